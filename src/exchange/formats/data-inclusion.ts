import { requireText } from '../../foundation/argument.js';
import { isIsoDate } from '../../foundation/civil-date.js';
import { defined } from '../../foundation/defined.js';
import type { Notice } from '../../foundation/issue.js';
import { requiredUnknown, rewritten } from '../../foundation/notices/formats.js';
import { sameText } from '../../foundation/text.js';
import { departementOfCommune } from '../../places/communes/commune-code.js';
import type { Structure } from '../../structures/structure.js';
import { commonService, type DataInclusionService, type DataInclusionStructure } from './data-inclusion-rows.js';
import { columnsOfExtras, registerNumber } from './extras.js';
import {
  emailsOf,
  hostWord,
  hoursOf,
  phoneOf,
  requireExportOptions,
  type ExportOptions,
  type Outgoing,
} from './outgoing.js';
import { requireStructures } from './require-structures.js';
import { derived, noticeLosses, type Target } from './targets.js';
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

const isDescription = (value: unknown): value is string =>
  isText(value) && [...value].length >= 5 && [...value].length <= 10_000;

/** Columns that the model does not hold: they come in as extras, and go out again when the schema takes them. */
const EXTRA_COLUMNS = {
  siret: isSiretText,
  date_maj: isIsoDate,
  description: isDescription,
  complement_adresse: isText,
  site_web: isUri,
  reseaux_porteurs: isTextList,
  accessibilite_lieu: isUri,
  lien_source: isUri,
  source: isText,
} as const;

/** What data·inclusion does with each field of a structure. */
export const DATA_INCLUSION_TARGETS = {
  id: 'id',
  name: 'nom',
  role: derived(() => 'principal'),
  format: derived(() => 'fixed'),
  principalId: 'lost',
  groupName: 'lost',
  commune: ['commune', 'code_insee'],
  postalCode: 'code_postal',
  departement: derived(({ commune }) => departementOfCommune(commune.code)),
  address: 'adresse',
  latitude: 'latitude',
  longitude: 'longitude',
  contacts: ['telephone', 'courriel'],
  hours: 'horaires_accueil',
  stops: 'lost',
  appointment: 'lost',
  host: 'reseaux_porteurs',
  labelledOn: 'lost',
  labelEndedOn: 'lost',
  funding: 'lost',
  operators: 'lost',
  population: 'lost',
  density: 'lost',
  mountain: 'lost',
  extras: { columns: EXTRA_COLUMNS },
} as const satisfies Record<keyof Structure, Target<keyof DataInclusionStructure>>;

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
  requireStructures('structures', structures);
  requireExportOptions(options);
  if (requireText('options.source', options.source) === '') {
    throw new RangeError('options.source: expected the identifier of a producer; received ""');
  }
  const notices: Notice[] = [];
  const rows = structures.map((structure, index) =>
    rowOf({ structure, format: DATA_INCLUSION, path: [index], notices }, options),
  );
  return defined({
    structures: rows,
    services: options.services === true ? rows.map(commonService) : undefined,
    notices,
  });
}

function rowOf(out: Outgoing, options: DataInclusionOptions): DataInclusionStructure {
  const { id, address, postalCode, commune, latitude, longitude } = out.structure;
  const { source, updatedOn } = options;
  noticeLosses(out, DATA_INCLUSION_TARGETS);
  const isSource = (value: unknown): value is string => value === source;
  const own = columnsOfExtras(out, { ...EXTRA_COLUMNS, source: isSource });
  const host = hostWord(out, HOST_NETWORKS);
  return {
    source,
    id: `${source}--${id}`,
    nom: nameOf(out),
    date_maj: own.date_maj ?? updatedOn,
    siret: registerNumber(out, options, 'siret', isSiretText) ?? null,
    description: own.description ?? null,
    adresse: address ?? null,
    complement_adresse: own.complement_adresse ?? null,
    code_postal: postalCode ?? null,
    commune: commune.name,
    code_insee: commune.code,
    latitude,
    longitude,
    telephone: phoneOf(out) ?? null,
    courriel: emailsOf(out, 1)[0] ?? null,
    site_web: own.site_web ?? null,
    horaires_accueil: hoursOf(out) ?? null,
    reseaux_porteurs: [...new Set(['france-service', ...(host ? [host] : []), ...(own.reseaux_porteurs ?? [])])],
    accessibilite_lieu: own.accessibilite_lieu ?? null,
    lien_source: own.lien_source ?? null,
  };
}

/** 3 to 150 characters, without a final full stop. */
function nameOf({ structure: { name }, path, format, notices }: Outgoing): string {
  const stopless = name.replace(/\.{1,10}$/, '');
  const trimmed = [...stopless].length < 3 ? name : stopless;
  const fitting = [...trimmed].length > 150 ? `${[...trimmed].slice(0, 149).join('')}…` : trimmed;
  if (fitting !== name) notices.push(rewritten([...path, 'name'], { format, written: fitting }, name));
  if ([...fitting].length < 3) notices.push(requiredUnknown([...path, 'name'], { format, column: 'nom' }, name));
  return fitting;
}
