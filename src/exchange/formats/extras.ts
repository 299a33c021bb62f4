import { notHeld, notValid, renamed } from '../../foundation/notices/formats.js';
import { text } from '../../foundation/text.js';
import { hasNoField, refuses, type ExportOptions, type Outgoing } from './outgoing.js';

/**
 * The extra of the name of a column, when the column takes its value; lost otherwise, with a notice. The columns that the
 * model does not hold come in as extras, and go out again.
 */
export function extra<Value>(
  { structure, path, format, notices, usedExtras }: Outgoing,
  column: string,
  accepts: (value: unknown) => value is Value,
): Value | undefined {
  usedExtras.add(column);
  const { extras = {} } = structure;
  const value = Object.hasOwn(extras, column) ? extras[column] : undefined;
  if (accepts(value)) return value;
  if (value !== undefined)
    notices.push(notHeld([...path, 'extras', column], { field: column, why: refuses(format) }, value));
  return undefined;
}

/** Adds a notice for each extra that no column has asked for. */
export function noticeUnusedExtras({ structure, path, format, notices, usedExtras }: Outgoing): void {
  for (const [name, value] of Object.entries(structure.extras ?? {})) {
    if (!usedExtras.has(name))
      notices.push(notHeld([...path, 'extras', name], { field: name, why: hasNoField(format) }, value));
  }
}

/** The register number known of the place, for the column of a format; a number read with it that differs is lost. */
export function registerNumber(
  { structure, path, format, notices, usedExtras, options: { pivot } }: Outgoing<ExportOptions>,
  column: 'pivot' | 'siret',
  accepts: (value: unknown) => value is string,
): string | undefined {
  const { extras = {}, host } = structure;
  const chosen = pivot?.(structure);
  if (chosen !== undefined && !accepts(chosen)) {
    notices.push(notValid([...path, column], { field: column, format, wanted: REGISTER_NUMBER }, chosen));
  }
  const other = column === 'pivot' ? 'siret' : 'pivot';
  const number = [chosen, extras[column], extras[other], host?.siret].find(accepts);
  for (const name of [column, other]) {
    usedExtras.add(name);
    const value = extras[name];
    if (value === undefined) continue;
    if (value !== number)
      notices.push(notHeld([...path, 'extras', name], { field: name, why: refuses(format) }, value));
    else if (name === other) notices.push(renamed([...path, 'extras', name], { field: name, column }, value));
  }
  return number;
}

const REGISTER_NUMBER = text("le numéro d'un registre, comme un SIRET", 'the number of a register, such as a SIRET');
