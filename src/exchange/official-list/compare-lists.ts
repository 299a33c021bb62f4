import { describe } from '../../foundation/describe.js';
import type { Notice } from '../../foundation/issue.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import type { Structure } from '../../structures/structure.js';
import { changesOf, type ListChange } from './list-changes.js';
import type { OfficialList } from './official-list.js';

/** One vintage: what `readOfficialList` gives, or structures alone. */
export type ListVintage = readonly Structure[] | Pick<OfficialList, 'structures' | 'rejected'>;

/** A structure of one vintage only. */
export type ListedStructure = Pick<Structure, 'id' | 'name' | 'departement' | 'commune'>;

/** A structure of both vintages that is not the same in both. */
export interface ChangedStructure {
  readonly id: string;
  /** Name in the later vintage. */
  readonly name: string;
  readonly changes: readonly ListChange[];
}

/** What differs between two vintages of the list. */
export interface ListComparison {
  readonly format: 'france-services/list-comparison@1';
  /** Identifiers of the later vintage alone, in its order. */
  readonly opened: readonly ListedStructure[];
  /** Identifiers of the earlier vintage alone: a label lost, or a structure that took another identifier. */
  readonly closed: readonly ListedStructure[];
  /** In the order of the later vintage. */
  readonly changed: readonly ChangedStructure[];
  /** How many are in both and the same. */
  readonly unchanged: number;
  /** Records that could not be compared: rejected, repeated or without an identifier. */
  readonly notices: readonly Notice[];
}

type Side = 'before' | 'after';

/**
 * Compares two vintages of the official list, by identifier: the list keeps the same one from year to year. A record
 * that was rejected on one side is neither opened nor closed: a notice says it, as it says identifiers repeated or
 * missing. Every difference of place counts from one metre on; what is a move is for the reader to say.
 *
 * @param before - the earlier vintage: the answer of `readOfficialList`, or structures
 * @param after - the later vintage
 * @throws TypeError when an argument is neither
 *
 * @example
 * ```ts
 * const place = { role: 'principal', format: 'fixed', commune: { code: '23999', name: 'Fictif' }, departement: '23', latitude: 46.1, longitude: 2.1 } as const;
 * const then = [{ id: '1', name: 'France services de Fictif', ...place }, { id: '2', name: 'Autre', ...place }];
 * const now = [{ id: '1', name: 'France services du Fictif', ...place, latitude: 46.101 }, { id: '3', name: 'Bus', ...place }];
 * const { opened, closed, changed } = compareLists(then, now);
 * [opened[0]?.id, closed[0]?.id]; // => ['3', '2']
 * changed[0]?.changes.map(({ kind }) => kind); // => ['moved', 'renamed']
 * ```
 */
export function compareLists(before: ListVintage, after: ListVintage): ListComparison {
  const notices: Notice[] = [];
  const earlier = vintageOf('before', before, notices);
  const later = vintageOf('after', after, notices);

  const opened: ListedStructure[] = [];
  const changed: ChangedStructure[] = [];
  let unchanged = 0;
  for (const [id, structure] of later.byId) {
    const old = earlier.byId.get(id);
    if (!old) {
      if (earlier.unreadable.has(id)) notices.push(notCompared('before', id));
      else opened.push(listed(structure));
      continue;
    }
    const changes = changesOf(old, structure);
    if (changes.length > 0) changed.push({ id, name: structure.name, changes });
    else unchanged += 1;
  }
  const closed: ListedStructure[] = [];
  for (const [id, structure] of earlier.byId) {
    if (later.byId.has(id)) continue;
    if (later.unreadable.has(id)) notices.push(notCompared('after', id));
    else closed.push(listed(structure));
  }
  return { format: 'france-services/list-comparison@1', opened, closed, changed, unchanged, notices };
}

const listed = ({ id, name, departement, commune }: Structure): ListedStructure => ({ id, name, departement, commune });

interface Vintage {
  readonly byId: ReadonlyMap<string, Structure>;
  /** Identifiers of records that could not become structures. */
  readonly unreadable: ReadonlySet<string>;
}

function vintageOf(side: Side, vintage: ListVintage, notices: Notice[]): Vintage {
  const list = Array.isArray(vintage) ? { structures: vintage as readonly Structure[], rejected: [] } : vintage;
  const { structures, rejected = [] } = (list ?? {}) as Partial<Pick<OfficialList, 'structures' | 'rejected'>>;
  if (!Array.isArray(structures) || !Array.isArray(rejected)) {
    throw new TypeError(`${side}: expected a list read or an array of structures; received ${describe(vintage).en}`);
  }
  const byId = new Map<string, Structure>();
  const repeated = (id: string) => notices.push(notice('duplicate-id', side, id, REPEATED(id, SIDES[side])));
  for (const structure of structures as readonly Structure[]) {
    if (byId.has(structure.id)) repeated(structure.id);
    else byId.set(structure.id, structure);
  }
  const unreadable = new Set<string>();
  for (const { id, row } of rejected as OfficialList['rejected']) {
    if (id === undefined) notices.push(notice('missing-id', side, row, WITHOUT_ID(row, SIDES[side])));
    else if (byId.has(id)) repeated(id);
    else unreadable.add(id);
  }
  return { byId, unreadable };
}

const notice = (code: string, side: Side, received: unknown, message: LocalizedText): Notice => ({
  code,
  path: [side],
  received,
  message,
});

const notCompared = (side: Side, id: string): Notice => notice('rejected-record', side, id, REJECTED(id, SIDES[side]));

const SIDES: Readonly<Record<Side, LocalizedText>> = {
  before: text('l’ancienne liste', 'the earlier list'),
  after: text('la nouvelle liste', 'the later list'),
};

const REPEATED = (id: string, list: LocalizedText): LocalizedText =>
  text(
    `identifiant « ${id} » répété dans ${list.fr} : seul le premier est comparé`,
    `identifier "${id}" repeated in ${list.en}: the first alone is compared`,
  );
const WITHOUT_ID = (row: number, list: LocalizedText): LocalizedText =>
  text(
    `enregistrement ${row} de ${list.fr} sans identifiant : non comparé`,
    `record ${row} of ${list.en} without an identifier: not compared`,
  );
const REJECTED = (id: string, list: LocalizedText): LocalizedText =>
  text(
    `identifiant « ${id} » rejeté dans ${list.fr} : ni ouvert ni fermé, non comparé`,
    `identifier "${id}" rejected in ${list.en}: neither opened nor closed, not compared`,
  );
