import {
  daysBetween,
  daysInYear,
  earlier,
  firstDayOf,
  lastDayOf,
  later,
  yearOf,
  type IsoDate,
} from '../../foundation/civil-date.js';

/**
 * What a year counts for when the label covers only a part of it. No source gives the rule. `full-year`: one labelled
 * day gives the whole annual amount; `by-day`: labelled days out of the days of the year; `by-month`: months with at
 * least one labelled day, out of 12; `none-in-first-year`: nothing for the year in which the label began (unless on
 * 1 January), the whole amount for every other year.
 */
export const PRO_RATA_RULES = ['full-year', 'by-day', 'by-month', 'none-in-first-year'] as const;

/** What a year counts for when the label covers only a part of it. */
export type ProRataRule = (typeof PRO_RATA_RULES)[number];

/** The part of a year that a label covers. */
export interface CoveredYear {
  /** First labelled day of the year. */
  readonly from: IsoDate;
  /** Last labelled day of the year. */
  readonly to: IsoDate;
  readonly labelledDays: number;
  readonly yearDays: number;
  /** Whether the label began in this year, after 1 January. */
  readonly firstYear: boolean;
}

/** The part of a year that a label covers; `undefined` when it covers no day of it. `endedOn` is the last day. */
export function coveredYear(year: number, labelledOn: IsoDate, endedOn: IsoDate | undefined): CoveredYear | undefined {
  const from = later(labelledOn, firstDayOf(year));
  const to = earlier(endedOn ?? lastDayOf(year), lastDayOf(year));
  if (from > to) return undefined;
  const yearDays = daysInYear(year);
  const whole = from === firstDayOf(year) && to === lastDayOf(year);
  return {
    from,
    to,
    labelledDays: whole ? yearDays : daysBetween(from, to) + 1,
    yearDays,
    firstYear: yearOf(labelledOn) === year && labelledOn !== firstDayOf(year),
  };
}

/** The share of the annual amount, 0 to 1, that a covered year gives under a rule. */
export function shareOf(covered: CoveredYear, rule: ProRataRule): number {
  switch (rule) {
    case 'full-year':
      return 1;
    case 'by-day':
      return covered.labelledDays / covered.yearDays;
    case 'by-month':
      return (monthOf(covered.to) - monthOf(covered.from) + 1) / 12;
    case 'none-in-first-year':
      return covered.firstYear ? 0 : 1;
  }
}

/** The lowest share that any of the rules gives: the lower bound while the rule is unknown. */
export const lowestShareOf = (covered: CoveredYear): number =>
  Math.min(...PRO_RATA_RULES.map((rule) => shareOf(covered, rule)));

const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));
