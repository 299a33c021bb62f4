import { sameJson } from '../../foundation/same-json.js';
import type { LocalizedText } from '../../foundation/text.js';
import type { Standing } from '../../law/parameter.js';
import { compareExpressions, type ExpressionChange } from '../rules/compare-expressions.js';
import { expectedText, type Coverage, type Criterion, type Referentiel } from './referentiel.js';
import { requireReferentiel } from './require-referentiel.js';

/** A value before and after. */
export interface BeforeAfter<T> {
  /** In the first version. */
  readonly before: T;
  /** In the second version. */
  readonly after: T;
}

/** A criterion that both versions hold, with differences. */
export interface CriterionChange {
  /** Its identifier. */
  readonly criterionId: string;
  /** What is expected, in words. */
  readonly expected: BeforeAfter<LocalizedText>;
  /** How firm it is. */
  readonly standing: BeforeAfter<Standing>;
  /** Differences of the rule itself, leaf by leaf; empty when the rule is the same. */
  readonly expression: readonly ExpressionChange[];
  /** The sources or the documents differ. */
  readonly evidence: boolean;
}

/** What differs between two référentiels. */
export interface ReferentielComparison {
  /** Identifiers of the criteria that only the second holds. */
  readonly added: readonly string[];
  /** Identifiers of the criteria that only the first holds. */
  readonly removed: readonly string[];
  /** Criteria of both that differ. */
  readonly changed: readonly CriterionChange[];
  /** Identifiers of the criteria that are the same in both. */
  readonly unchanged: readonly string[];
  /** How much of the published grid each covers. */
  readonly coverage: BeforeAfter<Coverage>;
}

/**
 * What differs between two versions of the référentiel, criterion by criterion.
 *
 * @param a - the version before
 * @param b - the version after
 * @throws TypeError when one is not a référentiel
 *
 * @example
 * ```ts
 * const { added, changed } = compareReferentiels(referentielAt('2024-01-01'), referentielAt('2026-01-01'));
 * added; // => ['neutrality', 'common-base']
 * changed[0]?.standing; // => { before: 'in-force', after: 'assumed' }
 * changed[0]?.expression; // => []
 * ```
 */
export function compareReferentiels(a: Referentiel, b: Referentiel): ReferentielComparison {
  const [first, second] = [requireReferentiel('a', a), requireReferentiel('b', b)];
  const after = new Map(second.criteria.map((criterion) => [criterion.id, criterion]));
  const before = new Set(first.criteria.map(({ id }) => id));
  const pairs = first.criteria.flatMap((criterion) => {
    const other = after.get(criterion.id);
    return other ? [{ id: criterion.id, change: changeOf(first, criterion, second, other) }] : [];
  });
  return {
    added: second.criteria.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    removed: first.criteria.filter(({ id }) => !after.has(id)).map(({ id }) => id),
    changed: pairs.flatMap(({ change }) => change ?? []),
    unchanged: pairs.filter(({ change }) => !change).map(({ id }) => id),
    coverage: { before: first.coverage, after: second.coverage },
  };
}

function changeOf(a: Referentiel, before: Criterion, b: Referentiel, after: Criterion): CriterionChange | undefined {
  const expression = compareExpressions(before.expression, after.expression);
  const expected = { before: expectedText(before, a.facts), after: expectedText(after, b.facts) };
  const standing = { before: before.standing, after: after.standing };
  const evidence = differ(
    [before.sources, before.valueSources, before.documents],
    [after.sources, after.valueSources, after.documents],
  );
  const same = expression.length === 0 && !evidence && before.standing === after.standing;
  if (same && !differ(expected.before, expected.after)) return undefined;
  return { criterionId: before.id, expected, standing, expression, evidence };
}

const differ = (a: unknown, b: unknown): boolean => !sameJson(a, b);
