import { text } from '../../foundation/text.js';
import type { Parameter } from '../../law/parameter.js';
import { SENATE_COSTS_REPORT } from '../sources.js';

/** Average running costs of a structure by setting, in euros a year. */
export interface RunningCosts {
  readonly average: number;
  /** About 2.2 agents. */
  readonly rural: number;
  /** About 2.5 agents. */
  readonly periUrban: number;
  /** About 4.5 agents. */
  readonly qpv: number;
  /** Given as "about". */
  readonly laPoste: number;
}

/**
 * What a structure costs to run, on average, as a Senate report gives it for 2020.
 *
 * @example
 * ```ts
 * lookUp(averageRunningCosts, '2020-06-01').value?.average; // => 110000
 * ```
 */
export const averageRunningCosts: Parameter<RunningCosts> = {
  id: 'average-running-costs',
  label: text("Coût annuel moyen d'une structure", 'Average annual cost of a structure'),
  unit: 'EUR/year',
  reviewedOn: '2026-11-22',
  entries: [
    {
      from: '2020-01-01',
      until: '2020-12-31',
      publishedOn: null,
      value: { average: 110_000, rural: 93_843, periUrban: 101_479, qpv: 200_131, laPoste: 150_000 },
      standing: 'in-force',
      source: SENATE_COSTS_REPORT,
    },
  ],
};
