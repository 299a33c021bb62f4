import { optionalDate, requireArray, requireDate, requireInteger } from '../../foundation/argument.js';
import { firstDayOf, lastDayOf, type IsoDate } from '../../foundation/civil-date.js';
import type { Issue, Notice } from '../../foundation/issue.js';
import { text } from '../../foundation/text.js';
import { validate } from '../../foundation/schema.js';
import { defined } from '../../foundation/defined.js';
import type { Parameter } from '../../law/parameter.js';
import { stateAt } from '../../law/state.js';
import { bonusAmount, ordinaryAmount, postalAmount } from './annual-amount.js';
import {
  assumptionsSchema,
  CALLER_ASSUMPTIONS,
  DEFAULT_ASSUMPTIONS,
  type AssumptionId,
  type ProjectionAssumptions,
} from './assumptions.js';
import { frrBonus } from '../other-support.js';
import { checkStructures } from './projected-structure.js';
import type {
  AmountRead,
  Projection,
  ProjectionLine,
  ProjectionRequest,
  UsedAssumption,
  WithoutAmount,
} from './projection.js';
import { projectionNotices } from './projection-notices.js';
import { annualSubsidy, postalSubsidy } from '../schedule.js';
import { structureYear, type ProjectedYear } from './structure-year.js';
import { groupedBy, tally } from './tally.js';

/** Most years that a projection covers. */
const MOST_YEARS = 100;

/**
 * What a network of structures receives each year, from the dated schedule and the label dates. Amounts of different
 * standing stay apart; a year without a known amount gives none. What no source says is supposed in the open
 * (`assumptions`), with bounds that hold while it is unknown.
 *
 * A label is not a funding: a structure whose `funding` is absent or `unknown` is counted in the totals, not in
 * `atLeastCents`. Wrong structures and wrong assumptions become `issues`; the rest is projected.
 *
 * @param request - the structures, the first and last years (at most 100 years), the day of the question, and what the
 * caller supposes
 * @returns integer cents in the fields that end in `Cents`
 * @throws RangeError when a year, `asOf` or `knownOn` is wrong, TypeError when `structures` is not an array
 *
 * @example
 * ```ts
 * const structures = [{
 *   id: '1', name: 'Fictional house', role: 'principal', format: 'fixed', departement: '23',
 *   commune: { code: '23096', name: 'Fictional commune' }, latitude: 46.17, longitude: 1.87,
 *   host: { kind: 'association' }, labelledOn: '2022-07-01', funding: 'funded',
 * }] as const;
 * const projection = projectSubsidies({ structures, from: 2022, to: 2027, asOf: '2026-11-22' });
 * projection.totals.inForce.amountCents; // => 10500000
 * projection.totals.announced.amountCents; // => 9500000
 * projection.byYear.map((row) => row.amount).at(-1); // => 'unknown'
 * projection.withoutAmount.map((gap) => [gap.year, gap.reason]); // => [[2027, 'amount-unknown']]
 *
 * // What one could know in November 2023: 50 000 euros were announced for 2026, nothing yet for 2025.
 * const then = projectSubsidies({ structures, from: 2025, to: 2026, asOf: '2023-11-01', knownOn: '2023-11-01' });
 * then.byYear.map((row) => [row.amount, row.totals.announced.amountCents]); // => [['unknown', 0], ['known', 5000000]]
 * ```
 */
export function projectSubsidies(request: ProjectionRequest): Projection {
  const asOf = requireDate('asOf', request.asOf);
  const knownOn = optionalDate('knownOn', request.knownOn);
  const from = requireInteger('from', request.from, 1000, 9900);
  const to = requireInteger('to', request.to, from, from + MOST_YEARS - 1);
  const { valid, issues } = checkStructures(requireArray('structures', request.structures));
  const asked = checkAssumptions(request.assumptions);
  const { assumptions } = asked;
  const perimeter = assumptions.frrBonus && { perimeter: new Set(assumptions.frrBonus.communes) };
  const known = knownOn === undefined ? {} : { knownOn };

  const years = Array.from({ length: to - from + 1 }, (_, index): ProjectedYear => {
    const question = { year: from + index, assumptions, ...known };
    const ordinary = ordinaryAmount(question);
    const postal = postalAmount(question);
    return { ...question, ordinary, postal, bonus: bonusAmount(question), asOf, ...perimeter };
  });
  const lines: ProjectionLine[] = [];
  const withoutAmount: WithoutAmount[] = [];
  for (const year of years) {
    for (const structure of valid) {
      const projected = structureYear(structure, year);
      lines.push(...projected.lines);
      withoutAmount.push(...projected.withoutAmount);
    }
  }

  return {
    format: 'france-services/projection@1',
    asOf,
    ...known,
    from,
    to,
    ...tally(lines, withoutAmount),
    byYear: yearTotals(years, lines, withoutAmount),
    byDepartement: departementTotals(lines, withoutAmount),
    lines,
    withoutAmount,
    assumptions: usedAssumptions(assumptions, lines, withoutAmount),
    amounts: [annualSubsidy, postalSubsidy, frrBonus].flatMap((parameter) => amountsRead(parameter, from, to, knownOn)),
    issues: [...issues, ...asked.issues],
    notices: [...projectionNotices(valid, years, withoutAmount), ...asked.notices],
  };
}

/** The assumptions that can be used: one that is wrong is ignored whole, and said so. */
function checkAssumptions(given: unknown = {}): {
  assumptions: ProjectionAssumptions;
  issues: Issue[];
  notices: Notice[];
} {
  const parsed = validate(assumptionsSchema, given);
  if (parsed.ok) return { assumptions: parsed.value, issues: [], notices: [] };
  const wrong = [...new Set(parsed.issues.map(({ path }) => path[0]))];
  const kept =
    wrong.includes(undefined) || typeof given !== 'object' || given === null
      ? {}
      : Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.includes(key)));
  return {
    assumptions: assumptionsSchema.parse(kept),
    issues: parsed.issues.map((issue) => ({ ...issue, path: ['assumptions', ...issue.path] })),
    notices: wrong.map((key) => ({
      code: 'assumption-ignored',
      path: key === undefined ? ['assumptions'] : ['assumptions', key],
      message: text(
        "Cette hypothèse est fausse : elle n'est pas appliquée.",
        'This assumption is wrong: it is not applied.',
      ),
    })),
  };
}

function yearTotals(
  years: readonly ProjectedYear[],
  lines: readonly ProjectionLine[],
  withoutAmount: readonly WithoutAmount[],
): Projection['byYear'] {
  const linesOf = groupedBy(lines, (line) => line.year);
  const gapsOf = groupedBy(withoutAmount, (gap) => gap.year);
  return years.map(({ year, ordinary }) => ({
    year,
    amount: ordinary.kind,
    ...tally(linesOf.get(year) ?? [], gapsOf.get(year) ?? []),
  }));
}

function departementTotals(
  lines: readonly ProjectionLine[],
  withoutAmount: readonly WithoutAmount[],
): Projection['byDepartement'] {
  const linesOf = groupedBy(lines, (line) => line.departement);
  const gapsOf = groupedBy(withoutAmount, (gap) => gap.departement);
  return [...new Set([...linesOf.keys(), ...gapsOf.keys()])]
    .sort()
    .map((departement) => ({ departement, ...tally(linesOf.get(departement) ?? [], gapsOf.get(departement) ?? []) }));
}

/** The caller's assumptions, even when they touch nothing, and those of the projection that touch something. */
function usedAssumptions(
  given: ProjectionAssumptions,
  lines: readonly ProjectionLine[],
  withoutAmount: readonly WithoutAmount[],
): UsedAssumption[] {
  const touched = new Map<AssumptionId, number>();
  for (const { assumptions } of [...lines, ...withoutAmount]) {
    for (const id of assumptions) touched.set(id, (touched.get(id) ?? 0) + 1);
  }
  const defaults = Object.entries(DEFAULT_ASSUMPTIONS) as [keyof typeof DEFAULT_ASSUMPTIONS, UsedAssumption['text']][];
  const callers = Object.entries(CALLER_ASSUMPTIONS) as [keyof typeof CALLER_ASSUMPTIONS, UsedAssumption['text']][];
  return [
    ...defaults
      .filter(([id]) => touched.has(id))
      .map(([id, label]) => ({ id, by: 'projection' as const, text: label, touched: touched.get(id) ?? 0 })),
    ...callers
      .filter(([id]) => given[id] !== undefined)
      .map(([id, label]) => ({ id, by: 'caller' as const, text: label, touched: touched.get(id) ?? 0 })),
  ];
}

/** The states of a parameter that cover some of the years, without those published after the day asked. */
function amountsRead(
  { id, label, entries }: Parameter<number>,
  from: number,
  to: number,
  knownOn: IsoDate | undefined,
): AmountRead[] {
  return entries.flatMap((entry) => {
    const { from: first, until, value, standing, source, disputedBy } = entry;
    if (value === null || first > lastDayOf(to) || (until !== undefined && until < firstDayOf(from))) return [];
    if (stateAt([entry], first, knownOn).kind === 'not-yet') return [];
    return { parameterId: id, label, from: first, euros: value, standing, source, ...defined({ until, disputedBy }) };
  });
}
