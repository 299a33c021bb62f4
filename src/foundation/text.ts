/** A sentence or a name in the two languages of the library. */
export interface LocalizedText {
  /** French, with its typographic spaces and apostrophes. */
  readonly fr: string;
  /** English. */
  readonly en: string;
}

/** The languages in which the library can speak. */
export type Locale = keyof LocalizedText;

/**
 * Builds a {@link LocalizedText}: the French first, because it is the language of the sources. The French is written
 * with plain spaces and apostrophes in the code, and gets its typography here. Marked pure, so that a bundler drops the
 * sentences that a program does not use.
 * @__NO_SIDE_EFFECTS__
 */
export function text(fr: string, en: string): LocalizedText {
  return Object.freeze({ fr: typographic(fr), en });
}

/** The same words in both languages: a name, a number, a quotation. @__NO_SIDE_EFFECTS__ */
export const sameText = (words: string): LocalizedText => Object.freeze({ fr: words, en: words });

const NO_BREAK = '\u00A0';
const NARROW_NO_BREAK = '\u202F';
/** A quoted value, left as it is; a space that must not break; the space inside « »; between thousands; an apostrophe. */
const MARKS = /"(?:[^"\\]|\\.)*"| ([:;!?%€»])|« |(?<=\d) (?=\d{3}(?!\d))|(?<=\p{L})'(?=[\p{L}\d«])/gu;

/**
 * French typography: no-break spaces before `:` and inside « », narrow ones before `;`, `!`, `?`, `%`, `€` and between
 * thousands, curved apostrophes. What stands between straight quotation marks is a value received, and stays as it is.
 */
export function typographic(french: string): string {
  return french.replace(MARKS, (mark: string, sign?: string) => {
    if (sign !== undefined) return (sign === ':' || sign === '»' ? NO_BREAK : NARROW_NO_BREAK) + sign;
    if (mark === '« ') return `«${NO_BREAK}`;
    if (mark === ' ') return NARROW_NO_BREAK;
    return mark === "'" ? '’' : mark;
  });
}

/**
 * Lower case, without accents, ligatures or punctuation, single spaces: the form in which two spellings of a name
 * are compared ("Pôle-Emploi" and "POLE EMPLOI"). Independent of any locale.
 */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
