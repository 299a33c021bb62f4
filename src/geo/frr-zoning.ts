import { requireArray } from '../foundation/argument.js';
import { frozen } from '../foundation/frozen.js';
import type { Notice } from '../foundation/issue.js';
import { repeatedCommune, zoningLabelUnknown, zoningRowWithoutCode } from '../foundation/notices/geo.js';
import { isRecord } from '../foundation/record.js';
import { fold } from '../foundation/text.js';
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
  /** Rows without a code, labels that are not known or contradict each other: their communes are unknown, not outside. */
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
  const cells = Array.from(requireArray('rows', rows), cellsOf);
  const labelByCode = new Map<string, Label>();
  const contradicted = new Set<string>();
  for (const { code, kind } of cells) {
    if (code === '' || kind === undefined) continue;
    if ((labelByCode.get(code) ?? kind) !== kind) contradicted.add(code);
    labelByCode.set(code, kind);
  }
  const seen = new Set<string>();
  const notices: Notice[] = [];
  cells.forEach(({ code, label, kind }, index) => {
    if (code === '') notices.push(zoningRowWithoutCode([index], undefined, rows[index]));
    else if (kind === undefined) notices.push(zoningLabelUnknown([index], undefined, label));
    else if (seen.has(code)) {
      notices.push(repeatedCommune([index], { code, then: contradicted.has(code) ? 'not-used' : 'used-once' }));
    }
    if (kind !== undefined) seen.add(code);
  });
  for (const code of contradicted) labelByCode.delete(code);
  const known = [...labelByCode.keys()];
  const labelled = (label: Label): string[] => known.filter((code) => labelByCode.get(code) === label);
  const zone = (id: string, name: string, communes: string[], partOf: string[] = []): Zone => ({
    id,
    name,
    communes,
    partOf,
    known,
  });
  return frozen({
    frr: zone('frr', 'France ruralités revitalisation', [...labelled('base'), ...labelled('plus')], labelled('part')),
    frrPlus: zone('frr-plus', 'FRR+', labelled('plus')),
    beneficiary: zone('frr-beneficiary', 'FRR bénéficiaire', labelled('beneficiary'), labelled('beneficiary-part')),
    notices,
  });
}

function cellsOf(row: unknown): { code: string; label: string; kind: Label | undefined } {
  let [code, label] = ['', ''];
  for (const [name, value] of Object.entries(isRecord(row) ? row : {})) {
    if (typeof value !== 'string') continue;
    const column = fold(name.slice(0, 100));
    if (column === 'code insee') code = value.trim();
    else if (/^(?:classement )?frr/.test(column)) label = value.trim().slice(0, 100);
  }
  return { code, label, kind: labelOf(label) };
}

function labelOf(label: string): Label | undefined {
  const folded = fold(label);
  if (folded === 'frr' && !label.endsWith('+')) return undefined;
  return Object.hasOwn(LABELS, folded) ? LABELS[folded] : undefined;
}
