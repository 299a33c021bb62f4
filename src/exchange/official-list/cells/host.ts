import { hostKindMissing, unknownHost } from '../../../foundation/notices/list-cells.js';
import type { Structure } from '../../../structures/structure.js';
import { foldedOf, setAside, textOf, type ListField, type Row } from './row.js';

type HostKind = NonNullable<Structure['host']>['kind'];

const KINDS: ReadonlyMap<string, HostKind> = /* @__PURE__ */ new Map<string, HostKind>([
  ['collectivite', 'local-authority'],
  ['association', 'association'],
  ['la poste', 'la-poste'],
  ['pimms', 'pimms'],
  ['operateur', 'operator'],
  ['etat', 'state'],
]);

/** What hosts the structure: only the file of January 2020 says it. */
export function hostKind(row: Row, field: ListField): HostKind | undefined {
  if (textOf(row, field) === '') return undefined;
  const known = KINDS.get(foldedOf(row, field));
  if (!known) setAside(row, field, unknownHost, undefined);
  return known ?? 'other';
}

/** Name of the host; a name without a kind does not make a host. */
export function hostName(row: Row, field: ListField): string | undefined {
  const name = textOf(row, field);
  if (name === '' || row.draft.host) return name;
  setAside(row, field, hostKindMissing, undefined);
  return undefined;
}
