import { centsOf, splitCents, type Cents } from '../../foundation/cents.js';
import { firstDayOf, type IsoDate } from '../../foundation/civil-date.js';
import type { AnnualAmount, AnnualAnswer, AnnualRequest } from './annual-amount.js';
import { isCallers, type AssumptionId } from './assumptions.js';
import { coveredYear, lowestShareOf, shareOf, type CoveredYear } from './pro-rata.js';
import type { ProjectedStructure } from './projected-structure.js';
import type { NoAmountReason, ProjectionLine, WithoutAmount } from './projection.js';

/** What a year holds for every structure. */
export interface ProjectedYear extends AnnualRequest {
  readonly ordinary: AnnualAnswer;
  readonly postal: AnnualAnswer;
  readonly bonus: AnnualAnswer;
  readonly asOf: IsoDate;
  /** INSEE codes of the FRR perimeter; absent when the caller gives none. */
  readonly perimeter?: ReadonlySet<string>;
}

/** What a year gives to a structure. */
export interface StructureYear {
  readonly lines: readonly ProjectionLine[];
  readonly withoutAmount: readonly WithoutAmount[];
}

type Item = ProjectionLine['item'];

/** What an item comes to: an amount, an amount that may be due, or a reason why no figure can be given. */
interface Claim {
  readonly item: Item;
  readonly amount?: AnnualAmount;
  /** Why the amount is only a bound, or why there is none. */
  readonly reason?: NoAmountReason;
  readonly assumptions: readonly AssumptionId[];
}

/** How the annual amount is reduced: for the figure itself, at the lowest and at the highest. */
interface Shares {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly assumptions: readonly AssumptionId[];
}

/** What a structure receives in a year, or why it has no amount. Nothing when it does not bear the label that year. */
export function structureYear(structure: ProjectedStructure, context: ProjectedYear): StructureYear {
  const { year } = context;
  const covered = coveredYear(year, structure.labelledOn ?? firstDayOf(year), structure.labelEndedOn);
  if (!covered) return { lines: [], withoutAmount: [] };
  const subsidy = subsidyClaim(structure, context);
  const doubt = doubtOf(structure, context);
  if (structure.funding === 'not-funded') {
    return { lines: [], withoutAmount: [without(structure, context, { ...subsidy, reason: 'not-funded' }, undefined)] };
  }
  const shares = sharesOf(structure, covered, context);
  const lines: ProjectionLine[] = [];
  const withoutAmount: WithoutAmount[] = [];
  for (const claim of [subsidy, bonusClaim(structure, context)]) {
    if (!claim) continue;
    const reason = claim.reason ?? doubt?.reason;
    if (claim.amount && !reason) {
      lines.push(...linesOf(structure, covered, context, claim.amount, claim, shares));
    } else {
      const assumptions = [...claim.assumptions, ...(doubt?.assumptions ?? [])];
      withoutAmount.push(without(structure, context, { ...claim, assumptions, ...(reason && { reason }) }, shares));
    }
  }
  return { lines, withoutAmount };
}

function subsidyClaim(structure: ProjectedStructure, { ordinary, postal }: ProjectedYear): Claim {
  const item = 'subsidy';
  const kind = structure.host?.kind;
  const answer = kind === 'la-poste' ? postal : ordinary;
  if (answer.kind === 'not-yet') return { item, reason: 'amount-not-yet', assumptions: [] };
  if (answer.kind === 'unknown') {
    // La Poste's houses are said to be left out of the increases: they receive at most what the others do.
    const bound = kind === 'la-poste' && 'amount' in ordinary ? { amount: ordinary.amount } : {};
    return { item, ...bound, reason: 'amount-unknown', assumptions: [] };
  }
  if (answer.kind === 'publication-unknown') {
    return { item, amount: answer.amount, reason: answer.kind, assumptions: [] };
  }
  if (kind !== undefined) return { item, amount: answer.amount, assumptions: [] };
  return { item, amount: withPostalReading(answer.amount, postal), assumptions: ['ordinary-host'] };
}

/** The ordinary amount, with bounds that hold if the host turns out to be La Poste. */
function withPostalReading(amount: AnnualAmount, postal: AnnualAnswer): AnnualAmount {
  const low = postal.kind === 'known' ? postal.amount.lowEuros : 0;
  const high = 'amount' in postal ? postal.amount.highEuros : 0;
  return { ...amount, lowEuros: Math.min(amount.lowEuros, low), highEuros: Math.max(amount.highEuros, high) };
}

function bonusClaim(structure: ProjectedStructure, { bonus, perimeter }: ProjectedYear): Claim | undefined {
  const item = 'frr-bonus';
  const host = structure.host?.kind;
  const code = structure.commune?.code;
  const inside = perimeter && code !== undefined ? perimeter.has(code) : undefined;
  if (bonus.kind === 'not-yet' || inside === false) return undefined;
  if (host !== undefined && host !== 'local-authority') return undefined;
  const due = inside === true && host !== undefined;
  const assumptions: AssumptionId[] = inside === true ? ['frrBonus'] : [];
  if (bonus.kind === 'unknown') return due ? { item, reason: 'amount-unknown', assumptions } : undefined;
  if (due && bonus.kind === 'known') return { item, amount: bonus.amount, assumptions };
  if (due) return { item, amount: bonus.amount, reason: 'publication-unknown', assumptions };
  const reason = inside === undefined ? 'frr-perimeter-unknown' : 'frr-host-unknown';
  return { item, amount: bonus.amount, reason, assumptions };
}

/** What stands between a structure and any amount: antenne by default, label of unknown date. */
function doubtOf(
  { role, funding, labelledOn }: ProjectedStructure,
  { assumptions }: ProjectedYear,
): { reason: NoAmountReason; assumptions: AssumptionId[] } | undefined {
  if (role === 'antenne' && funding !== 'funded' && assumptions.antennes !== 'own-subsidy') {
    return { reason: 'antenne', assumptions: [assumptions.antennes === 'none' ? 'antennes' : 'no-antenne-subsidy'] };
  }
  return labelledOn === undefined ? { reason: 'label-date-unknown', assumptions: [] } : undefined;
}

function sharesOf(structure: ProjectedStructure, covered: CoveredYear, context: ProjectedYear): Shares {
  const { proRata, unfundedShare, antennes } = context.assumptions;
  const partial = covered.labelledDays < covered.yearDays;
  const share = shareOf(covered, proRata ?? 'full-year');
  const fundingKnown = structure.funding === 'funded';
  const funded = fundingKnown ? 1 : 1 - (unfundedShare ?? 0);
  const lowestFunded = fundingKnown || unfundedShare !== undefined ? funded : 0;
  const assumptions: AssumptionId[] = [];
  if (!fundingKnown) assumptions.push(unfundedShare === undefined ? 'every-label-funded' : 'unfundedShare');
  if (!fundingKnown && structure.role === 'antenne' && antennes !== undefined) assumptions.push('antennes');
  if (partial) assumptions.push(proRata === undefined ? 'full-partial-years' : 'proRata');
  if (structure.labelEndedOn === undefined && covered.to > context.asOf) assumptions.push('label-continues');
  return {
    share: share * funded,
    low: (proRata === undefined ? lowestShareOf(covered) : share) * lowestFunded,
    high: share * funded,
    assumptions,
  };
}

function linesOf(
  structure: ProjectedStructure,
  covered: CoveredYear,
  { year }: ProjectedYear,
  amount: AnnualAmount,
  claim: Claim,
  shares: Shares,
): ProjectionLine[] {
  const assumptions = [...new Set([...amount.assumptions, ...claim.assumptions, ...shares.assumptions])];
  const parts = partsOf(amount, centsOf(amount.euros * shares.share));
  const lowest = partsOf(amount, centsOf(amount.lowEuros * shares.low));
  const highest = partsOf(amount, centsOf(amount.highEuros * shares.high));
  return amount.funders.map(({ funder }, index) => ({
    structureId: structure.id,
    departement: structure.departement,
    year,
    item: claim.item,
    funder,
    amountCents: parts[index] ?? 0,
    atLeastCents: lowest[index] ?? 0,
    atMostCents: highest[index] ?? 0,
    standing: assumptions.some(isCallers) ? 'assumed' : amount.standing,
    parameterId: amount.parameterId,
    from: amount.from,
    assumptions,
    labelledDays: covered.labelledDays,
    yearDays: covered.yearDays,
  }));
}

/** An amount shared between its funders; a single funder takes it whole. */
function partsOf({ funders }: AnnualAmount, cents: Cents): Cents[] {
  return funders.length === 1
    ? [cents]
    : splitCents(
        cents,
        funders.map(({ euros }) => euros),
      );
}

function without(
  structure: ProjectedStructure,
  { year }: ProjectedYear,
  { item, amount, reason, assumptions }: Claim,
  shares: Shares | undefined,
): WithoutAmount {
  const settled = reason === 'not-funded' || assumptions.includes('antennes');
  const cents = amount && shares && centsOf(amount.highEuros * shares.high);
  const callers = [...assumptions, ...(amount?.assumptions ?? []), ...(shares?.assumptions ?? [])].some(isCallers);
  return {
    structureId: structure.id,
    departement: structure.departement,
    year,
    item,
    reason: reason ?? 'amount-unknown',
    standing: settled || !amount ? null : callers ? 'assumed' : amount.standing,
    atMostCents: settled ? 0 : (cents ?? null),
    assumptions,
  };
}
