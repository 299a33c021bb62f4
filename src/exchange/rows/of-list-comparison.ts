import { requireMembers } from '../../foundation/argument.js';
import type { ListComparison, ListedStructure } from '../official-list/compare/compare-lists.js';
import type { ListChange } from '../official-list/compare/list-changes.js';

/** A structure that opens or closes between two vintages of the list, or a change of one that stays, as a flat row. */
export interface ListComparisonRow {
  /** Identifier of the structure. */
  readonly id: string;
  /** Its name, in the later vintage when it is in both. */
  readonly name: string;
  /** What happens: in one vintage alone, or the change of a structure that is in both. */
  readonly changeKind: 'opened' | 'closed' | ListChange['kind'];
  /** Code of the département served; `null` for a structure that is in both vintages. */
  readonly departement: string | null;
  /** INSEE code of the commune; `null` for a structure that is in both vintages. */
  readonly communeCode: string | null;
  /** Name of the commune; `null` for a structure that is in both vintages. */
  readonly communeName: string | null;
  /** What changes, in the earlier vintage, in JSON when it is no text; `null` when unknown. */
  readonly valueBefore: string | null;
  /** The same in the later vintage. */
  readonly valueAfter: string | null;
  /** Metres between the two points of a structure that moved; `null` for the others. */
  readonly metres: number | null;
}

/** One row for each structure opened, then closed, then for each change. Those that do not change have none. */
export const listComparisonRows = ({ opened, closed, changed }: ListComparison): ListComparisonRow[] => [
  ...requireMembers('report.opened', opened).map((each) => listedRow('opened', each)),
  ...requireMembers('report.closed', closed).map((each) => listedRow('closed', each)),
  ...requireMembers('report.changed', changed).flatMap(({ id, name, changes }, index) =>
    requireMembers(`report.changed[${index}].changes`, changes).map((change): ListComparisonRow => ({
      id,
      name,
      changeKind: change.kind,
      departement: null,
      communeCode: null,
      communeName: null,
      valueBefore: inText(change.from),
      valueAfter: inText(change.to),
      metres: change.kind === 'moved' ? change.metres : null,
    })),
  ),
];

const listedRow = (
  changeKind: 'opened' | 'closed',
  { id, name, departement, commune }: ListedStructure,
): ListComparisonRow => ({
  id,
  name,
  changeKind,
  departement,
  communeCode: commune.code,
  communeName: commune.name,
  valueBefore: null,
  valueAfter: null,
  metres: null,
});

const inText = (value: unknown): string | null => {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};
