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
  describe: ({ of }, { describe }) =>
    joined('', [
      text('la condition suivante ne doit pas être remplie : ', 'the following condition must not be met: '),
      describe(of),
    ]),
  needs: ({ of }, { needs }) => needs(of),
} satisfies Operator<Not<Part>>;
