import type { LocalizedText } from '../../foundation/text.js';
import { WEEKDAY_NAMES, WEEKDAYS, type Weekday } from '../../foundation/weekday.js';
import type { WeeklyHours } from '../../hours/week.js';
import { readHoursText, type HoursReading } from '../../hours/french/hours-text.js';
import type { ListNoticeCode } from './list-notices.js';
import { relationsOf, type SlotRelations } from '../../hours/french/slot-relations.js';
import { slotsText } from '../../hours/slot-text.js';

/** A cell of hours, understood once for all the rows that hold the same text. */
interface CellReading {
  readonly hours: HoursReading;
  /** Absent for free texts, whose words say why slots overlap. */
  readonly relations?: SlotRelations;
}

/** What is said of a day of one row. */
export type DayNotice = (code: ListNoticeCode, day: Weekday, cell: string, detail?: string | LocalizedText) => void;

/** A reader of weeks that remembers, for the time of one list, the cells it has already understood. */
export function weekReader(): (cellOf: (day: Weekday) => string, say: DayNotice) => WeeklyHours | undefined {
  const known = new Map<string, CellReading>();
  const read = (cell: string): CellReading => {
    let reading = known.get(cell);
    if (!reading) {
      const hours = readHoursText(cell);
      const several = hours.kind === 'slots' && hours.free === undefined && hours.slots.length > 1;
      reading = several ? { hours, relations: relationsOf(hours.slots) } : { hours };
      known.set(cell, reading);
    }
    return reading;
  };
  return (cellOf, say) => weekOf(cellOf, say, read);
}

/**
 * The week that the cells of a row publish; `undefined` when they publish none: unknown. Once a day is published the
 * timetable is taken as whole: an empty cell is a closed day, and so is Sunday, for which the list has no column. A
 * cell that is not understood, or whose slots hold under a condition only, leaves its day unknown. Whatever slots
 * cannot say leaves the text of the cell in the remarks.
 */
function weekOf(
  cellOf: (day: Weekday) => string,
  say: DayNotice,
  read: (cell: string) => CellReading,
): WeeklyHours | undefined {
  const week: { -readonly [part in keyof WeeklyHours]: WeeklyHours[part] } = {};
  const silent: Weekday[] = [];
  const alternatingDays: Weekday[] = [];
  const remarks = new Map<string, Weekday[]>();
  const keepText = (cell: string, day: Weekday) => remarks.set(cell, [...(remarks.get(cell) ?? []), day]);
  let published = false;

  for (const day of WEEKDAYS) {
    const cell = cellOf(day);
    const { hours, relations } = read(cell);
    switch (hours.kind) {
      case 'empty':
        silent.push(day);
        continue;
      case 'not-published':
        say('hours-not-published', day, cell);
        continue;
      case 'backwards':
      case 'not-understood':
        say(hours.kind === 'backwards' ? 'backwards-slot' : 'hours-not-understood', day, cell);
        keepText(cell, day);
        published = true;
        continue;
    }
    const { conditions = [], alternations = [], withoutHours = [], assumed = false } = hours.free ?? {};
    if (conditions.length > 0) {
      say('conditional-hours', day, cell, conditions.join(' ; '));
      keepText(cell, day);
      published = true;
      continue;
    }
    if (hours.slots.length > 0 || hours.placeholder) published = true;
    // Rows that publish the same cell share its slots: nobody writes in them.
    week[day] = hours.slots;
    if (assumed) say('hours-assumed', day, cell, slotsText(hours.slots));
    if (withoutHours.length > 0) say('hours-incomplete', day, cell, withoutHours.join(' ; '));
    if (alternations.length > 0) {
      say('alternating-day', day, cell, alternations.join(' ; '));
      alternatingDays.push(day);
    }
    if (withoutHours.length + alternations.length > 0) keepText(cell, day);
    if (hours.placeholder) say('placeholder-hours', day, cell);
    if (relations?.overlapping) say('overlapping-hours', day, cell);
    if (relations?.duplicate) say('duplicate-slots', day, cell);
    if (relations?.unordered) say('unordered-slots', day, cell);
    if (relations?.touching) say('touching-slots', day, cell);
  }
  if (!published) return undefined;
  for (const day of silent) week[day] = [];
  if (alternatingDays.length > 0) week.alternatingDays = alternatingDays;
  if (remarks.size > 0) week.remarks = [...remarks].map(remark);
  return week;
}

const remark = ([cell, days]: [string, Weekday[]]): string =>
  `${days.map((day) => WEEKDAY_NAMES[day].fr).join(', ')} : ${cell}`;
