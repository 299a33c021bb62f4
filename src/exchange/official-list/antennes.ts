import { fold, text, type LocalizedText } from '../../foundation/text.js';
import type { Notice } from '../../foundation/issue.js';
import type { Structure } from '../../structures/structure.js';
import { listNotice } from './list-notices.js';

/** A structure with where it was read, and what the file of October 2020 says of its group (nothing elsewhere). */
export interface ReadStructure {
  readonly structure: Structure;
  /** `[row, column]` of its group. */
  readonly groupPath: readonly (string | number)[];
  /** Identifier of the structure responsible for the group; `''` when not said. */
  readonly responsible: string;
  /** Identifiers of the antennes of the group. */
  readonly antennes: readonly string[];
  readonly antennesPath: readonly (string | number)[];
}

/**
 * Joins each antenne to its principal: the structure of its group that the list names as responsible, or else the only
 * principal whose list of antennes names it, or else the only principal of the same group and département. An antenne
 * for which there is none, or several, keeps no principal, with a notice. Identifiers that lead to another group are
 * not followed, and said.
 */
export function joinAntennes(read: readonly ReadStructure[], notices: Notice[]): Structure[] {
  const byId = new Map(read.map(({ structure }) => [structure.id, structure]));
  const ofGroup = new Map<string, string[]>();
  const naming = new Map<string, string[]>();
  for (const { structure, antennes, antennesPath } of read) {
    if (structure.role !== 'principal' || structure.groupName === undefined) continue;
    add(ofGroup, groupKey(structure, structure.groupName), structure.id);
    const strangers = antennes.filter((id) => !sameGroup(byId.get(id), structure));
    if (strangers.length > 0) notices.push(listNotice('unknown-antenne', antennesPath, strangers.join(' ; ')));
    for (const id of antennes) if (!strangers.includes(id)) add(naming, id, structure.id);
  }
  return read.map(({ structure, groupPath, responsible }) => {
    if (structure.role !== 'antenne') return structure;
    const named = byId.get(responsible);
    if (named && named !== structure && sameGroup(named, structure)) return { ...structure, principalId: named.id };
    if (named && named !== structure) notices.push(listNotice('responsible-elsewhere', groupPath, responsible));
    const { groupName } = structure;
    const candidates = groupName === undefined ? [] : (ofGroup.get(groupKey(structure, groupName)) ?? []);
    const principals = naming.get(structure.id)?.length === 1 ? (naming.get(structure.id) ?? []) : candidates;
    const principalId = principals.length === 1 ? principals[0] : undefined;
    if (principalId !== undefined) return { ...structure, principalId };
    notices.push(listNotice('orphan-antenne', groupPath, groupName, reason(groupName, candidates)));
    return structure;
  });
}

function add(lists: Map<string, string[]>, key: string, id: string): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}

const sameGroup = (a: Structure | undefined, b: Structure): boolean =>
  a?.groupName !== undefined && b.groupName !== undefined && fold(a.groupName) === fold(b.groupName);

const groupKey = (structure: Structure, groupName: string): string =>
  `${structure.departement} ${fold(groupName.slice(0, 1000))}`;

function reason(groupName: string | undefined, candidates: readonly string[]): LocalizedText {
  if (groupName === undefined) return text('aucun groupe publié', 'no group published');
  if (candidates.length === 0) {
    return text('aucune principale de ce groupe dans le département', 'no principal of that group in the département');
  }
  const list = candidates.join(', ');
  return text(`plusieurs principales dans ce groupe : ${list}`, `several principals in that group: ${list}`);
}
