/** A sentence or a name in the two languages of the library. */
export interface LocalizedText {
  readonly fr: string;
  readonly en: string;
}

/** The languages in which the library can speak. */
export type Locale = keyof LocalizedText;

/**
 * Builds a {@link LocalizedText}: the French first, because it is the language of the sources. Marked pure, so that a bundler
 * drops the sentences that a program does not use.
 * @__NO_SIDE_EFFECTS__
 */
export function text(fr: string, en: string): LocalizedText {
  return { fr, en };
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
