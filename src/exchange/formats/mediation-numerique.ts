import { isIsoDate } from '../../foundation/civil-date.js';
import type { Notice } from '../../foundation/issue.js';
import { notHeld, requiredUnknown } from '../../foundation/notices/formats.js';
import { text } from '../../foundation/text.js';
import type { Structure } from '../../structures/structure.js';
import {
  MEDIATION_NUMERIQUE_COLUMNS,
  type MediationNumeriqueColumn,
  type MediationNumeriqueRow,
} from './mediation-numerique-row.js';
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
export const HOST_TYPES = { 'la-poste': 'LA_POSTE', pimms: 'PIMMS', association: 'ASSO' } as const;

/** What the standard does with each field of a structure, and with the extras that have the name of a column. */
export const MEDIATION_NUMERIQUE_TARGETS = {
  ...LOST_EVERYWHERE,
  ...ALIKE,
  id: {
    id: ({ structure }) => structure.id,
    pivot: (out) => required(out, 'pivot', registerNumber(out, 'pivot', isPivot)),
  },
  name: { nom: ({ structure }) => structure.name },
  format: { itinerance: itineranceOf },
  groupName: { structure_parente: ({ structure }) => structure.groupName },
  postalCode: { code_postal: (out) => required(out, 'code_postal', out.structure.postalCode) },
  address: { adresse: (out) => required(out, 'adresse', out.structure.address) },
  contacts: {
    telephone: phoneOf,
    courriels: (out) => emailsOf(out, Infinity).join('|') || undefined,
  },
  hours: { horaires: hoursOf },
  host: { typologie: (out) => joined('RFS', hostWord(out, HOST_TYPES), extra(out, 'typologie', isOthers)) },
  extras: {
    complement_adresse: (out) => extra(out, 'complement_adresse', isText),
    site_web: (out) => extra(out, 'site_web', isUris),
    presentation_resume: (out) => extra(out, 'presentation_resume', isSummary),
    presentation_detail: (out) => extra(out, 'presentation_detail', isText),
    source: sourceOf,
    date_maj: (out) => extra(out, 'date_maj', isIsoDate) ?? out.options.updatedOn,
    // What every France services offers (référentiel of 2025, section II), free of charge.
    services: (out) => extra(out, 'services', isText) ?? 'Aide aux démarches administratives',
    publics_specifiquement_adresses: (out) => extra(out, 'publics_specifiquement_adresses', isText),
    prise_en_charge_specifique: (out) => extra(out, 'prise_en_charge_specifique', isText),
    frais_a_charge: (out) => extra(out, 'frais_a_charge', isText) ?? 'Gratuit',
    dispositif_programmes_nationaux: (out) =>
      joined('France Services', extra(out, 'dispositif_programmes_nationaux', isOthers)),
    formations_labels: (out) => extra(out, 'formations_labels', isText),
    autres_formations_labels: (out) => extra(out, 'autres_formations_labels', isText),
    modalites_acces: (out) => extra(out, 'modalites_acces', isText),
    modalites_accompagnement: (out) => extra(out, 'modalites_accompagnement', isText),
    fiche_acces_libre: (out) => extra(out, 'fiche_acces_libre', isUri),
    prise_rdv: (out) => extra(out, 'prise_rdv', isUri),
  },
} as const satisfies Targets<MediationNumeriqueRow, MediationNumeriqueOptions>;

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
  requireExportOptions(options);
  return rowsOf(structures, MEDIATION_NUMERIQUE, options, (out) => inOrder(written(MEDIATION_NUMERIQUE_TARGETS, out)));
}

const isPivot = (value: unknown): value is string => isText(value) && /^[a-zA-Z0-9]{9,14}$/.test(value);
const isSummary = (value: unknown): value is string => isText(value) && value.length <= 280;
const isUris = (value: unknown): value is string => isText(value) && value.split('|').every(isUri);

/** Whether a value lists other values, each once, than those that the structure gives by itself. */
function isOthers(value: unknown): value is string {
  const values = isText(value) ? value.split('|') : [''];
  return new Set([...values, '', 'RFS', 'France Services']).size === values.length + 3;
}

/** Who collected the data: as asked for, or as read with the structure; what was read and differs is lost. */
function sourceOf(out: Outgoing<MediationNumeriqueOptions>): string | undefined {
  const { source } = out.options;
  const isSource = (value: unknown): value is string => isText(value) && value === (source ?? value);
  return extra(out, 'source', isSource) ?? source;
}

/** The columns that have a value, in the order of the standard. */
const inOrder = (row: Readonly<Record<MediationNumeriqueColumn, unknown>>): MediationNumeriqueRow =>
  Object.fromEntries(
    MEDIATION_NUMERIQUE_COLUMNS.flatMap((column) => (row[column] === undefined ? [] : [[column, row[column]]])),
  ) as unknown as MediationNumeriqueRow;

/** The cell of a column that the standard requires: empty when the value is not known, with a notice. */
function required({ path, format, notices }: Outgoing, column: string, value: string | undefined): string {
  if (value === undefined) notices.push(requiredUnknown([...path, column], { format, column }));
  return value ?? '';
}

function itineranceOf({ structure: { format }, path, notices }: Outgoing): 'Fixe' | 'Itinérant' {
  if (format === 'multi-site') notices.push(notHeld([...path, 'format'], { field: 'format', why: ONE_PLACE }, format));
  return format === 'itinerant' ? 'Itinérant' : 'Fixe';
}

const ONE_PLACE = text(
  'le standard ne prévoit que les lieux fixes et itinérants',
  'the standard provides only for fixed and itinerant places',
);

/** Values in one cell, each once; `undefined` when there is none. */
const joined = (...values: readonly (string | undefined)[]): string | undefined =>
  [...new Set(values.flatMap((value) => value?.split('|') ?? []))].join('|') || undefined;
