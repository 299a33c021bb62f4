import { requireArray, requireNumber } from '../foundation/argument.js';
import type { Issue, Notice } from '../foundation/issue.js';
import { text } from '../foundation/text.js';
import type { Place } from '../places/place.js';
import { decisecondsOf, NEVER } from './times/deciseconds.js';
import { remark, sample, unexpected } from './report.js';
import type { TravelTimes } from './times/travel-times.js';

/** What {@link checkAccess} and {@link soleCoverage} read. */
export interface AccessRequest {
  /** Every origin has its row. */
  readonly origins: readonly Pick<Place, 'id'>[];
  /** The structures that count: times to other destinations are left aside. */
  readonly structures: readonly Pick<Place, 'id'>[];
  readonly times: TravelTimes;
  readonly cutoffMinutes: number;
  /** `false` by default: the rule says "less than 30 minutes". */
  readonly inclusive?: boolean;
}

/** What the answers repeat of the question. */
export interface AskedOf {
  readonly cutoffMinutes: number;
  /** Whether a time equal to the cut-off is within. */
  readonly inclusive: boolean;
  readonly method: string;
  /** Model of the estimates. */
  readonly model?: string;
  /** Share of the trips that the bands are meant to hold, when known. */
  readonly bandLevel?: number;
}

/** The part of the times that a question is about. */
export interface Scope {
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

/** A question whose lists were read. */
export interface ReadRequest {
  readonly asked: AskedOf;
  readonly scope: Scope;
  /** Identifiers of the origins; undefined where there is none. */
  readonly originIds: readonly (string | undefined)[];
  /** Position of each origin in the times. */
  readonly positionOf: ReadonlyMap<string | undefined, number>;
  /** Identifiers of the structures, each once. */
  readonly wanted: ReadonlySet<string>;
  readonly issues: Issue[];
  readonly notices: Notice[];
}

/**
 * Reads the lists of a question.
 * @throws RangeError when the cut-off is not a number of at least 0, TypeError when a list is not an array or the
 * times are not travel times
 */
export function readRequest(question: AccessRequest): ReadRequest {
  const { origins, structures, times, cutoffMinutes, inclusive = false } = question;
  requireArray('origins', origins);
  requireArray('structures', structures);
  requireTimes(times);
  const cutoff = decisecondsOf(requireNumber('cutoffMinutes', cutoffMinutes, 0));
  const issues: Issue[] = [...times.issues];
  const originIds = readIds(origins, 'origins', issues);
  const structureIds = readIds(structures, 'structures', issues);
  const wanted = new Set(structureIds.filter((id) => id !== undefined));
  const counts = Uint8Array.from(times.destinations, (id) => (wanted.has(id) ? 1 : 0));
  const known = new Set(times.destinations);
  const missing = [...wanted].filter((id) => !known.has(id));
  return {
    asked: {
      cutoffMinutes,
      inclusive,
      method: times.method,
      ...(times.model === undefined ? {} : { model: times.model }),
      ...(times.bandLevel === undefined ? {} : { bandLevel: times.bandLevel }),
    },
    scope: {
      times,
      counts,
      listable: counts.reduce((sum, one) => sum + one, 0),
      complete: missing.length === 0 && !structureIds.includes(undefined),
      // Whole deciseconds: "at most t" is "less than t + 1".
      limit: inclusive ? cutoff + 1 : cutoff,
    },
    originIds,
    positionOf: new Map(times.origins.map((id, i) => [id, i])),
    wanted,
    issues,
    notices: [...times.notices, ...about(wanted, missing)],
  };
}

/** The structures that the times list for an origin, in the order of the times, with their times in deciseconds. */
export function forEachListed(
  { times, counts }: Scope,
  origin: number,
  visit: (destination: number, time: number, low: number, high: number) => void,
): void {
  const { first, destination, deciseconds } = times;
  const start = first[origin] as number;
  for (let entry = start; entry < (first[origin + 1] as number); entry++) {
    const at = destination ? (destination[entry] as number) : entry - start;
    if (counts[at] === 0) continue;
    const time = deciseconds[entry] as number;
    visit(at, time, times.low?.[entry] ?? time, times.high?.[entry] ?? time);
  }
}

/** A time in deciseconds under which no structure that is not among the `listed` ones of an origin lies. */
export const othersAtLeast = ({ times, listable }: Scope, origin: number, listed: number): number =>
  listed === listable ? NEVER : (times.unlistedAtLeast[origin] as number);

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
