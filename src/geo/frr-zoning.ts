import { requireArray } from '../foundation/argument.js';
import { asJson, describe } from '../foundation/describe.js';
import type { Notice } from '../foundation/issue.js';
import { fold, text } from '../foundation/text.js';
import type { Zone } from './zone.js';

/** The classification of communes, as zones for {@link zonesAt}. */
export interface FrrZoning {
  /**
   * Classed communes, `FRR socle` and `FRR+`; the communes classed in part are its `partOf`. Its `communes` are those
   * that `assumptions.frrBonus` of a projection asks for.
   */
  readonly frr: Zone;
  /** Communes of `FRR+` alone. */
  readonly frrPlus: Zone;
  /** Communes that are not classed and keep the benefits: `FRR bénéficiaire`, in whole or in part. */
  readonly beneficiary: Zone;
  /** Rows without a code, labels that are not known: their communes are unknown, not outside. */
  readonly notices: readonly Notice[];
}

type Label = 'none' | 'base' | 'plus' | 'part' | 'beneficiary' | 'beneficiary-part';

/** Labels of the published classification of 10 July 2025, in the form of {@link fold}. */
const LABELS: Readonly<Record<string, Label>> = {
  'non classee': 'none',
  'frr socle': 'base',
  frr: 'plus', // "FRR+" without its sign, told apart below
  'classee frr partiellement': 'part',
  'frr beneficiaire': 'beneficiary',
  'frr beneficiaire partiellement': 'beneficiary-part',
};

/**
 * The zoning France ruralités revitalisation (FRR) from the rows of the published classification (DGCL). A commune
 * classed in part is `possible` for a place in it: the file does not say which part. A commune that the rows do not hold,
 * or whose label is not known, is `unknown`.
 *
 * @param rows - rows with a column `Code_insee` and a column that begins with `Classement FRR` (its name holds a date),
 *   or `code_insee` and `frr...`
 * @throws TypeError when `rows` is not an array
 *
 * @example
 * ```ts
 * const { frr, frrPlus } = frrZoning([
 *   { Code_insee: '23999', 'Classement FRR et FRR+': 'FRR+' },
 *   { Code_insee: '23998', 'Classement FRR et FRR+': 'Non classée' },
 * ]);
 * frrPlus.communes; // => ['23999']
 * zonesAt({ commune: { code: '23998' } }, [frr]); // => { inside: [], possible: [], unknown: [] }
 * zonesAt({ commune: { code: '23997' } }, [frr]).unknown; // => [{ id: 'frr', name: 'France ruralités revitalisation', by: 'commune-not-listed' }]
 * ```
 */
export function frrZoning(rows: readonly unknown[]): FrrZoning {
  const byLabel: Record<Label, string[]> = {
    none: [],
    base: [],
    plus: [],
    part: [],
    beneficiary: [],
    'beneficiary-part': [],
  };
  const known: string[] = [];
  const notices: Notice[] = [];
  for (const [row, received] of requireArray('rows', rows).entries()) {
    const { code, label } = cellsOf(received);
    const kind = labelOf(label);
    if (code !== '' && kind !== undefined) {
      byLabel[kind].push(code);
      known.push(code);
    } else if (code === '' && label === '') notices.push(unread('no-code', row, received));
    else notices.push(unread(code === '' ? 'no-code' : 'unknown-label', row, code === '' ? received : label));
  }
  const { base, plus, part, beneficiary } = byLabel;
  const zone = (id: string, name: string, communes: string[], partOf: string[] = []): Zone => ({
    id,
    name,
    communes,
    partOf,
    known,
  });
  return {
    frr: zone('frr', 'France ruralités revitalisation', [...base, ...plus], part),
    frrPlus: zone('frr-plus', 'FRR+', plus),
    beneficiary: zone('frr-beneficiary', 'FRR bénéficiaire', beneficiary, byLabel['beneficiary-part']),
    notices,
  };
}

function cellsOf(row: unknown): { code: string; label: string } {
  const cells = { code: '', label: '' };
  if (typeof row !== 'object' || row === null) return cells;
  for (const [name, value] of Object.entries(row) as [string, unknown][]) {
    if (typeof value !== 'string') continue;
    const column = fold(name.slice(0, 100));
    if (column === 'code insee') cells.code = value.trim();
    else if (/^(?:classement )?frr/.test(column)) cells.label = value.trim().slice(0, 100);
  }
  return cells;
}

function labelOf(label: string): Label | undefined {
  const folded = fold(label);
  if (folded === 'frr' && !label.endsWith('+')) return undefined;
  return Object.hasOwn(LABELS, folded) ? LABELS[folded] : undefined;
}

const unread = (code: 'no-code' | 'unknown-label', row: number, received: unknown): Notice => ({
  code,
  path: [row],
  received: asJson(received),
  message: text(
    `ligne sans code Insee ou de classement inconnu (${describe(received).fr}) : sa commune reste inconnue`,
    `row without INSEE code or with an unknown label (${describe(received).en}): its commune stays unknown`,
  ),
});
