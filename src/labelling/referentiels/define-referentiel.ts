import { requireFunction, requireObject, requireShape } from '../../foundation/argument.js';
import { copied } from '../../foundation/copied.js';
import { defined } from '../../foundation/defined.js';
import { frozen } from '../../foundation/frozen.js';
import { sameJson } from '../../foundation/same-json.js';
import { aText } from '../../foundation/expectations.js';
import { objectOf, optional, words, type Fields } from '../../foundation/shape.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import type { FactDefinition } from '../facts/fact.js';
import { describeExpression } from '../rules/language.js';
import { criteriaOf, type WriteCriteria } from './criteria.js';
import { expectedText, type Coverage, type Referentiel } from './referentiel.js';
import { COVERED, CRITERIA, FACTS, requireReferentiel } from './require-referentiel.js';

/** Options of {@link defineReferentiel}. */
export interface ReferentielOptions {
  /** Default: `custom`, or that of the base. */
  readonly id?: string | undefined;
  /** Default: that of the base. */
  readonly title?: LocalizedText | undefined;
  /** A référentiel to complete: its criteria come first, and its facts may be named. */
  readonly base?: Referentiel | undefined;
  /**
   * How much of a published grid the criteria cover. Default: that of the base, or a whole grid of one's own
   * (`established`, as many lines as criteria).
   */
  readonly coverage?: Omit<Coverage, 'encoded'> | undefined;
}

/**
 * A référentiel of one's own, or one that completes a base. The criteria are written in a callback that receives the
 * builders, typed by the facts: a name that is not declared, or of another type, does not compile. The result cannot be
 * edited, and shares nothing with what was given.
 *
 * @param facts - the facts that the criteria read, besides those of the base
 * @param write - writes the criteria
 * @throws RangeError when an identifier comes twice, or an expression names a fact that is not declared or of another
 *   type; TypeError when a part of it is not what it should be
 *
 * @example
 * ```ts
 * const ours = defineReferentiel(
 *   [{ name: 'booths', type: 'number', question: { fr: 'Combien de box fermés ?', en: 'How many closed booths?' } }],
 *   ({ atLeast }) => [
 *     { id: 'booths', title: { fr: 'Box fermés', en: 'Closed booths' }, expression: atLeast('booths', 2) },
 *   ],
 * );
 * evaluateDossier({ facts: { booths: 1 } }, { asOf: '2026-11-22', referentiel: ours }).summary.conclusion; // => 'some-criterion-fails'
 * ```
 */
export function defineReferentiel<const F extends readonly FactDefinition[]>(
  facts: F,
  write: WriteCriteria<F[number]>,
  options: ReferentielOptions = {},
): Referentiel {
  const { id, title, coverage } = requireShape('options', requireObject('options', options), OPTIONS);
  const base = options.base && requireReferentiel('base', options.base);
  requireShape<readonly FactDefinition[]>('facts', facts, FACTS);
  const own = facts.filter((fact) => !isAmong(base?.facts ?? [], fact));
  const all = [...(base?.facts ?? []), ...own];
  const written = requireShape('criteria', criteriaOf(requireFunction('write', write)), CRITERIA);
  const criteria = [...(base?.criteria ?? []), ...written];
  requireUnique(
    'facts',
    all.map(({ name }) => name),
  );
  for (const [index, criterion] of written.entries()) {
    describeExpression(criterion.expression, { facts: all, path: `criteria[${index}].expression` });
    expectedText(criterion, all);
  }
  requireUnique(
    'criteria',
    criteria.map(({ id }) => id),
  );
  const covered = coverage ?? base?.coverage ?? { published: criteria.length, correspondence: 'established' as const };
  return frozen(
    copied({
      id: id ?? (base ? `${base.id}+custom` : 'custom'),
      title: title ?? base?.title ?? text('Référentiel particulier', 'Custom référentiel'),
      ...defined({ from: base?.from, publishedOn: base?.publishedOn, publishedBy: base?.publishedBy }),
      standing: base?.standing ?? 'in-force',
      sources: base?.sources ?? [],
      ...defined({ reviewedOn: base?.reviewedOn }),
      coverage: { ...covered, encoded: criteria.length },
      unknowns: base?.unknowns ?? [],
      facts: all,
      criteria,
    }),
  );
}

const OPTIONS = /* @__PURE__ */ objectOf({
  id: /* @__PURE__ */ optional(aText),
  title: /* @__PURE__ */ optional(words),
  coverage: /* @__PURE__ */ optional(/* @__PURE__ */ objectOf(COVERED)),
} satisfies Fields<Omit<ReferentielOptions, 'base'>>);

/** Whether a fact is declared already, in the same terms. */
const isAmong = (facts: readonly FactDefinition[], fact: FactDefinition): boolean =>
  facts.some((other) => sameJson(other, fact));

/** Each one bears a name of its own. One that every object bears would be read where nothing was said. */
function requireUnique(what: string, names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  const reserved = names.find((name) => name in {});
  if (reserved !== undefined) throw new RangeError(`${what}: expected a name of your own; received '${reserved}'`);
  if (twice !== undefined) throw new RangeError(`${what}: expected identifiers that differ; received '${twice}' twice`);
}
