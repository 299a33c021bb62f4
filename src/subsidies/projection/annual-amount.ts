import { firstDayOf, yearOf, type IsoDate } from '../../foundation/civil-date.js';
import { lookUp } from '../../law/look-up.js';
import type { Parameter, Standing } from '../../law/parameter.js';
import { stateAt } from '../../law/state.js';
import { LARGEST_AMOUNT, type AssumptionId, type ProjectionAssumptions } from './assumptions.js';
import type { FunderShare } from '../funder.js';
import { frrBonus } from '../other-support.js';
import { annualSubsidy, postalFunders, postalSubsidy, subsidyFunders } from '../schedule.js';

/** The whole amount of a year for one structure, in euros, and what it rests on. */
export interface AnnualAmount {
  readonly euros: number;
  /** Lowest and highest readings, disputes included, in euros. */
  readonly lowEuros: number;
  readonly highEuros: number;
  readonly standing: Standing;
  /** The parameter read; `null` when the caller gave the amount. */
  readonly parameterId: string | null;
  /** First day of the state read; 1 January of the year when the caller gave the amount. */
  readonly from: IsoDate;
  readonly funders: readonly FunderShare[];
  readonly assumptions: readonly AssumptionId[];
}

/**
 * The amount of a year, or the reason why there is none. `publication-unknown`: the amount exists, but whether one could
 * know it on the day asked is not known.
 */
export type AnnualAnswer =
  | { readonly kind: 'known' | 'publication-unknown'; readonly amount: AnnualAmount }
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'unknown' };

/** What an amount is asked for. */
export interface AnnualRequest {
  readonly year: number;
  readonly assumptions: ProjectionAssumptions;
  /** Answer with what one could know on that day. */
  readonly knownOn?: IsoDate;
}

/** The amount of a structure that La Poste does not host. */
export function ordinaryAmount(question: AnnualRequest): AnnualAnswer {
  const own = ownAmount(question, undefined);
  if (own) return own;
  const read = readAmount(annualSubsidy, subsidyFunders, question);
  const { indexation } = question.assumptions;
  if (read.kind !== 'unknown' || indexation === undefined) return read;
  return indexed(question, indexation) ?? read;
}

/** The amount of a structure hosted by La Poste. */
export const postalAmount = (question: AnnualRequest): AnnualAnswer =>
  ownAmount(question, 'la-poste') ?? readAmount(postalSubsidy, postalFunders, question);

/** The territorial bonus of a structure in its perimeter. */
export function bonusAmount(question: AnnualRequest): AnnualAnswer {
  const euros = question.assumptions.frrBonus?.euros;
  const read = readAmount(frrBonus, null, question);
  if (euros === undefined || read.kind === 'not-yet') return read;
  return { kind: 'known', amount: callers(question.year, euros, ['frrBonus']) };
}

function ownAmount({ year, assumptions }: AnnualRequest, host: 'la-poste' | undefined): AnnualAnswer | undefined {
  const own = assumptions.amounts?.find((amount) => amount.year === year && amount.host === host);
  return own && { kind: 'known', amount: callers(year, own.euros, ['amounts']) };
}

/** The last amount before a year, the caller's or the schedule's, grown by the rate for each year since; none beyond the largest taken. */
function indexed({ year, assumptions, knownOn }: AnnualRequest, rate: number): AnnualAnswer | undefined {
  const ownYears = (assumptions.amounts ?? []).filter((amount) => amount.host === undefined && amount.year < year);
  const known = annualSubsidy.entries.flatMap((entry) => {
    const last = yearOf(entry.until ?? entry.from);
    const known = last < year && stateAt([entry], entry.from, knownOn).kind === 'known';
    return known && entry.value !== null ? [{ year: last, euros: entry.value }] : [];
  });
  const latest = [...known, ...ownYears].reduce((found, each) => Math.max(found, each.year), -Infinity);
  const own = ownYears.find((amount) => amount.year === latest);
  const base = own ?? known.find((amount) => amount.year === latest);
  if (!base) return undefined;
  const euros = base.euros * (1 + rate) ** (year - latest);
  if (euros > LARGEST_AMOUNT) return undefined;
  return { kind: 'known', amount: callers(year, euros, own ? ['amounts', 'indexation'] : ['indexation']) };
}

const callers = (year: number, euros: number, assumptions: readonly AssumptionId[]): AnnualAmount => ({
  euros,
  lowEuros: euros,
  highEuros: euros,
  standing: 'assumed',
  parameterId: null,
  from: firstDayOf(year),
  funders: [{ funder: 'unknown', euros }],
  assumptions,
});

function readAmount(
  parameter: Parameter<number>,
  shares: Parameter<readonly FunderShare[]> | null,
  { year, knownOn }: AnnualRequest,
): AnnualAnswer {
  const day = firstDayOf(year);
  const options = knownOn === undefined ? {} : { knownOn };
  const { kind } = lookUp(parameter, day, options);
  const read = lookUp(parameter, day);
  if ((kind !== 'known' && kind !== 'publication-unknown') || read.kind !== 'known') {
    return { kind: kind === 'not-yet' ? 'not-yet' : 'unknown' };
  }
  const { value: euros, standing, from } = read;
  const readings = [euros, ...(read.disputedBy ?? []).flatMap(({ value }) => (value === null ? [] : [value]))];
  const funders = shares && lookUp(shares, day, options).value;
  return {
    kind,
    amount: {
      euros,
      lowEuros: Math.min(...readings),
      highEuros: Math.max(...readings),
      standing,
      parameterId: parameter.id,
      from,
      funders: funders ?? [{ funder: 'unknown', euros }],
      assumptions: [],
    },
  };
}
