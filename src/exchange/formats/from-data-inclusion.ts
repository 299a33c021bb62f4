import { isRecord } from '../../foundation/record.js';
import { requireArray } from '../../foundation/argument.js';
import type { Notice } from '../../foundation/issue.js';
import { HOST_NETWORKS } from './data-inclusion.js';
import { formatNotice } from './format-notices.js';
import { readIncoming, type Incoming, type ReadStructures } from './incoming.js';
import { isText } from './outgoing.js';

const FORMAT = 'data·inclusion';

/**
 * Reads structures of data·inclusion (schema 1.0.8). The format tells neither role nor format: every structure is read
 * as a fixed principal, and a notice says so. Fields that the model does not hold stay in `extras` under their own name
 * (`siret`, `source`, `date_maj`, `site_web`...), and go back there with {@link toDataInclusion}. Rows of other networks
 * are rejected; rows that name none are read, with a notice.
 *
 * Identifiers: when the rows all come from one source, its prefix (`dora--42`) is left out.
 *
 * @param rows - rows as `JSON.parse` or a CSV reader gives them
 * @returns structures and rejections; never throws on data
 * @throws TypeError when `rows` is not an array
 *
 * @example
 * ```ts
 * const place = { commune: 'Fictif', code_insee: '23999', latitude: 46.1, longitude: 2.1 };
 * const row = { source: 'fictif', id: 'fictif--9001', nom: 'Fictive', date_maj: '2026-11-01', ...place };
 * const { structures } = fromDataInclusion([{ ...row, reseaux_porteurs: ['france-service', 'la-poste'] }]);
 * structures[0]?.id; // => '9001'
 * structures[0]?.host; // => { kind: 'la-poste' }
 * structures[0]?.extras; // => { source: 'fictif', date_maj: '2026-11-01' }
 * ```
 */
export function fromDataInclusion(rows: readonly unknown[]): ReadStructures {
  const prefix = commonPrefix(rows);
  const read = readIncoming(rows, FORMAT, (row) => {
    const networks = networksOf(row);
    if (networks.length > 0 && !networks.includes('france-service')) {
      return formatNotice('not-france-services', FORMAT, [row.row, 'reseaux_porteurs'], undefined, networks.join(', '));
    }
    if (networks.length === 0) row.say('france-services-unsaid', 'reseaux_porteurs');
    const host = (['la-poste', 'pimms'] as const).find((kind) => networks.includes(HOST_NETWORKS[kind]));
    const others = networks.filter(
      (network) => network !== 'france-service' && (!host || network !== HOST_NETWORKS[host]),
    );
    if (networks.length > 0) row.take('reseaux_porteurs', others.length > 0 ? others : undefined);
    const email = row.text('courriel');
    const id = row.text('id');
    return {
      ...row.structure({ phone: 'telephone', hours: 'horaires_accueil', emails: email === undefined ? [] : [email] }),
      id: id !== undefined && id.length > prefix.length && id.startsWith(prefix) ? id.slice(prefix.length) : id,
      format: 'fixed',
      host: host && { kind: host },
    };
  });
  return read.structures.length === 0 ? read : { ...read, notices: [...assumed(), ...read.notices] };
}

/** What the format does not tell. */
const assumed = (): Notice[] => [
  formatNotice('assumed-value', FORMAT, [], 'role', 'principal'),
  formatNotice('assumed-value', FORMAT, [], 'format', 'fixed'),
];

/** Networks of a row: a list in JSON, a text with commas or bars in CSV. */
function networksOf(row: Incoming): string[] {
  const cell = row.cells.reseaux_porteurs;
  const list: unknown = typeof cell === 'string' ? cell.replace(/[[\]"{}\s]/g, '').split(/[,|]/) : cell;
  return Array.isArray(list) ? (list as unknown[]).filter(isText) : [];
}

/** The prefix of the source of the rows, when they all have the same. */
function commonPrefix(rows: readonly unknown[]): string {
  const sources = new Set(requireArray('rows', rows).map((row) => (isRecord(row) ? row.source : undefined)));
  const [source] = sources;
  return sources.size === 1 && typeof source === 'string' ? `${source}--` : '';
}
