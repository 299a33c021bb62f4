import { fold, text, type Text } from '../foundation/text.js';
import type { Notice } from '../foundation/issue.js';
import type { Structure } from '../structures/structure.js';
import { listNotice } from './list-notices.js';

/** A structure with where it was read. */
export interface ReadStructure {
  readonly structure: Structure;
  /** `[row, column]` of its group. */
  readonly groupPath: readonly (string | number)[];
  /** Identifier of the structure responsible for the group, in the file of October 2020; `''` elsewhere. */
  readonly responsible: string;
}

/**
 * Joins each antenne to its principal: the structure that the list names as responsible, or else the only principal of
 * the same group and département. An antenne for which there is none, or several, keeps no principal, with a notice.
 */
export function joinAntennes(read: readonly ReadStructure[], notices: Notice[]): Structure[] {
  const ids = new Set(read.map(({ structure }) => structure.id));
  const principals = new Map<string, string[]>();
  for (const { structure } of read) {
    if (structure.role !== 'principal' || structure.groupName === undefined) continue;
    const key = groupKey(structure, structure.groupName);
    const group = principals.get(key);
    if (group) group.push(structure.id);
    else principals.set(key, [structure.id]);
  }
  return read.map(({ structure, groupPath, responsible }) => {
    if (structure.role !== 'antenne') return structure;
    if (responsible !== '' && responsible !== structure.id && ids.has(responsible)) {
      return { ...structure, principalId: responsible };
    }
    const { groupName } = structure;
    const candidates = groupName === undefined ? [] : (principals.get(groupKey(structure, groupName)) ?? []);
    const principalId = candidates.length === 1 ? candidates[0] : undefined;
    if (principalId !== undefined) return { ...structure, principalId };
    notices.push(listNotice('orphan-antenne', groupPath, groupName, reason(groupName, candidates)));
    return structure;
  });
}

const groupKey = (structure: Structure, groupName: string): string =>
  `${structure.departement} ${fold(groupName.slice(0, 1000))}`;

function reason(groupName: string | undefined, candidates: readonly string[]): Text {
  if (groupName === undefined) return text('aucun groupe publié', 'no group published');
  if (candidates.length === 0) {
    return text('aucune principale de ce groupe dans le département', 'no principal of that group in the département');
  }
  const list = candidates.join(', ');
  return text(`plusieurs principales dans ce groupe : ${list}`, `several principals in that group: ${list}`);
}
