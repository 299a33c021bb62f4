import type { IsoDate } from '../foundation/civil-date.js';

/**
 * How strong a source is. `text`: read in a legal text; `statement`: an official statement (minister, prefecture,
 * administration page); `report`: a parliamentary report, the press or an association quoting the text.
 */
export type SourceKind = 'text' | 'statement' | 'report';

/** Where a fact was read. */
export interface SourceDocument {
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
