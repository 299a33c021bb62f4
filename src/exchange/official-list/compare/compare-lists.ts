import { requireArray, requireInteger, requireObject, requireText } from '../../../foundation/argument.js';
import type { Notice } from '../../../foundation/issue.js';
import { duplicateId } from '../../../foundation/notices/data.js';
import { recordWithoutId, rejectedRecord } from '../../../foundation/notices/list-rows.js';
import type { Structure } from '../../../structures/structure.js';
import { changesOf, requireComparable } from './compare-structures.js';
import type { ListChange } from './list-changes.js';
import type { OfficialList } from '../official-list.js';

/** One vintage: what `readOfficialList` gives, or structures alone. */
export type ListVintage = readonly Structure[] | Pick<OfficialList, 'structures' | 'rejected'>;

/** A structure of one vintage only. */
export interface ListedStructure {
  /** Its identifier. */
  readonly id: string;
  /** Its name in that vintage. */
  readonly name: string;
  /** Code of the département served. */
  readonly departement: string;
  /** Commune where it is, with its INSEE code. */
  readonly commune: Structure['commune'];
}

/** A structure of both vintages that is not the same in both. */
export interface ChangedStructure {
  /** Its identifier, the same in both vintages. */
  readonly id: string;
  /** Name in the later vintage. */
  readonly name: string;
  /** At least one; the place first, then at most one for each field. */
  readonly changes: readonly ListChange[];
}

/** What differs between two vintages of the list. */
export interface ListComparison {
  /** What this report is, and the version of its shape. */
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
 * that was rejected on one side is neither opened nor closed: a notice says so, as for identifiers that are repeated or
 * missing. Every field is compared but `extras`: the place by the metre; names and addresses beyond case, accents and
 * punctuation; hours as timetables, without their remarks; the commune by its code. What is published in one vintage
 * alone is a change too: the other side is absent.
 *
 * @param before - the earlier vintage: the answer of `readOfficialList`, or structures
 * @param after - the later vintage
 * @throws TypeError or RangeError when an argument is neither, or holds what is no structure; the error names it
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

  const opened = onlyIn(later, earlier, notices);
  const closed = onlyIn(earlier, later, notices);
  const changed: ChangedStructure[] = [];
  let unchanged = 0;
  for (const [id, structure] of later.byId) {
    const old = earlier.byId.get(id);
    if (!old) continue;
    const changes = changesOf(old, structure);
    if (changes.length > 0) changed.push({ id, name: structure.name, changes });
    else unchanged += 1;
  }
  return { format: 'france-services/list-comparison@1', opened, closed, changed, unchanged, notices };
}

/** The structures of one vintage alone. What the other one rejected is told by a notice instead. */
function onlyIn(vintage: Vintage, { side, byId, unreadable }: Vintage, notices: Notice[]): ListedStructure[] {
  const listed: ListedStructure[] = [];
  for (const { id, name, departement, commune } of vintage.byId.values()) {
    if (byId.has(id)) continue;
    if (unreadable.has(id)) notices.push(rejectedRecord([side], { side }, id));
    else listed.push({ id, name, departement, commune: { ...commune } });
  }
  return listed;
}

interface Vintage {
  readonly side: Side;
  readonly byId: ReadonlyMap<string, Structure>;
  /** Identifiers of records that could not become structures. */
  readonly unreadable: ReadonlySet<string>;
}

function vintageOf(side: Side, vintage: ListVintage, notices: Notice[]): Vintage {
  const { structures, rejected } = partsOf(side, vintage);
  const byId = new Map<string, Structure>();
  const indexOf = new Map<string, number>();
  const isRepeated = (id: string): boolean => {
    const first = indexOf.get(id);
    if (first !== undefined) notices.push(duplicateId([side], { first }, id));
    return first !== undefined;
  };
  for (const [index, structure] of structures.entries()) {
    const { id } = requireComparable(`${side}[${index}]`, structure);
    if (isRepeated(id)) continue;
    byId.set(id, structure);
    indexOf.set(id, index);
  }
  const unreadable = new Set<string>();
  for (const [index, rejection] of rejected.entries()) {
    const name = `${side}.rejected[${index}]`;
    const { id, row } = requireObject(name, rejection, 'a rejection');
    if (id === undefined) notices.push(recordWithoutId([side], { side }, requireInteger(`${name}.row`, row, 0)));
    else if (!isRepeated(requireText(`${name}.id`, id))) unreadable.add(id);
  }
  return { side, byId, unreadable };
}

function partsOf(side: Side, vintage: ListVintage): Pick<OfficialList, 'structures' | 'rejected'> {
  if (Array.isArray(vintage)) return { structures: vintage as readonly Structure[], rejected: [] };
  const expected = 'a list read or an array of structures';
  const { structures, rejected } = requireObject(side, vintage as OfficialList, expected);
  return {
    structures: requireArray(`${side}.structures`, structures),
    rejected: requireArray(`${side}.rejected`, rejected),
  };
}
