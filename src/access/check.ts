import { requireArray, requireNumber } from '../foundation/argument.js';
import type { Issue, Notice } from '../foundation/issue.js';
import { text } from '../foundation/text.js';
import type { Place } from '../structures/place.js';
import { decisecondsOf, minutesOf, NEVER, UNREACHABLE } from './deciseconds.js';
import { remark, sample, unexpected } from './report.js';
import type { TravelTimes } from './travel-times.js';

/**
 * `within`: proved under the cut-off. `beyond`: proved not to be. `uncertain`: the band of an estimate holds the
 * cut-off. `unreachable`: no road leads to any structure. `not-computed`: the times given do not settle it.
 */
export type AccessStatus = 'within' | 'uncertain' | 'beyond' | 'unreachable' | 'not-computed';

/** Every {@link AccessStatus}, in the order of reports. */
export const ACCESS_STATUSES = ['within', 'uncertain', 'beyond', 'unreachable', 'not-computed'] as const;

/** The answer for one origin. */
export interface AccessRow {
  readonly originId: string;
  readonly status: AccessStatus;
  /** Minutes to the nearest structure; absent when no time settles the answer. */
  readonly minutes?: number;
  /** Lowest and highest minutes expected to the nearest structure, whichever it is, when the times are estimates. */
  readonly band?: readonly [low: number, high: number];
  /** The structure with the least time; among equal times, the first identifier. */
  readonly structureId?: string;
  /** Where the time comes from: that of the times given. */
  readonly method: string;
  /** Why it is not computed: the origin has no time, or some structures are not ruled out. */
  readonly because?: 'no-time-for-origin' | 'structures-not-ruled-out' | 'no-structure';
}

/** The answers for all the origins. */
export interface AccessCheck {
  readonly format: 'france-services/access-check@1';
  readonly cutoffMinutes: number;
  /** Whether a time equal to the cut-off is within. */
  readonly inclusive: boolean;
  readonly method: string;
  /** Model of the estimates. */
  readonly model?: string;
  /** Share of the trips that the bands are meant to hold, when known. */
  readonly bandLevel?: number;
  /** One row per origin, in the order of the origins. */
  readonly rows: readonly AccessRow[];
  /** Data that could not be used, those of the times included. */
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/** What {@link checkAccess} reads. */
export interface AccessQuestion {
  /** Every origin has its row. */
  readonly origins: readonly Pick<Place, 'id'>[];
  /** The structures that count: times to other destinations are left aside. */
  readonly structures: readonly Pick<Place, 'id'>[];
  readonly times: TravelTimes;
  readonly cutoffMinutes: number;
  /** `false` by default: the rule says "less than 30 minutes". */
  readonly inclusive?: boolean;
}

/**
 * Who reaches a structure in less than a time? Every origin is answered, and none is said to be beyond unless every
 * structure is ruled out: a shortlist rules out the structures that are not on it by the least time to them; a matrix
 * or rows rule out none that they do not hold; a structure that the times do not know is never ruled out.
 *
 * @param question `cutoffMinutes` in minutes; times are compared in whole deciseconds
 * @returns a row per origin, in their order; data that could not be used are issues, never exceptions
 * @throws RangeError when the cut-off is not a number of at least 0, TypeError when a list is not an array or the
 * times are not travel times
 * @example
 * ```ts
 * const times = travelTimesFromMatrix({ fromIds: ['A', 'B'], toIds: ['H'], durations: [[29.9], [30]], unit: 'minutes' });
 * const question = { origins: [{ id: 'A' }, { id: 'B' }], structures: [{ id: 'H' }], times, cutoffMinutes: 30 };
 * checkAccess(question).rows.map((row) => row.status); // => ['within', 'beyond']
 * checkAccess({ ...question, inclusive: true }).rows.map((row) => row.status); // => ['within', 'within']
 * ```
 */
export function checkAccess({
  origins,
  structures,
  times,
  cutoffMinutes,
  inclusive = false,
}: AccessQuestion): AccessCheck {
  requireArray('origins', origins);
  requireArray('structures', structures);
  requireTimes(times);
  const cutoff = decisecondsOf(requireNumber('cutoffMinutes', cutoffMinutes, 0));
  const issues: Issue[] = [...times.issues];
  const notices: Notice[] = [...times.notices];
  const ids = readIds(origins, 'origins', issues);
  const wanted = new Set(readIds(structures, 'structures', issues).filter((id) => id !== undefined));
  const counts = Uint8Array.from(times.destinations, (id) => (wanted.has(id) ? 1 : 0));
  const known = new Set(times.destinations);
  const missing = [...wanted].filter((id) => !known.has(id));
  const unidentified = structures.length > 0 && structures.some((structure) => typeof structure?.id !== 'string');
  notices.push(...about(wanted, missing));

  const scope: Scope = {
    times,
    counts,
    listable: counts.reduce((sum, one) => sum + one, 0),
    complete: missing.length === 0 && !unidentified,
    // Whole deciseconds: "at most t" is "less than t + 1".
    limit: inclusive ? cutoff + 1 : cutoff,
  };
  const positionOf = new Map(times.origins.map((id, i) => [id, i]));
  const rows = ids.map((id): AccessRow => {
    const answer = { originId: id ?? '', method: times.method };
    if (wanted.size === 0) return { ...answer, status: 'not-computed', because: 'no-structure' };
    const position = id === undefined ? undefined : positionOf.get(id);
    if (position === undefined) return { ...answer, status: 'not-computed', because: 'no-time-for-origin' };
    return { ...answer, ...answerFor(position, scope) };
  });
  return {
    format: 'france-services/access-check@1',
    cutoffMinutes,
    inclusive,
    method: times.method,
    ...(times.model === undefined ? {} : { model: times.model }),
    ...(times.bandLevel === undefined ? {} : { bandLevel: times.bandLevel }),
    rows,
    issues,
    notices,
  };
}

interface Scope {
  readonly times: TravelTimes;
  /** Per destination of the times: 1 when it is one of the structures. */
  readonly counts: Uint8Array;
  /** How many structures the times know. */
  readonly listable: number;
  /** Whether the times know every structure. */
  readonly complete: boolean;
  /** Deciseconds: within is strictly less. */
  readonly limit: number;
}

function answerFor(origin: number, scope: Scope): Omit<AccessRow, 'originId' | 'method'> {
  const { times, counts, listable, complete, limit } = scope;
  let best = NEVER;
  let bestAt = -1;
  let low = NEVER;
  let high = NEVER;
  let listed = 0;
  const start = times.first[origin] as number;
  for (let entry = start; entry < (times.first[origin + 1] as number); entry++) {
    const at = times.destination ? (times.destination[entry] as number) : entry - start;
    if (counts[at] === 0) continue;
    listed++;
    const time = times.deciseconds[entry] as number;
    if (time === UNREACHABLE) continue;
    low = Math.min(low, times.low ? (times.low[entry] as number) : time);
    high = Math.min(high, times.high ? (times.high[entry] as number) : time);
    if (time < best || (time === best && at < bestAt)) {
      best = time;
      bestAt = at;
    }
  }
  const others = listed === listable ? NEVER : (times.unlistedAtLeast[origin] as number);
  const ruledOut = complete && others >= limit;
  const nearest =
    bestAt < 0
      ? {}
      : {
          minutes: minutesOf(best),
          ...(times.low && times.high ? { band: [minutesOf(Math.min(low, others)), minutesOf(high)] as const } : {}),
          structureId: times.destinations[bestAt] as string,
        };
  if (high < limit) return { status: 'within', ...nearest };
  if (low < limit) return { status: 'uncertain', ...nearest };
  if (!ruledOut) return { status: 'not-computed', because: 'structures-not-ruled-out' };
  return bestAt < 0 && others === NEVER ? { status: 'unreachable' } : { status: 'beyond', ...nearest };
}

function requireTimes(times: TravelTimes): void {
  if (times?.format === 'france-services/travel-times@1' && times.first instanceof Int32Array) return;
  throw new TypeError(
    'times: expected travel times, from estimateTravelTimes, travelTimesFromRows or travelTimesFromMatrix',
  );
}

function readIds(list: readonly Pick<Place, 'id'>[], name: string, issues: Issue[]): readonly (string | undefined)[] {
  const seen = new Set<string>();
  return list.map((item, position) => {
    const id: unknown = item?.id;
    const path = [name, position, 'id'];
    if (typeof id !== 'string' || id.trim() === '') {
      const code = id === undefined ? 'missing' : 'wrong-type';
      issues.push(unexpected(code, path, id, text('un identifiant non vide', 'an identifier that is not empty')));
      return undefined;
    }
    if (seen.has(id))
      issues.push(unexpected('duplicate-id', path, id, text('un identifiant unique', 'an id used once')));
    seen.add(id);
    return id;
  });
}

function about(wanted: ReadonlySet<string>, missing: readonly string[]): Notice[] {
  const notices: Notice[] = [];
  if (wanted.size === 0) {
    const message = text("aucune structure : rien n'est calculé", 'no structure: nothing is computed');
    notices.push(remark('no-structure', ['structures'], message));
  }
  if (missing.length > 0) {
    const message = text(
      `${missing.length} structure(s) absente(s) des temps, donc jamais exclue(s) : ${sample(missing)}`,
      `${missing.length} structure(s) absent from the times, hence never ruled out: ${sample(missing)}`,
    );
    notices.push(remark('structures-without-times', ['structures'], message));
  }
  return notices;
}
