/** A structure of data·inclusion, schema 1.0.8; `null` is unknown. */
export interface DataInclusionStructure {
  /** Identifier of the producer. */
  readonly source: string;
  /** Identifier of the structure, after that of its producer: `source--id`. */
  readonly id: string;
  /** Name, 3 to 150 characters, without a final full stop. */
  readonly nom: string;
  /** Day of the last update, `YYYY-MM-DD`. */
  readonly date_maj: string;
  /** SIRET of the place: 14 digits. */
  readonly siret: string | null;
  /** Description, 5 to 10 000 characters. */
  readonly description: string | null;
  /** Number and street. */
  readonly adresse: string | null;
  /** Building, floor... */
  readonly complement_adresse: string | null;
  /** Postal code: 5 digits. */
  readonly code_postal: string | null;
  /** Name of the commune. */
  readonly commune: string | null;
  /** INSEE code of the commune. */
  readonly code_insee: string | null;
  /** Degrees north (WGS84). */
  readonly latitude: number | null;
  /** Degrees east (WGS84). */
  readonly longitude: number | null;
  /** Phone number in E.164: `+590590123456`. */
  readonly telephone: string | null;
  /** E-mail address. */
  readonly courriel: string | null;
  /** Address of a web page. */
  readonly site_web: string | null;
  /** Opening hours in the syntax of OpenStreetMap. */
  readonly horaires_accueil: string | null;
  /** Networks that the structure belongs to: `france-service`, and that of its host. */
  readonly reseaux_porteurs: readonly string[];
  /** Page of Acceslibre on the accessibility of the place. */
  readonly accessibilite_lieu: string | null;
  /** Page of the structure at its producer. */
  readonly lien_source: string | null;
}

/** What every France services offers, as a service of data·inclusion, schema 1.0.8. */
export interface DataInclusionService {
  /** Identifier of the producer. */
  readonly source: string;
  /** Identifier of the structure that offers it. */
  readonly structure_id: string;
  /** Identifier of the service. */
  readonly id: string;
  /** Name of the service. */
  readonly nom: string;
  /** What the service does, in a sentence. */
  readonly description: string;
  /** Day of the last update, `YYYY-MM-DD`. */
  readonly date_maj: string;
  /** Kind of service. */
  readonly type: 'accompagnement';
  /** Topics, in the words of data·inclusion. */
  readonly thematiques: readonly string[];
  /** Who it is for. */
  readonly publics: readonly ['tous-publics'];
  /** What it costs. */
  readonly frais: 'gratuit';
  /** How people are received. */
  readonly modes_accueil: readonly ['en-presentiel'];
}

/**
 * The mission of every France services: section II of the référentiel approved on 16 June 2025 (information, help with
 * procedures, referral); free and open to all: the ministers' release of 21 November 2025.
 */
export const commonService = ({ source, id, date_maj }: DataInclusionStructure): DataInclusionService => ({
  source,
  structure_id: id,
  id: `${id}-accompagnement`,
  nom: 'Accompagnement aux démarches administratives',
  description:
    'Information de premier niveau, accompagnement des démarches, notamment numériques, et orientation vers les services des opérateurs partenaires de France services.',
  date_maj,
  type: 'accompagnement',
  thematiques: ['difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives'],
  publics: ['tous-publics'],
  frais: 'gratuit',
  modes_accueil: ['en-presentiel'],
});
