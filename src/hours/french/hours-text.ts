import { clockTime, TIME } from '../time.js';
import type { Slot } from '../week.js';
import { freeHours, type FreeHours } from './free-hours.js';

/** What a text about the hours of one day says. */
export type HoursReading =
  | {
      readonly kind: 'slots';
      /** In the order published. Empty: closed. */
      readonly slots: readonly Slot[];
      /** Whether `00:00 - 00:00` was there, and was removed. */
      readonly placeholder: boolean;
      /** What else the text says. Absent: it holds slots alone, in the form of the official list. */
      readonly free?: FreeHours;
    }
  /** There is nothing: the cell is empty. */
  | { readonly kind: 'empty' }
  /** The text says that they are unknown ("Horaires non communiqués"). */
  | { readonly kind: 'not-published' }
  | { readonly kind: 'backwards' }
  | { readonly kind: 'not-understood' };

/** A longer text is prose: it is not searched for hours. The limit keeps every pattern fast. */
const LONGEST_TEXT = 400;

const ANY_TIME = '(\\d{1,2}) ?(?:: ?(\\d{2})|h ?(\\d{2})?)';
const SEGMENT = /* @__PURE__ */ new RegExp(`^${ANY_TIME} ?(?:-|a) ?${ANY_TIME}$`);

/**
 * Reads the hours of one day: `HH:MM - HH:MM`, several separated by ` / ` (the official list), or a free text. A text
 * is understood whole or not at all: its words are either understood or quoted in `free`.
 */
export function readHoursText(received: string): HoursReading {
  if (received.length > LONGEST_TEXT) return { kind: 'not-understood' };
  const shown = received.normalize('NFC').replace(/&amp;/gi, '&').replace(/\r\n?/g, '\n');
  const plain = plainOf(shown);
  const cell = plain.replace(/\s+/g, ' ').trim();
  if (cell === '') return { kind: 'empty' };
  if (/^-+$/.test(cell)) return { kind: 'slots', slots: [], placeholder: false };
  if (/^(?:horaires )?non communiqu/.test(cell)) return { kind: 'not-published' };

  const strict = strictHours(cell);
  if (strict) return strict;
  const free = freeHours(plain, plain.length === shown.length ? shown : plain);
  return free ? { kind: 'slots', slots: free.slots, placeholder: false, free } : { kind: 'not-understood' };
}

/** Lower case without accents, one kind of hyphen and of space; same length as the text, but for rare letters. */
const plainOf = (shown: string): string =>
  shown
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\S\n]|\u200B/g, ' ')
    .replace(/’/g, "'")
    .replace(/[‐‑‒–—−]/g, '-');

/** The form of the official list; `undefined` when the text has another. */
function strictHours(cell: string): HoursReading | undefined {
  const slots: Slot[] = [];
  let placeholder = false;
  for (const segment of cell.split('/')) {
    const parts = SEGMENT.exec(segment.trim());
    if (!parts) return undefined;
    const opens = clockTime(parts[1], parts[2] ?? parts[3]);
    const closes = clockTime(parts[4], parts[5] ?? parts[6]);
    if (!TIME.test(opens) || !TIME.test(closes)) return undefined;
    if (opens === '00:00' && closes === '00:00') {
      placeholder = true;
      continue;
    }
    if (closes <= opens) return { kind: 'backwards' };
    slots.push({ opens, closes });
  }
  return { kind: 'slots', slots, placeholder };
}
