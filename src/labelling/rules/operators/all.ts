import { anything, listOf } from '../../../foundation/shape.js';
import { joined, SEMICOLON } from '../../../foundation/words.js';
import type { Operator, Part } from '../operator.js';
import { several } from '../several.js';

/** Every part is met; a part that is not applicable counts for nothing. */
export interface All<E extends Part> {
  readonly op: 'all';
  /** The parts. */
  readonly of: readonly E[];
}

export const all = {
  parts: { of: /* @__PURE__ */ listOf(anything) },
  build: <E extends Part>(...of: readonly E[]): All<E> => ({ op: 'all', of }),
  compile: ({ of }, { compile }) =>
    several(
      of.map((part) => compile(part)),
      'not-satisfied',
      'satisfied',
    ),
  describe: ({ of }, { describe }) =>
    joined(
      SEMICOLON,
      of.map((part) => describe(part)),
    ),
  needs: ({ of }, { needs }) => of.flatMap((part) => needs(part)),
} satisfies Operator<All<Part>>;
