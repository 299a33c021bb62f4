import { sameText, text, type LocalizedText } from './text.js';
import { counted } from './words.js';

const LONGEST = 80;
const NOTHING = text('rien', 'nothing');
const OBJECT = text('un objet', 'an object');
const FUNCTION = text('une fonction', 'a function');
const DATE = text('un objet Date', 'a Date object');

/** A received value as words for a sentence: quoted text (cut when long), number, "a list of 3 items", "nothing". */
export function describe(value: unknown): LocalizedText {
  switch (typeof value) {
    case 'undefined':
      return NOTHING;
    case 'string':
      return sameText(JSON.stringify(value.length <= LONGEST ? value : `${value.slice(0, LONGEST)}…`));
    case 'function':
      return FUNCTION;
    case 'bigint':
      return sameText(`${value}n`);
    case 'object':
      return value === null ? sameText('null') : describeObject(value);
    default:
      return sameText(String(value));
  }
}

function describeObject(value: object): LocalizedText {
  if (value instanceof Date) return DATE;
  if (!Array.isArray(value)) return OBJECT;
  const items = counted(value.length, ['élément', 'éléments'], ['item', 'items']);
  return text(`une liste de ${items.fr}`, `a list of ${items.en}`);
}

/** Levels of nested data that a report quotes; deeper ones are described. */
const DEEPEST = 50;

/** The value when JSON can hold it as it is, otherwise its description: a report stays plain JSON. Always a copy. */
export function asJson(value: unknown, holders: readonly unknown[] = []): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : String(value); // -0 becomes 0, as in JSON
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value instanceof Date || tooDeep(value, holders)) return describe(value).en;
  const within = [...holders, value];
  if (Array.isArray(value)) return Array.from(value, (item) => asJson(item, within));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, asJson(member, within)]),
  );
}

/** Whether a value holds itself, or lies deeper than a report quotes. */
const tooDeep = (value: object, holders: readonly unknown[]): boolean =>
  holders.length === DEEPEST || holders.includes(value);
