type OptionalKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** The fields of an object, those that may be undefined made optional. */
export type Defined<T> = {
  [K in keyof (Omit<T, OptionalKeys<T>> & { [K in OptionalKeys<T>]?: T[K] })]: Exclude<T[K & keyof T], undefined>;
};

/**
 * The same fields without those that are undefined: a result says nothing of what is not known. A field that may be
 * undefined becomes an optional field of the type.
 */
export function defined<T extends object>(fields: T): Defined<T> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) kept[name] = value;
  return kept as Defined<T>;
}
