import type { OperatorId } from './operator-id.js';

/** What an operator is called at a date. */
export interface OperatorName {
  /** Full name, in French. */
  readonly name: string;
  /** Name or acronym in everyday use. */
  readonly shortName: string;
  /** Agency through which a ministry takes part: ANTS, today France Titres, for the ministry of the Interior. */
  readonly channel?: string;
}

/** What each operator was called when it came into the national base. */
export const NAMES_AT_ENTRY: Readonly<Record<OperatorId, OperatorName>> = {
  'la-poste': { name: 'La Poste', shortName: 'La Poste' },
  'france-travail': { name: 'Pôle emploi', shortName: 'Pôle emploi' },
  cnaf: { name: 'Caisse nationale des allocations familiales', shortName: 'Cnaf' },
  cnam: { name: "Caisse nationale de l'Assurance maladie", shortName: 'Cnam' },
  cnav: { name: "Caisse nationale d'assurance vieillesse", shortName: 'Cnav' },
  msa: { name: 'Mutualité sociale agricole', shortName: 'MSA' },
  interieur: {
    name: "Ministère de l'Intérieur",
    shortName: 'Intérieur',
    channel: 'Agence nationale des titres sécurisés (ANTS)',
  },
  justice: { name: 'Ministère de la Justice', shortName: 'Justice' },
  dgfip: { name: 'Direction générale des finances publiques', shortName: 'DGFiP' },
  dgec: { name: "Direction générale de l'énergie et du climat", shortName: 'DGEC' },
  anah: { name: "Agence nationale de l'habitat", shortName: 'Anah' },
  'agirc-arrco': { name: 'Agirc-Arrco', shortName: 'Agirc-Arrco' },
  urssaf: { name: 'Urssaf', shortName: 'Urssaf' },
};
