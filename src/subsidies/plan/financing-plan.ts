import * as z from 'zod';
import { roundCents, type Cents } from '../../foundation/cents.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import type { Issue, Notice } from '../../foundation/issue.js';
import { text } from '../../foundation/text.js';
import { contradict, validate } from '../../foundation/schema.js';
import type { Standing } from '../../law/parameter.js';
import { amountsNamed } from '../projection/amounts-named.js';
import type { ProjectionAssumptions } from '../projection/assumptions.js';
import { investmentAid, type InvestmentAid, type InvestmentRequest } from '../aid/investment-aid.js';
import { projectSubsidies } from '../projection/project-subsidies.js';
import type { ProjectedStructure } from '../projection/projected-structure.js';
import type { AmountRead, Projection, UsedAssumption } from '../projection/projection.js';

const centsSchema = z.int().min(0);

const runningSchema = z
  .strictObject({
    /** Cost of the agents, in whole cents a year. */
    agentsCents: centsSchema.optional(),
    /** Every other cost, in whole cents a year; the whole cost when the agents are not told apart. */
    otherCents: centsSchema.optional(),
  })
  .check((context) => {
    const { agentsCents, otherCents } = context.value;
    if (agentsCents !== undefined || otherCents !== undefined) return;
    contradict(context, {
      code: 'missing',
      path: [],
      message: text('aucun coût ; attendu : agentsCents ou otherCents', 'no cost; expected: agentsCents or otherCents'),
    });
  });

const changesSchema = z.array(z.number().min(-1).max(10)).readonly();

/** What a structure costs to run in a year. */
export type RunningBudget = z.output<typeof runningSchema>;

/** What {@link financingPlan} is asked. */
export interface FinancingRequest {
  /** The structure to create: its label date, host, funding and commune, as far as they are known. */
  readonly structure: Omit<ProjectedStructure, 'id' | 'role'>;
  /** First and last years of the plan, included. */
  readonly from: number;
  readonly to: number;
  readonly asOf: IsoDate;
  /** Plan with the amounts that one could know on that day; absent: all of them. */
  readonly knownOn?: IsoDate;
  /** Yearly costs, the same every year, whole even in the year of the label. */
  readonly running: RunningBudget;
  readonly investment?: InvestmentRequest;
  readonly assumptions?: ProjectionAssumptions;
  /** Changes of the agents' cost to try: `[-0.1, 0.1]` for 10 % less and 10 % more. */
  readonly agentsCostChanges?: readonly number[];
}

/** A year of a plan, in whole cents. */
export interface FinancingYear {
  readonly year: number;
  readonly costCents: Cents;
  /** Annual subsidy; `null` when its amount is unknown. */
  readonly subsidyCents: Cents | null;
  /** Territorial bonus that is due under the caller's assumption. */
  readonly bonusCents: Cents;
  /** What is left to the host, negative when the subsidy exceeds the cost; `null` when the subsidy is unknown. */
  readonly remainingCents: Cents | null;
  /** The charge while what is unknown is unknown; `atLeast` is `null` when nothing bounds the subsidy. */
  readonly remainingAtLeastCents: Cents | null;
  readonly remainingAtMostCents: Cents;
  /** Standing of the amounts subtracted. */
  readonly standings: readonly Standing[];
}

/** What a change of the agents' cost makes of the remaining charge. */
export interface FinancingVariant {
  /** 0.1 for 10 % more. */
  readonly agentsCostChange: number;
  readonly years: readonly FinancingYear[];
}

/** The report of {@link financingPlan}. */
export interface FinancingPlan {
  readonly format: 'france-services/financing-plan@1';
  readonly asOf: IsoDate;
  /** Absent when no investment was described. */
  readonly investment?: InvestmentAid;
  readonly years: readonly FinancingYear[];
  readonly sensitivity: readonly FinancingVariant[];
  /** The states of the parameters that the amounts subtracted rest on. */
  readonly amounts: readonly AmountRead[];
  readonly assumptions: readonly UsedAssumption[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/**
 * The financing plan of a creation: the aid to its investment, and each year its cost, its subsidy and what is left to
 * the host.
 *
 * @returns whole cents; wrong data gives `issues`, and no year when the costs are wrong
 * @throws RangeError when a year, a fund, a beneficiary or a date is wrong
 *
 * @example
 * ```ts
 * const plan = financingPlan({
 *   structure: { departement: '23', host: { kind: 'local-authority' }, labelledOn: '2020-01-01', funding: 'funded' },
 *   from: 2020, to: 2020, asOf: '2020-06-01', running: { otherCents: 11000000 },
 * });
 * plan.years.map((year) => year.remainingCents); // => [8000000]
 * ```
 */
export function financingPlan(request: FinancingRequest): FinancingPlan {
  const { structure, from, to, asOf, knownOn, assumptions, investment } = request;
  const structures = [{ ...structure, id: 'project', role: 'principal' } as const];
  const options = { ...(knownOn !== undefined && { knownOn }), ...(assumptions && { assumptions }) };
  const projection = projectSubsidies({ structures, from, to, asOf, ...options });
  const aid = investment && investmentAid(investment);
  const running = validate(runningSchema, request.running);
  const changes = validate(changesSchema, request.agentsCostChanges ?? []);
  const issues = [
    ...projection.issues.map((issue) => ({ ...issue, path: pathInPlan(issue.path) })),
    ...(aid?.issues ?? []).map((issue) => ({ ...issue, path: ['investment', ...issue.path] })),
    ...(running.ok ? [] : running.issues.map((issue) => ({ ...issue, path: ['running', ...issue.path] }))),
    ...(changes.ok ? [] : changes.issues.map((issue) => ({ ...issue, path: ['agentsCostChanges', ...issue.path] }))),
  ];
  const budget = running.ok ? running.value : undefined;
  const usable = budget !== undefined && !projection.issues.some(({ path }) => path[0] === 'structures');
  const tried = changes.ok ? changes.value : [];
  return {
    format: 'france-services/financing-plan@1',
    asOf,
    ...(aid && { investment: aid }),
    years: usable ? yearsOf(projection, budget, 0) : [],
    sensitivity:
      !usable || budget.agentsCents === undefined ? [] : tried.map((change) => variantOf(projection, budget, change)),
    amounts: amountsNamed(projection),
    assumptions: projection.assumptions,
    issues,
    notices: [
      ...projection.notices.filter(({ code }) => code !== 'survivorship'),
      ...(aid?.notices ?? []).map((notice) => ({ ...notice, path: ['investment', ...notice.path] })),
      ...(tried.length > 0 && budget && budget.agentsCents === undefined ? [AGENTS_NOT_TOLD_APART] : []),
    ],
  };
}

/** The plan has a single structure: `structures, 0, labelledOn` is its `structure, labelledOn`. */
const pathInPlan = (path: Issue['path']): Issue['path'] =>
  path[0] === 'structures' ? ['structure', ...path.slice(2)] : path;

const variantOf = (projection: Projection, budget: RunningBudget, agentsCostChange: number): FinancingVariant => ({
  agentsCostChange,
  years: yearsOf(projection, budget, agentsCostChange),
});

function yearsOf({ byYear, lines, withoutAmount }: Projection, budget: RunningBudget, change: number): FinancingYear[] {
  const costCents = roundCents((budget.agentsCents ?? 0) * (1 + change)) + (budget.otherCents ?? 0);
  return byYear.map(({ year }): FinancingYear => {
    const received = lines.filter((line) => line.year === year);
    const gaps = withoutAmount.filter((gap) => gap.year === year);
    const sum = (item: 'subsidy' | 'frr-bonus'): Cents =>
      received.filter((line) => line.item === item).reduce((total, line) => total + line.amountCents, 0);
    const unknown = gaps.some(({ item, reason }) => item === 'subsidy' && reason !== 'not-funded');
    const unbounded = gaps.some(({ atMostCents }) => atMostCents === null);
    const atLeast = received.reduce((total, line) => total + line.atLeastCents, 0);
    const atMost = [...received, ...gaps].reduce((total, each) => total + (each.atMostCents ?? 0), 0);
    const subsidyCents = unknown ? null : sum('subsidy');
    const bonusCents = sum('frr-bonus');
    return {
      year,
      costCents,
      subsidyCents,
      bonusCents,
      remainingCents: subsidyCents === null ? null : costCents - subsidyCents - bonusCents,
      remainingAtLeastCents: unbounded ? null : costCents - atMost,
      remainingAtMostCents: costCents - atLeast,
      standings: [...new Set(received.map(({ standing }) => standing))],
    };
  });
}

const AGENTS_NOT_TOLD_APART: Notice = {
  code: 'agents-cost-unknown',
  path: ['running', 'agentsCents'],
  message: text(
    "Le coût des agents n'est pas donné à part : la sensibilité à ce coût n'est pas calculée.",
    'The cost of the agents is not told apart: the sensitivity to it is not computed.',
  ),
};
