import { orphanAntenne, responsibleElsewhere, unknownAntenne } from '../../../foundation/notices/list-rows.js';
import { fold } from '../../../foundation/text.js';
import type { Structure } from '../../../structures/structure.js';
import { note, pathOf, textOf, type Row } from '../cells/row.js';

/** A structure, with the row where it was read and what its cells say of its group. */
export interface ReadStructure {
  readonly structure: Structure;
  readonly row: Row;
  /** Identifier of the structure responsible for its group; `''`: none. */
  readonly responsible: string;
  /** Identifiers of the antennes of its group. */
  readonly antennes: readonly string[];
}

/** Reads what the cells of a row say of the group of its structure. */
export const withLinks = (structure: Structure, row: Row): ReadStructure => ({
  structure,
  row,
  responsible: textOf(row, 'responsible'),
  antennes: textOf(row, 'antennes').match(/\d{1,9}/g) ?? [],
});

/**
 * Joins each antenne to its principal: the structure of its group that the list names as responsible, or else the only
 * principal whose list of antennes names it, or else the only principal of the same group and département. An antenne
 * for which there is none, or several, keeps no principal, with a notice. Identifiers that lead to another group are
 * not followed, and a notice tells it.
 */
export function joinAntennes(read: readonly ReadStructure[]): Structure[] {
  const byId = new Map(read.map(({ structure }) => [structure.id, structure]));
  const ofGroup = new Map<string, string[]>();
  const naming = new Map<string, string[]>();
  for (const { structure, row, antennes } of read) {
    if (structure.role !== 'principal' || structure.groupName === undefined) continue;
    add(ofGroup, groupOf(structure), structure.id);
    const strangers = antennes.filter((id) => !sameGroup(byId.get(id), structure));
    if (strangers.length > 0) note(row, 'antennes', unknownAntenne, { count: strangers.length }, strangers.join(' ; '));
    for (const id of antennes) if (!strangers.includes(id)) add(naming, id, structure.id);
  }
  return read.map(({ structure, row, ...links }) => {
    if (structure.role !== 'antenne') return structure;
    const responsible = byId.get(links.responsible);
    if (responsible && responsible !== structure) {
      if (sameGroup(responsible, structure)) return { ...structure, principalId: responsible.id };
      note(row, 'groupName', responsibleElsewhere, undefined, responsible.id);
    }
    const { groupName } = structure;
    const candidates = groupName === undefined ? [] : (ofGroup.get(groupOf(structure)) ?? []);
    const principals = [naming.get(structure.id) ?? [], candidates].find(({ length }) => length === 1);
    const principalId = principals?.[0];
    if (principalId !== undefined) return { ...structure, principalId };
    row.reading.notices.push(orphanAntenne(pathOf(row, 'groupName'), { groupName, candidates }, groupName));
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

const groupOf = ({ departement, groupName = '' }: Structure): string =>
  `${departement} ${fold(groupName.slice(0, 1000))}`;
