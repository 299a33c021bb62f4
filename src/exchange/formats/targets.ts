import { notHeld } from '../../foundation/notices.js';
import type { LocalizedText } from '../../foundation/text.js';
import type { Structure } from '../../structures/structure.js';
import type { Outgoing } from './outgoing.js';

/**
 * What a format does with a field of a structure: the column, or the columns, where it goes; `lost`; or `derived`. Each
 * format has a table of them, by field: a new field of `Structure` does not compile until each format decides.
 */
export type Target<Column extends string> = Column | readonly Column[] | Lost | Derived | SameNames<Column>;

/** What a value must be to stand in each of the columns that hold what the model does not. */
export type ExtraColumns<Column extends string = string> = Readonly<
  Partial<Record<Column, (value: unknown) => value is unknown>>
>;

/** The extras go to columns of their own names. */
export interface SameNames<Column extends string> {
  /** Those columns. */
  readonly columns: ExtraColumns<Column>;
}

/** The format has no place for the field: a notice says why. */
export interface Lost {
  /** Why, as the end of a sentence. */
  readonly lost: LocalizedText;
}

/** The field is not written, and the import finds it again; a notice says why it cannot when it would find another. */
export interface Derived {
  /** What the import finds. */
  readonly derived: (structure: Structure) => unknown;
  /** Why another value does not pass, as the end of a sentence. */
  readonly otherwise: LocalizedText;
}

/** The fields that a format holds: those that its import gives back. */
export type HeldBy<Targets extends Record<keyof Structure, unknown>> = {
  [Field in keyof Structure]-?: Targets[Field] extends Lost ? never : Field;
}[keyof Structure];

/** A field that a format has no place for. @__NO_SIDE_EFFECTS__ */
export const lost = (why: LocalizedText): Lost => ({ lost: why });

/** A field that the import of a format finds again without its being written. @__NO_SIDE_EFFECTS__ */
export const derived = (value: Derived['derived'], otherwise: LocalizedText): Derived => ({
  derived: value,
  otherwise,
});

/** Adds a notice for each field that a structure has and that the format does not hold. */
export function noticeLosses(
  { structure, path, notices }: Outgoing,
  targets: Readonly<Record<keyof Structure, Target<string>>>,
): void {
  for (const [field, target] of Object.entries(targets)) {
    const value = structure[field as keyof Structure];
    const why = value === undefined ? undefined : whyLost(target, value, structure);
    if (why) notices.push(notHeld([...path, field], { why }, value));
  }
}

function whyLost(target: Target<string>, value: unknown, structure: Structure): LocalizedText | undefined {
  if (typeof target !== 'object') return undefined;
  if ('lost' in target) return target.lost;
  return 'derived' in target && target.derived(structure) !== value ? target.otherwise : undefined;
}
