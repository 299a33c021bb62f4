import type { FactCheck } from '../facts/check-facts.js';
import type { FactDefinition } from '../facts/fact.js';
import type { Setting } from '../rules/compiled.js';

/** A fact that some criterion reads, and its check. */
export interface Readable {
  readonly fact: FactDefinition;
  readonly check: FactCheck;
}

/** What the criteria of a référentiel read of a dossier. */
export interface ReadableFacts {
  readonly setting: Setting;
  /** The facts of the référentiel in their order; `undefined` for one that no criterion reads. */
  readonly readable: readonly (Readable | undefined)[];
  /** Names of the facts that some criterion reads. */
  readonly used: ReadonlySet<string>;
}
