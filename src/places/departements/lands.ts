/** A land that no road links to the others. */
interface Land {
  readonly id: string;
  /** A loose rectangle around it, in degrees. */
  readonly box: readonly [south: number, west: number, north: number, east: number];
  /** Departements whose places all lie in this box. */
  readonly departements?: readonly string[];
}

const MAINLAND: Land = { id: 'mainland', box: [42.2, -5.2, 51.2, 8.4] };

/**
 * Lands of France without a road between them, islands before what surrounds them: a place belongs to the first box
 * that holds it. Boxes are loose rectangles drawn around the islands, not coastlines.
 */
const LANDS: readonly Land[] = [
  { id: 'ouessant', box: [48.42, -5.15, 48.49, -5.02] },
  { id: 'molene', box: [48.38, -5.0, 48.42, -4.92] },
  { id: 'sein', box: [48.02, -4.9, 48.05, -4.83] },
  { id: 'batz', box: [48.735, -4.04, 48.755, -3.98] },
  { id: 'brehat', box: [48.83, -3.02, 48.87, -2.98] },
  { id: 'groix', box: [47.61, -3.52, 47.66, -3.41] },
  { id: 'belle-ile', box: [47.27, -3.27, 47.4, -3.04] },
  { id: 'houat', box: [47.37, -3.01, 47.41, -2.93] },
  { id: 'hoedic', box: [47.32, -2.91, 47.36, -2.84] },
  { id: 'ile-aux-moines', box: [47.575, -2.87, 47.615, -2.83] },
  { id: 'ile-d-arz', box: [47.58, -2.815, 47.61, -2.77] },
  { id: 'yeu', box: [46.68, -2.42, 46.75, -2.27] },
  { id: 'aix', box: [45.995, -1.19, 46.03, -1.15] },
  { id: 'corse', box: [41.3, 8.5, 43.1, 9.6], departements: ['2A', '2B', '20'] },
  { id: 'la-desirade', box: [16.28, -61.12, 16.36, -60.97] },
  { id: 'marie-galante', box: [15.85, -61.36, 16.02, -61.18] },
  { id: 'les-saintes-terre-de-haut', box: [15.84, -61.605, 15.89, -61.55] },
  { id: 'les-saintes-terre-de-bas', box: [15.83, -61.66, 15.87, -61.61] },
  { id: 'guadeloupe', box: [15.8, -61.85, 16.55, -60.95], departements: ['971'] },
  { id: 'martinique', box: [14.35, -61.27, 14.92, -60.78], departements: ['972'] },
  { id: 'guyane', box: [2.0, -54.7, 6.0, -51.5], departements: ['973'] },
  { id: 'reunion', box: [-21.45, 55.15, -20.8, 55.9], departements: ['974'] },
  { id: 'miquelon', box: [46.8, -56.5, 47.2, -56.2], departements: ['975'] },
  { id: 'saint-pierre', box: [46.7, -56.3, 46.83, -56.1], departements: ['975'] },
  { id: 'petite-terre', box: [-12.82, 45.25, -12.74, 45.31] },
  { id: 'mayotte', box: [-13.05, 44.95, -12.6, 45.35], departements: ['976'] },
  { id: 'saint-barthelemy', box: [17.85, -62.95, 17.98, -62.75], departements: ['977'] },
  { id: 'saint-martin', box: [18.02, -63.18, 18.15, -62.95], departements: ['978'] },
  MAINLAND,
];

/** Where no box reaches: abroad, or at sea. */
const ABROAD = 'abroad';

const holds = ({ box: [south, west, north, east] }: Land, latitude: number, longitude: number): boolean =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east;

/** The land that a point belongs to: trips by road exist within a land only. */
export const landOf = (latitude: number, longitude: number): string =>
  LANDS.find((land) => holds(land, latitude, longitude))?.id ?? ABROAD;

/** Whether latitude and longitude look exchanged: the point is nowhere in France, and would be with them exchanged. */
export const looksSwapped = (latitude: number, longitude: number): boolean =>
  landOf(latitude, longitude) === ABROAD && landOf(longitude, latitude) !== ABROAD;

/**
 * Whether a point lies in the box of its departement: that of the overseas departement or of Corsica, or the mainland
 * with its islands. An unknown code contradicts nothing.
 */
export function liesInDepartement(departement: string, latitude: number, longitude: number): boolean {
  const own = LANDS.filter((land) => land.departements?.includes(departement));
  if (own.length > 0) return own.some((land) => holds(land, latitude, longitude));
  return !/^(?:0[1-9]|[1-8]\d|9[0-5])$/.test(departement) || holds(MAINLAND, latitude, longitude);
}
