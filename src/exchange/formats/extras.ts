import { notHeld, notValid, renamed } from '../../foundation/notices/formats.js';
import { text } from '../../foundation/text.js';
import { hasNoField, refuses, type ExportOptions, type Outgoing } from './outgoing.js';
import type { ExtraColumns } from './targets.js';

type ReadColumns<Columns> = {
  readonly [Column in keyof Columns]?: Columns[Column] extends (value: unknown) => value is infer Value ? Value : never;
};

/**
 * The extras of a structure that go to a column of the same name, when they are what the column takes. The others are
 * lost, with a notice. `siret` and `pivot` are left to {@link registerNumber}.
 */
export function columnsOfExtras<Columns extends ExtraColumns>(
  { structure, path, format, notices }: Outgoing,
  columns: Columns,
): ReadColumns<Columns> {
  const written: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(structure.extras ?? {})) {
    if (name === 'siret' || name === 'pivot') continue;
    const accepts = Object.hasOwn(columns, name) ? columns[name] : undefined;
    if (accepts?.(value)) written[name] = value;
    else
      notices.push(notHeld([...path, 'extras', name], { why: accepts ? refuses(format) : hasNoField(format) }, value));
  }
  return written as ReadColumns<Columns>;
}

/** The register number known of the place, for the column of a format; a number read with it that differs is lost. */
export function registerNumber(
  { structure, path, format, notices }: Outgoing,
  { pivot }: ExportOptions,
  column: 'pivot' | 'siret',
  accepts: (value: unknown) => value is string,
): string | undefined {
  const { extras = {}, host } = structure;
  const chosen = pivot?.(structure);
  if (chosen !== undefined && !accepts(chosen)) {
    notices.push(notValid([...path, column], { format, wanted: REGISTER_NUMBER }, chosen));
  }
  const other = column === 'pivot' ? 'siret' : 'pivot';
  const number = [chosen, extras[column], extras[other], host?.siret].find(accepts);
  for (const name of [column, other]) {
    const value = extras[name];
    if (value === undefined) continue;
    if (value !== number) notices.push(notHeld([...path, 'extras', name], { why: refuses(format) }, value));
    else if (name === other) notices.push(renamed([...path, 'extras', name], { column }, value));
  }
  return number;
}

const REGISTER_NUMBER = text("le numéro d'un registre, comme un SIRET", 'the number of a register, such as a SIRET');
