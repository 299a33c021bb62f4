import { firstDayOf, yearOf, type IsoDate } from '../../foundation/civil-date.js';
import { valueAt } from '../../law/look-up.js';
import type { Parameter, Standing } from '../../law/parameter.js';
import { stateAt } from '../../law/state.js';
import type { FunderShare } from '../funder.js';
import type { AmountsRead } from './amounts-read.js';
import { LARGEST_AMOUNT, type AssumptionId, type ProjectionAssumptions } from './assumptions.js';
import type { DatedAmounts } from './dated-amounts.js';

/** The whole amount of a year for one structure, in euros, and what it rests on. */
export interface AnnualAmount {
  readonly euros: number;
  /** Lowest and highest readings, disputes included, in euros. */
  readonly lowEuros: number;
  readonly highEuros: number;
  readonly standing: Standing;
  /** The state read, by its index in the amounts of the projection; `null` when the caller gave the amount. */
  readonly amountIndex: number | null;
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
  /** Answer with what one could know on that day; `undefined`: with all that is known. */
  readonly knownOn: IsoDate | undefined;
  /** The parameters. */
  readonly dated: DatedAmounts;
  /** Their states that the projection reads. */
  readonly read: AmountsRead;
}

/** The amount of a structure that La Poste does not host. */
export function ordinaryAmount(request: AnnualRequest): AnnualAnswer {
  const answer =
    ownAmount(request, undefined) ?? readAmount(request.dated.ordinary, request.dated.ordinaryFunders, request);
  return answer.kind === 'unknown' ? (indexedAmount(request) ?? answer) : answer;
}

/** The amount of a structure hosted by La Poste. */
export const postalAmount = (request: AnnualRequest): AnnualAnswer =>
  ownAmount(request, 'la-poste') ?? readAmount(request.dated.postal, request.dated.postalFunders, request);

/** The territorial bonus of a structure in its perimeter. */
export function bonusAmount(request: AnnualRequest): AnnualAnswer {
  const euros = request.assumptions.frrBonus?.euros;
  const answer = readAmount(request.dated.bonus, null, request);
  return euros === undefined || answer.kind === 'not-yet' ? answer : supposed(euros, ['frrBonus']);
}

function readAmount(
  parameter: Parameter<number>,
  shares: Parameter<readonly FunderShare[]> | null,
  { year, knownOn, read }: AnnualRequest,
): AnnualAnswer {
  const day = firstDayOf(year);
  const state = stateAt(parameter.entries, day, knownOn);
  if (state.kind === 'not-yet') return { kind: 'not-yet' };
  const amountIndex = read.indexOf.get(state.entry);
  const amount = amountIndex === undefined ? undefined : read.amounts[amountIndex];
  if (state.kind === 'unknown' || amountIndex === undefined || !amount) return { kind: 'unknown' };
  const { euros, standing, disputedBy = [] } = amount;
  const readings = [euros, ...disputedBy.flatMap(({ value }) => value ?? [])];
  const funders = (shares && valueAt(shares, day, knownOn).value) ?? [{ funder: 'unknown', euros }];
  const [lowEuros, highEuros] = [Math.min(...readings), Math.max(...readings)];
  return { kind: state.kind, amount: { euros, lowEuros, highEuros, standing, amountIndex, funders, assumptions: [] } };
}

function ownAmount({ year, assumptions }: AnnualRequest, host: 'la-poste' | undefined): AnnualAnswer | undefined {
  const own = assumptions.amounts?.find((amount) => amount.year === year && amount.host === host);
  return own && supposed(own.euros, ['amounts']);
}

/**
 * The last amount before the year, the caller's or one of the schedule that could be known, grown by the caller's rate
 * for each year since; none beyond the largest amount taken.
 */
function indexedAmount(request: AnnualRequest): AnnualAnswer | undefined {
  const { year, assumptions, knownOn, dated } = request;
  const { amounts = [], indexation } = assumptions;
  if (indexation === undefined) return undefined;
  const supplied = amounts.filter(({ host }) => host === undefined);
  const lastYears = [
    ...supplied.map((each) => each.year),
    ...dated.ordinary.entries.map((each) => yearOf(each.until ?? each.from)),
  ];
  for (const last of lastYears.filter((each) => each < year).sort((a, b) => b - a)) {
    const own = supplied.find((amount) => amount.year === last)?.euros;
    const base = own ?? valueAt(dated.ordinary, firstDayOf(last), knownOn).value;
    if (base === undefined) continue;
    const euros = base * (1 + indexation) ** (year - last);
    if (euros > LARGEST_AMOUNT) return undefined;
    return supposed(euros, own === undefined ? ['indexation'] : ['amounts', 'indexation']);
  }
  return undefined;
}

/** An amount that the caller supposes: no source says who pays it. */
const supposed = (euros: number, assumptions: readonly AssumptionId[]): AnnualAnswer => ({
  kind: 'known',
  amount: {
    euros,
    lowEuros: euros,
    highEuros: euros,
    standing: 'assumed',
    amountIndex: null,
    funders: [{ funder: 'unknown', euros }],
    assumptions,
  },
});
