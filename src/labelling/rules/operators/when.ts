import { anything } from '../../../foundation/shape.js';
import { text } from '../../../foundation/text.js';
import type { Case, Item } from '../compiled.js';
import type { Operator, Part } from '../operator.js';
import type { Reason } from '../reasons.js';

/** The requirement where the condition holds; `not-applicable` elsewhere. */
export interface When<E extends Part> {
  readonly op: 'when';
  /** Where the requirement applies. */
  readonly condition: E;
  /** The requirement. */
  readonly then: E;
}

export const when = {
  parts: { condition: anything, then: anything },
  build: <E extends Part>(condition: E, then: E): When<E> => ({ op: 'when', condition, then }),
  compile: (expression, { compile }) => {
    const [condition, then] = [compile(expression.condition), compile(expression.then)];
    const applies = (dossier: Case, item: Item): boolean => condition.verdict(dossier, item) === 'satisfied';
    return {
      verdict: (dossier, item) => {
        const answer = condition.verdict(dossier, item);
        if (answer === 'satisfied') return then.verdict(dossier, item);
        return answer === 'undetermined' ? 'undetermined' : 'not-applicable';
      },
      reasons: (dossier, item, into) => {
        if (applies(dossier, item)) return then.reasons(dossier, item, into);
        condition.reasons(dossier, item, into);
        // The facts that the requirement itself lacks, should it apply: they are asked for at the same time.
        const lacks: Reason[] = [];
        if (then.verdict(dossier, item) === 'undetermined') then.reasons(dossier, item, lacks);
        into.push(...lacks.filter(({ kind }) => kind === 'fact'));
      },
      observe: (dossier, item, into) => {
        condition.observe(dossier, item, into);
        if (applies(dossier, item)) then.observe(dossier, item, into);
      },
      disputes: (dossier, item, into) => {
        if (applies(dossier, item)) then.disputes(dossier, item, into);
      },
    };
  },
  describe: (expression, { describe }) => {
    const [condition, then] = [describe(expression.condition), describe(expression.then)];
    return text(`si ${condition.fr}, alors : ${then.fr}`, `if ${condition.en}, then: ${then.en}`);
  },
  needs: ({ condition, then }, { needs }) => [...needs(condition), ...needs(then)],
} satisfies Operator<When<Part>>;
