import { text } from '../../foundation/text.js';
import { parameter, year } from '../../law/parameter.js';
import { SENATE_REPORT_2022 } from '../../law/sources.js';

/** Average running costs of a structure by setting, in euros a year. */
export interface RunningCosts {
  /** All settings together. */
  readonly average: number;
  /** About 2.2 agents. */
  readonly rural: number;
  /** About 2.5 agents. */
  readonly periUrban: number;
  /** About 4.5 agents. */
  readonly qpv: number;
  /** The report says "about". */
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
export const averageRunningCosts = parameter<RunningCosts>('average-running-costs', 'EUR/year', {
  label: text("Coût annuel moyen d'une structure", 'Average annual cost of a structure'),
  entries: [
    year<RunningCosts>(
      2020,
      { average: 110_000, rural: 93_843, periUrban: 101_479, qpv: 200_131, laPoste: 150_000 },
      SENATE_REPORT_2022,
      { reviewedOn: '2026-11-22' },
    ),
  ],
});
