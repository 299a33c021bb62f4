import { frozen } from '../../foundation/frozen.js';
import { readHoursText, type HoursReading } from '../../hours/french/hours-text.js';
import { relationsOf, type SlotRelations } from '../../hours/french/slot-relations.js';

/** A cell of hours, understood once for all the rows that hold the same text. */
export interface DayCell {
  readonly hours: HoursReading;
  /** Absent for a single slot, and for free texts, whose words say why slots overlap. */
  readonly relations?: SlotRelations;
}

/** Understands a cell of hours. Rows that publish the same cell share the answer, which is therefore frozen. */
export function dayCell(cell: string): DayCell {
  const hours = readHoursText(cell);
  const several = hours.kind === 'slots' && hours.free === undefined && hours.slots.length > 1;
  return frozen(several ? { hours, relations: relationsOf(hours.slots) } : { hours });
}
