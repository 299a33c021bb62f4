import { notYesOrNo } from '../../../foundation/notices/list-cells.js';
import { foldedOf, setAside, textOf, type ListField, type Row } from './row.js';

const YES_OR_NO: ReadonlyMap<string, boolean> = /* @__PURE__ */ new Map([
  ['oui', true],
  ['true', true],
  ['non', false],
  ['false', false],
]);

/** A yes or a no; `undefined` when the cell says neither. */
export function yesOrNo(row: Row, field: ListField): boolean | undefined {
  const answer = YES_OR_NO.get(foldedOf(row, field));
  if (answer === undefined && textOf(row, field) !== '') setAside(row, field, notYesOrNo, undefined);
  return answer;
}
