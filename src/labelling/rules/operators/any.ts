import { anything, listOf } from '../../../foundation/shape.js';
import { text } from '../../../foundation/text.js';
import { joined } from '../../../foundation/words.js';
import type { Operator, Part } from '../operator.js';
import { several } from '../several.js';

/** At least one part is met; a part that is not applicable counts for nothing. */
export interface Any<E extends Part> {
  readonly op: 'any';
  /** The parts. */
  readonly of: readonly E[];
}

export const any = {
  parts: { of: /* @__PURE__ */ listOf(anything) },
  build: <E extends Part>(...of: readonly E[]): Any<E> => ({ op: 'any', of }),
  compile: ({ of }, { compile }) =>
    several(
      of.map((part) => compile(part)),
      'satisfied',
      'not-satisfied',
    ),
  describe: ({ of }, { describe }) =>
    joined(
      text(' ou bien ', ' or else '),
      of.map((part) => describe(part)),
    ),
  needs: ({ of }, { needs }) => of.flatMap((part) => needs(part)),
} satisfies Operator<Any<Part>>;
