import { requireMembers } from '../../foundation/argument.js';
import { eurosOf } from '../../foundation/cents.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import type { Standing } from '../../law/parameter.js';
import type { InvestmentAid, InvestmentFund, InvestmentRule } from '../../subsidies/aid/investment-aid.js';
import type { FinancingPlan } from '../../subsidies/plan/financing-plan.js';
import type { ProjectionComparison } from '../../subsidies/projection/compare-projections.js';
import { eurosOrNull, joined, provenance, readsOfYear, STANDINGS } from './cells.js';

/** The amounts of a year and standing on one side of a comparison, or their difference (b - a), as a flat row. */
export interface ProjectionComparisonRow {
  /** Year of the amounts. */
  readonly year: number;
  /** The first projection, the second one, or what the second has more. */
  readonly side: 'a' | 'b' | 'difference';
  /** Standing of the amounts. */
  readonly standing: Standing;
  /** Sum of the amounts. */
  readonly euros: number;
  /** Titles of the sources of the annual amounts, separated by `;`; `null` when the caller gives them or there is none. */
  readonly source: string | null;
  /** First days of the states of the rules that are read, separated by `;`. */
  readonly ruleFrom: string | null;
}

/** Nine rows for each comparable year: three standings on each side, and their differences. */
export function comparisonRows({ byYear, reads }: ProjectionComparison): ProjectionComparisonRow[] {
  return requireMembers('report.byYear', byYear).flatMap(({ year, ...amounts }) =>
    (['a', 'b', 'difference'] as const).flatMap((side) =>
      STANDINGS.map(([standing, field]) => {
        const own = reads.filter(
          (read) => read.year === year && read.standing === standing && (side === 'difference' || read.side === side),
        );
        return { year, side, standing, euros: eurosOf(amounts[side][`${field}Cents`]), ...provenance(own) };
      }),
    ),
  );
}

/** A year of a financing plan, for a change of the agents' cost, as a flat row. */
export interface FinancingPlanRow {
  /** Year of the plan. */
  readonly year: number;
  /** 0 for the plan itself, 0.1 for 10 % more. */
  readonly agentsCostChange: number;
  /** Cost of the year. */
  readonly costEuros: number;
  /** Annual subsidy; `null` when the amount of the year is unknown. */
  readonly subsidyEuros: number | null;
  /** Territorial bonus that is due under the caller's assumption. */
  readonly bonusEuros: number;
  /** What is left to the host; `null` when the subsidy is unknown. */
  readonly remainingEuros: number | null;
  /** What is left to the host at least; `null` when nothing bounds the subsidy. */
  readonly remainingEurosAtLeast: number | null;
  /** What is left to the host at most. */
  readonly remainingEurosAtMost: number;
  /** Standings of the amounts subtracted, separated by `;`; `null` when there is none. */
  readonly standing: string | null;
  /** Titles of their sources, separated by `;`; `null` when there is none. */
  readonly source: string | null;
  /** First days of the states of their rules, separated by `;`; `null` when there is none. */
  readonly ruleFrom: string | null;
}

/** One row for each year of a plan and of its variants. */
export const financingRows = ({ years, sensitivity, amounts }: FinancingPlan): FinancingPlanRow[] =>
  [{ agentsCostChange: 0, years: requireMembers('report.years', years) }, ...sensitivity].flatMap((variant) =>
    variant.years.map((each) => ({
      year: each.year,
      agentsCostChange: variant.agentsCostChange,
      costEuros: eurosOf(each.costCents),
      subsidyEuros: eurosOrNull(each.subsidyCents),
      bonusEuros: eurosOf(each.bonusCents),
      remainingEuros: eurosOrNull(each.remainingCents),
      remainingEurosAtLeast: eurosOrNull(each.remainingAtLeastCents),
      remainingEurosAtMost: eurosOf(each.remainingAtMostCents),
      standing: joined(each.standings),
      ...provenance(readsOfYear(amounts, each.year)),
    })),
  );

/** A rule that limits an investment aid, as a flat row. */
export interface InvestmentAidRow {
  /** The fund asked for. */
  readonly fund: InvestmentFund;
  /** Who pays for the investment. */
  readonly beneficiary: InvestmentAid['beneficiary'];
  /** The rule. */
  readonly rule: InvestmentRule;
  /** What the rule allows at most. */
  readonly limitEuros: number;
  /** Whether no other rule allows less. */
  readonly binding: boolean;
  /** Standing of the rule; `null` when it is arithmetic, not law. */
  readonly standing: Standing | null;
  /** Title of its source; `null` when it is arithmetic, not law. */
  readonly source: string | null;
  /** First day of its state; `null` when it is arithmetic, not law. */
  readonly ruleFrom: IsoDate | null;
}

/** One row for each rule that limits an aid; none when the data or the rule is missing. */
export const investmentRows = ({ fund, beneficiary, limits }: InvestmentAid): InvestmentAidRow[] =>
  requireMembers('report.limits', limits).map((limit) => ({
    fund,
    beneficiary,
    rule: limit.rule,
    limitEuros: eurosOf(limit.limitCents),
    binding: limit.binding,
    standing: limit.standing ?? null,
    source: limit.source?.title ?? null,
    ruleFrom: limit.from ?? null,
  }));
