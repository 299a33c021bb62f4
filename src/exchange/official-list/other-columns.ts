import type { Headers } from './fields.js';

/** A column that no field of a structure holds whole. */
export interface OtherColumn extends Headers {
  /** Nothing is said when it is absent. */
  readonly optional?: true;
  /** Fields say all that it says, so that its cells do not go to `extras`. */
  readonly whole?: true;
}

/**
 * The columns that no field of a structure holds whole: several make one field (the days), or their text stays in
 * `extras` under its own name.
 */
export const otherColumns = {
  monday: { 'list-2024': 'h_lundi', 'geojson-2020': 'h_lundi', whole: true },
  tuesday: { 'list-2024': 'h_mardi', 'geojson-2020': 'h_mardi', whole: true },
  wednesday: { 'list-2024': 'h_mercredi', 'geojson-2020': 'h_mercredi', whole: true },
  thursday: { 'list-2024': 'h_jeudi', 'geojson-2020': 'h_jeudi', whole: true },
  friday: { 'list-2024': 'h_vendredi', 'geojson-2020': 'h_vendredi', whole: true },
  saturday: { 'list-2024': 'h_samedi', 'geojson-2020': 'h_samedi', whole: true },
  /** Never published so far. */
  sunday: { 'list-2024': 'h_dimanche', optional: true, whole: true },
  /** Says `format` where there is no column of the format. */
  itinerant: { 'geojson-2020': 'ITINERANCE', whole: true },
  /** May say that the hours do not hold every week. */
  comment: { 'list-2024': 'commentaire', 'geojson-2020-10': 'Commentaire.horaires' },
  /** Replaces an empty name of the commune. */
  communeAsTyped: { 'geojson-2020-01': 'COMMUNE' },
  /** Identifier of the structure responsible for the group: says the principal of an antenne. */
  responsible: { 'geojson-2020-10': 'Goupe_France_Services_responsable' },
  /** Identifiers of the antennes of a group. */
  antennes: { 'geojson-2020-10': 'Goupe_Antennes' },
  addressComplement: { 'list-2024': 'complement_adresse', 'geojson-2020': 'COMPLEMENT.D.ADRESSE', optional: true },
  groupNumber: { 'geojson-2020-10': 'X._groupe', optional: true },
  category: { 'geojson-2020-10': 'categorie', optional: true },
  correction: { 'geojson-2020-01': 'CORRECTION', optional: true },
} as const satisfies Readonly<Record<string, OtherColumn>>;
