import { notHeld } from '../../foundation/notices/formats.js';
import type { Structure } from '../../structures/structure.js';
import { hasNoField, type Outgoing } from './outgoing.js';

/**
 * What a format does with a field of a structure: the column, or the columns, where it goes; `lost` when it has no field
 * for it; or `derived`. Each format has a table of them, by field: a new field of `Structure` does not compile until
 * each format decides.
 */
export type Target<Column extends string> = Column | readonly Column[] | 'lost' | Derived | SameNames<Column>;

/** The field is not written, and the import finds it again. It is lost when the import would find another value. */
export interface Derived {
  /** What the import finds. */
  readonly derived: (structure: Structure) => unknown;
}

/** The extras go to the columns of the same names, when the columns take them. */
export interface SameNames<Column extends string> {
  /** Those columns, each with what a value must be to stand there. */
  readonly columns: ExtraColumns<Column>;
}

/** What a value must be to stand in each of the columns that hold what the model does not. */
export type ExtraColumns<Column extends string = string> = Readonly<
  Partial<Record<Column, (value: unknown) => value is unknown>>
>;

/** The fields that a format writes, or finds again: those that its import gives back. */
export type WrittenFields<Targets extends Record<keyof Structure, unknown>> = {
  [Field in keyof Structure]-?: Targets[Field] extends 'lost' ? never : Field;
}[keyof Structure];

/** A field that the import of a format finds again without its being written. @__NO_SIDE_EFFECTS__ */
export const derived = (value: Derived['derived']): Derived => ({ derived: value });

/** Adds a notice for each field that a structure has and that the format does not hold. */
export function noticeLosses(
  { structure, path, format, notices }: Outgoing,
  targets: Readonly<Record<keyof Structure, Target<string>>>,
): void {
  for (const [field, target] of Object.entries(targets)) {
    const value = structure[field as keyof Structure];
    const found = typeof target === 'object' && 'derived' in target ? target.derived(structure) : value;
    if (value === undefined || (target !== 'lost' && found === value)) continue;
    notices.push(notHeld([...path, field], { why: hasNoField(format) }, value));
  }
}
