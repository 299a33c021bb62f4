import type { IsoDate } from './civil-date.js';
import { text, type Locale, type LocalizedText } from './text.js';

const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

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

/** A number with the decimal mark of each language. */
export const numberText = (value: number): LocalizedText => text(String(value).replace('.', ','), String(value));

/** Minutes as "21 h 30" or "24 h"; "45 min" below an hour. */
export function durationText(minutes: number): LocalizedText {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round((minutes - hours * 60) * 100) / 100;
  if (hours === 0) return text(`${numberText(rest).fr} min`, `${rest} min`);
  if (rest === 0) return text(`${hours} h`, `${hours} h`);
  const padded = rest < 10 ? `0${rest}` : String(rest);
  return text(`${hours} h ${padded.replace('.', ',')}`, `${hours} h ${padded}`);
}

/** What separates the parts of a sentence: French puts a space before it, English does not. */
export const SEMICOLON = text(' ; ', '; ');

/** Texts one after the other. */
export function joined(separator: string | LocalizedText, texts: readonly LocalizedText[]): LocalizedText {
  const { fr, en } = typeof separator === 'string' ? text(separator, separator) : separator;
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
