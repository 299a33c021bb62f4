import type { Locale } from './text.js';

const LONGEST = 80;

const WORDS = {
  nothing: { fr: 'rien', en: 'nothing' },
  list: { fr: (size: number) => `une liste de ${size} élément(s)`, en: (size: number) => `a list of ${size} item(s)` },
  object: { fr: 'un objet', en: 'an object' },
  function: { fr: 'une fonction', en: 'a function' },
} as const;

/** A received value as words for a sentence: quoted text (cut when long), number, "a list of 3 item(s)", "nothing". */
export function describe(value: unknown, locale: Locale): string {
  if (value === undefined) return WORDS.nothing[locale];
  if (typeof value === 'string') {
    const whole = value.length <= LONGEST ? value : `${value.slice(0, LONGEST)}…`;
    return JSON.stringify(whole);
  }
  if (Array.isArray(value)) return WORDS.list[locale](value.length);
  if (typeof value === 'function') return WORDS.function[locale];
  if (typeof value === 'object' && value !== null) return WORDS.object[locale];
  return String(value);
}

/** Levels of nested data that a report quotes; deeper ones are described. */
const DEEPEST = 50;

/** The value when JSON can hold it as it is, otherwise its description: a report stays plain JSON. */
export function asJson(value: unknown, depth = 0): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : String(value); // -0 becomes 0, as in JSON
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || depth === DEEPEST) return describe(value, 'en');
  if (Array.isArray(value)) return value.map((item) => asJson(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, asJson(member, depth + 1)]),
  );
}
