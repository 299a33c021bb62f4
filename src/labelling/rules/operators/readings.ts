import { requireObject } from '../../../foundation/argument.js';
import { aText, type Expectation } from '../../../foundation/expectations.js';
import { anything, listOf, objectOf, optional, words, type Fields, misfitOf } from '../../../foundation/shape.js';
import { text, type LocalizedText } from '../../../foundation/text.js';
import { allOf, type Verdict } from '../../../foundation/verdict.js';
import { distinct, joined, SEMICOLON } from '../../../foundation/words.js';
import { aSource } from '../../../law/shapes.js';
import type { SourceDocument } from '../../../law/source.js';
import { defined } from '../../../foundation/defined.js';
import type { Case, Item } from '../compiled.js';
import type { Operator, Part } from '../operator.js';
import { differ, type ReadingResult } from '../reasons.js';
import { sourcesApplied, valuesApplied } from '../sources-applied.js';

/** One reading of a dispute. */
export interface Reading<E extends Part> {
  /** Identifier of the reading within its criterion: `present`, `fte`. */
  readonly id: string;
  /** Its name. */
  readonly label: LocalizedText;
  /** The requirement in this reading. */
  readonly expression: E;
  /** The sources that read it so. */
  readonly sources?: readonly SourceDocument[];
}

/** Sources disagree: each reading is evaluated; readings that agree settle the verdict, readings that differ do not. */
export interface Readings<E extends Part> {
  readonly op: 'readings';
  /** The readings. */
  readonly of: readonly Reading<E>[];
}

const AT_LEAST_ONE: Expectation = {
  type: 'object',
  words: text('au moins une lecture', 'at least one reading'),
  accepts: (readings) => (readings as readonly unknown[]).length > 0,
};

const READING = {
  id: aText,
  label: words,
  expression: anything,
  sources: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(aSource)),
} satisfies Fields<Reading<Part>>;
const READINGS = /* @__PURE__ */ listOf(/* @__PURE__ */ objectOf(READING));

function agreement(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('undetermined') || differ(verdicts) ? 'undetermined' : allOf(verdicts);
}

export const readings = {
  parts: { of: (readings) => misfitOf(READINGS, readings) ?? misfitOf(AT_LEAST_ONE, readings) },
  build: <E extends Part>(byId: Readonly<Record<string, Omit<Reading<E>, 'id'>>>): Readings<E> => ({
    op: 'readings',
    of: Object.entries(requireObject('readings', byId)).map(([id, reading]) => ({ id, ...reading })),
  }),
  compile: ({ of }, { compile, setting }) => {
    const parts = of.map(({ id, label, sources = [], expression }) => ({
      id,
      label,
      // A reading that names its sources cites that of the value applied.
      sources: sources.length === 0 ? sources : sourcesApplied(sources, [], valuesApplied(expression, setting)),
      compiled: compile(expression),
    }));
    const results = (dossier: Case, item: Item): ReadingResult[] =>
      parts.map(({ id, label, sources, compiled }) => {
        const known: LocalizedText[] = [];
        compiled.observe(dossier, item, known);
        const observed = known.length === 0 ? undefined : joined(SEMICOLON, distinct(known));
        return { id, label, verdict: compiled.verdict(dossier, item), ...defined({ observed }), sources };
      });
    return {
      verdict: (dossier, item) => agreement(parts.map(({ compiled }) => compiled.verdict(dossier, item))),
      reasons: (dossier, item, into) => {
        for (const { compiled } of parts) {
          if (compiled.verdict(dossier, item) === 'undetermined') compiled.reasons(dossier, item, into);
        }
        const answers = results(dossier, item);
        if (differ(answers.map(({ verdict }) => verdict))) into.push({ kind: 'readings-differ', readings: answers });
      },
      observe: (dossier, item, into) => parts.forEach(({ compiled }) => compiled.observe(dossier, item, into)),
      disputes: (dossier, item, into) => void into.push(results(dossier, item)),
    };
  },
  describe: ({ of }, { describe }) =>
    joined(
      SEMICOLON,
      of.map(({ label, expression }) => {
        const words = describe(expression);
        return text(`lecture « ${label.fr} » : ${words.fr}`, `reading "${label.en}": ${words.en}`);
      }),
    ),
  needs: ({ of }, { needs }) => of.flatMap(({ expression }) => needs(expression)),
} satisfies Operator<Readings<Part>>;
