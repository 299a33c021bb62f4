import { unknownFormat } from '../../../foundation/notices/list-cells.js';
import { text, type LocalizedText } from '../../../foundation/text.js';
import type { Structure } from '../../../structures/structure.js';
import { foldedOf, hasColumn, setAside, type ListField, type Row } from './row.js';
import { yesOrNo } from './yes-or-no.js';

type Format = Structure['format'];

/** Folded values of `format_fs`. `whole`: the format says all that the value says; otherwise the value is kept. */
const FORMATS: ReadonlyMap<string, { readonly format: Format; readonly whole: boolean }> = /* @__PURE__ */ new Map([
  ['fixe', { format: 'fixed', whole: true }],
  ['fixe antenne s', { format: 'fixed', whole: false }],
  ['multisites', { format: 'multi-site', whole: true }],
  ['bus equivalent', { format: 'itinerant', whole: false }],
  ['itinerante', { format: 'itinerant', whole: false }],
]);

const WORDS: Readonly<Record<Format, LocalizedText>> = {
  fixed: text('fixe', 'a fixed'),
  'multi-site': text('multisite', 'a multi-site'),
  itinerant: text('itinérante', 'an itinerant'),
};

/** Fixed, on several sites or itinerant. A value never seen is read by what it resembles, kept, and told by a notice. */
export function format(row: Row, field: ListField): Format {
  if (!hasColumn(row, field)) return yesOrNo(row, 'itinerant') ? 'itinerant' : 'fixed';
  const value = foldedOf(row, field);
  const known = FORMATS.get(value);
  if (known) {
    if (!known.whole) row.kept.push(field);
    return known.format;
  }
  const resembling: Format = /bus|itiner|mobil/.test(value)
    ? 'itinerant'
    : value.includes('multi')
      ? 'multi-site'
      : 'fixed';
  setAside(row, field, unknownFormat, { as: WORDS[resembling] });
  return resembling;
}
