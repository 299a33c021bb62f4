/** A call that a programmer gets wrong: what it is, the call, and what the error names. */
export type WrongCall = readonly [what: string, call: () => unknown, names: RegExp];
