import { frozen } from '../foundation/frozen.js';
import type { SourceDocument } from '../law/source.js';
import { LA_REUNION_CONVENTION, LOZERE_COMMON_FUND, MAYOTTE_FUND, SOCIAL_SECURITY_CODE } from '../law/sources.js';
import type { OperatorId } from './operators.js';

/** A local body that stands for one operator, or for several at once. */
export interface LocalNetwork {
  /** Everyday name of the bodies of the network: `CAF`, `CGSS`. */
  readonly name: string;
  /** Operators whose functions they hold. */
  readonly operators: readonly OperatorId[];
  /** Full and public names, in the singular and in the plural. */
  readonly fullNames: readonly string[];
  /** Names that designate them only where they are known to be: without the département they say nothing. */
  readonly namesThere?: readonly string[];
  /** The only départements or collectivities where they exist; absent: no limit is known. */
  readonly departements?: readonly string[];
  /** Where their functions were read, when they hold several. */
  readonly source?: SourceDocument;
}

/** The local networks of the operators, in the order of the national base. */
export const LOCAL_NETWORKS: readonly LocalNetwork[] = /* @__PURE__ */ frozen<LocalNetwork[]>([
  { name: 'bureau de poste', operators: ['la-poste'], fullNames: ['bureaux de poste'] },
  {
    name: 'CAF',
    operators: ['cnaf'],
    fullNames: ["Caisse d'allocations familiales", "Caisses d'allocations familiales"],
  },
  {
    name: 'CPAM',
    operators: ['cnam'],
    fullNames: ["Caisse primaire d'assurance maladie", "Caisses primaires d'assurance maladie"],
  },
  {
    name: 'Carsat',
    operators: ['cnav'],
    fullNames: [
      "Caisse d'assurance retraite et de la santé au travail",
      "Caisses d'assurance retraite et de la santé au travail",
    ],
  },
  {
    // Sickness, old age, agriculture and collection at once (with an exception: see the source). The fund of Guadeloupe
    // also serves Saint-Barthélemy and Saint-Martin.
    name: 'CGSS',
    operators: ['cnam', 'cnav', 'msa', 'urssaf'],
    fullNames: ['Caisse générale de sécurité sociale', 'Caisses générales de sécurité sociale'],
    namesThere: ['Caisse de sécurité sociale'],
    departements: ['971', '972', '973', '974', '977', '978'],
    source: SOCIAL_SECURITY_CODE,
  },
  {
    name: 'CSSM',
    operators: ['cnaf', 'cnam', 'cnav', 'urssaf'],
    fullNames: ['Caisse de sécurité sociale de Mayotte'],
    namesThere: ['Caisse de sécurité sociale'],
    departements: ['976'],
    source: MAYOTTE_FUND,
  },
  {
    name: 'CCSS',
    operators: ['cnaf', 'cnam', 'urssaf'],
    fullNames: ['Caisse commune de sécurité sociale'],
    namesThere: ['Caisse de sécurité sociale'],
    departements: ['48'],
    source: LOZERE_COMMON_FUND,
  },
  {
    name: 'CDAD',
    operators: ['justice'],
    fullNames: ["Conseil départemental de l'accès au droit", "Conseil départemental d'accès au droit"],
    source: LA_REUNION_CONVENTION,
  },
  {
    name: 'DDFiP',
    operators: ['dgfip'],
    fullNames: ['Direction départementale des finances publiques'],
  },
  {
    name: 'DRFiP',
    operators: ['dgfip'],
    fullNames: ['Direction régionale des finances publiques'],
    source: LA_REUNION_CONVENTION,
  },
]);
