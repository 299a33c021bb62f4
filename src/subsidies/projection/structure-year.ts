import { centsOf, splitCents, type Cents } from '../../foundation/cents.js';
import { firstDayOf, type IsoDate } from '../../foundation/civil-date.js';
import type { AnnualAmount, AnnualAnswer, AnnualRequest } from './annual-amount.js';
import { isCallers, type AssumptionId } from './assumptions.js';
import { coveredYear, lowestShareOf, shareOf, type CoveredYear } from './pro-rata.js';
import type { ProjectedStructure } from './projected-structure.js';
import type { NoAmountReason, ProjectionItem, ProjectionLine, WithoutAmount } from './projection.js';

/** What a year holds for every structure. */
export interface ProjectedYear extends AnnualRequest {
  readonly ordinary: AnnualAnswer;
  readonly postal: AnnualAnswer;
  readonly bonus: AnnualAnswer;
  readonly asOf: IsoDate;
  /** INSEE codes of the FRR perimeter; `undefined` when the caller gives none. */
  readonly perimeter: ReadonlySet<string> | undefined;
}

/** What a year gives to a structure. */
export interface StructureYear {
  readonly lines: readonly ProjectionLine[];
  readonly withoutAmount: readonly WithoutAmount[];
}

/** What an item comes to: an amount, an amount that may be due, or a reason why no figure can be given. */
interface Claim {
  readonly item: ProjectionItem;
  readonly amount?: AnnualAmount;
  /** Why the amount is only a bound, or why there is none. */
  readonly reason?: NoAmountReason;
  readonly assumptions: readonly AssumptionId[];
}

/** How the annual amount is reduced: for the figure itself (and its highest value), and at the lowest. */
interface Shares {
  readonly share: number;
  readonly low: number;
  readonly assumptions: readonly AssumptionId[];
}

const NOTHING: StructureYear = { lines: [], withoutAmount: [] };

/** What a structure receives in a year, or why it has no amount. Nothing when it does not hold the label that year. */
export function structureYear(structure: ProjectedStructure, context: ProjectedYear): StructureYear {
  const { year } = context;
  const covered = coveredYear(year, structure.labelledOn ?? firstDayOf(year), structure.labelEndedOn);
  if (!covered) return NOTHING;
  const shares = sharesOf(structure, covered, context);
  const subsidy = subsidyClaim(structure, context);
  if (structure.funding === 'not-funded') {
    return { lines: [], withoutAmount: [without(structure, year, { ...subsidy, reason: 'not-funded' }, shares)] };
  }
  const doubt = doubtOf(structure, context);
  const lines: ProjectionLine[] = [];
  const withoutAmount: WithoutAmount[] = [];
  for (const claim of [subsidy, bonusClaim(structure, context)]) {
    if (!claim) continue;
    const reason = claim.reason ?? doubt?.reason;
    if (claim.amount && !reason) {
      lines.push(...linesOf(structure, covered, year, claim.amount, claim, shares));
    } else {
      const assumptions = [...claim.assumptions, ...(doubt?.assumptions ?? [])];
      withoutAmount.push(
        without(structure, year, { ...claim, reason: reason ?? 'amount-unknown', assumptions }, shares),
      );
    }
  }
  return { lines, withoutAmount };
}

function subsidyClaim(structure: ProjectedStructure, { ordinary, postal }: ProjectedYear): Claim {
  const claim: Claim = { item: 'subsidy', assumptions: [] };
  const kind = structure.host?.kind;
  const answer = kind === 'la-poste' ? postal : ordinary;
  if (answer.kind === 'not-yet') return { ...claim, reason: 'amount-not-yet' };
  if (answer.kind === 'publication-unknown') return { ...claim, amount: answer.amount, reason: answer.kind };
  if (answer.kind === 'unknown') {
    // La Poste's houses are said to be left out of the increases: they receive at most what the others do.
    const bound = kind === 'la-poste' && 'amount' in ordinary ? { amount: ordinary.amount } : {};
    return { ...claim, ...bound, reason: 'amount-unknown' };
  }
  if (kind !== undefined) return { ...claim, amount: answer.amount };
  return { ...claim, amount: withPostalReading(answer.amount, postal), assumptions: ['ordinary-host'] };
}

/** The ordinary amount, with bounds that hold if the host turns out to be La Poste. */
function withPostalReading(amount: AnnualAmount, postal: AnnualAnswer): AnnualAmount {
  const low = postal.kind === 'known' ? postal.amount.lowEuros : 0;
  const high = 'amount' in postal ? postal.amount.highEuros : 0;
  return { ...amount, lowEuros: Math.min(amount.lowEuros, low), highEuros: Math.max(amount.highEuros, high) };
}

function bonusClaim(structure: ProjectedStructure, { bonus, perimeter }: ProjectedYear): Claim | undefined {
  const host = structure.host?.kind;
  const code = structure.commune?.code;
  const inside = perimeter && code !== undefined ? perimeter.has(code) : undefined;
  if (bonus.kind === 'not-yet' || inside === false) return undefined;
  if (host !== undefined && host !== 'local-authority') return undefined;
  const due = inside === true && host !== undefined;
  const claim: Claim = { item: 'frr-bonus', assumptions: inside === true ? ['frrBonus'] : [] };
  if (bonus.kind === 'unknown') return due ? { ...claim, reason: 'amount-unknown' } : undefined;
  const { amount } = bonus;
  if (!due) return { ...claim, amount, reason: inside === undefined ? 'frr-perimeter-unknown' : 'frr-host-unknown' };
  return bonus.kind === 'known' ? { ...claim, amount } : { ...claim, amount, reason: bonus.kind };
}

/** What stands between a structure and any amount: antenne by default, label of unknown date. */
function doubtOf(
  { role, funding, labelledOn }: ProjectedStructure,
  { assumptions: { antennes } }: ProjectedYear,
): { reason: NoAmountReason; assumptions: AssumptionId[] } | undefined {
  if (role === 'antenne' && funding !== 'funded' && antennes !== 'own-subsidy') {
    return { reason: 'antenne', assumptions: [antennes === 'none' ? 'antennes' : 'no-antenne-subsidy'] };
  }
  return labelledOn === undefined ? { reason: 'label-date-unknown', assumptions: [] } : undefined;
}

function sharesOf(structure: ProjectedStructure, covered: CoveredYear, context: ProjectedYear): Shares {
  const { proRata, unfundedShare, antennes } = context.assumptions;
  const share = shareOf(covered, proRata ?? 'full-year');
  const fundingKnown = structure.funding === 'funded';
  const funded = fundingKnown ? 1 : 1 - (unfundedShare ?? 0);
  const lowestFunded = fundingKnown || unfundedShare !== undefined ? funded : 0;
  const assumptions: AssumptionId[] = [];
  if (!fundingKnown) assumptions.push(unfundedShare === undefined ? 'every-label-funded' : 'unfundedShare');
  if (!fundingKnown && structure.role === 'antenne' && antennes !== undefined) assumptions.push('antennes');
  if (covered.labelledDays < covered.yearDays)
    assumptions.push(proRata === undefined ? 'full-partial-years' : 'proRata');
  if (structure.labelEndedOn === undefined && covered.to > context.asOf) assumptions.push('label-continues');
  const low = (proRata === undefined ? lowestShareOf(covered) : share) * lowestFunded;
  return { share: share * funded, low, assumptions };
}

function linesOf(
  structure: ProjectedStructure,
  covered: CoveredYear,
  year: number,
  amount: AnnualAmount,
  claim: Claim,
  shares: Shares,
): ProjectionLine[] {
  const assumptions = [...new Set([...amount.assumptions, ...claim.assumptions, ...shares.assumptions])];
  const parts = partsOf(amount, centsOf(amount.euros * shares.share));
  const lowest = partsOf(amount, centsOf(amount.lowEuros * shares.low));
  const highest = partsOf(amount, centsOf(amount.highEuros * shares.share));
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
    amountIndex: amount.amountIndex,
    assumptions,
    labelledDays: covered.labelledDays,
    yearDays: covered.yearDays,
  }));
}

/** An amount shared between its funders; a single funder takes it whole. */
function partsOf({ funders }: AnnualAmount, cents: Cents): Cents[] {
  if (funders.length === 1) return [cents];
  return splitCents(
    cents,
    funders.map(({ euros }) => euros),
  );
}

function without(
  { id: structureId, departement }: ProjectedStructure,
  year: number,
  { item, amount, reason, assumptions }: Claim & { readonly reason: NoAmountReason },
  shares: Shares,
): WithoutAmount {
  const about = { structureId, departement, year, item, reason };
  if (reason === 'not-funded' || assumptions.includes('antennes')) {
    return { ...about, standing: null, atMostCents: 0, assumptions };
  }
  if (!amount) return { ...about, standing: null, atMostCents: null, assumptions };
  const callers = [...assumptions, ...amount.assumptions, ...shares.assumptions].some(isCallers);
  const atMostCents = centsOf(amount.highEuros * shares.share);
  return { ...about, standing: callers ? 'assumed' : amount.standing, atMostCents, assumptions };
}
