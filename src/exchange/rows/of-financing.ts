import { eurosOf } from '../../foundation/cents.js';
import type { Standing } from '../../law/parameter.js';
import type { ProjectionComparison } from '../../subsidies/projection/compare-projections.js';
import type { FinancingPlan } from '../../subsidies/plan/financing-plan.js';
import type { InvestmentAid, InvestmentFund, InvestmentRule } from '../../subsidies/aid/investment-aid.js';
import { eurosOrNull, joined, provenance, readsOfYear, STANDINGS } from './cells.js';

/** The amounts of a year and standing on one side of a comparison, or their difference (b - a), as a flat row. */
export interface ProjectionComparisonRow {
  readonly year: number;
  readonly side: 'a' | 'b' | 'difference';
  readonly standing: Standing;
  readonly euros: number;
  /** Titles of the sources of the annual amounts, separated by `;`; `null` when the caller gave them or there is none. */
  readonly source: string | null;
  /** First days of the states of the rules that were read, separated by `;`. */
  readonly from: string | null;
}

/** Nine rows for each comparable year: three standings on each side, and their differences. */
export function comparisonRows({ byYear, reads }: ProjectionComparison): ProjectionComparisonRow[] {
  return byYear.flatMap(({ year, ...amounts }) =>
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
  readonly year: number;
  /** 0 for the plan itself, 0.1 for 10 % more. */
  readonly agentsCostChange: number;
  readonly costEuros: number;
  /** `null` when the amount of the year is unknown. */
  readonly subsidyEuros: number | null;
  readonly bonusEuros: number;
  readonly remainingEuros: number | null;
  readonly remainingEurosAtLeast: number | null;
  readonly remainingEurosAtMost: number;
  /** Standings of the amounts subtracted, titles of their sources and first days of their rules, separated by `;`. */
  readonly standing: string | null;
  readonly source: string | null;
  readonly from: string | null;
}

/** One row for each year of a plan and of its variants. */
export function financingRows({ years, sensitivity, amounts }: FinancingPlan): FinancingPlanRow[] {
  return [{ agentsCostChange: 0, years }, ...sensitivity].flatMap((variant) =>
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
}

/** A rule that limits an investment aid, as a flat row. */
export interface InvestmentAidRow {
  readonly fund: InvestmentFund;
  readonly beneficiary: InvestmentAid['beneficiary'];
  readonly rule: InvestmentRule;
  readonly limitEuros: number;
  readonly binding: boolean;
  readonly standing: Standing | null;
  readonly source: string | null;
  readonly from: string | null;
}

/** One row for each rule that limits an aid; none when the data or the rule is missing. */
export const investmentRows = ({ fund, beneficiary, limits }: InvestmentAid): InvestmentAidRow[] =>
  limits.map(({ rule, limitCents, binding, standing, source, from }) => ({
    fund,
    beneficiary,
    rule,
    limitEuros: eurosOf(limitCents),
    binding,
    standing: standing ?? null,
    source: source?.title ?? null,
    from: from ?? null,
  }));
