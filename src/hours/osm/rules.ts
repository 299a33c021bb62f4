import { defined } from '../../foundation/defined.js';
import { WEEKDAYS, type Weekday } from '../../foundation/weekday.js';
import { TIME } from '../time.js';
import type { WeekParity } from '../week.js';
import { DAY_NAMES } from './words.js';

/** One rule of a value, cut into its parts. */
export interface OsmRule {
  /** The rule as written. */
  readonly source: string;
  /** After a comma: adds to the rules before it instead of replacing them. */
  readonly additional: boolean;
  /** Its parts. Absent: its syntax is not that of a plain week. */
  readonly parts?: OsmRuleParts | undefined;
}

/** What a rule says, part by part. */
export interface OsmRuleParts {
  /** The only ISO weeks that it is for. Absent: all. */
  readonly weeks?: WeekParity;
  /** The days that it is for: all of them when it names none. */
  readonly days: readonly Weekday[];
  /** Whether it names its days. */
  readonly named: boolean;
  /** Whether it is for public holidays. */
  readonly publicHolidays: boolean;
  /** Times of the day. */
  readonly spans: readonly (readonly [opens: string, closes: string])[];
  /** The word that says whether it is open; empty: none. */
  readonly state: '' | 'open' | 'off' | 'unknown';
  /** The text between quotation marks; empty: none. */
  readonly comment: string;
}

const DAY = `(?:${DAY_NAMES.join('|')})`;
const DAYS = `(?:${DAY}(?: ?- ?${DAY})?|PH)`;
const SPAN = '\\d{1,2}:\\d{2} ?- ?\\d{1,2}:\\d{2}';
const RULE = /* @__PURE__ */ new RegExp(
  `(?:week (?<start>0?[12])-(?<end>5[234])/2:? ?)?(?<days>${DAYS}(?: ?, ?${DAYS})*)?:? ?` +
    `(?<spans>${SPAN}(?: ?, ?${SPAN})*|24/7)? ?(?<state>open|off|closed|unknown)? ?(?:"(?<comment>[^"]*)")? ?(?=;|,|$)`,
  'y',
);

/** Cuts a value into rules. What is not understood goes up to the next semicolon. Linear in the length. */
export function osmRules(value: string): OsmRule[] {
  const plain = value.replace(/\s+/g, ' ').trim();
  const rules: OsmRule[] = [];
  let additional = false;
  for (let at = 0; at < plain.length;) {
    while (plain[at] === ' ') at += 1;
    RULE.lastIndex = at;
    const found = RULE.exec(plain);
    const parts = found?.groups && found[0] !== '' ? partsOf(found.groups) : undefined;
    const end = parts ? at + (found?.[0].length ?? 0) : endOfRule(plain, at);
    const source = plain.slice(at, end).trim();
    if (source !== '') rules.push({ source, additional, parts });
    additional = plain[end] === ',';
    at = end + 1;
  }
  return rules;
}

function endOfRule(plain: string, from: number): number {
  let quoted = false;
  let at = from;
  while (at < plain.length && (quoted || plain[at] !== ';')) {
    if (plain[at] === '"') quoted = !quoted;
    at += 1;
  }
  return at;
}

function partsOf(found: Readonly<Record<string, string | undefined>>): OsmRuleParts | undefined {
  const { start, end, spans = '', state = '', comment = '' } = found;
  const weeks: WeekParity | undefined = start === undefined ? undefined : start.endsWith('1') ? 'odd' : 'even';
  // Week 53 is odd; 54 does not exist.
  if (weeks === 'odd' && end !== '53') return undefined;
  const times = spans === '24/7' ? [['00:00', '24:00'] as const] : spansOf(spans);
  if (!times) return undefined;
  const selected = found.days?.split(',').map((part) => part.trim()) ?? [];
  const days = found.days === undefined ? WEEKDAYS : selected.flatMap((part) => (part === 'PH' ? [] : rangeOf(part)));
  return defined({
    weeks,
    days,
    named: found.days !== undefined,
    publicHolidays: selected.includes('PH'),
    spans: times,
    state: state === 'closed' ? 'off' : (state as OsmRuleParts['state']),
    comment,
  });
}

/** Spans within one day; `undefined` when one of them goes past midnight. */
function spansOf(spans: string): (readonly [string, string])[] | undefined {
  if (spans === '') return [];
  const pairs = spans.split(',').map((span) => {
    const [opens = '', closes = ''] = span.split('-').map((time) => time.trim().padStart(5, '0'));
    return [opens, closes] as const;
  });
  const sound = pairs.every(([opens, closes]) => opens < closes && TIME.test(opens) && TIME.test(closes));
  return sound ? pairs : undefined;
}

/** The days of `Mo`, `Mo-Fr` or `Sa-Mo`. */
export function rangeOf(part: string): Weekday[] {
  const [from = -1, to = from] = part.split('-').map((name) => DAY_NAMES.findIndex((day) => day === name.trim()));
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, step) => WEEKDAYS[(from + step) % 7]).filter((day) => day !== undefined);
}
