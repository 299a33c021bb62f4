/*
 * Text damaged on its way. "é" is the bytes C3 A9 in UTF-8: read as Windows-1252 they show as "Ã©". The other way
 * round, the byte E9 of Windows-1252 is not UTF-8 and shows as U+FFFD.
 */
const WRONGLY_DECODED =
  /[\uFFFD\u0080-\u0084\u0086-\u009F]|[ÃÂ][\u00A0-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2018-\u201E\u2020-\u2026\u2030\u2039\u203A\u20AC\u2122]|Å[“’¸¡]|â€/;

/** Whether a text shows signs of having been read with the wrong encoding (UTF-8 against Windows-1252). */
export const isWronglyDecoded = (value: string): boolean => WRONGLY_DECODED.test(value);

/**
 * The word damaged by the blind replacement of "rv" by "rendez-vous" that some comments went through before
 * publication ("St Gerendez-vousais" for "St Gervais"), or `undefined`.
 */
export function damagedWord(comment: string): string | undefined {
  const at = /\p{L}rendez-vous|rendez-vous(?!s\b)\p{L}/u.exec(comment)?.index;
  if (at === undefined) return undefined;
  const start = comment.lastIndexOf(' ', at) + 1;
  const end = comment.indexOf(' ', at);
  return comment.slice(start, end < 0 ? undefined : end).slice(0, 60);
}
