import type { OperatorId } from './operator-id.js';

/** Names by which an operator is met in documents, beside its official names and those of its local networks. */
export interface Aliases {
  /** Recognised anywhere among other words. */
  readonly anywhere?: readonly string[];
  /** Words too common to be recognised among others: the whole item of a list, articles aside. */
  readonly wholeItem?: readonly string[];
  /** Recognised among others when the text also says "ministère" ("ministères de la Justice et de l'Intérieur"). */
  readonly besideMinistry?: readonly string[];
}

/**
 * National, public and former names; full and short names of operators and of their local networks are added to these.
 * Case, accents and punctuation do not matter.
 */
export const ALIASES: Readonly<Record<OperatorId, Aliases>> = {
  'la-poste': { wholeItem: ['Poste'] },
  'france-travail': {},
  cnaf: { anywhere: ["Caisse nationale d'allocations familiales"], wholeItem: ['Allocations familiales'] },
  cnam: { anywhere: ['Assurance maladie'] },
  cnav: { anywhere: ['Assurance retraite', "Caisse nationale de l'assurance vieillesse"] },
  msa: {},
  interieur: {
    anywhere: ['ANTS', 'Agence nationale des titres sécurisés', 'France Titres'],
    wholeItem: ['Intérieur'],
    besideMinistry: ['Intérieur'],
  },
  justice: {
    anywhere: ['Point-justice', 'Points-justice', 'Maison de justice et du droit', 'Maisons de justice et du droit'],
    wholeItem: ['Justice'],
    besideMinistry: ['Justice'],
  },
  dgfip: { anywhere: ['Finances publiques'] },
  dgec: { anywhere: ["Ministère de l'énergie", 'Chèque énergie'] },
  anah: { anywhere: ["France Rénov'"] },
  'agirc-arrco': {},
  urssaf: {
    anywhere: [
      "Union de recouvrement des cotisations de sécurité sociale et d'allocations familiales",
      "Unions de recouvrement des cotisations de sécurité sociale et d'allocations familiales",
    ],
  },
};

/** Whole items that name several operators at once. */
export const JOINT_ITEMS: Readonly<Record<string, readonly OperatorId[]>> = {
  'Justice et Intérieur': ['interieur', 'justice'],
  'Intérieur et Justice': ['interieur', 'justice'],
};
