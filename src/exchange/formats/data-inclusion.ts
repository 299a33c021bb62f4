import { requireArray, requireDate } from '../../foundation/argument.js';
import type { Notice } from '../../foundation/issue.js';
import type { Structure } from '../../structures/structure.js';
import { isSiretText, isText, isUri, Outgoing, type ExportOptions } from './outgoing.js';

/** A structure of data·inclusion, schema 1.0.8; `null` is unknown. */
export interface DataInclusionStructure {
  readonly source: string;
  readonly id: string;
  readonly nom: string;
  readonly date_maj: string;
  readonly siret: string | null;
  readonly description: string | null;
  readonly adresse: string | null;
  readonly complement_adresse: string | null;
  readonly code_postal: string | null;
  readonly commune: string | null;
  readonly code_insee: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** E.164. */
  readonly telephone: string | null;
  readonly courriel: string | null;
  readonly site_web: string | null;
  /** OpenStreetMap opening hours. */
  readonly horaires_accueil: string | null;
  readonly reseaux_porteurs: readonly string[];
  readonly accessibilite_lieu: string | null;
  readonly lien_source: string | null;
}

/** What every France services offers, as a service of data·inclusion, schema 1.0.8. */
export interface DataInclusionService {
  readonly source: string;
  readonly structure_id: string;
  readonly id: string;
  readonly nom: string;
  readonly description: string;
  readonly date_maj: string;
  readonly type: 'accompagnement';
  readonly thematiques: readonly string[];
  readonly publics: readonly ['tous-publics'];
  readonly frais: 'gratuit';
  readonly modes_accueil: readonly ['en-presentiel'];
}

/** Options of {@link toDataInclusion}. */
export interface DataInclusionOptions extends ExportOptions {
  /** Identifier of the producer in data·inclusion: the prefix of every identifier. */
  readonly source: string;
  /** Also one service per structure: the common mission of the network. */
  readonly services?: boolean;
}

/** What {@link toDataInclusion} wrote. */
export interface DataInclusionExport {
  /** One row per structure, in their order. */
  readonly structures: readonly DataInclusionStructure[];
  readonly services?: readonly DataInclusionService[];
  /** What the format cannot hold; paths begin with the rank of the structure. */
  readonly notices: readonly Notice[];
}

/** Words of data·inclusion for the hosts that it names. */
export const HOST_NETWORKS = { 'la-poste': 'la-poste', pimms: 'pimms-mediation' } as const;

/** Fields of a structure that data·inclusion has no place for. */
const NOT_HELD = [
  'principalId',
  'groupName',
  'stops',
  'appointment',
  'labelledOn',
  'labelEndedOn',
  'funding',
  'operators',
  'population',
  'density',
  'mountain',
] as const;

/**
 * Structures in the schema of data·inclusion (1.0.8), network `france-service`. A SIRET that is not known stays `null`.
 * Texts of `extras` that have the name of a field of the schema go there (`complement_adresse`, `site_web`...).
 *
 * @returns a row per structure, and a notice for each thing that the schema cannot hold: role, format, label, host,
 *   further phones and addresses... {@link fromDataInclusion} gives the rest back
 * @throws TypeError when `structures` is not an array, RangeError when `source` is empty or `updatedOn` is not a date
 *
 * @example
 * ```ts
 * const commune = { code: '97199', name: 'Fictif' };
 * const point = { departement: '971', latitude: 16.1, longitude: -61.5, contacts: { phones: ['05 90 12 34 56'] } };
 * const structure = parseStructure({ id: '9001', name: 'Fictive', role: 'principal', format: 'itinerant', commune, ...point });
 * const { structures, notices } = toDataInclusion([structure], { source: 'fictif', updatedOn: '2026-11-01' });
 * structures[0]?.id; // => 'fictif--9001'
 * structures[0]?.telephone; // => '+590590123456'
 * notices.map(({ code, path }) => [code, ...path]); // => [['not-held', 0, 'format']]
 * ```
 */
export function toDataInclusion(structures: readonly Structure[], options: DataInclusionOptions): DataInclusionExport {
  requireArray('structures', structures);
  requireDate('updatedOn', options.updatedOn);
  if (!isText(options.source)) throw new RangeError('source: expected the identifier of a producer; received nothing');
  const notices: Notice[] = [];
  const rows = structures.map((structure, index) =>
    structureRow(new Outgoing(structure, index, 'data·inclusion', notices), options),
  );
  return { structures: rows, ...(options.services === true ? { services: rows.map(serviceRow) } : {}), notices };
}

function structureRow(out: Outgoing, options: DataInclusionOptions): DataInclusionStructure {
  const { structure } = out;
  const host = out.host(HOST_NETWORKS);
  const others = out.extra('reseaux_porteurs', isTextList) ?? [];
  const row = {
    source: options.source,
    id: `${options.source}--${structure.id}`,
    nom: nameOf(out),
    date_maj: out.updatedOn(options),
    siret: out.pivot(options, 'siret', isSiretText) ?? null,
    description: out.extra('description', isDescription) ?? null,
    adresse: structure.address ?? null,
    complement_adresse: out.extra('complement_adresse', isText) ?? null,
    code_postal: structure.postalCode ?? null,
    commune: structure.commune.name,
    code_insee: structure.commune.code,
    latitude: structure.latitude,
    longitude: structure.longitude,
    telephone: out.phone() ?? null,
    courriel: out.emails(1)[0] ?? null,
    site_web: out.extra('site_web', isUri) ?? null,
    horaires_accueil: out.hours() ?? null,
    reseaux_porteurs: [...new Set(['france-service', ...(host ? [host] : []), ...others])],
    accessibilite_lieu: out.extra('accessibilite_lieu', isUri) ?? null,
    lien_source: out.extra('lien_source', isUri) ?? null,
  };
  out.extra('source', (value): value is string => value === options.source);
  if (structure.format !== 'fixed') out.say('not-held', ['format'], structure.format);
  out.leaveBehind(NOT_HELD);
  return row;
}

/** 3 to 150 characters, without a final full stop. */
function nameOf(out: Outgoing): string {
  const { name } = out.structure;
  const stopless = name.replace(/\.{1,10}$/, '');
  const trimmed = [...stopless].length < 3 ? name : stopless;
  const fitting = [...trimmed].length > 150 ? `${[...trimmed].slice(0, 149).join('')}…` : trimmed;
  if (fitting !== name) out.say('rewritten', ['name'], name, fitting);
  if ([...fitting].length < 3) out.say('required-unknown', ['name'], name, 'nom');
  return fitting;
}

/**
 * The mission of every France services: section II of the référentiel approved on 16 June 2025 (information,
 * request, orientation); free and open to all: the ministers' release of 21 November 2025.
 */
const serviceRow = ({ source, id, date_maj }: DataInclusionStructure): DataInclusionService => ({
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

const isDescription = (value: unknown): value is string =>
  isText(value) && [...value].length >= 5 && [...value].length <= 10000;

const isTextList = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
