import { hoursAssumed, placeholderHours } from '../../../foundation/notices/hours.js';
import { damagedComment } from '../../../foundation/notices/list-cells.js';
import {
  alternatingDay,
  alternatingHours,
  backwardsCell,
  cellIncomplete,
  cellNotUnderstood,
  conditionalHours,
  duplicateSlots,
  hoursNotPublished,
  overlappingHours,
  touchingSlots,
  unorderedSlots,
} from '../../../foundation/notices/list-hours.js';
import { WEEKDAY_NAMES, WEEKDAYS, type Weekday } from '../../../foundation/weekday.js';
import { speaksOfAlternation } from '../../../hours/french/alternating-comment.js';
import type { WeeklyHours } from '../../../hours/week.js';
import { slotsText } from '../../../hours/slot-text.js';
import { damagedWord } from './damaged-text.js';
import { dayCell, type DayCell } from './day-cell.js';
import { note, textOf, type Row } from './row.js';

/**
 * The week that the cells of a row publish; `undefined` when they publish none: unknown. Once a day is published the
 * timetable is taken as whole: an empty cell is a closed day, and so is Sunday, for which the list has no column. A
 * cell that is not understood, or whose slots hold under a condition only, leaves its day unknown. Whatever slots
 * cannot say leaves the text of the cell in the remarks, and so does a comment on alternating weeks.
 */
export function week(row: Row): WeeklyHours | undefined {
  const hours: { -readonly [Part in keyof WeeklyHours]: WeeklyHours[Part] } = {};
  const silent: Weekday[] = [];
  const remarks = new Map<string, string[]>();
  let alternatingDays: Weekday[] = [];
  let published = false;

  for (const day of WEEKDAYS) {
    const text = textOf(row, day);
    const cell = cellOf(row, text);
    noteCell(row, day, text, cell);
    const { reading } = cell;
    if (reading.kind === 'empty') silent.push(day);
    if (reading.kind === 'empty' || reading.kind === 'not-published') continue;
    const understood = reading.kind === 'slots' && !reading.free?.conditions.length;
    if (understood) hours[day] = reading.slots;
    if (!understood || reading.slots.length > 0 || reading.placeholder) published = true;
    if (understood && reading.free?.alternations.length) alternatingDays.push(day);
    if (!understood || reading.free?.alternations.length || reading.free?.withoutHours.length) {
      remarks.set(text, [...(remarks.get(text) ?? []), WEEKDAY_NAMES[day].fr]);
    }
  }
  const comment = commentOnWeeks(row, published);
  if (!published) return undefined;
  for (const day of silent) hours[day] = [];
  // The comment may concern any day: all of them are marked.
  if (comment !== undefined) alternatingDays = [...WEEKDAYS];
  const words = [...remarks].map(([text, named]) => `${named.join(', ')} : ${text}`);
  if (comment !== undefined) words.push(comment);
  if (alternatingDays.length > 0) hours.alternatingDays = alternatingDays;
  if (words.length > 0) hours.remarks = words;
  return hours;
}

/** A cell of hours, understood once for all the rows that hold the same text. */
function cellOf({ reading: { dayCells } }: Row, text: string): DayCell {
  let cell = dayCells.get(text);
  if (!cell) dayCells.set(text, (cell = dayCell(text)));
  return cell;
}

/** What there is to know about a cell of hours. */
function noteCell(row: Row, day: Weekday, text: string, { reading, relations }: DayCell): void {
  if (reading.kind === 'not-published') return note(row, day, hoursNotPublished, undefined, text);
  if (reading.kind === 'backwards') return note(row, day, backwardsCell, undefined, text);
  if (reading.kind === 'not-understood') return note(row, day, cellNotUnderstood, undefined, text);
  if (reading.kind === 'empty') return;
  if (reading.free) {
    const { conditions, alternations, withoutHours, assumed } = reading.free;
    if (conditions.length > 0) return note(row, day, conditionalHours, { words: conditions }, text);
    if (assumed) note(row, day, hoursAssumed, slotsText(reading.slots), text);
    if (withoutHours.length > 0) note(row, day, cellIncomplete, { words: withoutHours }, text);
    if (alternations.length > 0) note(row, day, alternatingDay, { words: alternations }, text);
  }
  if (reading.placeholder) note(row, day, placeholderHours, undefined, text);
  if (relations?.overlapping) note(row, day, overlappingHours, undefined, text);
  if (relations?.duplicate) note(row, day, duplicateSlots, undefined, text);
  if (relations?.unordered) note(row, day, unorderedSlots, undefined, text);
  if (relations?.touching) note(row, day, touchingSlots, undefined, text);
}

/** The comment of a row with hours when it says that they do not hold every week ("semaine paire", "1er lundi du mois"). */
function commentOnWeeks(row: Row, published: boolean): string | undefined {
  const comment = textOf(row, 'comment');
  const damaged = damagedWord(comment);
  if (damaged !== undefined) note(row, 'comment', damagedComment, { word: damaged }, comment);
  if (!published || !speaksOfAlternation(comment)) return undefined;
  note(row, 'comment', alternatingHours, undefined, comment);
  return comment;
}
