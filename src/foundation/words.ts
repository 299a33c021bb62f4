import type { IsoDate } from './civil-date.js';
import { sameText, text, type Locale, type LocalizedText } from './text.js';

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** A day as a letter writes it: "1er mars 2026", "1 March 2026"; a year or a month alone stay so. */
export function writtenDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-');
  const monthName = MONTHS[locale][Number(month) - 1];
  if (month === undefined || monthName === undefined) return date;
  if (day === undefined) return `${monthName} ${year}`;
  const number = Number(day);
  return `${locale === 'fr' && number === 1 ? '1er' : number} ${monthName} ${year}`;
}

/** A day in both languages. */
export const dateText = (date: IsoDate): LocalizedText => text(writtenDate(date, 'fr'), writtenDate(date, 'en'));

/** A number with the marks of each language: "1 234,5" and "1,234.5". */
export function numberText(value: number): LocalizedText {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = (separator: string): string =>
    /^-?\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, separator) : whole;
  const rest = (mark: string): string => (decimals === undefined ? '' : `${mark}${decimals}`);
  return text(`${grouped('\u202F')}${rest(',')}`, `${grouped(',')}${rest('.')}`);
}

/** Singular and plural forms of a word. */
type Forms = readonly [one: string, many: string];

/** How many of something, with the plural of each language (in French from 2 on): "1 élément", "3 items". */
export function counted(count: number, fr: Forms, en: Forms): LocalizedText {
  const number = numberText(count);
  const [french, english] = [count >= 2 ? fr[1] : fr[0], count === 1 ? en[0] : en[1]];
  return text(`${number.fr} ${french}`, `${number.en} ${english}`);
}

/** Minutes as "21 h 30" or "24 h"; "45 min" below an hour. */
export function durationText(minutes: number): LocalizedText {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round((minutes - hours * 60) * 100) / 100;
  const { fr, en } = numberText(rest);
  if (hours === 0) return text(`${fr} min`, `${en} min`);
  if (rest === 0) return sameText(`${hours} h`);
  const zero = rest < 10 ? '0' : '';
  return text(`${hours} h ${zero}${fr}`, `${hours} h ${zero}${en}`);
}

/** What separates the parts of a sentence: French puts a space before it, English does not. */
export const SEMICOLON = text(' ; ', '; ');

/** Texts one after the other. */
export function joined(separator: string | LocalizedText, texts: readonly LocalizedText[]): LocalizedText {
  const { fr, en } = typeof separator === 'string' ? sameText(separator) : separator;
  return text(texts.map((words) => words.fr).join(fr), texts.map((words) => words.en).join(en));
}

/** The same texts, each once. */
export function distinct(texts: readonly LocalizedText[]): LocalizedText[] {
  const seen = new Set<string>();
  return texts.filter(({ fr }) => !seen.has(fr) && seen.add(fr));
}

/** "Name: value", with the French space before the colon. */
export const labelled = (label: LocalizedText, value: LocalizedText): LocalizedText =>
  text(`${label.fr} : ${value.fr}`, `${label.en}: ${value.en}`);
