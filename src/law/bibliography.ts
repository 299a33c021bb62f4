import type { Parameter } from './parameter.js';
import type { SourceDocument } from './source.js';

/** A source, and what rests on it. */
export interface Reference {
  /** The source. */
  readonly source: SourceDocument;
  /** Identifiers of the parameters, criteria or steps that cite it. */
  readonly citedBy: readonly string[];
}

/** Something that cites sources, by its identifier. */
export interface Citing {
  readonly id: string;
  readonly sources: readonly SourceDocument[];
}

/** The sources of a parameter, disputed readings included. */
export const citationsOf = ({ id, entries }: Parameter): Citing => ({
  id,
  sources: entries.flatMap(({ source, disputedBy = [] }) => [source, ...disputedBy.map((dispute) => dispute.source)]),
});

/** Every source once, in the order of first citation, with what cites it. */
export function referencesOf(citing: readonly Citing[]): Reference[] {
  const found = new Map<SourceDocument, string[]>();
  for (const { id, sources } of citing) {
    for (const source of sources) {
      const citedBy = found.get(source) ?? [];
      if (!citedBy.includes(id)) citedBy.push(id);
      found.set(source, citedBy);
    }
  }
  return [...found].map(([source, citedBy]) => ({ source, citedBy }));
}
