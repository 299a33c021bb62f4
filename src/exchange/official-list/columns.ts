import { A_COMMUNE_CODE, anIdentifier, type Expectation } from '../../foundation/expectations.js';
import { text } from '../../foundation/text.js';
import { isCommuneCode } from '../../places/communes/commune-code.js';
import { LATITUDE, LONGITUDE } from '../../places/coordinates.js';
import { emails, phones } from './cells/contacts.js';
import { latitude, longitude } from './cells/coordinates.js';
import type { Headers, StructureFields } from './fields.js';
import { format } from './cells/format.js';
import { hostKind, hostName } from './cells/host.js';
import { week } from './cells/hours.js';
import { labelDate } from './cells/label-date.js';
import { communeCode, communeName, departement, postalCode } from './cells/place.js';
import { role } from './cells/role.js';
import { textOf, type Reader } from './cells/row.js';
import { trimmed } from './cells/trimmed.js';
import { yesOrNo } from './cells/yes-or-no.js';

/** How one field of a structure is read: its header in each layout, and its reader. */
type Column<Value> = Headers &
  (
    | { readonly read: Reader<Value>; readonly required?: undefined }
    /** Without this value a record is rejected: the reader may give anything, the expectation decides. */
    | { readonly read: Reader; readonly required: Expectation }
  );

/** No list publishes the field: it stays absent. */
interface NotPublished {
  readonly read?: undefined;
}

const notPublished: NotPublished = {};
/** The field comes from the whole list, or from what no column holds, once the rows are read. */
const madeAfterwards: NotPublished = {};

const NOT_EMPTY: Expectation = {
  type: 'string',
  words: text('un texte', 'a text'),
  accepts: (value) => typeof value === 'string' && value !== '',
};
const COMMUNE_CODE: Expectation = {
  type: 'string',
  words: A_COMMUNE_CODE,
  accepts: isCommuneCode,
};

/**
 * One row a field of a structure, in the order in which a record is read. A field that is added to `Structure` does not
 * compile before it has its row here. "Liste des structures France services" (ANCT): the columns of the file of
 * 1 August 2024, which today's file keeps; the files of January and October 2020 (Banque des Territoires, ANCT).
 */
export const columns = {
  id: { 'list-2024': 'id_fs', 'geojson-2020': 'MATRICULE', read: textOf, required: anIdentifier },
  name: { 'list-2024': 'lib_fs', 'geojson-2020': 'lib_france_services', read: trimmed, required: NOT_EMPTY },
  role: { 'list-2024': 'type_fs', 'geojson-2020-10': 'FORMAT_FS', read: role },
  format: { 'list-2024': 'format_fs', read: format },
  principalId: madeAfterwards,
  groupName: { 'list-2024': 'groupe_fs', 'geojson-2020-10': 'Groupe', read: trimmed },
  'commune.code': { 'list-2024': 'insee_com', 'geojson-2020': 'insee_com', read: communeCode, required: COMMUNE_CODE },
  'commune.name': { 'list-2024': 'lib_com', 'geojson-2020': 'lib_com', read: communeName, required: NOT_EMPTY },
  departement: { 'list-2024': 'insee_dep', 'geojson-2020': 'DEPARTEMENT', read: departement },
  postalCode: { 'list-2024': 'code_postal', 'geojson-2020': 'code_postal', read: postalCode },
  address: { 'list-2024': 'adresse', 'geojson-2020': 'ADRESSE', read: trimmed },
  latitude: { 'list-2024': 'latitude', 'geojson-2020': 'LATITUDE', read: latitude, required: LATITUDE },
  longitude: { 'list-2024': 'longitude', 'geojson-2020': 'LONGITUDE', read: longitude, required: LONGITUDE },
  'contacts.emails': { 'list-2024': 'mail', 'geojson-2020': 'CONTACT.MAIL', read: emails },
  'contacts.phones': { 'list-2024': 'telephone', 'geojson-2020': 'TELEPHONE', read: phones },
  /** From the columns of the days, and from the comment: see `otherColumns`. */
  hours: { read: week },
  stops: notPublished,
  appointment: { 'list-2024': 'prise_rdv', read: yesOrNo },
  'host.kind': { 'geojson-2020-01': 'TYPE.STRUCTURE.PORTEUSE', read: hostKind },
  'host.name': { 'geojson-2020-01': 'STRUCTURE.PORTEUSE', read: hostName },
  'host.siret': notPublished,
  labelledOn: { 'list-2024': 'labellisation_fs', 'geojson-2020-10': 'Labellisation', read: labelDate },
  labelEndedOn: notPublished,
  funding: notPublished,
  operators: notPublished,
  population: notPublished,
  density: notPublished,
  mountain: notPublished,
  extras: madeAfterwards,
} satisfies { readonly [Field in keyof StructureFields]: Column<StructureFields[Field]> | NotPublished };
