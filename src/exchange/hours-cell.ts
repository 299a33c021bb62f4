import type { Slot } from '../structures/hours.js';

/** What a cell of hours says. */
export type HoursReading =
  | {
      readonly kind: 'slots';
      /** In the order published; empty: closed. */
      readonly slots: readonly Slot[];
      /** `00:00 - 00:00` was there and was removed. */
      readonly placeholder: boolean;
    }
  /** Nothing: the cell is empty. */
  | { readonly kind: 'empty' }
  /** Said to be unknown ("Horaires non communiqués"). */
  | { readonly kind: 'not-published' }
  | { readonly kind: 'backwards' }
  | { readonly kind: 'not-understood' };

/** A longer cell is prose: it is not searched for hours. The limit keeps every pattern below fast. */
const LONGEST_CELL = 400;

const APPOINTMENT = '(?:sur |avec )?(?:rdv|rendez-vous)';
/** `9:00`, `09 h 30` or `9h`: minutes may be left out after an h, not after a colon ("17:" is a cell cut short). */
const TIME = '(\\d{1,2}) ?(?:: ?(\\d{2})|h ?(\\d{2})?)';
const SEGMENT = new RegExp(`^(?:(${APPOINTMENT}) ?:? ?)?${TIME} ?(?:-|à) ?${TIME}(?: (?:\\(?(${APPOINTMENT})\\)?))?$`);

/**
 * Reads a cell of hours: `HH:MM - HH:MM`, several separated by ` / `; also `9:00`, `9h`, `9h30`, other dashes, and
 * "Sur RDV : 14:00 - 17:00", whose slot is by appointment. A cell is understood whole or not at all.
 */
export function readHoursCell(cell: string): HoursReading {
  if (cell.length > LONGEST_CELL) return { kind: 'not-understood' };
  const plain = cell
    .toLowerCase()
    .replace(/[\s\u200B]+/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .trim();
  if (plain === '') return { kind: 'empty' };
  if (plain === '-' || plain === 'fermé' || plain === 'ferme') return { kind: 'slots', slots: [], placeholder: false };
  if (/^(?:horaires )?non communiqu/.test(plain)) return { kind: 'not-published' };

  const slots: Slot[] = [];
  let placeholder = false;
  for (const segment of plain.split('/')) {
    const parts = SEGMENT.exec(segment.trim());
    const opens = parts && timeOf(parts[2], parts[3] ?? parts[4]);
    const closes = parts && timeOf(parts[5], parts[6] ?? parts[7]);
    if (!parts || !opens || !closes) return { kind: 'not-understood' };
    if (opens === '00:00' && closes === '00:00') {
      placeholder = true;
      continue;
    }
    if (closes <= opens) return { kind: 'backwards' };
    slots.push({ opens, closes, ...(parts[1] || parts[8] ? { byAppointment: true } : {}) });
  }
  return { kind: 'slots', slots, placeholder };
}

function timeOf(hours = '', minutes = '00'): string | undefined {
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return time <= '24:00' && minutes <= '59' ? time : undefined;
}

/** How the slots of one day relate to each other. */
export interface SlotRelations {
  readonly duplicate: boolean;
  readonly overlapping: boolean;
  readonly unordered: boolean;
  readonly touching: boolean;
}

/** Whether slots of a day repeat, overlap, touch or leave the order of time. */
export function relationsOf(slots: readonly Slot[]): SlotRelations {
  const sorted = [...slots].sort((a, b) => compare(a.opens, b.opens) || compare(a.closes, b.closes));
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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
