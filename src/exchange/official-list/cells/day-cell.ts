import { frozen } from '../../../foundation/frozen.js';
import { readHoursText, type HoursReading } from '../../../hours/french/hours-text.js';
import { relationsOf, type SlotRelations } from '../../../hours/french/slot-relations.js';

/** A cell of hours, understood once for all the rows that hold the same text. */
export interface DayCell {
  /** What the text says. */
  readonly reading: HoursReading;
  /** Absent for a single slot, and for free texts, whose words say why slots overlap. */
  readonly relations?: SlotRelations;
}

/** Understands a cell of hours. Rows that publish the same cell share the answer, which is therefore frozen. */
export function dayCell(cell: string): DayCell {
  const reading = readHoursText(cell);
  const several = reading.kind === 'slots' && reading.free === undefined && reading.slots.length > 1;
  return frozen(several ? { reading, relations: relationsOf(reading.slots) } : { reading });
}
