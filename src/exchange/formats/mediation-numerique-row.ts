import { frozen } from '../../foundation/frozen.js';

/** Columns of the standard, in its order. */
export const MEDIATION_NUMERIQUE_COLUMNS = frozen([
  'id', 'pivot', 'nom', 'commune', 'code_postal', 'code_insee', 'adresse', 'complement_adresse', 'latitude',
  'longitude', 'typologie', 'telephone', 'courriels', 'site_web', 'horaires', 'presentation_resume',
  'presentation_detail', 'source', 'itinerance', 'structure_parente', 'date_maj', 'services',
  'publics_specifiquement_adresses', 'prise_en_charge_specifique', 'frais_a_charge',
  'dispositif_programmes_nationaux', 'formations_labels', 'autres_formations_labels', 'modalites_acces',
  'modalites_accompagnement', 'fiche_acces_libre', 'prise_rdv',
] as const); // prettier-ignore

/** A column of the standard. */
export type MediationNumeriqueColumn = keyof MediationNumeriqueRow;

/**
 * A place of the standard of the lieux de médiation numérique, version 1.0.2. Several values of a cell are separated by
 * `|`. A column that has no value is absent; an empty one is required by the standard and unknown.
 */
export interface MediationNumeriqueRow {
  /** Identifier of the place. */
  readonly id: string;
  /** SIRET or RNA of the place; empty when unknown. */
  readonly pivot: string;
  /** Name of the place. */
  readonly nom: string;
  /** Name of the commune. */
  readonly commune: string;
  /** Postal code: 5 digits; empty when unknown. */
  readonly code_postal: string;
  /** INSEE code of the commune. */
  readonly code_insee?: string;
  /** Number and street; empty when unknown. */
  readonly adresse: string;
  /** Building, floor... */
  readonly complement_adresse?: string;
  /** Degrees north (WGS84). */
  readonly latitude?: number;
  /** Degrees east (WGS84). */
  readonly longitude?: number;
  /** Kinds of place: `RFS` for a France services structure, then that of its host. */
  readonly typologie?: string;
  /** Phone number in E.164: `+590590123456`. */
  readonly telephone?: string;
  /** E-mail addresses. */
  readonly courriels?: string;
  /** Addresses of web pages. */
  readonly site_web?: string;
  /** Opening hours in the syntax of OpenStreetMap. */
  readonly horaires?: string;
  /** Short description: 280 characters at most. */
  readonly presentation_resume?: string;
  /** Long description. */
  readonly presentation_detail?: string;
  /** Who collected the data, in words. */
  readonly source?: string;
  /** `Fixe` or `Itinérant`. */
  readonly itinerance?: string;
  /** Network or structure that the place belongs to. */
  readonly structure_parente?: string;
  /** Day of the last update, `YYYY-MM-DD`. */
  readonly date_maj: string;
  /** Services offered, in the words of the standard. */
  readonly services?: string;
  /** People whom the place specially addresses. */
  readonly publics_specifiquement_adresses?: string;
  /** People whom the place can specially receive. */
  readonly prise_en_charge_specifique?: string;
  /** What it costs: `Gratuit` for a France services structure. */
  readonly frais_a_charge?: string;
  /** National programmes: `France Services`. */
  readonly dispositif_programmes_nationaux?: string;
  /** Labels and training of the staff, in the words of the standard. */
  readonly formations_labels?: string;
  /** Other labels and training. */
  readonly autres_formations_labels?: string;
  /** Ways of coming in touch: on the spot, by phone... */
  readonly modalites_acces?: string;
  /** Ways of being helped: alone, in a group... */
  readonly modalites_accompagnement?: string;
  /** Page of Acceslibre on the accessibility of the place. */
  readonly fiche_acces_libre?: string;
  /** Page where an appointment is made. */
  readonly prise_rdv?: string;
}
