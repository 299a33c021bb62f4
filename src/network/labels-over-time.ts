import * as z from 'zod';
import { optionalDate, requireArray, requireDate } from '../foundation/argument.js';
import type { Issue, Notice } from '../foundation/issue.js';
import { addDays, addMonths, lastDayOf, type IsoDate } from '../foundation/civil-date.js';
import { text } from '../foundation/text.js';
import { labelInOrder } from '../structures/label-period.js';
import { structureSchema } from '../structures/structure.js';
import { checkListed, overlap } from './listed.js';
import type { PublishedFigure } from './published-figures.js';

const { id, role, labelledOn, labelEndedOn } = structureSchema.shape;
const labelledSchema = z.object({ id, role, labelledOn, labelEndedOn }).check(labelInOrder);

/** What {@link labelsOverTime} reads of a structure: any `Structure` is one. */
export type LabelledStructure = z.output<typeof labelledSchema>;

/** Options of {@link labelsOverTime}. */
export interface LabelsOverTimeOptions {
  /** Days to count on; absent: each day on which a count of the list changes. */
  readonly dates?: readonly IsoDate[];
  /** Figures to set beside the counts, such as `publishedFigures('structures')`; those of a département are left aside. */
  readonly figures?: readonly PublishedFigure[];
  /** Day of the list: later days and figures are left aside. */
  readonly asOf?: IsoDate;
}

/** Labels that the structures of the list bear on a day. */
export interface LabelCount {
  readonly date: IsoDate;
  readonly principals: number;
  readonly antennes: number;
  /** Principals and antennes. */
  readonly spaces: number;
}

/** A published figure beside the count of the list. */
export interface FigureComparison {
  readonly figure: PublishedFigure;
  /** Day of the count: the last one of the month or year when the figure has no day. */
  readonly countedOn: IsoDate;
  readonly counted: number;
  /** Count of the list minus published figure. */
  readonly difference: number;
}

/** The report of {@link labelsOverTime}. */
export interface LabelsOverTime {
  readonly format: 'france-services/labels-over-time@1';
  readonly asOf?: IsoDate;
  /** In the order of the dates. */
  readonly counts: readonly LabelCount[];
  readonly comparisons: readonly FigureComparison[];
  /** Structures without a label date: in no count. */
  readonly undated: number;
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/**
 * How many labels the structures of a list bear, day after day, principals and antennes apart: by label date,
 * cumulatively, less the labels that ended when the list says so; a label granted again comes twice, with its dates. Beside them, figures that were published at the time:
 * they differ, since a list read today misses the structures closed since, and counts those whose label was dated back.
 *
 * @throws TypeError when `structures` is not an array, RangeError when a date is wrong
 *
 * @example
 * ```ts
 * const structures = [
 *   { id: '1', role: 'principal', labelledOn: '2020-01-01' },
 *   { id: '2', role: 'antenne', labelledOn: '2020-01-01' },
 *   { id: '3', role: 'principal', labelledOn: '2020-02-01', labelEndedOn: '2021-12-31' },
 * ] as const;
 * const { counts } = labelsOverTime(structures);
 * counts.map((count) => [count.date, count.principals, count.spaces]); // => [['2020-01-01', 1, 2], ['2020-02-01', 2, 3], ['2022-01-01', 1, 2]]
 * ```
 */
export function labelsOverTime(
  structures: readonly LabelledStructure[],
  { dates, figures = [], asOf }: LabelsOverTimeOptions = {},
): LabelsOverTime {
  optionalDate('asOf', asOf);
  dates?.forEach((date, index) => requireDate(`dates[${index}]`, date));
  const { valid, issues } = checkListed(
    labelledSchema,
    'structures',
    requireArray('structures', structures),
    'id',
    overlap,
  );
  const changes = changesOf(valid.map(({ value }) => value));
  const inTime = (date: IsoDate): boolean => asOf === undefined || date <= asOf;
  const days = [...new Set(dates ?? changes.map(({ date }) => date))].filter(inTime).sort();
  const undated = valid.filter(({ value }) => value.labelledOn === undefined).length;
  const noEnd = valid.length > 0 && valid.every(({ value }) => value.labelEndedOn === undefined);
  return {
    format: 'france-services/labels-over-time@1',
    ...(asOf === undefined ? {} : { asOf }),
    counts: days.map((date) => countOn(date, changes)),
    comparisons: figures.flatMap((figure) => comparisonOf(figure, changes, inTime)),
    undated,
    issues,
    notices: [...(noEnd ? [SURVIVORSHIP] : []), ...(undated > 0 ? [undatedNotice(undated)] : [])],
  };
}

/** What a day adds to the counts, or takes away: the day after the last one of a label. */
interface Change {
  readonly date: IsoDate;
  readonly role: LabelledStructure['role'];
  readonly by: 1 | -1;
}

const changesOf = (structures: readonly LabelledStructure[]): Change[] =>
  structures
    .flatMap(({ role: each, labelledOn: begun, labelEndedOn: ended }): Change[] => {
      if (begun === undefined) return [];
      const start: Change = { date: begun, role: each, by: 1 };
      return ended === undefined ? [start] : [start, { date: addDays(ended, 1), role: each, by: -1 }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

function countOn(date: IsoDate, changes: readonly Change[]): LabelCount {
  const count = { principal: 0, antenne: 0 };
  for (const change of changes) {
    if (change.date > date) break;
    count[change.role] += change.by;
  }
  const { principal: principals, antenne: antennes } = count;
  return { date, principals, antennes, spaces: principals + antennes };
}

function comparisonOf(
  figure: PublishedFigure,
  changes: readonly Change[],
  inTime: (date: IsoDate) => boolean,
): FigureComparison[] {
  const { measure, territory, qualifier, value, date } = figure;
  const countedOn = lastDayIn(date);
  const comparable = measure === 'structures' || measure === 'sites-antennes-included';
  if (!comparable || territory !== 'FR' || qualifier === 'planned' || !inTime(countedOn)) return [];
  const { principals, spaces } = countOn(countedOn, changes);
  const counted = measure === 'structures' ? principals : spaces;
  return [{ figure, countedOn, counted, difference: counted - value }];
}

/** The day itself, or the last day of a month or of a year. */
function lastDayIn(date: string): IsoDate {
  if (date.length === 4) return lastDayOf(Number(date));
  return date.length === 7 ? addDays(addMonths(`${date}-01`, 1), -1) : date;
}

const SURVIVORSHIP: Notice = {
  code: 'survivorship',
  path: ['structures'],
  message: text(
    "Aucune structure n'a de date de fin : les structures fermées depuis ne sont plus dans la liste, et les comptes passés sont ceux des survivantes.",
    'No structure has an end date: the structures closed since are no longer in the list, and past counts are those of the survivors.',
  ),
};

const undatedNotice = (count: number): Notice => ({
  code: 'label-date-unknown',
  path: ['structures'],
  received: count,
  message: text(
    `${count} structure(s) sans date de label : dans aucun compte.`,
    `${count} structure(s) without a label date: in no count.`,
  ),
});
