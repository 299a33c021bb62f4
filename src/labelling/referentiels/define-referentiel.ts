import { requireArray } from '../../foundation/argument.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import type { Standing } from '../../law/parameter.js';
import type { SourceDocument } from '../../law/source.js';
import { buildersOf, type Builders } from '../rules/builders.js';
import type { Expression } from '../rules/expression.js';
import { describeExpression } from '../rules/describe-expression.js';
import type { FactDefinition } from '../facts/fact.js';
import type { Coverage, Criterion, Referentiel } from './referentiel.js';

/** A criterion of one's own: what is not given has a default. */
export interface CriterionInput {
  readonly id: string;
  readonly title: LocalizedText;
  readonly expression: Expression;
  readonly expected?: LocalizedText;
  /** Default: none. */
  readonly sources?: readonly SourceDocument[];
  /** Default: `in-force`. */
  readonly standing?: Standing;
  readonly reviewedOn?: string;
  readonly documents?: readonly LocalizedText[];
}

/** Options of {@link defineReferentiel}. */
export interface ReferentielOptions {
  /** Default: `custom`, or that of the base. */
  readonly id?: string;
  readonly title?: LocalizedText;
  /** A référentiel to complete: its criteria come first, and its facts may be named. */
  readonly base?: Referentiel;
  /**
   * How much of a published grid the criteria cover. Default: that of the base, or a whole grid of one's own
   * (`established`, as many lines as criteria).
   */
  readonly coverage?: Omit<Coverage, 'encoded'>;
}

/**
 * A référentiel of one's own, or one that completes a base. The criteria are written in a callback that receives the
 * builders, typed by the facts: a name that is not declared, or of another type, does not compile.
 *
 * @param facts - the facts that the criteria read, besides those of the base
 * @param write - writes the criteria
 * @throws RangeError when an identifier comes twice, or an expression names a fact that is not declared or of another type
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
  write: (builders: Builders<F[number]>) => readonly CriterionInput[],
  options: ReferentielOptions = {},
): Referentiel {
  const { base } = options;
  const own = requireArray<FactDefinition>('facts', facts);
  const all = [...(base?.facts ?? []), ...own.filter((fact) => !base?.facts.includes(fact))];
  const criteria = [...(base?.criteria ?? []), ...write(buildersOf<F[number]>()).map(completed)];
  requireUnique(
    'facts',
    all.map(({ name }) => name),
  );
  requireUnique(
    'criteria',
    criteria.map(({ id }) => id),
  );
  for (const { expression } of criteria) describeExpression(expression, { facts: all });

  const whole: Omit<Coverage, 'encoded'> = { published: criteria.length, correspondence: 'established' };
  return {
    id: options.id ?? (base ? `${base.id}+custom` : 'custom'),
    title: options.title ?? base?.title ?? text('Référentiel propre', 'Own référentiel'),
    from: base?.from ?? null,
    publishedOn: base?.publishedOn ?? null,
    standing: base?.standing ?? 'in-force',
    sources: base?.sources ?? [],
    ...(base?.reviewedOn === undefined ? {} : { reviewedOn: base.reviewedOn }),
    coverage: { encoded: criteria.length, ...(options.coverage ?? withoutCount(base?.coverage) ?? whole) },
    unknowns: base?.unknowns ?? [],
    facts: all,
    criteria,
  };
}

const completed = (input: CriterionInput): Criterion => ({ sources: [], standing: 'in-force', ...input });

const withoutCount = (coverage: Coverage | undefined): Omit<Coverage, 'encoded'> | undefined =>
  coverage && { published: coverage.published, correspondence: coverage.correspondence };

/** A name that every object bears would be read where nothing was said. */
function requireUnique(what: string, names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  const reserved = names.find((name) => name in {});
  if (reserved !== undefined) throw new RangeError(`${what}: expected a name of your own; received '${reserved}'`);
  if (twice !== undefined) throw new RangeError(`${what}: expected identifiers that differ; received '${twice}' twice`);
}
