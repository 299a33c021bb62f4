import { requireObject, requireOneOf } from '../foundation/argument.js';
import type { IsoDate } from '../foundation/civil-date.js';
import type { Locale, LocalizedText } from '../foundation/text.js';
import type { Evaluation, OpenFact } from '../labelling/evaluation/evaluation.js';
import { LAYOUTS, type Layout, type LetterFormat } from './layout.js';

/** Options of {@link explain}. */
export interface ExplainOptions {
  /** Language. */
  readonly locale: Locale;
  /** Plain text or Markdown. */
  readonly format: LetterFormat;
}

/** Writes one evaluation in one language, on one layout. */
export interface Writer {
  readonly locale: Locale;
  readonly layout: Layout;
  readonly say: (words: LocalizedText) => string;
  /** Words of the dossier or of a text, escaped for the layout. */
  readonly quote: (words: LocalizedText) => string;
  /** "Label : value", escaped for the layout. */
  readonly line: (label: LocalizedText, value: string) => string;
  readonly openFacts: readonly OpenFact[];
  /** The day of what one could know. */
  readonly day: IsoDate;
}

/** The writer of an evaluation. @throws RangeError when an option is not one of those named */
export function writerOf({ openFacts, asOf, knownOn = asOf }: Evaluation, options: ExplainOptions): Writer {
  requireObject('options', options, 'an object with locale and format');
  const locale = requireOneOf('locale', options.locale, ['fr', 'en']);
  const layout = LAYOUTS[requireOneOf('format', options.format, ['text', 'markdown'])];
  const say = (words: LocalizedText): string => words[locale];
  const colon = locale === 'fr' ? '\u00A0: ' : ': ';
  const line = (label: LocalizedText, value: string): string => `${say(label)}${colon}${layout.escape(value)}`;
  const quote = (words: LocalizedText): string => layout.escape(say(words));
  return { locale, layout, say, quote, line, openFacts, day: knownOn };
}
