import * as z from 'zod';
import { requireObject } from '../../foundation/argument.js';
import { roundCents, type Cents } from '../../foundation/cents.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import { defined } from '../../foundation/defined.js';
import type { Issue, Notice, Path } from '../../foundation/issue.js';
import { missing } from '../../foundation/notices/data.js';
import { agentsCostUnknown } from '../../foundation/notices/subsidies.js';
import { contradict, readonlyList, validate } from '../../foundation/schema.js';
import { text } from '../../foundation/text.js';
import type { Standing } from '../../law/parameter.js';
import { investmentAid, type InvestmentAid, type InvestmentRequest } from '../aid/investment-aid.js';
import { amountsNamed } from '../projection/amounts-read.js';
import type { ProjectionAssumptions } from '../projection/assumptions.js';
import { projectSubsidies } from '../projection/project-subsidies.js';
import type { ProjectedStructure } from '../projection/projected-structure.js';
import type { AmountRead, Projection, ProjectionItem, UsedAssumption } from '../projection/projection.js';

/** What a structure costs to run in a year: one of the two fields at least. */
export interface RunningBudget {
  /** Cost of the agents, in whole cents a year. Absent: it is in the other costs. */
  readonly agentsCents?: Cents | undefined;
  /** Every other cost, in whole cents a year; the whole cost when that of the agents is absent. */
  readonly otherCents?: Cents | undefined;
}

/** What {@link financingPlan} is asked. */
export interface FinancingRequest {
  /** The structure to create: its label date, host, funding and commune, as far as they are known. */
  readonly structure: Omit<ProjectedStructure, 'id' | 'role'>;
  /** First year of the plan. */
  readonly from: number;
  /** Last year of the plan, included. */
  readonly to: number;
  /** Day of the question. */
  readonly asOf: IsoDate;
  /** Plan with the amounts that one could know on that day; absent: all of them. */
  readonly knownOn?: IsoDate | undefined;
  /** Yearly costs, the same every year, whole even in the year of the label. */
  readonly running: RunningBudget;
  /** The investment to help; absent: none. */
  readonly investment?: InvestmentRequest | undefined;
  /** What is supposed of the subsidies, as for `projectSubsidies`. */
  readonly assumptions?: ProjectionAssumptions | undefined;
  /** Changes of the agents' cost to try: `[-0.1, 0.1]` for 10 % less and 10 % more. */
  readonly agentsCostChanges?: readonly number[] | undefined;
}

/** A year of a plan, in whole cents. */
export interface FinancingYear {
  /** The year. */
  readonly year: number;
  /** What the structure costs. */
  readonly costCents: Cents;
  /** Annual subsidy; `null` when its amount is unknown. */
  readonly subsidyCents: Cents | null;
  /** Territorial bonus that is due under the caller's assumption. */
  readonly bonusCents: Cents;
  /** What is left to the host, negative when the subsidy exceeds the cost; `null` when the subsidy is unknown. */
  readonly remainingCents: Cents | null;
  /** The remaining cost at its lowest, while what is unknown is unknown; `null` when nothing bounds the subsidy. */
  readonly remainingAtLeastCents: Cents | null;
  /** The remaining cost at its highest. */
  readonly remainingAtMostCents: Cents;
  /** Standings of the amounts subtracted. */
  readonly standings: readonly Standing[];
}

/** What a change of the agents' cost makes of the remaining cost. */
export interface FinancingVariant {
  /** 0.1 for 10 % more. */
  readonly agentsCostChange: number;
  /** The years of the plan, with that change. */
  readonly years: readonly FinancingYear[];
}

/** The report of {@link financingPlan}. */
export interface FinancingPlan {
  /** What this report is, and its version. */
  readonly format: 'france-services/financing-plan@1';
  /** Day of the question. */
  readonly asOf: IsoDate;
  /** The aid to the investment; absent when no investment was described. */
  readonly investment?: InvestmentAid;
  /** The years in order; none when the costs or the structure are wrong. */
  readonly years: readonly FinancingYear[];
  /** One for each change of the agents' cost; none when that cost is not given apart. */
  readonly sensitivity: readonly FinancingVariant[];
  /** The states of the parameters that the amounts subtracted rest on. */
  readonly amounts: readonly AmountRead[];
  /** What is supposed of the subsidies. */
  readonly assumptions: readonly UsedAssumption[];
  /** What is wrong in the request. */
  readonly issues: readonly Issue[];
  /** What a reader of the plan must know. */
  readonly notices: readonly Notice[];
}

/** The schema of {@link RunningBudget}. */
export const runningSchema = z
  .strictObject({ agentsCents: z.int().min(0).optional(), otherCents: z.int().min(0).optional() })
  .check((context) => {
    const { agentsCents, otherCents } = context.value;
    if (agentsCents !== undefined || otherCents !== undefined) return;
    contradict(context, missing([], text('agentsCents ou otherCents', 'agentsCents or otherCents')));
  });

const changesSchema = readonlyList(z.number().min(-1).max(10));

/**
 * The financing plan of a creation: the aid to its investment, and each year its cost, its subsidy and what is left to
 * the host.
 *
 * @returns whole cents; wrong data gives `issues`, and no year when the costs are wrong
 * @throws RangeError when a year, a fund, a beneficiary or a date is wrong; TypeError when the request is not an object
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
  const {
    structure,
    running,
    investment,
    agentsCostChanges = [],
    ...rest
  } = requireObject('request', request, 'an object with structure, years and running');
  const projection = projectSubsidies({ ...rest, structures: [{ ...structure, id: 'project', role: 'principal' }] });
  const aid = investment && investmentAid(investment);
  const budget = validate(runningSchema, running);
  const changes = validate(changesSchema, agentsCostChanges);
  const tried = changes.ok ? changes.value : [];
  const usable =
    budget.ok && !projection.issues.some(({ path }) => path[0] === 'structures') ? budget.value : undefined;
  const agentsApart = budget.ok && budget.value.agentsCents !== undefined;
  const notices = [
    ...projection.notices.filter(({ code }) => code !== 'survivorship'),
    ...under('investment', aid?.notices ?? []),
  ];
  if (tried.length > 0 && budget.ok && !agentsApart) notices.push(agentsCostUnknown(['running', 'agentsCents']));
  return {
    format: 'france-services/financing-plan@1',
    asOf: projection.asOf,
    ...defined({ investment: aid }),
    years: usable ? yearsOf(projection, usable, 0) : [],
    sensitivity:
      usable && agentsApart
        ? tried.map((change) => ({ agentsCostChange: change, years: yearsOf(projection, usable, change) }))
        : [],
    amounts: amountsNamed(projection),
    assumptions: projection.assumptions,
    issues: [
      ...projection.issues.map((issue) => ({ ...issue, path: pathInPlan(issue.path) })),
      ...under('investment', aid?.issues ?? []),
      ...under('running', budget.ok ? [] : budget.issues),
      ...under('agentsCostChanges', changes.ok ? [] : changes.issues),
    ],
    notices,
  };
}

const under = (field: string, issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => ({ ...issue, path: [field, ...issue.path] }));

/** The plan has a single structure: `structures, 0, labelledOn` is its `structure, labelledOn`. */
const pathInPlan = (path: Path): Path => (path[0] === 'structures' ? ['structure', ...path.slice(2)] : path);

function yearsOf({ byYear, lines, withoutAmount }: Projection, budget: RunningBudget, change: number): FinancingYear[] {
  const costCents = roundCents((budget.agentsCents ?? 0) * (1 + change)) + (budget.otherCents ?? 0);
  return byYear.map(({ year }): FinancingYear => {
    const received = lines.filter((line) => line.year === year);
    const gaps = withoutAmount.filter((gap) => gap.year === year);
    const sum = (item: ProjectionItem): Cents =>
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
