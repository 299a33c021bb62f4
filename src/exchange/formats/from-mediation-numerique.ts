import { formatNotice } from './format-notices.js';
import { readIncoming, type Incoming, type ReadStructures } from './incoming.js';
import { HOST_TYPES } from './mediation-numerique.js';

const FORMAT = 'médiation numérique';

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
  const read = readIncoming(rows, FORMAT, (row) => {
    const types = listIn(row, 'typologie');
    const programmes = listIn(row, 'dispositif_programmes_nationaux');
    if (!types.includes('RFS') && !programmes.includes('France Services')) {
      const others = [...types, ...programmes];
      const path = [row.row, 'dispositif_programmes_nationaux'];
      if (others.length > 0) return formatNotice('not-france-services', FORMAT, path, undefined, others.join(', '));
      row.say('france-services-unsaid', 'dispositif_programmes_nationaux');
    }
    const host = (['la-poste', 'pimms', 'association'] as const).find((kind) => types.includes(HOST_TYPES[kind]));
    leave(row, 'typologie', types, ['RFS', host && HOST_TYPES[host]]);
    leave(row, 'dispositif_programmes_nationaux', programmes, ['France Services']);
    return {
      ...row.structure({ phone: 'telephone', hours: 'horaires', emails: listIn(row, 'courriels') }),
      id: row.text('id'),
      format: formatOf(row),
      groupName: row.text('structure_parente'),
      host: host && { kind: host },
    };
  });
  if (read.structures.length === 0) return read;
  return { ...read, notices: [formatNotice('assumed-value', FORMAT, [], 'role', 'principal'), ...read.notices] };
}

/** Values of a cell. */
const listIn = (row: Incoming, column: string): string[] =>
  (row.text(column) ?? '').split('|').filter((value) => value !== '');

/** Keeps the values that nothing else says. */
function leave(row: Incoming, column: string, values: readonly string[], said: readonly unknown[]): void {
  const others = values.filter((value) => !said.includes(value));
  row.take(column, others.length > 0 ? others.join('|') : undefined);
}

/** A place that is fixed, or does not say, is read as fixed; one that is both is itinerant. */
function formatOf(row: Incoming): 'fixed' | 'itinerant' {
  const values = listIn(row, 'itinerance');
  if (values.length > 1 || (values.length === 1 && values[0] !== 'Fixe' && values[0] !== 'Itinérant')) {
    row.say('kept-in-extras', 'itinerance', values.join('|'));
    row.take('itinerance', values.join('|'));
  }
  return values.includes('Itinérant') ? 'itinerant' : 'fixed';
}
