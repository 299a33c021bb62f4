import { requireArray } from '../foundation/argument.js';
import { eachOnce, listed, type Listed } from '../foundation/each-once.js';
import { aMeasure, issueOf, type Expectation } from '../foundation/expectations.js';
import type { Issue, Notice, Path } from '../foundation/issue.js';
import {
  coordinatesAtZero,
  coordinatesElsewhere,
  coordinatesExchanged,
  repeatedIdentifier,
} from '../foundation/notices/access.js';
import { text } from '../foundation/text.js';
import { LATITUDE, LONGITUDE } from '../places/coordinates.js';
import { liesInDepartement, looksSwapped } from '../places/departements/lands.js';
import type { Place } from '../places/place.js';
import { identifierOf } from './identifiers.js';

/** The places of a list whose position can be believed, each identifier once. */
export interface UsablePlaces {
  readonly places: readonly Place[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

const AREA_KM2 = /* @__PURE__ */ aMeasure(
  text('une surface en km², finie, au moins 0', 'a finite area in km², at least 0'),
);

/** What each number of a place should be. */
const NUMBERS: readonly (readonly [field: keyof Place, Expectation])[] = [
  ['latitude', LATITUDE],
  ['longitude', LONGITUDE],
  ['areaKm2', AREA_KM2],
];

/** What makes a position doubtful, once its numbers are degrees. */
const DOUBTS: readonly ((place: Place, path: Path) => Issue | undefined)[] = [
  ({ latitude, longitude }, path) => (latitude === 0 && longitude === 0 ? coordinatesAtZero(path) : undefined),
  ({ latitude, longitude }, path) =>
    looksSwapped(latitude, longitude) ? coordinatesExchanged(path, { latitude, longitude }) : undefined,
  ({ latitude, longitude, departement }, path) =>
    typeof departement === 'string' && !liesInDepartement(departement, latitude, longitude)
      ? coordinatesElsewhere(path, departement, `${latitude}, ${longitude}`)
      : undefined,
];

/**
 * Sets aside the places that cannot be used, each with the first issue found. The same identifier at two positions:
 * neither is believed; twice the same place: it counts once, with a notice.
 * @throws TypeError when the list is not an array
 */
export function usablePlaces(name: string, list: readonly Place[]): UsablePlaces {
  const issues: Issue[] = [];
  const notices: Notice[] = [];
  const contradicted = new Set<string>();
  const soundId = ({ value: place, index }: Listed<Place>): string | undefined => {
    const id = identifierOf(place, [name, index], issues);
    const issue = id === undefined ? undefined : issueAt(place, [name, index]);
    if (issue) issues.push(issue);
    return issue ? undefined : id;
  };
  const kept = eachOnce(listed(requireArray(name, list)), soundId, ({ value: place, index }, { value: other }) => {
    const { id } = place;
    const path = [name, index, 'id'];
    if (samePlace(place, other)) {
      notices.push(repeatedIdentifier(path, { id, then: 'used-once' }, id));
      return;
    }
    contradicted.add(id);
    issues.push(repeatedIdentifier(path, { id, then: 'not-used' }, id));
  });
  const places = kept.map(({ value }) => value).filter(({ id }) => !contradicted.has(id));
  return { places, issues, notices };
}

function issueAt(place: Place, path: Path): Issue | undefined {
  for (const [field, expectation] of NUMBERS) {
    if (field === 'areaKm2' && place[field] === undefined) continue;
    if (!expectation.accepts(place[field])) return issueOf(expectation, place[field], [...path, field]);
  }
  for (const doubt of DOUBTS) {
    const issue = doubt(place, path);
    if (issue) return issue;
  }
  return undefined;
}

/** What an estimate reads of a place. */
const READ = ['latitude', 'longitude', 'density', 'mountain', 'areaKm2', 'departement'] as const;

const samePlace = (a: Place, b: Place): boolean => READ.every((field) => a[field] === b[field]);
