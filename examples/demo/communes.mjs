import Papa from 'papaparse';
import { text, UserError } from './messages.mjs';

const REQUIRED = ['code_insee', 'nom', 'population', 'latitude', 'longitude'];

/**
 * The communes of a CSV file, as places of the library. Municipal arrondissements (`type` = `ARM`) are left out: their
 * commune already counts their inhabitants. A commune without a position cannot be an origin: it is returned apart.
 * @param {string} csv with the columns `code_insee, nom, population, latitude, longitude`; `type, departement, densite, massif` when known
 * @param {string} path named in the errors
 * @throws UserError when a required column is missing
 */
export function readCommunes(csv, path) {
  const { data, meta } = Papa.parse(csv, { header: true, skipEmptyLines: 'greedy' });
  const missing = REQUIRED.filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0) {
    const columns = missing.join(', ');
    throw new UserError(
      text(
        `${path} : colonnes attendues et absentes : ${columns}. Attendu : un CSV d’une ligne par commune.`,
        `${path}: expected columns are missing: ${columns}. Expected: a CSV file with one line for each commune.`,
      ),
    );
  }
  const communes = data.filter((row) => row.type !== 'ARM').map(communeOf);
  const isLocated = (commune) => Number.isFinite(commune.latitude) && Number.isFinite(commune.longitude);
  return { communes: communes.filter(isLocated), withoutPosition: communes.filter((commune) => !isLocated(commune)) };
}

function communeOf(row) {
  return {
    id: row.code_insee,
    name: row.nom,
    latitude: numberOf(row.latitude),
    longitude: numberOf(row.longitude),
    ...(row.population ? { population: numberOf(row.population) } : {}),
    ...(row.densite ? { density: row.densite } : {}),
    ...(row.massif === undefined ? {} : { mountain: row.massif !== '' }),
    ...(row.departement ? { departement: row.departement } : {}),
  };
}

const numberOf = (cell) => (cell?.trim() ? Number(cell) : Number.NaN);
