import { requireArray, requireDate } from '../../foundation/argument.js';
import type { Notice } from '../../foundation/issue.js';
import type { Structure } from '../../structures/structure.js';
import { isText, isUri, Outgoing, type ExportOptions } from './outgoing.js';

/** Columns of the standard, in its order. */
export const MEDIATION_NUMERIQUE_COLUMNS = [
  'id', 'pivot', 'nom', 'commune', 'code_postal', 'code_insee', 'adresse', 'complement_adresse', 'latitude',
  'longitude', 'typologie', 'telephone', 'courriels', 'site_web', 'horaires', 'presentation_resume',
  'presentation_detail', 'source', 'itinerance', 'structure_parente', 'date_maj', 'services',
  'publics_specifiquement_adresses', 'prise_en_charge_specifique', 'frais_a_charge',
  'dispositif_programmes_nationaux', 'formations_labels', 'autres_formations_labels', 'modalites_acces',
  'modalites_accompagnement', 'fiche_acces_libre', 'prise_rdv',
] as const; // prettier-ignore

/** A column of the standard. */
export type MediationNumeriqueColumn = (typeof MEDIATION_NUMERIQUE_COLUMNS)[number];

/** A place of the standard of the lieux de médiation numérique, version 1.0.2; several values are separated by `|`. */
export interface MediationNumeriqueRow extends Readonly<
  Partial<Record<Exclude<MediationNumeriqueColumn, 'latitude' | 'longitude'>, string>>
> {
  readonly id: string;
  readonly pivot: string;
  readonly nom: string;
  readonly commune: string;
  readonly code_postal: string;
  readonly adresse: string;
  /** Degrees north. */
  readonly latitude?: number;
  /** Degrees east. */
  readonly longitude?: number;
  readonly date_maj: string;
}

/** Options of {@link toMediationNumerique}. */
export interface MediationNumeriqueOptions extends ExportOptions {
  /** Who collected the data, in words; by default as read with the structure. */
  readonly source?: string;
}

/** What {@link toMediationNumerique} wrote. */
export interface MediationNumeriqueExport {
  /** One row per structure, in their order. */
  readonly rows: readonly MediationNumeriqueRow[];
  /** What the format cannot hold, or asks for and is not known; paths begin with the rank of the structure. */
  readonly notices: readonly Notice[];
}

/** Words of the standard (`typologie`) for the hosts that it names. */
export const HOST_TYPES = { association: 'ASSO', 'la-poste': 'LA_POSTE', pimms: 'PIMMS' } as const;

/** Fields of a structure that the standard has no place for. */
const NOT_HELD = [
  'principalId',
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
 * Structures in the standard of the lieux de médiation numérique (1.0.2): programme `France Services`, typology `RFS`.
 *
 * The standard requires a `pivot` (SIRET or RNA), which the official list does not publish, and has no word for an
 * unknown one: without it the cell is empty and a `required-unknown` notice says that the row is to be completed; the
 * same for a missing address or postal code. Texts of `extras` that have the name of a column go there.
 *
 * @returns a row per structure, without the columns that have no value (`MEDIATION_NUMERIQUE_COLUMNS` gives them all),
 *   and a notice for each thing that the standard cannot hold
 * @throws TypeError when `structures` is not an array, RangeError when `updatedOn` is not a date
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
  requireArray('structures', structures);
  requireDate('updatedOn', options.updatedOn);
  const notices: Notice[] = [];
  const rows = structures.map((structure, index) =>
    rowOf(new Outgoing(structure, index, 'médiation numérique', notices), options),
  );
  return { rows, notices };
}

function rowOf(out: Outgoing, options: MediationNumeriqueOptions): MediationNumeriqueRow {
  const { structure } = out;
  const host = out.host(HOST_TYPES);
  const required = (column: 'pivot' | 'code_postal' | 'adresse', value: string | undefined): string => {
    if (value === undefined) out.say('required-unknown', [column], undefined, column);
    return value ?? '';
  };
  const row: Record<MediationNumeriqueColumn, string | number | undefined> = {
    id: structure.id,
    pivot: required('pivot', out.pivot(options, 'pivot', isPivot)),
    nom: structure.name,
    commune: structure.commune.name,
    code_postal: required('code_postal', structure.postalCode),
    code_insee: structure.commune.code,
    adresse: required('adresse', structure.address),
    complement_adresse: out.extra('complement_adresse', isText),
    latitude: structure.latitude,
    longitude: structure.longitude,
    typologie: joined('RFS', host, out.extra('typologie', isOthers)),
    telephone: out.phone(),
    courriels: out.emails(Infinity).join('|') || undefined,
    site_web: out.extra('site_web', isUris),
    horaires: out.hours(),
    presentation_resume: out.extra('presentation_resume', isSummary),
    presentation_detail: out.extra('presentation_detail', isText),
    source: options.source ?? out.extra('source', isText),
    itinerance: structure.format === 'itinerant' ? 'Itinérant' : 'Fixe',
    structure_parente: structure.groupName,
    date_maj: out.updatedOn(options),
    // What every France services offers (référentiel of 2025, section II), free of charge.
    services: out.extra('services', isText) ?? 'Aide aux démarches administratives',
    publics_specifiquement_adresses: out.extra('publics_specifiquement_adresses', isText),
    prise_en_charge_specifique: out.extra('prise_en_charge_specifique', isText),
    frais_a_charge: out.extra('frais_a_charge', isText) ?? 'Gratuit',
    dispositif_programmes_nationaux: joined('France Services', out.extra('dispositif_programmes_nationaux', isOthers)),
    formations_labels: out.extra('formations_labels', isText),
    autres_formations_labels: out.extra('autres_formations_labels', isText),
    modalites_acces: out.extra('modalites_acces', isText),
    modalites_accompagnement: out.extra('modalites_accompagnement', isText),
    fiche_acces_libre: out.extra('fiche_acces_libre', isUri),
    prise_rdv: out.extra('prise_rdv', isUri),
  };
  if (structure.format === 'multi-site') out.say('not-held', ['format'], structure.format);
  out.leaveBehind(NOT_HELD);
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined),
  ) as unknown as MediationNumeriqueRow;
}

/** Values in one cell, each once; `undefined` when there is none. */
const joined = (...values: readonly (string | undefined)[]): string | undefined =>
  [...new Set(values.flatMap((value) => (isText(value) ? value.split('|') : [])))].join('|') || undefined;

const isPivot = (value: unknown): value is string => isText(value) && /^[a-zA-Z0-9]{9,14}$/.test(value);
const isSummary = (value: unknown): value is string => isText(value) && value.length <= 280;
const isUris = (value: unknown): value is string => isText(value) && value.split('|').every(isUri);

/** Whether a value is a list of other values than those that the structure says by itself. */
function isOthers(value: unknown): value is string {
  const values = isText(value) ? value.split('|') : [''];
  return new Set([...values, '', 'RFS', 'France Services']).size === values.length + 3;
}
