import { optionalDate, requireObject, requireOneOf } from '../../foundation/argument.js';
import { centsOf, roundCents, wholeCents, type Cents } from '../../foundation/cents.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import { meets } from '../../foundation/expectations.js';
import type { Issue, Notice } from '../../foundation/issue.js';
import {
  aidAboveSpending,
  beneficiaryNotNamed,
  fundRuleUnknown,
  onlyCallsOf2020And2021,
  ownerMinimumDerogations,
} from '../../foundation/notices/subsidies.js';
import { valueAt } from '../../law/look-up.js';
import type { Parameter, Standing } from '../../law/parameter.js';
import type { SourceDocument } from '../../law/source.js';
import { HOST_KINDS, type HostKind } from '../../structures/host.js';
import { busCallCeiling, investmentAidRate, ownerMinimumShare } from './investment-rules.js';

/** A fund that helps an investment: DETR or DSIL, for local authorities; the calls for buses of 2020 and 2021. */
export type InvestmentFund = 'detr' | 'dsil' | 'bus-call';

/** What {@link investmentAid} is asked. */
export interface InvestmentRequest {
  /** The fund asked. */
  readonly fund: InvestmentFund;
  /** Who pays for the investment: the kind of the host. */
  readonly beneficiary: HostKind;
  /** Eligible spending, in whole cents. */
  readonly eligibleCents: Cents;
  /** Other public aid for the same spending, in whole cents; absent: none. */
  readonly otherPublicAidCents?: Cents | undefined;
  /** Day of the question; absent: the last state known of each rule. */
  readonly asOf?: IsoDate | undefined;
}

/**
 * A rule that limits an aid. `fund-rate`: 80 % of the spending; `owner-minimum`: the owner pays 20 % of the public
 * financing; `call-ceiling`: 60 000 euros; `beneficiary`: the fund is known for local authorities alone;
 * `spending-left`: what other aid leaves to pay.
 */
export type InvestmentRule = 'fund-rate' | 'owner-minimum' | 'call-ceiling' | 'beneficiary' | 'spending-left';

/** What a rule allows at most. */
export interface InvestmentLimit {
  /** The rule. */
  readonly rule: InvestmentRule;
  /** The most that it allows, in whole cents. */
  readonly limitCents: Cents;
  /** Whether no other rule allows less. */
  readonly binding: boolean;
  /** Parameter of the rule; absent when no parameter states it. */
  readonly parameterId?: string;
  /** How firm its state is. */
  readonly standing?: Standing;
  /** First day of its state. */
  readonly from?: IsoDate;
  /** Where it was read. */
  readonly source?: SourceDocument;
}

/** The report of {@link investmentAid}. */
export interface InvestmentAid {
  /** What this report is, and its version. */
  readonly format: 'france-services/investment-aid@1';
  /** The fund asked. */
  readonly fund: InvestmentFund;
  /** Who pays for the investment. */
  readonly beneficiary: HostKind;
  /** The most that the rules known allow; the decision is the prefect's. `null` when the data or the rule is missing. */
  readonly atMostCents: Cents | null;
  /** What is left to the owner after that aid and the other public aid; `null` with `atMostCents`. */
  readonly ownerCents: Cents | null;
  /** What each rule allows. */
  readonly limits: readonly InvestmentLimit[];
  /** The rules that bound the aid: several when they allow the same amount. */
  readonly boundBy: readonly InvestmentRule[];
  /** What is wrong in the amounts. */
  readonly issues: readonly Issue[];
  /** What a reader of the aid must know. */
  readonly notices: readonly Notice[];
}

/**
 * The most that an investment linked to the creation of a structure can receive, and which rule sets that limit.
 *
 * @returns amounts in whole cents; a negative or fractional amount gives `issues` and no aid
 * @throws RangeError when the fund, the beneficiary or `asOf` is wrong; TypeError when the request is not an object
 *
 * @example
 * ```ts
 * const aid = investmentAid({ fund: 'detr', beneficiary: 'local-authority', eligibleCents: 10000000, otherPublicAidCents: 3000000 });
 * aid.atMostCents; // => 5000000
 * aid.boundBy; // => ['owner-minimum']
 * ```
 */
export function investmentAid(request: InvestmentRequest): InvestmentAid {
  const { eligibleCents, otherPublicAidCents = 0 } = requireObject(
    'request',
    request,
    'an object with fund and amounts',
  );
  const fund = requireOneOf('fund', request.fund, ['detr', 'dsil', 'bus-call']);
  const beneficiary = requireOneOf('beneficiary', request.beneficiary, HOST_KINDS);
  const asOf = optionalDate('asOf', request.asOf);
  const format = 'france-services/investment-aid@1';
  const issues: Issue[] = [];
  meets(wholeCents, eligibleCents, ['eligibleCents'], issues);
  meets(wholeCents, otherPublicAidCents, ['otherPublicAidCents'], issues);
  const none = {
    format,
    fund,
    beneficiary,
    atMostCents: null,
    ownerCents: null,
    limits: [],
    boundBy: [],
    issues,
  } as const;
  if (issues.length > 0) return { ...none, notices: [] };

  const allowed = limitsOf(fund, beneficiary, eligibleCents, otherPublicAidCents, asOf);
  if (!allowed) return { ...none, notices: [fundRuleUnknown(['fund'], undefined, fund)] };
  const atMostCents = Math.min(...allowed.map(({ limitCents }) => limitCents));
  const limits = allowed.map((limit) => ({ ...limit, binding: limit.limitCents === atMostCents }));
  return {
    format,
    fund,
    beneficiary,
    atMostCents,
    ownerCents: Math.max(0, eligibleCents - otherPublicAidCents - atMostCents),
    limits,
    boundBy: limits.filter(({ binding }) => binding).map(({ rule }) => rule),
    issues,
    notices: noticesOf(fund, beneficiary, eligibleCents, otherPublicAidCents),
  };
}

type Allowed = Omit<InvestmentLimit, 'binding'>;

/** What each rule allows, never below zero; `undefined` when a rule of the fund is not known on the day. */
function limitsOf(
  fund: InvestmentFund,
  beneficiary: InvestmentAid['beneficiary'],
  eligible: Cents,
  other: Cents,
  asOf: IsoDate | undefined,
): Allowed[] | undefined {
  const authority = beneficiary === 'local-authority';
  const limits: Allowed[] = [{ rule: 'spending-left', limitCents: Math.max(0, eligible - other) }];
  if (fund === 'bus-call') {
    const ceiling = stateOf(busCallCeiling, asOf);
    if (!ceiling) return undefined;
    limits.push({ rule: 'call-ceiling', limitCents: centsOf(ceiling.value), ...ceiling.origin });
  } else {
    const rate = stateOf(investmentAidRate, asOf);
    if (!rate) return undefined;
    limits.push({ rule: 'fund-rate', limitCents: roundCents(eligible * rate.value), ...rate.origin });
    if (!authority) limits.push({ rule: 'beneficiary', limitCents: 0, ...rate.origin });
  }
  if (authority) {
    const owner = stateOf(ownerMinimumShare, asOf);
    if (!owner) return undefined;
    const limitCents = Math.max(0, roundCents(eligible * (1 - owner.value)) - other);
    limits.push({ rule: 'owner-minimum', limitCents, ...owner.origin });
  }
  return limits;
}

/** The value of a rule on a day, or its last one when no day is asked. */
function stateOf(
  parameter: Parameter<number>,
  asOf: IsoDate | undefined,
): { value: number; origin: Pick<Allowed, 'parameterId' | 'standing' | 'from' | 'source'> } | undefined {
  const day = asOf ?? parameter.entries.at(-1)?.from;
  const read = day === undefined ? undefined : valueAt(parameter, day);
  if (read?.kind !== 'known') return undefined;
  const { value, standing, from, source } = read;
  return { value, origin: { parameterId: parameter.id, standing, from, source } };
}

function noticesOf(fund: InvestmentFund, beneficiary: InvestmentAid['beneficiary'], eligible: Cents, other: Cents) {
  const authority = beneficiary === 'local-authority';
  const notices: Notice[] = [];
  if (fund !== 'bus-call' && !authority) notices.push(beneficiaryNotNamed(['beneficiary'], undefined, beneficiary));
  if (authority) notices.push(ownerMinimumDerogations(['beneficiary']));
  if (fund === 'bus-call') notices.push(onlyCallsOf2020And2021(['fund']));
  if (other > eligible) notices.push(aidAboveSpending(['otherPublicAidCents'], undefined, other));
  return notices;
}
