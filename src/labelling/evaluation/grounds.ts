import { isRecord } from '../../foundation/record.js';
import type { DatedEntry, Parameter, Standing } from '../../law/parameter.js';
import type { SourceDocument } from '../../law/source.js';
import { stateAt } from '../../law/state.js';
import type { Criterion } from '../referentiels/referentiel.js';
import type { Setting } from '../rules/compiled.js';

/** What a requirement rests on, on a day. */
type Grounds = Pick<Criterion, 'sources' | 'standing' | 'reviewedOn'>;

/** From the firmest to the least firm. */
const STANDINGS: readonly Standing[] = ['in-force', 'announced', 'assumed'];

/**
 * What a criterion rests on: its own sources and, when it reads parameters, those of the values applied. The sources of
 * the criterion state the first value of its parameters: once a later value applies, its own source alone is cited.
 */
export function groundsOf({ expression, sources, standing, reviewedOn }: Criterion, setting: Setting): Grounds {
  const applied = parametersIn(expression).flatMap(({ entries }) => {
    const state = stateAt(entries, setting.asOf, setting.knownOn);
    return state.kind === 'known' ? [{ entry: state.entry, first: state.entry === entries[0] }] : [];
  });
  if (applied.length === 0) return { sources, standing, ...(reviewedOn && { reviewedOn }) };
  const own = applied.every(({ first }) => first) ? sources : [];
  const reviews = [...(reviewedOn === undefined ? [] : [reviewedOn]), ...applied.map(({ entry }) => entry.reviewedOn)];
  return {
    sources: distinctSources([...own, ...applied.map(({ entry }) => entry.source)]),
    standing: leastFirm([standing, ...applied.map(({ entry }) => entry.standing)]),
    reviewedOn: reviews.reduce((least, day) => (day < least ? day : least)),
  };
}

/** The parameters that an expression reads, wherever they stand in its tree. */
function parametersIn(tree: unknown): Parameter<number>[] {
  if (Array.isArray(tree)) return tree.flatMap(parametersIn);
  if (!isRecord(tree)) return [];
  return isParameter(tree) ? [tree] : Object.values(tree).flatMap(parametersIn);
}

const isParameter = (value: object): value is Parameter<number> =>
  'entries' in value && Array.isArray(value.entries) && value.entries.every(isEntry);

const isEntry = (value: unknown): value is DatedEntry<number> => isRecord(value) && typeof value.from === 'string';

const leastFirm = (standings: readonly Standing[]): Standing =>
  STANDINGS.filter((standing) => standings.includes(standing)).at(-1) ?? 'assumed';

function distinctSources(sources: readonly SourceDocument[]): SourceDocument[] {
  const found = new Map(sources.map((source) => [JSON.stringify(source), source]));
  return [...found.values()];
}
