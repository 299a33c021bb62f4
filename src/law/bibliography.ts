import type { Parameter } from './parameter.js';
import type { SourceDocument } from './source.js';

/** A source, and what rests on it. */
export interface Reference {
  readonly source: SourceDocument;
  /** Ids of the parameters or criteria that cite it. */
  readonly citedBy: readonly string[];
}

/** Something that cites sources, by its id. */
export interface Citing {
  readonly id: string;
  readonly sources: readonly SourceDocument[];
}

/** The sources of a parameter, disputed readings included. */
export const citationsOf = (parameter: Parameter): Citing => ({
  id: parameter.id,
  sources: parameter.entries.flatMap((entry) => [
    entry.source,
    ...(entry.disputedBy ?? []).map((dispute) => dispute.source),
  ]),
});

/** Every source once, in the order of first citation, with what cites it. */
export function referencesOf(citing: readonly Citing[]): Reference[] {
  const found = new Map<string, { source: SourceDocument; citedBy: string[] }>();
  for (const { id, sources } of citing) {
    for (const source of sources) {
      const key = [source.title, source.document, source.url, source.date].join('\n');
      const reference = found.get(key) ?? { source, citedBy: [] };
      if (!reference.citedBy.includes(id)) reference.citedBy.push(id);
      found.set(key, reference);
    }
  }
  return [...found.values()];
}
