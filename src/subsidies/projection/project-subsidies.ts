import { optionalDate, requireArray, requireDate, requireInteger, requireObject } from '../../foundation/argument.js';
import { defined } from '../../foundation/defined.js';
import type { Issue, Notice } from '../../foundation/issue.js';
import { assumptionIgnored } from '../../foundation/notices/subsidies.js';
import { isRecord } from '../../foundation/record.js';
import { validate } from '../../foundation/schema.js';
import { amountsRead } from './amounts-read.js';
import { bonusAmount, ordinaryAmount, postalAmount } from './annual-amount.js';
import {
  assumptionsSchema,
  CALLER_ASSUMPTIONS,
  DEFAULT_ASSUMPTIONS,
  isCallers,
  type AssumptionId,
  type ProjectionAssumptions,
} from './assumptions.js';
import { LAW, type DatedAmounts } from './dated-amounts.js';
import { checkStructures } from './projected-structure.js';
import type { Projection, ProjectionLine, ProjectionRequest, UsedAssumption, WithoutAmount } from './projection.js';
import { projectionNotices } from './projection-notices.js';
import { structureYear, type ProjectedYear } from './structure-year.js';
import { talliesBy, tally } from './tally.js';

/** Most years that a projection covers. */
const MOST_YEARS = 100;

/**
 * What a network of structures receives each year, from the dated schedule and the label dates. Amounts of different
 * standing stay apart; a year without a known amount gives none. What no source says is supposed in the open
 * (`assumptions`), with bounds that hold while it is unknown.
 *
 * Holding the label does not mean being funded: a structure whose `funding` is absent or `unknown` is counted in the
 * totals, not in `atLeastCents`. Wrong structures and wrong assumptions become `issues`; the rest is projected.
 *
 * @param request - the structures, the first and last years (at most 100 years), the day of the question, and what the
 * caller supposes
 * @returns integer cents in the fields that end in `Cents`
 * @throws RangeError when a year, `asOf` or `knownOn` is wrong, TypeError when the request is not an object or
 * `structures` is not an array
 *
 * @example
 * ```ts
 * const structures = [{
 *   id: '1', name: 'Fictional house', role: 'principal', format: 'fixed', departement: '23',
 *   commune: { code: '23096', name: 'Fictional commune' }, latitude: 46.17, longitude: 1.87,
 *   host: { kind: 'association' }, labelledOn: '2022-07-01', funding: 'funded',
 * }] as const;
 * const projection = projectSubsidies({ structures, from: 2019, to: 2024, asOf: '2026-11-22' });
 * projection.totals.inForce.amountCents; // => 10500000
 * projection.byYear.map((row) => row.amount)[0]; // => 'not-yet'
 * projection.amounts[projection.lines[0]?.amountIndex ?? 0]?.euros; // => 30000
 *
 * // What one could know in November 2023: 50 000 euros were announced for 2026; whether the
 * // amount of 2025 was known already is not known.
 * const then = projectSubsidies({ structures, from: 2025, to: 2026, asOf: '2023-11-01', knownOn: '2023-11-01' });
 * then.byYear.map((row) => [row.amount, row.totals.announced.amountCents]); // => [['publication-unknown', 0], ['known', 5000000]]
 * ```
 */
export const projectSubsidies = (request: ProjectionRequest): Projection => projectWith(LAW, request);

/** The projection of {@link projectSubsidies} with other dated amounts than those of the law. */
export function projectWith(dated: DatedAmounts, request: ProjectionRequest): Projection {
  const { structures, assumptions: asked = {} } = requireObject(
    'request',
    request,
    'an object with structures and years',
  );
  const asOf = requireDate('asOf', request.asOf);
  const knownOn = optionalDate('knownOn', request.knownOn);
  const from = requireInteger('from', request.from, 1000, 9900);
  const to = requireInteger('to', request.to, from, from + MOST_YEARS - 1);
  const { valid, issues } = checkStructures(requireArray('structures', structures));
  const { assumptions, ...ignored } = checkAssumptions(asked);
  const perimeter = assumptions.frrBonus && new Set(assumptions.frrBonus.communes);

  const read = amountsRead(dated, from, to, knownOn);
  const years = Array.from({ length: to - from + 1 }, (_, index): ProjectedYear => {
    const about = { year: from + index, assumptions, knownOn, dated, read };
    const [ordinary, postal, bonus] = [ordinaryAmount(about), postalAmount(about), bonusAmount(about)];
    return { ...about, ordinary, postal, bonus, asOf, perimeter };
  });
  const projected = years.flatMap((year) => valid.map((structure) => structureYear(structure, year)));
  const lines = projected.flatMap((each) => each.lines);
  const withoutAmount = projected.flatMap((each) => each.withoutAmount);
  const amountOf = new Map(years.map(({ year, ordinary }) => [year, ordinary.kind]));

  return {
    format: 'france-services/projection@1',
    asOf,
    ...defined({ knownOn }),
    from,
    to,
    ...tally(lines, withoutAmount),
    byYear: talliesBy(lines, withoutAmount, (part) => part.year, [...amountOf.keys()]).map(([year, totals]) => ({
      year,
      amount: amountOf.get(year) ?? 'unknown',
      ...totals,
    })),
    byDepartement: talliesBy(lines, withoutAmount, (part) => part.departement).map(([departement, totals]) => ({
      departement,
      ...totals,
    })),
    lines,
    withoutAmount,
    assumptions: usedAssumptions(assumptions, lines, withoutAmount),
    amounts: read.amounts,
    issues: [...issues, ...ignored.issues],
    notices: [...projectionNotices(valid, years, read.amounts, withoutAmount), ...ignored.notices],
  };
}

/** The assumptions that can be used: one that is wrong is ignored whole, and a notice says so. */
function checkAssumptions(asked: unknown): { assumptions: ProjectionAssumptions; issues: Issue[]; notices: Notice[] } {
  const parsed = validate(assumptionsSchema, asked);
  if (parsed.ok) return { assumptions: parsed.value, issues: [], notices: [] };
  const wrong = [...new Set(parsed.issues.map(({ path }) => path[0]))];
  const rest = Object.entries(isRecord(asked) ? asked : {}).filter(([name]) => !wrong.includes(name));
  return {
    assumptions: assumptionsSchema.parse(Object.fromEntries(rest)),
    issues: parsed.issues.map((issue) => ({ ...issue, path: ['assumptions', ...issue.path] })),
    notices: wrong.map((name) => assumptionIgnored(['assumptions', ...(name === undefined ? [] : [name])])),
  };
}

/** The caller's assumptions, even when they touch nothing, and those of the projection that touch something. */
function usedAssumptions(
  supposed: ProjectionAssumptions,
  lines: readonly ProjectionLine[],
  withoutAmount: readonly WithoutAmount[],
): UsedAssumption[] {
  const touched = new Map<AssumptionId, number>();
  for (const { assumptions } of [...lines, ...withoutAmount]) {
    for (const id of assumptions) touched.set(id, (touched.get(id) ?? 0) + 1);
  }
  const texts = Object.entries({ ...DEFAULT_ASSUMPTIONS, ...CALLER_ASSUMPTIONS }) as [
    AssumptionId,
    UsedAssumption['text'],
  ][];
  return texts
    .filter(([id]) => (isCallers(id) ? supposed[id] !== undefined : touched.has(id)))
    .map(([id, text]) => ({ id, by: isCallers(id) ? 'caller' : 'projection', text, touched: touched.get(id) ?? 0 }));
}
