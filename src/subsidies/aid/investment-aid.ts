import { optionalDate, requireOneOf } from '../../foundation/argument.js';
import { centsOf, roundCents, type Cents } from '../../foundation/cents.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import type { Issue, Notice } from '../../foundation/issue.js';
import { text } from '../../foundation/text.js';
import { sentence } from '../../foundation/schema.js';
import { lookUp } from '../../law/look-up.js';
import type { Parameter, Standing } from '../../law/parameter.js';
import type { SourceDocument } from '../../law/source.js';
import { HOST_KINDS } from '../../structures/host.js';
import { busCallCeiling, investmentAidRate, ownerMinimumShare } from './investment-rules.js';

/** The funds that help an investment. */
export const INVESTMENT_FUNDS = ['detr', 'dsil', 'bus-call'] as const;

/** A fund that helps an investment. */
export type InvestmentFund = (typeof INVESTMENT_FUNDS)[number];

/** What {@link investmentAid} is asked. */
export interface InvestmentRequest {
  readonly fund: InvestmentFund;
  /** Who pays for the investment: the kind of the host. */
  readonly beneficiary: (typeof HOST_KINDS)[number];
  /** Eligible spending, in whole cents. */
  readonly eligibleCents: Cents;
  /** Other public aid for the same spending, in whole cents; absent: none. */
  readonly otherPublicAidCents?: Cents;
  /** Day of the question; absent: the last state known of each rule. */
  readonly asOf?: IsoDate;
}

/**
 * A rule that limits an aid. `fund-rate`: 80 % of the spending; `owner-minimum`: the owner pays 20 % of the public
 * financing; `call-ceiling`: 60 000 euros; `beneficiary`: the fund is known for local authorities alone;
 * `spending-left`: what other aid leaves to pay.
 */
export type InvestmentRule = 'fund-rate' | 'owner-minimum' | 'call-ceiling' | 'beneficiary' | 'spending-left';

/** What a rule allows at most. */
export interface InvestmentLimit {
  readonly rule: InvestmentRule;
  readonly limitCents: Cents;
  /** Whether no other rule allows less. */
  readonly binding: boolean;
  /** Parameter of the rule, when it is one, with its state. */
  readonly parameterId?: string;
  readonly standing?: Standing;
  readonly from?: IsoDate;
  readonly source?: SourceDocument;
}

/** The report of {@link investmentAid}. */
export interface InvestmentAid {
  readonly format: 'france-services/investment-aid@1';
  readonly fund: InvestmentFund;
  readonly beneficiary: (typeof HOST_KINDS)[number];
  /** The most that the rules known allow; the decision is the prefect's. `null` when the data or the rule is missing. */
  readonly atMostCents: Cents | null;
  /** What is left to the owner after that aid and the other public aid. */
  readonly ownerCents: Cents | null;
  readonly limits: readonly InvestmentLimit[];
  /** The rules that bound the aid: several when they allow the same amount. */
  readonly boundBy: readonly InvestmentRule[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/**
 * The most that an investment linked to the creation of a structure can receive, and which rule sets that limit.
 *
 * @returns amounts in whole cents; a negative or fractional amount gives `issues` and no aid
 * @throws RangeError when the fund, the beneficiary or `asOf` is wrong
 *
 * @example
 * ```ts
 * const aid = investmentAid({ fund: 'detr', beneficiary: 'local-authority', eligibleCents: 10000000, otherPublicAidCents: 3000000 });
 * aid.atMostCents; // => 5000000
 * aid.boundBy; // => ['owner-minimum']
 * ```
 */
export function investmentAid(request: InvestmentRequest): InvestmentAid {
  const fund = requireOneOf('fund', request.fund, INVESTMENT_FUNDS);
  const beneficiary = requireOneOf('beneficiary', request.beneficiary, HOST_KINDS);
  const asOf = optionalDate('asOf', request.asOf);
  const { eligibleCents, otherPublicAidCents = 0 } = request;
  const issues = [
    ...amountIssues('eligibleCents', eligibleCents),
    ...amountIssues('otherPublicAidCents', otherPublicAidCents),
  ];
  const none = { fund, beneficiary, atMostCents: null, ownerCents: null, limits: [], boundBy: [], issues };
  if (issues.length > 0) return { format: 'france-services/investment-aid@1', ...none, notices: [] };

  const allowed = limitsOf(fund, beneficiary, eligibleCents, otherPublicAidCents, asOf);
  if (!allowed) return { format: 'france-services/investment-aid@1', ...none, notices: [ruleUnknown(fund)] };
  const atMostCents = Math.min(...allowed.map(({ limitCents }) => limitCents));
  const limits = allowed.map((limit) => ({ ...limit, binding: limit.limitCents === atMostCents }));
  return {
    format: 'france-services/investment-aid@1',
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
  const read = day === undefined ? undefined : lookUp(parameter, day);
  if (read?.kind !== 'known') return undefined;
  const { value, standing, from, source } = read;
  return { value, origin: { parameterId: parameter.id, standing, from, source } };
}

function amountIssues(field: string, value: unknown): Issue[] {
  if (Number.isSafeInteger(value) && Number(value) >= 0) return [];
  const expected = text("un nombre entier de centimes d'au moins 0", 'a whole number of cents of at least 0');
  const received = typeof value === 'number' && Number.isFinite(value) ? { received: value } : {};
  return [{ code: 'out-of-range', path: [field], ...received, message: sentence(value, expected) }];
}

const ruleUnknown = (fund: InvestmentFund): Notice => ({
  code: 'rule-unknown',
  path: ['fund'],
  received: fund,
  message: text("Aucune règle de ce fonds n'est connue à cette date.", 'No rule of this fund is known on that day.'),
});

function noticesOf(
  fund: InvestmentFund,
  beneficiary: InvestmentAid['beneficiary'],
  eligible: Cents,
  other: Cents,
): Notice[] {
  const notices: Notice[] = [];
  if (fund !== 'bus-call' && beneficiary !== 'local-authority') {
    notices.push({
      code: 'beneficiary-not-named',
      path: ['beneficiary'],
      received: beneficiary,
      message: text(
        'La source ne cite que les collectivités territoriales pour la DETR et la DSIL.',
        'The source names local authorities alone for DETR and DSIL.',
      ),
    });
  }
  if (beneficiary === 'local-authority') {
    notices.push({
      code: 'owner-minimum-derogations',
      path: ['beneficiary'],
      message: text(
        "La participation minimale du maître d'ouvrage connaît des dérogations, qui ne sont pas calculées ; tout le financement est supposé public.",
        "The owner's minimum share has derogations, which are not computed; the whole financing is supposed public.",
      ),
    });
  }
  if (fund === 'bus-call') {
    notices.push({
      code: 'calls-of-2020-2021',
      path: ['fund'],
      message: text(
        'Les appels à projets de bus connus sont ceux de 2020 et 2021.',
        'The calls for buses that are known are those of 2020 and 2021.',
      ),
    });
  }
  if (other > eligible) {
    notices.push({
      code: 'aid-above-spending',
      path: ['otherPublicAidCents'],
      received: other,
      message: text('Les autres aides dépassent la dépense.', 'The other aid exceeds the spending.'),
    });
  }
  return notices;
}
