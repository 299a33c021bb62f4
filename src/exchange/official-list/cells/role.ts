import { unknownRole } from '../../../foundation/notices/list-cells.js';
import type { Structure } from '../../../structures/structure.js';
import { foldedOf, hasColumn, setAside, type ListField, type Row } from './row.js';

type Role = Structure['role'];

/** Folded values of the columns of type. `Espace labellisé` is what the file of October 2020 calls a principal. */
const ROLES: ReadonlyMap<string, Role> = /* @__PURE__ */ new Map<string, Role>([
  ['principal', 'principal'],
  ['antenne', 'antenne'],
  ['espace labellise', 'principal'],
]);

/** Principal or antenne; read as a principal, as most are, when the list does not say: a notice tells. */
export function role(row: Row, field: ListField): Role {
  const known = ROLES.get(foldedOf(row, field));
  if (!known && hasColumn(row, field)) setAside(row, field, unknownRole, undefined);
  return known ?? 'principal';
}
