import { byCodeUnit } from '../../foundation/order.js';
import type { Slot } from '../week.js';

/** How the slots of one day relate to each other. */
export interface SlotRelations {
  readonly duplicate: boolean;
  readonly overlapping: boolean;
  readonly unordered: boolean;
  readonly touching: boolean;
}

/** Whether slots of a day repeat, overlap, touch or leave the order of time. */
export function relationsOf(slots: readonly Slot[]): SlotRelations {
  const sorted = [...slots].sort((a, b) => byCodeUnit(a.opens, b.opens) || byCodeUnit(a.closes, b.closes));
  const relations = { duplicate: false, overlapping: false, unordered: false, touching: false };
  let latest = '';
  for (const [index, slot] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && before.opens === slot.opens && before.closes === slot.closes) relations.duplicate = true;
    if (slot.opens < latest) relations.overlapping = true;
    if (slot.opens === latest) relations.touching = true;
    if (slot.closes > latest) latest = slot.closes;
    if (index > 0 && (slots[index]?.opens ?? '') < (slots[index - 1]?.opens ?? '')) relations.unordered = true;
  }
  return relations;
}
