/**
 * A type as it reads once `readonly` and an explicit `undefined` are left aside: an interface written by hand and what a
 * schema gives are then compared field by field, optional ones included.
 *
 *     expectTypeOf<Plain<Structure>>().toEqualTypeOf<Plain<z.output<typeof structureSchema>>>();
 */
export type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
    : T;
