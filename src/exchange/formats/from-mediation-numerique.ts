import { keptInExtras } from '../../foundation/notices/formats.js';
import {
  contactsIn,
  hostIn,
  hoursIn,
  keep,
  otherNetworks,
  placeIn,
  readRows,
  textIn,
  type Incoming,
  type ReadStructures,
} from './incoming.js';
import { HOST_TYPES, MEDIATION_NUMERIQUE, type MEDIATION_NUMERIQUE_TARGETS } from './mediation-numerique.js';
import type { WrittenFields } from './targets.js';

/**
 * Reads structures of the standard of the lieux de médiation numérique (1.0.2). The standard does not tell antennes from
 * principals: every structure is read as a principal, and a notice says so. Columns that the model does not hold stay in
 * `extras` under their own name (`pivot`, `source`, `date_maj`, `services`...), and go back there with
 * {@link toMediationNumerique}. Places of other networks are rejected; rows that name none are read, with a notice.
 *
 * @param rows - rows keyed by column, as a CSV reader or `JSON.parse` gives them
 * @returns structures and rejections; never throws on data
 * @throws TypeError when `rows` is not an array
 *
 * @example
 * ```ts
 * const place = { commune: 'Fictif', code_insee: '23999', latitude: '46.1', longitude: '2.1', itinerance: 'Itinérant' };
 * const row = { id: '9001', pivot: '35600000049837', nom: 'Fictive', ...place, typologie: 'RFS|LA_POSTE' };
 * const { structures } = fromMediationNumerique([row]);
 * structures[0]?.format; // => 'itinerant'
 * structures[0]?.host; // => { kind: 'la-poste' }
 * structures[0]?.extras; // => { pivot: '35600000049837' }
 * ```
 */
export function fromMediationNumerique(rows: readonly unknown[]): ReadStructures {
  const assumed = { role: 'principal' } as const;
  return readRows<WrittenFields<typeof MEDIATION_NUMERIQUE_TARGETS>>(rows, MEDIATION_NUMERIQUE, assumed, (row) => {
    const types = valuesIn(row, 'typologie');
    const programmes = valuesIn(row, 'dispositif_programmes_nationaux');
    const named = types.includes('RFS') || programmes.includes('France Services');
    const refusal = named
      ? undefined
      : otherNetworks(row, 'dispositif_programmes_nationaux', [...types, ...programmes]);
    if (refusal) return refusal;
    const host = hostIn(HOST_TYPES, types);
    keepOthers(row, 'typologie', types, ['RFS', host && HOST_TYPES[host.kind]]);
    keepOthers(row, 'dispositif_programmes_nationaux', programmes, ['France Services']);
    return {
      ...placeIn(row),
      id: textIn(row, 'id'),
      format: formatIn(row),
      groupName: textIn(row, 'structure_parente'),
      contacts: contactsIn(row, valuesIn(row, 'courriels')),
      hours: hoursIn(row, 'horaires'),
      host,
    };
  });
}

/** Values of a cell. */
const valuesIn = (row: Incoming, column: string): string[] =>
  (textIn(row, column) ?? '').split('|').filter((value) => value !== '');

/** Keeps the values of a cell that no field of the structure tells. */
function keepOthers(row: Incoming, column: string, values: readonly string[], known: readonly unknown[]): void {
  keep(row, column, values.filter((value) => !known.includes(value)).join('|'));
}

/** A place that is fixed, or does not say, is read as fixed; one that is both is itinerant. */
function formatIn(row: Incoming): 'fixed' | 'itinerant' {
  const values = valuesIn(row, 'itinerance');
  if (values.some((value) => value !== 'Fixe' && value !== 'Itinérant') || values.length > 1) {
    const cell = values.join('|');
    row.notices.push(keptInExtras([row.index, 'itinerance'], { column: 'itinerance' }, cell));
    keep(row, 'itinerance', cell);
  }
  return values.includes('Itinérant') ? 'itinerant' : 'fixed';
}
