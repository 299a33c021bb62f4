import { sameText } from '../../src/foundation/text.js';
import { parameter, type DatedEntry, type Parameter } from '../../src/law/parameter.js';
import { source } from '../../src/law/source.js';

/*
 * Fictional rules and sources: the mechanism is tested on them, so that a new amount or a new threshold breaks no test.
 */

/** A text signed on 1 January 2020. */
export const TEXT = source('text', 'Texte fictif', '2020-01-01', { document: 'F-1' });

/** A statement of 15 March 2021. */
export const STATEMENT = source('statement', 'Déclaration fictive', '2021-03-15', { document: 'F-2' });

/** A report of 2024, whose day is not known. */
export const REPORT = source('report', 'Rapport fictif', '2024', { document: 'F-3' });

/** A statement without a date. */
export const UNDATED = source('statement', 'Page fictive', null, { document: 'F-4' });

/** The day on which fictional entries were compared with their sources. */
export const REVIEWED = { reviewedOn: '2026-06-30' } as const;

/** A fictional rule. */
export const rule = <T>(entries: readonly DatedEntry<T>[], id = 'fictional-rule'): Parameter<T> =>
  parameter(id, undefined, { label: sameText(id), entries });
