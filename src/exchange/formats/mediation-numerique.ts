import { isIsoDate } from '../../foundation/civil-date.js';
import type { Notice } from '../../foundation/issue.js';
import { notHeld, requiredUnknown } from '../../foundation/notices/formats.js';
import { text } from '../../foundation/text.js';
import { departementOfCommune } from '../../places/communes/commune-code.js';
import type { Structure } from '../../structures/structure.js';
import {
  MEDIATION_NUMERIQUE_COLUMNS,
  type MediationNumeriqueColumn,
  type MediationNumeriqueRow,
} from './mediation-numerique-row.js';
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
import { isText, isUri } from './values.js';

/** Options of {@link toMediationNumerique}. */
export interface MediationNumeriqueOptions extends ExportOptions {
  /** Who collected the data, in words. Absent: as read with the structure. */
  readonly source?: string | undefined;
}

/** What {@link toMediationNumerique} writes. */
export interface MediationNumeriqueExport {
  /** One row for each structure, in their order. */
  readonly rows: readonly MediationNumeriqueRow[];
  /** What the format cannot hold, or asks for and is not known; paths begin with the index of the structure. */
  readonly notices: readonly Notice[];
}

/** The format, as notices name it. */
export const MEDIATION_NUMERIQUE = text('le standard de la médiation numérique', 'the médiation numérique standard');

/** Words of the standard (`typologie`) for the hosts that it names. */
export const HOST_TYPES = { association: 'ASSO', 'la-poste': 'LA_POSTE', pimms: 'PIMMS' } as const;

const isPivot = (value: unknown): value is string => isText(value) && /^[a-zA-Z0-9]{9,14}$/.test(value);
const isSummary = (value: unknown): value is string => isText(value) && value.length <= 280;
const isUris = (value: unknown): value is string => isText(value) && value.split('|').every(isUri);

/** Whether a value lists other values, each once, than those that the structure gives by itself. */
function isOthers(value: unknown): value is string {
  const values = isText(value) ? value.split('|') : [''];
  return new Set([...values, '', 'RFS', 'France Services']).size === values.length + 3;
}

/** Columns that the model does not hold: they come in as extras, and go out again when the standard takes them. */
const EXTRA_COLUMNS = {
  pivot: isPivot,
  date_maj: isIsoDate,
  complement_adresse: isText,
  typologie: isOthers,
  site_web: isUris,
  presentation_resume: isSummary,
  presentation_detail: isText,
  source: isText,
  services: isText,
  publics_specifiquement_adresses: isText,
  prise_en_charge_specifique: isText,
  frais_a_charge: isText,
  dispositif_programmes_nationaux: isOthers,
  formations_labels: isText,
  autres_formations_labels: isText,
  modalites_acces: isText,
  modalites_accompagnement: isText,
  fiche_acces_libre: isUri,
  prise_rdv: isUri,
} as const;

/** What the standard of the médiation numérique does with each field of a structure. */
export const MEDIATION_NUMERIQUE_TARGETS = {
  id: 'id',
  name: 'nom',
  role: derived(() => 'principal'),
  format: 'itinerance',
  principalId: 'lost',
  groupName: 'structure_parente',
  commune: ['commune', 'code_insee'],
  postalCode: 'code_postal',
  departement: derived(({ commune }) => departementOfCommune(commune.code)),
  address: 'adresse',
  latitude: 'latitude',
  longitude: 'longitude',
  contacts: ['telephone', 'courriels'],
  hours: 'horaires',
  stops: 'lost',
  appointment: 'lost',
  host: 'typologie',
  labelledOn: 'lost',
  labelEndedOn: 'lost',
  funding: 'lost',
  operators: 'lost',
  population: 'lost',
  density: 'lost',
  mountain: 'lost',
  extras: { columns: EXTRA_COLUMNS },
} as const satisfies Record<keyof Structure, Target<MediationNumeriqueColumn>>;

/**
 * Structures in the standard of the lieux de médiation numérique (1.0.2): programme `France Services`, typology `RFS`.
 *
 * The standard requires a `pivot` (SIRET or RNA), which the official list does not publish, and has no word for an
 * unknown one: without it the cell is empty and a `required-unknown` notice tells that the row is to be completed; the
 * same for a missing address or postal code. Texts of `extras` that have the name of a column go there.
 *
 * @param structures - any structures
 * @param options - `updatedOn`, and where to find the pivot
 * @returns a row for each structure, without the columns that have no value (`MEDIATION_NUMERIQUE_COLUMNS` gives them
 *   all), and a notice for each thing that the standard cannot hold
 * @throws TypeError when `structures` is not a list of structures or `options` not an object, RangeError when
 *   `updatedOn` is not a date
 *
 * @example
 * ```ts
 * const place = { commune: { code: '23999', name: 'Fictif' }, departement: '23', latitude: 46.1, longitude: 2.1 };
 * const structure = parseStructure({ id: '9001', name: 'Fictive', role: 'principal', format: 'itinerant', ...place });
 * const pivot = () => '35600000049837';
 * const { rows, notices } = toMediationNumerique([structure], { updatedOn: '2026-11-01', pivot });
 * rows[0]?.itinerance; // => 'Itinérant'
 * rows[0]?.dispositif_programmes_nationaux; // => 'France Services'
 * notices.map(({ code, path }) => [code, ...path]); // => [['required-unknown', 0, 'code_postal'], ['required-unknown', 0, 'adresse']]
 * ```
 */
export function toMediationNumerique(
  structures: readonly Structure[],
  options: MediationNumeriqueOptions,
): MediationNumeriqueExport {
  requireStructures('structures', structures);
  requireExportOptions(options);
  const notices: Notice[] = [];
  const rows = structures.map((structure, index) =>
    rowOf({ structure, format: MEDIATION_NUMERIQUE, path: [index], notices }, options),
  );
  return { rows, notices };
}

function rowOf(out: Outgoing, options: MediationNumeriqueOptions): MediationNumeriqueRow {
  const { id, name, format, groupName, commune, postalCode, address, latitude, longitude } = out.structure;
  noticeLosses(out, MEDIATION_NUMERIQUE_TARGETS);
  const isSource = (value: unknown): value is string => isText(value) && value === (options.source ?? value);
  const own = columnsOfExtras(out, { ...EXTRA_COLUMNS, source: isSource });
  return inOrder({
    ...own,
    id,
    pivot: required(out, 'pivot', registerNumber(out, options, 'pivot', isPivot)),
    nom: name,
    commune: commune.name,
    code_postal: required(out, 'code_postal', postalCode),
    code_insee: commune.code,
    adresse: required(out, 'adresse', address),
    latitude,
    longitude,
    typologie: joined('RFS', hostWord(out, HOST_TYPES), own.typologie),
    telephone: phoneOf(out),
    courriels: emailsOf(out, Infinity).join('|') || undefined,
    horaires: hoursOf(out),
    source: options.source ?? own.source,
    itinerance: itineranceOf(format, out),
    structure_parente: groupName,
    date_maj: own.date_maj ?? options.updatedOn,
    // What every France services offers (référentiel of 2025, section II), free of charge.
    services: own.services ?? 'Aide aux démarches administratives',
    frais_a_charge: own.frais_a_charge ?? 'Gratuit',
    dispositif_programmes_nationaux: joined('France Services', own.dispositif_programmes_nationaux),
  });
}

/** The columns that have a value, in the order of the standard. */
const inOrder = (row: { [Column in keyof MediationNumeriqueRow]: MediationNumeriqueRow[Column] | undefined }) =>
  Object.fromEntries(
    MEDIATION_NUMERIQUE_COLUMNS.flatMap((column) => (row[column] === undefined ? [] : [[column, row[column]]])),
  ) as unknown as MediationNumeriqueRow;

/** The cell of a column that the standard requires: empty when the value is not known, with a notice. */
function required({ path, format, notices }: Outgoing, column: string, value: string | undefined): string {
  if (value === undefined) notices.push(requiredUnknown([...path, column], { format, column }));
  return value ?? '';
}

function itineranceOf(format: Structure['format'], { path, notices }: Outgoing): 'Fixe' | 'Itinérant' {
  if (format === 'multi-site') notices.push(notHeld([...path, 'format'], { why: ONE_PLACE }, format));
  return format === 'itinerant' ? 'Itinérant' : 'Fixe';
}

const ONE_PLACE = text(
  'le standard ne connaît que les lieux fixes et itinérants',
  'the standard knows fixed and itinerant places only',
);

/** Values in one cell, each once; `undefined` when there is none. */
const joined = (...values: readonly (string | undefined)[]): string | undefined =>
  [...new Set(values.flatMap((value) => value?.split('|') ?? []))].join('|') || undefined;
