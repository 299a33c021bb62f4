import { anything } from '../../../foundation/shape.js';
import { text } from '../../../foundation/text.js';
import { opposite } from '../../../foundation/verdict.js';
import { joined } from '../../../foundation/words.js';
import type { Operator, Part } from '../operator.js';

/** The part is not met; a doubt stays a doubt. */
export interface Not<E extends Part> {
  readonly op: 'not';
  /** The part. */
  readonly of: E;
}

export const not = {
  parts: { of: anything },
  build: <E extends Part>(of: E): Not<E> => ({ op: 'not', of }),
  compile: ({ of }, { compile }) => {
    const part = compile(of);
    return { ...part, verdict: (dossier, item) => opposite(part.verdict(dossier, item)) };
  },
  describe: ({ of }, { describe }) => joined('', [text('il est exclu que : ', 'it is excluded that: '), describe(of)]),
  needs: ({ of }, { needs }) => needs(of),
} satisfies Operator<Not<Part>>;
