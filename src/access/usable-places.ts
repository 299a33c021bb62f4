import type { Issue, Notice } from '../foundation/issue.js';
import { text } from '../foundation/text.js';
import type { Place } from '../places/place.js';
import { liesInDepartement, looksSwapped } from '../places/departements/lands.js';
import { remark, unexpected } from './report.js';

/** The places of a list whose position can be believed, each identifier once. */
export interface UsablePlaces {
  readonly places: readonly Place[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/**
 * Sets aside the places that cannot be used, with an issue for each: without identifier, without coordinates, with
 * coordinates that are not numbers, out of range, both zero, exchanged, or far from their departement, with an area
 * that is not one. The same identifier at two positions: neither is believed; twice the same place: kept once, with a notice.
 */
export function usablePlaces(list: string, given: readonly Place[]): UsablePlaces {
  const issues: Issue[] = [];
  const notices: Notice[] = [];
  const kept = new Map<string, Place>();
  const contradicted = new Set<string>();
  given.forEach((place, position) => {
    const found = issueOf(place, [list, position]);
    if (found) {
      issues.push(found);
      return;
    }
    const other = kept.get(place.id);
    if (!other) kept.set(place.id, place);
    else if (samePlace(place, other)) notices.push(duplicate(list, position, place.id));
    else {
      contradicted.add(place.id);
      issues.push(contradiction(list, position, place.id));
    }
  });
  return { places: [...kept.values()].filter(({ id }) => !contradicted.has(id)), issues, notices };
}

function issueOf(place: Place | null | undefined, path: readonly (string | number)[]): Issue | undefined {
  if (typeof place !== 'object' || place === null) {
    return unexpected('wrong-type', path, place, text('un lieu', 'a place'));
  }
  const { id, latitude, longitude, departement } = place;
  if (typeof id !== 'string' || id.trim() === '') {
    const code = id === undefined ? 'missing' : 'wrong-type';
    return unexpected(code, [...path, 'id'], id, text('un identifiant non vide', 'an identifier that is not empty'));
  }
  const wrong =
    degreesIssue(latitude, [...path, 'latitude'], 90) ?? degreesIssue(longitude, [...path, 'longitude'], 180);
  if (wrong) return wrong;
  const at = `${latitude}, ${longitude}`;
  if (latitude === 0 && longitude === 0) {
    const expected = text('une position (0, 0 en marque l’absence)', 'a position (0, 0 marks its absence)');
    return unexpected('coordinates-zero', path, at, expected);
  }
  if (looksSwapped(latitude, longitude)) {
    const expected = text(
      'latitude puis longitude (elles semblent échangées)',
      'latitude, longitude (they look exchanged)',
    );
    return unexpected('coordinates-swapped', path, at, expected);
  }
  if (typeof departement === 'string' && !liesInDepartement(departement, latitude, longitude)) {
    const expected = text(
      `une position dans le département ${departement}`,
      `a position in departement ${departement}`,
    );
    return unexpected('coordinates-outside-departement', path, at, expected);
  }
  const { areaKm2 } = place;
  if (areaKm2 === undefined || (typeof areaKm2 === 'number' && areaKm2 >= 0 && areaKm2 < Infinity)) return undefined;
  const code = typeof areaKm2 === 'number' ? 'out-of-range' : 'wrong-type';
  const expected = text('une surface en km², finie, au moins 0', 'a finite area in km², at least 0');
  return unexpected(code, [...path, 'areaKm2'], areaKm2, expected);
}

function degreesIssue(value: unknown, path: readonly (string | number)[], limit: number): Issue | undefined {
  if (typeof value === 'number' && Math.abs(value) <= limit) return undefined;
  const code =
    value === undefined || value === null ? 'missing' : typeof value === 'number' ? 'out-of-range' : 'wrong-type';
  return unexpected(code, path, value, text(`des degrés, de -${limit} à ${limit}`, `degrees, -${limit} to ${limit}`));
}

const samePlace = (a: Place, b: Place): boolean =>
  a.latitude === b.latitude &&
  a.longitude === b.longitude &&
  a.density === b.density &&
  a.mountain === b.mountain &&
  a.areaKm2 === b.areaKm2 &&
  a.departement === b.departement;

const duplicate = (list: string, position: number, id: string): Notice =>
  remark(
    'duplicate-id',
    [list, position, 'id'],
    text(
      `l'identifiant ${id} revient au même endroit : compté une fois`,
      `id ${id} comes again at the same place: used once`,
    ),
  );

const contradiction = (list: string, position: number, id: string): Issue =>
  remark(
    'duplicate-id',
    [list, position, 'id'],
    text(
      `l'identifiant ${id} désigne deux lieux différents : aucun n'est retenu`,
      `id ${id} stands for two different places: neither is used`,
    ),
  );
