import { requireArray, requireBoolean, requireNumber, requireObject } from '../foundation/argument.js';
import { defined } from '../foundation/defined.js';
import type { Listed } from '../foundation/each-once.js';
import type { Issue, Notice } from '../foundation/issue.js';
import { noStructure, structuresWithoutTimes } from '../foundation/notices/access.js';
import type { Place } from '../places/place.js';
import { identified, sample } from './identifiers.js';
import type { Scope } from './scope.js';
import { decisecondsOf } from './times/deciseconds.js';
import { requireTravelTimes, type TravelTimes } from './times/travel-times.js';

/** What `checkAccess` and `soleCoverage` read. */
export interface AccessRequest {
  /** Every identifier has one answer; one that comes again counts once. */
  readonly origins: readonly Pick<Place, 'id'>[];
  /** The structures that count: times to other destinations are left aside. */
  readonly structures: readonly Pick<Place, 'id'>[];
  /** Times from the origins to the structures, whatever their source. */
  readonly times: TravelTimes;
  /** Minutes, at least 0. */
  readonly cutoffMinutes: number;
  /** Whether a time equal to the cut-off is within. Absent: `false`, the rule says "less than 30 minutes". */
  readonly inclusive?: boolean | undefined;
}

/** What the answers rest on: the cut-off of the request and the source of its times. */
export interface AccessBasis {
  /** Minutes. */
  readonly cutoffMinutes: number;
  /** Whether a time equal to the cut-off is within. */
  readonly inclusive: boolean;
  /** Where the times come from: `estimate`, `road-graph`, `rows`, `matrix`, or the name that the caller gave. */
  readonly method: string;
  /** Model of the estimates. Absent: the times are not estimates. */
  readonly model?: string;
  /** Share of the trips that the bands are meant to hold, 0 to 1. Absent: unknown. */
  readonly bandLevel?: number;
}

/** The basis alone, from a report that holds it among other fields. */
export const basisOf = ({ cutoffMinutes, inclusive, method, model, bandLevel }: AccessBasis): AccessBasis =>
  defined({ cutoffMinutes, inclusive, method, model, bandLevel });

/** A request whose lists have been read. */
export interface ReadRequest {
  readonly basis: AccessBasis;
  readonly scope: Scope;
  /** The identifiers of the origins, each once. */
  readonly origins: readonly Listed<string>[];
  /** Index of each origin in the times. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Identifiers of the structures, each once. */
  readonly structures: ReadonlySet<string>;
  readonly issues: Issue[];
  readonly notices: Notice[];
}

/**
 * Reads the lists of a request.
 * @throws RangeError when the cut-off is not a number of at least 0, TypeError when a list is not an array or the
 * times are not travel times
 */
export function readRequest(request: AccessRequest): ReadRequest {
  requireObject('request', request, 'an object { origins, structures, times, cutoffMinutes }');
  const { times, cutoffMinutes, inclusive = false } = request;
  const found = { issues: [] as Issue[], notices: [] as Notice[] };
  const origins = identified('origins', requireArray('origins', request.origins), found);
  const issuesBefore = found.issues.length;
  const members = identified('structures', requireArray('structures', request.structures), found);
  requireBoolean('inclusive', inclusive);
  const unnamed = found.issues.length - issuesBefore;
  requireTravelTimes(times);
  const cutoff = decisecondsOf(requireNumber('cutoffMinutes', cutoffMinutes, 0));
  const structures = new Set(members.map(({ value }) => value));
  const counts = Uint8Array.from(times.destinations, (id) => (structures.has(id) ? 1 : 0));
  const known = new Set(times.destinations);
  const absent = [...structures].filter((id) => !known.has(id));
  if (structures.size === 0) found.notices.push(noStructure(['structures']));
  if (absent.length > 0) {
    found.notices.push(structuresWithoutTimes(['structures'], { count: absent.length, ids: sample(absent) }));
  }
  const reported = new Set([...times.issues, ...times.notices].map(subjectOf));
  const isNew = (one: Issue): boolean => !reported.has(subjectOf(one));
  return {
    basis: basisOf({ ...times, cutoffMinutes, inclusive }),
    scope: {
      times,
      counts,
      listable: counts.reduce((sum, one) => sum + one, 0),
      complete: absent.length === 0 && unnamed === 0,
      // Whole deciseconds: "at most t" is "less than t + 1".
      limit: inclusive ? cutoff + 1 : cutoff,
    },
    origins,
    indexOf: new Map(times.origins.map((id, index) => [id, index])),
    structures,
    issues: [...times.issues, ...found.issues.filter(isNew)],
    notices: [...times.notices, ...found.notices.filter(isNew)],
  };
}

/**
 * What an issue or a notice is about: where it is, its code, and what was received. What the times have reported is not
 * said again, be it in other words: they read the same lists, and call the structures destinations.
 */
const subjectOf = ({ code, path: [list, ...rest], received }: Issue): string =>
  JSON.stringify([code, list === 'destinations' ? 'structures' : list, rest, received]);
