import { requireText } from '../../foundation/argument.js';
import { isIsoDate } from '../../foundation/civil-date.js';
import { defined } from '../../foundation/defined.js';
import type { Notice } from '../../foundation/issue.js';
import { requiredUnknown, rewritten } from '../../foundation/notices/formats.js';
import { sameText } from '../../foundation/text.js';
import type { Structure } from '../../structures/structure.js';
import { commonService, type DataInclusionService, type DataInclusionStructure } from './data-inclusion-rows.js';
import { extra, registerNumber } from './extras.js';
import {
  emailsOf,
  hostWord,
  hoursOf,
  phoneOf,
  requireExportOptions,
  rowsOf,
  type ExportOptions,
  type Outgoing,
} from './outgoing.js';
import { ALIKE, LOST_EVERYWHERE } from './targets-alike.js';
import { written, type Targets } from './targets.js';
import { isSiretText, isText, isTextList, isUri } from './values.js';

/** Options of {@link toDataInclusion}. */
export interface DataInclusionOptions extends ExportOptions {
  /** Identifier of the producer in data·inclusion: the prefix of every identifier. */
  readonly source: string;
  /** Whether to add one service for each structure: the common mission of the network. Absent: no. */
  readonly services?: boolean | undefined;
}

/** What {@link toDataInclusion} writes. */
export interface DataInclusionExport {
  /** One row for each structure, in their order. */
  readonly structures: readonly DataInclusionStructure[];
  /** One service for each structure; absent unless asked for. */
  readonly services?: readonly DataInclusionService[];
  /** What the format cannot hold; paths begin with the index of the structure. */
  readonly notices: readonly Notice[];
}

/** The format, as notices name it. */
export const DATA_INCLUSION = sameText('data·inclusion');

/** Words of data·inclusion for the hosts that it names. */
export const HOST_NETWORKS = { 'la-poste': 'la-poste', pimms: 'pimms-mediation' } as const;

/** What data·inclusion does with each field of a structure, and with the extras that have the name of a column. */
export const DATA_INCLUSION_TARGETS = {
  ...LOST_EVERYWHERE,
  ...ALIKE,
  id: { id: ({ structure: { id }, options: { source } }) => `${source}--${id}` },
  name: { nom: nameOf },
  format: { derived: () => 'fixed' },
  groupName: 'lost',
  postalCode: { code_postal: ({ structure: { postalCode } }) => postalCode ?? null },
  address: { adresse: ({ structure: { address } }) => address ?? null },
  contacts: {
    telephone: (out) => phoneOf(out) ?? null,
    courriel: (out) => emailsOf(out, 1)[0] ?? null,
  },
  hours: { horaires_accueil: (out) => hoursOf(out) ?? null },
  host: { reseaux_porteurs: networksOf },
  extras: {
    source: sourceOf,
    date_maj: (out) => extra(out, 'date_maj', isIsoDate) ?? out.options.updatedOn,
    siret: (out) => registerNumber(out, 'siret', isSiretText) ?? null,
    description: (out) => extra(out, 'description', isDescription) ?? null,
    complement_adresse: (out) => extra(out, 'complement_adresse', isText) ?? null,
    site_web: (out) => extra(out, 'site_web', isUri) ?? null,
    accessibilite_lieu: (out) => extra(out, 'accessibilite_lieu', isUri) ?? null,
    lien_source: (out) => extra(out, 'lien_source', isUri) ?? null,
  },
} as const satisfies Targets<DataInclusionStructure, DataInclusionOptions>;

/**
 * Structures in the schema of data·inclusion (1.0.8), network `france-service`. A SIRET that is not known stays `null`.
 * Texts of `extras` that have the name of a field of the schema go there (`complement_adresse`, `site_web`...).
 *
 * @param structures - any structures
 * @param options - `updatedOn`, `source`, and where to find the SIRET
 * @returns a row for each structure, and a notice for each thing that the schema cannot hold: role, format, label, host,
 *   further phones and addresses... {@link fromDataInclusion} gives the rest back
 * @throws TypeError when `structures` is not a list of structures or `options` not an object, RangeError when `source` is
 *   empty or `updatedOn` is not a date
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
  requireExportOptions(options);
  if (requireText('options.source', options.source) === '') {
    throw new RangeError('options.source: expected the identifier of a producer; received ""');
  }
  const { rows, notices } = rowsOf(structures, DATA_INCLUSION, options, (out): DataInclusionStructure =>
    written(DATA_INCLUSION_TARGETS, out),
  );
  return defined({
    structures: rows,
    services: options.services === true ? rows.map(commonService) : undefined,
    notices,
  });
}

const isDescription = (value: unknown): value is string =>
  isText(value) && [...value].length >= 5 && [...value].length <= 10_000;

/** The producer that exports; another one, read with the structure, is lost. */
function sourceOf(out: Outgoing<DataInclusionOptions>): string {
  const { source } = out.options;
  extra(out, 'source', (value): value is string => value === source);
  return source;
}

/** The network of the structure, that of its host, and those read with it. */
function networksOf(out: Outgoing): readonly string[] {
  const networks = [
    'france-service',
    hostWord(out, HOST_NETWORKS),
    ...(extra(out, 'reseaux_porteurs', isTextList) ?? []),
  ];
  return [...new Set(networks.filter((network) => network !== undefined))];
}

/** 3 to 150 characters, without a final full stop. */
function nameOf({ structure: { name }, path, format, notices }: Outgoing): string {
  const stopless = name.replace(/\.{1,10}$/, '');
  const trimmed = [...stopless].length < 3 ? name : stopless;
  const fitting = [...trimmed].length > 150 ? `${[...trimmed].slice(0, 149).join('')}…` : trimmed;
  if (fitting !== name) notices.push(rewritten([...path, 'name'], { field: 'name', format, written: fitting }, name));
  if ([...fitting].length < 3) notices.push(requiredUnknown([...path, 'name'], { format, column: 'nom' }, name));
  return fitting;
}
