import { clockTime } from '../time.js';

/** A piece of a text about hours. */
export type HoursToken =
  /** A time `HH:MM`; `assumed`: minutes or an h are missing ("9", "17:", "1730"). */
  | { readonly kind: 'time'; readonly time: string; readonly assumed: boolean }
  /** What separates times: `-` and `a` (from... to), `/`, `,`, `et`...; `//` and a new line end what a phrase governs. */
  | { readonly kind: 'break'; readonly text: string }
  /** Words, from one offset of the text to another. */
  | { readonly kind: 'words'; readonly text: string; readonly from: number; readonly to: number };

/*
 * One alternative for each kind of piece; none can go back over what another has read. Minutes are two digits that are
 * not themselves hours ("9h12h"), and not likely to be ("12h 14-18h" against "9h 30"); a number of three digits is no
 * time ("113:30").
 */
const PIECE = new RegExp(
  [
    '(?<date>\\d{1,2}/\\d{1,2}/\\d{4})',
    '(?<hours>\\d{1,2})(?: h(?:eures?)?(?![b-z])(?!a[a-z])(?: ?(?<minutes>\\d{2})(?!\\d| ?:| ?h(?![a-z])))?)',
    '(?<hour>\\d{1,2})(?:h(?:eures?)?(?![b-z])(?!a[a-z])(?<minute>\\d{2}(?!\\d| ?:| ?h(?![a-z]))| [3-5]\\d(?!\\d| ?:| ?h))?)',
    '(?<clock>\\d{1,2}) ?[:.](?<clockMinutes>\\d{2})(?!\\d| ?h(?![a-z]))(?::00(?![:\\d]))?',
    '(?<cut>\\d{1,2}) ?:(?!\\d)',
    '(?<compact>\\d{4})(?!\\d)',
    '(?<bare>\\d{1,2})(?![\\da-z])',
    "(?<word>[a-z\\d]+(?:['’-][a-z]+)*'?)",
    '(?<break>//|[-/,;&+_|()\\n:])',
    '(?<space> )',
    '(?<other>.)',
  ].join('|'),
  'gsu',
);

/** Words after which a lone number may be an hour ("de 9 à 12", "matin 9-12"); after others it is not ("sur 2"). */
const BEFORE_HOURS = /(?:^|[ '])(?:de|du|le|matin|midi|apres-midi|:)$/;

/** Cuts a text, in lower case and without accents, into times, separators and words. Linear in its length. */
export function hoursTokens(plain: string): HoursToken[] {
  const tokens: HoursToken[] = [];
  const last = () => tokens.at(-1);
  const words = (text: string, from: number): void => {
    const before = last();
    if (before?.kind !== 'words') tokens.push({ kind: 'words', text, from, to: from + text.length });
    else tokens[tokens.length - 1] = { ...before, text: `${before.text} ${text}`, to: from + text.length };
  };
  for (const piece of plain.matchAll(PIECE)) {
    const text = piece[0];
    const at = piece.index;
    const found = piece.groups ?? {};
    const before = last();
    const afterWords = before?.kind === 'words' && !BEFORE_HOURS.test(before.text);
    const hours = found.hours ?? found.hour ?? found.clock;
    const minutes = found.minutes ?? found.minute?.trim() ?? found.clockMinutes;
    const loose = found.cut ?? found.bare ?? found.compact;
    if (hours !== undefined) {
      tokens.push({ kind: 'time', time: clockTime(hours, minutes), assumed: false });
    } else if (loose !== undefined && (afterWords || (found.bare && nextIsWord(plain, at + text.length)))) {
      words(loose, at);
    } else if (found.compact) {
      tokens.push({ kind: 'time', time: clockTime(loose?.slice(0, 2), loose?.slice(2)), assumed: true });
    } else if (loose !== undefined) {
      tokens.push({ kind: 'time', time: clockTime(loose), assumed: true });
    } else if (found.break === ':' && before?.kind === 'words') {
      words(':', at);
    } else if (found.break !== undefined) {
      tokens.push({ kind: 'break', text });
    } else if ((text === 'a' && before?.kind === 'time') || (text === 'et' && before && before.kind !== 'words')) {
      tokens.push({ kind: 'break', text });
    } else if ((text === 'midi' || text === 'minuit') && before?.kind === 'break' && /^[-a]$/.test(before.text)) {
      tokens.push({ kind: 'time', time: text === 'midi' ? '12:00' : '24:00', assumed: false });
    } else if (!found.space) {
      words(text, at);
    }
  }
  return tokens;
}

/** Whether a number is followed by a word that it counts ("1 samedi", "5 rue"), not by "à" or "et". */
const nextIsWord = (plain: string, at: number): boolean =>
  /^ (?!(?:a|et|h)(?![a-z]))[a-z]/.test(plain.slice(at, at + 5));
