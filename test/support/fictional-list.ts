/** A fictional list in the layout of 2024: no such commune, structure or person exists. */
export const COLUMNS = [
  'id_fs', 'insee_dep', 'lib_fs', 'adresse', 'complement_adresse', 'insee_com', 'code_postal', 'lib_com', 'latitude',
  'longitude', 'mail', 'telephone', 'h_lundi', 'h_mardi', 'h_mercredi', 'h_jeudi', 'h_vendredi', 'h_samedi',
  'prise_rdv', 'commentaire', 'type_fs', 'format_fs', 'groupe_fs', 'labellisation_fs',
] as const; // prettier-ignore

/** A record by column; the columns left out of `cells` take a plain fictional value. */
export function record(cells: Record<string, unknown> = {}): Record<string, unknown> {
  const plain: Record<string, unknown> = {
    id_fs: '9001',
    insee_dep: '23',
    lib_fs: 'France services de Fictif-sur-Rien',
    adresse: '1 rue Inventée',
    insee_com: '23999',
    code_postal: '23990',
    lib_com: 'Fictif-sur-Rien',
    latitude: '46.1',
    longitude: '2.1',
    type_fs: 'Principal',
    format_fs: 'Fixe',
    labellisation_fs: 'Espace labellisé 01/01/2020',
  };
  const all: Record<string, unknown> = {};
  for (const column of COLUMNS) all[column] = plain[column] ?? '';
  return { ...all, ...cells };
}

/** A list of these records as text, separated by semicolons. */
export const csvOf = (...records: readonly Record<string, unknown>[]): string =>
  [COLUMNS, ...records.map((cells) => COLUMNS.map((column) => cells[column]))].map((row) => row.join(';')).join('\n');

/** The features of a GeoJSON list, from the properties of each. */
export const featuresOf = (...properties: readonly Record<string, unknown>[]) => ({
  type: 'FeatureCollection',
  features: properties.map((each) => ({ type: 'Feature', properties: each })),
});

/** The properties of a feature in the layouts of 2020. */
export const record2020 = (cells: Record<string, unknown> = {}): Record<string, unknown> => ({
  MATRICULE: 1,
  DEPARTEMENT: '23',
  lib_france_services: 'France services de Fictif',
  insee_com: '23999',
  lib_com: 'Fictif',
  LATITUDE: 46.1,
  LONGITUDE: 2.1,
  ...cells,
});
