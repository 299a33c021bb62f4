import { isIsoDate } from '../../src/foundation/civil-date.js';
import type { DatedEntry, Dispute } from '../../src/law/parameter.js';
import type { SourceDocument } from '../../src/law/source.js';

/** What something that was read in sources says of its dates: an entry, a référentiel, a criterion. */
export interface Reviewed {
  readonly reviewedOn?: string | undefined;
  readonly publishedOn?: string | null | undefined;
  readonly sources: readonly SourceDocument[];
}

/** What is wrong in the order of the dates: nobody compares a thing with a text that is not published yet. */
export function disorderOf({ reviewedOn, publishedOn, sources }: Reviewed): string[] {
  if (!isIsoDate(reviewedOn)) return ['is not reviewed'];
  const late = sources.filter(({ date }) => date !== null && date > reviewedOn.slice(0, date.length));
  return [
    ...(publishedOn && publishedOn > reviewedOn ? [`is published on ${publishedOn}, after its review`] : []),
    ...late.map(({ title }) => `is reviewed before its source: ${title}`),
  ];
}

/** The same for an entry, whose days must exist and whose source cannot be later than the day on which it was known. */
export function disorderOfEntry(entry: DatedEntry): string[] {
  const { from, until, publishedOn, publishedBy, source, reviewedOn, disputedBy = [] as Dispute[] } = entry;
  const dates = [from, until, publishedOn, publishedBy].filter((date) => date !== undefined);
  const knownBy = publishedOn ?? publishedBy ?? '';
  return [
    ...dates.flatMap((date: string) => (isIsoDate(date) ? [] : [`has a date that does not exist: ${String(date)}`])),
    ...((publishedOn === undefined) === (publishedBy === undefined) ? ['needs publishedOn, or else publishedBy'] : []),
    ...(until !== undefined && until < from ? ['ends before it begins'] : []),
    ...(source.date !== null && source.date > knownBy.slice(0, source.date.length)
      ? ['is known before the date of the source that it cites']
      : []),
    ...disorderOf({
      reviewedOn,
      publishedOn: knownBy,
      sources: [source, ...disputedBy.map((dispute) => dispute.source)],
    }),
  ];
}
