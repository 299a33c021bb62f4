import { firstDayOf, yearOf, type IsoDate } from '../foundation/iso-date.js';
import { lookUp } from '../law/look-up.js';
import type { Parameter, Standing } from '../law/parameter.js';
import { LARGEST_AMOUNT, type AssumptionId, type ProjectionAssumptions } from './assumptions.js';
import type { FunderShare } from './funder.js';
import { frrBonus } from './other-support.js';
import { annualSubsidy, postalFunders, postalSubsidy, subsidyFunders } from './schedule.js';

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

/** The amount of a year, or the reason why there is none. */
export type AnnualAnswer =
  | { readonly kind: 'known'; readonly amount: AnnualAmount }
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'unknown' };

/** The amount of a structure that La Poste does not carry. */
export function ordinaryAmount(year: number, assumptions: ProjectionAssumptions): AnnualAnswer {
  const own = ownAmount(year, undefined, assumptions);
  if (own) return own;
  const read = readAmount(annualSubsidy, subsidyFunders, year);
  const { indexation } = assumptions;
  if (read.kind !== 'unknown' || indexation === undefined) return read;
  return indexed(year, indexation, assumptions) ?? read;
}

/** The amount of a structure carried by La Poste. */
export const postalAmount = (year: number, assumptions: ProjectionAssumptions): AnnualAnswer =>
  ownAmount(year, 'la-poste', assumptions) ?? readAmount(postalSubsidy, postalFunders, year);

/** The territorial bonus of a structure in its perimeter. */
export function bonusAmount(year: number, assumptions: ProjectionAssumptions): AnnualAnswer {
  const euros = assumptions.frrBonus?.euros;
  const read = readAmount(frrBonus, null, year);
  if (euros === undefined || read.kind === 'not-yet') return read;
  return { kind: 'known', amount: callers(year, euros, ['frrBonus']) };
}

function ownAmount(
  year: number,
  carrier: 'la-poste' | undefined,
  assumptions: ProjectionAssumptions,
): AnnualAnswer | undefined {
  const own = assumptions.amounts?.find((amount) => amount.year === year && amount.carrier === carrier);
  return own && { kind: 'known', amount: callers(year, own.euros, ['amounts']) };
}

/** The last amount before a year, the caller's or the schedule's, grown by the rate for each year since; none beyond the largest taken. */
function indexed(year: number, rate: number, assumptions: ProjectionAssumptions): AnnualAnswer | undefined {
  const last = annualSubsidy.entries.at(-1);
  if (!last?.until || last.value === null) return undefined;
  const ownYears = (assumptions.amounts ?? []).filter((amount) => amount.carrier === undefined && amount.year < year);
  const latest = ownYears.reduce((found, { year: own }) => Math.max(found, own), yearOf(last.until));
  const own = ownYears.find((amount) => amount.year === latest);
  const euros = (own?.euros ?? last.value) * (1 + rate) ** (year - latest);
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
  year: number,
): AnnualAnswer {
  const read = lookUp(parameter, firstDayOf(year));
  if (read.kind !== 'known') return { kind: read.kind === 'not-yet' ? 'not-yet' : 'unknown' };
  const { value: euros, standing, from } = read;
  const readings = [euros, ...(read.disputedBy ?? []).flatMap(({ value }) => (value === null ? [] : [value]))];
  const funders = shares && lookUp(shares, firstDayOf(year)).value;
  return {
    kind: 'known',
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
