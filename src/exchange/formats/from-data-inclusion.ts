import { requireArray } from '../../foundation/argument.js';
import { isRecord } from '../../foundation/record.js';
import { DATA_INCLUSION, HOST_NETWORKS, type DATA_INCLUSION_TARGETS } from './data-inclusion.js';
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
import type { WrittenFields } from './targets.js';
import { isText } from './values.js';

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
  const prefix = commonPrefix(requireArray('rows', rows));
  const assumed = { role: 'principal', format: 'fixed' } as const;
  return readRows<WrittenFields<typeof DATA_INCLUSION_TARGETS>>(rows, DATA_INCLUSION, assumed, (row) => {
    const networks = networksIn(row);
    const refusal = networks.includes('france-service') ? undefined : otherNetworks(row, 'reseaux_porteurs', networks);
    if (refusal) return refusal;
    const host = hostIn(HOST_NETWORKS, networks);
    const known: readonly unknown[] = ['france-service', host && HOST_NETWORKS[host.kind]];
    const others = networks.filter((network) => !known.includes(network));
    if (networks.length > 0) keep(row, 'reseaux_porteurs', others.length > 0 ? others : undefined);
    const id = textIn(row, 'id');
    const email = textIn(row, 'courriel');
    return {
      ...placeIn(row),
      id: id !== undefined && id.length > prefix.length && id.startsWith(prefix) ? id.slice(prefix.length) : id,
      format: 'fixed',
      contacts: contactsIn(row, email === undefined ? [] : [email]),
      hours: hoursIn(row, 'horaires_accueil'),
      host,
    };
  });
}

/** Networks of a row: a list in JSON, a text with commas or bars in CSV. */
function networksIn({ cells }: Incoming): string[] {
  const cell = cells.reseaux_porteurs;
  const list: unknown = typeof cell === 'string' ? cell.replace(/[[\]"{}\s]/g, '').split(/[,|]/) : cell;
  return Array.isArray(list) ? (list as unknown[]).filter(isText) : [];
}

/** The prefix of the source of the rows, when they all have the same. */
function commonPrefix(rows: readonly unknown[]): string {
  const sources = new Set(rows.map((row) => (isRecord(row) ? row.source : undefined)));
  const [source] = sources;
  return sources.size === 1 && typeof source === 'string' ? `${source}--` : '';
}
