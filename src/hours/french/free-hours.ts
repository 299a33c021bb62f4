import { TIME } from '../time.js';
import type { Slot } from '../week.js';
import { meaningOf, type PhraseMeaning } from './phrases.js';
import { hoursTokens, type HoursToken } from './tokens.js';

/** What a text about the hours of one day says. */
export interface FreeHours {
  /** In the order written; empty: closed. */
  readonly slots: readonly Slot[];
  /** Words that limit when or where the slots hold, and that slots cannot hold: a season, another place. */
  readonly conditions: readonly string[];
  /** Words that say that the slots do not hold every week ("1er samedi du mois"). */
  readonly alternations: readonly string[];
  /** Words about more opening, without its hours ("après-midi sur RDV"). */
  readonly withoutHours: readonly string[];
  /** Whether something was supplied: minutes, which time ends which slot, how far a phrase reaches. */
  readonly assumed: boolean;
}

type Words = Extract<HoursToken, { kind: 'words' }>;
type MutableSlot = { -readonly [part in keyof Slot]: Slot[part] };

/**
 * Reads hours written freely: any separators, words around. `undefined` when times do not pair into slots that follow
 * each other, or when there are neither times nor a word that says closed.
 *
 * @param plain - in lower case, without accents, with plain hyphens
 * @param shown - the same text as written, same length, in which words are quoted
 */
export function freeHours(plain: string, shown: string): FreeHours | undefined {
  const tokens = hoursTokens(plain);
  const slots: MutableSlot[] = [];
  const conditions: string[] = [];
  const alternations: string[] = [];
  const withoutHours: string[] = [];
  let assumed = false;
  let closed = false;
  /** Weeks for which the text says "closed", and nothing else. */
  let closedWeeks: Slot['weeks'];
  /** What governs the slots to come. */
  let ahead: PhraseMeaning = {};
  /** Slots of the run of times that has just been read. */
  let behind: MutableSlot[] = [];

  const applyTo = (targets: readonly MutableSlot[], meaning: PhraseMeaning): void => {
    for (const slot of targets) {
      if (meaning.appointment) slot.byAppointment = true;
      if (meaning.weeks) slot.weeks = meaning.weeks;
    }
  };

  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token?.kind === 'words') {
      const meaning = meaningOf(token.text);
      const quoted = shown.slice(token.from, token.to).replace(/(?: de| du| à)?\s*:?$/, '');
      const governs = reachOf(tokens, at, token);
      at += 1;
      if (meaning.alternation) alternations.push(quoted);
      else if (meaning.condition) conditions.push(quoted);
      ahead = governs === 'ahead' ? meaning : {};
      if (meaning.alternation || meaning.condition) continue;
      if (meaning.closed) {
        closed = true;
        if (meaning.half) conditions.push(quoted);
        closedWeeks = meaning.weeks ?? closedWeeks;
      } else if (governs === 'ahead') {
        continue;
      } else if (meaning.appointment || meaning.weeks) {
        const ofHalf = behind.filter(({ opens }) => opens < '12:00' === (meaning.half === 'morning'));
        const targets = governs === 'behind' ? (meaning.half ? ofHalf : behind.slice(-1)) : [];
        if (targets.length === 0) withoutHours.push(quoted);
        if (targets.length > 0 && !meaning.half && behind.length > 1) assumed = true;
        applyTo(targets, meaning);
      }
      continue;
    }
    const end = endOfRun(tokens, at);
    const run = pairsOf(tokens.slice(at, end));
    if (!run) return undefined;
    if (run.fenced) ahead = {};
    if (run.slots.length > 0) behind = run.slots;
    applyTo(run.slots, ahead);
    slots.push(...run.slots);
    assumed ||= run.assumed;
    at = end;
  }
  if (slots.length === 0 && !(closed && conditions.length + alternations.length + withoutHours.length === 0)) {
    return undefined;
  }
  if (closedWeeks !== undefined && slots.some(({ weeks }) => weeks === undefined || weeks === closedWeeks)) {
    return undefined;
  }
  return { slots, conditions, alternations, withoutHours, assumed };
}

/** Whether words govern the times that follow ("Sur RDV : 9h-12h"), those before ("9h-12h (sur RDV)"), or none. */
function reachOf(tokens: readonly HoursToken[], at: number, words: Words): 'ahead' | 'behind' | 'none' {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const parenthesis = before?.kind === 'break' && before.text === '(';
  const outside = tokens[at - (isFence(tokens[at - 2]) ? 3 : 2)];
  const afterTime = before?.kind === 'time' || (parenthesis && outside?.kind === 'time');
  const followed = after?.kind === 'time';
  if (followed && (words.text.endsWith(':') || before?.kind !== 'time')) return 'ahead';
  return afterTime ? 'behind' : 'none';
}

/** End of the times and separators that begin here: the next words, or the next fence (`//`, a new line). */
function endOfRun(tokens: readonly HoursToken[], from: number): number {
  const length = tokens.slice(from + 1).findIndex((token) => token.kind === 'words' || isFence(token));
  return length < 0 ? tokens.length : from + 1 + length;
}

const isFence = (token: HoursToken | undefined): boolean =>
  token?.kind === 'break' && (token.text === '//' || token.text === '\n');

interface Run {
  readonly slots: MutableSlot[];
  readonly assumed: boolean;
  /** Begins after a fence: the words before it no longer govern. */
  readonly fenced: boolean;
}

/** Times two by two, each later than the one before; `undefined` when they are not. */
function pairsOf(run: readonly HoursToken[]): Run | undefined {
  const times: string[] = [];
  /** Separators between each time and the next. */
  const between: string[] = [];
  let assumed = false;
  for (const token of run) {
    if (token.kind === 'time') {
      if (!TIME.test(token.time)) return undefined;
      times.push(token.time);
      between.push('');
      assumed ||= token.assumed;
    } else if (token.kind === 'break' && times.length > 0) {
      between.push(`${between.pop() ?? ''}${token.text}`);
    }
  }
  if (times.length % 2 !== 0) return undefined;
  const slots: MutableSlot[] = [];
  for (let at = 0; at < times.length; at += 2) {
    const [opens = '', closes = ''] = [times[at], times[at + 1]];
    if (closes <= opens || opens < (slots.at(-1)?.closes ?? '')) return undefined;
    const [inside = '', next] = [between[at], slots.length * 2 + 2 < times.length ? between[at + 1] : undefined];
    // "8h, 10h, 14h, 16h" may be four passages as well as two slots.
    if (inside === next && !['', '-', '/'].includes(inside)) return undefined;
    if ((inside !== '-' && inside !== 'a') || inside === next) assumed = true;
    slots.push({ opens, closes });
  }
  return { slots, assumed, fenced: isFence(run[0]) };
}
