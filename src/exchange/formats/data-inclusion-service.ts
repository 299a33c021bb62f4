import type { DataInclusionStructure } from './data-inclusion.js';

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
 * procedures, orientation); free and open to all: the ministers' release of 21 November 2025.
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
