import type { IsoDate } from '../foundation/civil-date.js';

/** Dates of a label, as far as they are known. */
export interface LabelDates {
  /** First day of the label. Absent: unknown. */
  readonly labelledOn?: IsoDate | undefined;
  /** Last day of the label. Absent: no end is known. */
  readonly labelEndedOn?: IsoDate | undefined;
}

/** Whether two periods of a label share a day. */
export const overlap = (a: LabelDates, b: LabelDates): boolean =>
  (a.labelledOn ?? '') <= (b.labelEndedOn ?? '9999-12-31') && (b.labelledOn ?? '') <= (a.labelEndedOn ?? '9999-12-31');

/** Where a label stands on a day; a label without a date is taken as current: it is in the list. */
export function labelOn({ labelledOn, labelEndedOn }: LabelDates, day: IsoDate): 'current' | 'upcoming' | 'ended' {
  if (labelEndedOn !== undefined && labelEndedOn < day) return 'ended';
  return labelledOn !== undefined && labelledOn > day ? 'upcoming' : 'current';
}
