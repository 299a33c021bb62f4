import type { Structure } from '../../../structures/structure.js';
import type { Coordinates } from '../../../places/coordinates.js';

/** The point published is at least one metre away, as the crow flies: a move, or a better geocoding. */
export interface PointMoved {
  /** Which change it is. */
  readonly kind: 'moved';
  /** From one point to the other, on the ground. */
  readonly metres: number;
  /** The point of the earlier vintage. */
  readonly from: Coordinates;
  /** The point of the later vintage. */
  readonly to: Coordinates;
}

/** Another name, beyond case, accents and punctuation. */
export interface Renamed {
  /** Which change it is. */
  readonly kind: 'renamed';
  /** The name in the earlier vintage. */
  readonly from: string;
  /** The name in the later vintage. */
  readonly to: string;
}

/** The fields whose changes bear their name. Those of the point and of the name have a kind of their own. */
type NamedField = Exclude<keyof Structure, 'id' | 'name' | 'latitude' | 'longitude' | 'extras'>;

/** The fields that every structure has. */
type RequiredField = 'role' | 'format' | 'commune' | 'departement';

/** Another value of a field that every structure has. For the commune: another INSEE code. */
export interface ValueChanged<Field extends RequiredField> {
  /** The field that changed. */
  readonly kind: Field;
  /** The value in the earlier vintage. */
  readonly from: Structure[Field];
  /** The value in the later vintage. */
  readonly to: Structure[Field];
}

/** Another value of a field that may be unknown, or one that appears or disappears. */
export interface KnowledgeChanged<Field extends Exclude<NamedField, RequiredField>> {
  /** The field that changed. */
  readonly kind: Field;
  /** The value in the earlier vintage. Absent: it was unknown. */
  readonly from?: NonNullable<Structure[Field]>;
  /** The value in the later vintage. Absent: it is no longer published. */
  readonly to?: NonNullable<Structure[Field]>;
}

/** One thing that differs between two vintages of a structure; `kind` tells which. */
export type ListChange =
  | PointMoved
  | Renamed
  | { [Field in RequiredField]: ValueChanged<Field> }[RequiredField]
  | { [Field in Exclude<NamedField, RequiredField>]: KnowledgeChanged<Field> }[Exclude<NamedField, RequiredField>];
