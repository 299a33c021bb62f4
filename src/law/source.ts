import { addDays, addMonths, addYears, firstDayOf, type IsoDate } from '../foundation/civil-date.js';
import { defined } from '../foundation/defined.js';
import { frozen } from '../foundation/frozen.js';
import { typographic } from '../foundation/text.js';

/**
 * How strong a source is. `text`: read in a legal text; `statement`: an official statement (minister, prefecture,
 * administration page); `report`: a parliamentary report, the press or an association quoting the text.
 */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The kinds of source, the strongest first. */
export const SOURCE_KINDS = ['text', 'statement', 'report'] as const;

/** Where a fact was read. */
export interface SourceDocument {
  /** How strong it is. */
  readonly kind: SourceKind;
  /** Title as it can be quoted in a letter, in the language of the document. */
  readonly title: string;
  /** Address of the document, when it is on line. */
  readonly url?: string;
  /** Reference of the document: number of a text, of a question, of an amendment. */
  readonly document?: string;
  /** Day of the document; a year or a month when the day is not known; `null` when the document bears no date. */
  readonly date: IsoDate | `${number}` | `${number}-${number}` | null;
}

/** A source of the bibliography. @__NO_SIDE_EFFECTS__ */
export const source = (
  kind: SourceKind,
  title: string,
  date: SourceDocument['date'],
  where: Pick<SourceDocument, 'document' | 'url'> = {},
): SourceDocument => frozen({ kind, title: typographic(title), ...defined(where), date });

/** The last day that the date of a source may mean: its day, or the end of its month or year; `null` without a date. */
export function latestDayOf({ date }: SourceDocument): IsoDate | null {
  const [year = '', month, day] = date?.split('-') ?? [];
  if (date === null || day !== undefined) return date;
  const next = month === undefined ? addYears(firstDayOf(Number(year)), 1) : addMonths(`${date}-01`, 1);
  return addDays(next, -1);
}
