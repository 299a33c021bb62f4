import { byCodeUnit } from '../foundation/order.js';
import * as z from 'zod';
import {
  optionalDate,
  requireArray,
  requireDate,
  requireExpected,
  requireMembers,
  requireNumber,
  requireObject,
} from '../foundation/argument.js';
import { addDays, addMonths, lastDayOf, type IsoDate } from '../foundation/civil-date.js';
import { noticeOfCount } from '../foundation/counted-notices.js';
import { defined } from '../foundation/defined.js';
import type { Issue, Notice } from '../foundation/issue.js';
import { checkListed } from '../foundation/listed.js';
import { aWrittenDate } from '../law/shapes.js';
import { labelDateUnknown, survivorship } from '../foundation/notices/subsidies.js';
import { dateSchema } from '../foundation/schema.js';
import { identifier } from '../structures/formats.js';
import { labelInOrder } from '../structures/label-period.js';
import { STRUCTURE_ROLES, type StructureRole } from '../structures/kinds.js';
import { overlap } from './label-on.js';
import type { PublishedFigure } from './published-figures.js';

/** What {@link labelsOverTime} reads of a structure: any `Structure` is one, and other fields are left alone. */
export interface LabelledStructure {
  /** Identifier of the structure. */
  readonly id: string;
  /** `principal` or `antenne`: two different counts. */
  readonly role: StructureRole;
  /** First day of the label. Absent: unknown, in no count. */
  readonly labelledOn?: IsoDate | undefined;
  /** Last day of the label. Absent: no end is known. */
  readonly labelEndedOn?: IsoDate | undefined;
}

/** The schema of {@link LabelledStructure}. */
export const labelledSchema = z
  .object({
    id: identifier,
    role: z.enum(STRUCTURE_ROLES),
    labelledOn: dateSchema.optional(),
    labelEndedOn: dateSchema.optional(),
  })
  .check(labelInOrder);

/** Options of {@link labelsOverTime}. */
export interface LabelsOverTimeOptions {
  /** Days to count on; absent: each day on which a count of the list changes. */
  readonly dates?: readonly IsoDate[] | undefined;
  /** Figures to set beside the counts, such as `publishedFigures('structures')`; those of a département are left aside. */
  readonly figures?: readonly PublishedFigure[] | undefined;
  /** Day of the list: later days and figures are left aside. Absent: none is later. */
  readonly asOf?: IsoDate | undefined;
}

/** Labels that the structures of the list hold on a day. */
export interface LabelCount {
  /** The day. */
  readonly date: IsoDate;
  /** Structures of their own. */
  readonly principals: number;
  /** Their antennes. */
  readonly antennes: number;
  /** Sites: principals and antennes. */
  readonly total: number;
}

/** A published figure beside the count of the list. */
export interface FigureComparison {
  /** The figure, as the request has it. */
  readonly figure: PublishedFigure;
  /** Day of the count: the last one of the month or year when the figure has no day. */
  readonly countedOn: IsoDate;
  /** Count of the list. */
  readonly counted: number;
  /** Count of the list minus published figure. */
  readonly difference: number;
}

/** The report of {@link labelsOverTime}. */
export interface LabelsOverTime {
  /** What this report is, and its version. */
  readonly format: 'france-services/labels-over-time@1';
  /** Day of the list; absent when the options have none. */
  readonly asOf?: IsoDate;
  /** In the order of the dates. */
  readonly counts: readonly LabelCount[];
  /** Figures of the whole country that count labels, in the order of the request. */
  readonly comparisons: readonly FigureComparison[];
  /** Structures without a label date: in no count. */
  readonly undated: number;
  /** What is wrong in the list. */
  readonly issues: readonly Issue[];
  /** What a reader of the counts must know. */
  readonly notices: readonly Notice[];
}

/**
 * How many labels the structures of a list bear, day after day, principals and antennes apart: by label date,
 * cumulatively, less the labels that ended when the list says so; a label granted again comes twice, with its dates. Beside them
 * stand figures that were published at the time: they differ, since a list read today misses the structures closed since, and counts those whose label was dated back.
 *
 * @throws TypeError when `structures`, `figures` or `dates` is not an array, or the options are not an object; RangeError
 * when a date is wrong
 *
 * @example
 * ```ts
 * const structures = [
 *   { id: '1', role: 'principal', labelledOn: '2020-01-01' },
 *   { id: '2', role: 'antenne', labelledOn: '2020-01-01' },
 *   { id: '3', role: 'principal', labelledOn: '2020-02-01', labelEndedOn: '2021-12-31' },
 * ] as const;
 * const { counts } = labelsOverTime(structures);
 * counts.map((count) => [count.date, count.principals, count.total]); // => [['2020-01-01', 1, 2], ['2020-02-01', 2, 3], ['2022-01-01', 1, 2]]
 * ```
 */
export function labelsOverTime(
  structures: readonly LabelledStructure[],
  options: LabelsOverTimeOptions = {},
): LabelsOverTime {
  const list = requireArray('structures', structures);
  const { figures = [], dates } = requireObject('options', options);
  const asOf = optionalDate('asOf', options.asOf);
  const asked =
    dates === undefined
      ? undefined
      : Array.from(requireArray('dates', dates), (date, index) => requireDate(`dates[${index}]`, date));
  const { valid, issues } = checkListed(labelledSchema, list, { name: 'structures', key: 'id', clash: overlap });
  const labels = valid.map(({ value }) => value);
  const changes = changesOf(labels);
  const inTime = (date: IsoDate): boolean => asOf === undefined || date <= asOf;
  const days = [...new Set(asked ?? changes.map(({ date }) => date))].filter(inTime).sort();
  const undated = labels.filter(({ labelledOn }) => labelledOn === undefined).length;
  const noEnd = labels.length > 0 && labels.every(({ labelEndedOn }) => labelEndedOn === undefined);
  const notices = noticeOfCount(labelDateUnknown, undated);
  if (noEnd) notices.unshift(survivorship(['structures']));
  return {
    format: 'france-services/labels-over-time@1',
    ...defined({ asOf }),
    counts: days.map((date) => countOn(date, changes)),
    comparisons: requireMembers('figures', figures).flatMap((figure, index) => {
      requireExpected(`figures[${index}].date`, figure.date, aWrittenDate, RangeError);
      requireNumber(`figures[${index}].value`, figure.value);
      return comparisonOf(figure, changes, inTime);
    }),
    undated,
    issues,
    notices,
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
    .flatMap(({ role, labelledOn, labelEndedOn }): Change[] => {
      if (labelledOn === undefined) return [];
      const start: Change = { date: labelledOn, role, by: 1 };
      return labelEndedOn === undefined ? [start] : [start, { date: addDays(labelEndedOn, 1), role, by: -1 }];
    })
    .sort((a, b) => byCodeUnit(a.date, b.date));

function countOn(date: IsoDate, changes: readonly Change[]): LabelCount {
  const count = { principal: 0, antenne: 0 };
  for (const change of changes) {
    if (change.date > date) break;
    count[change.role] += change.by;
  }
  const { principal: principals, antenne: antennes } = count;
  return { date, principals, antennes, total: principals + antennes };
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
  const { principals, total } = countOn(countedOn, changes);
  const counted = measure === 'structures' ? principals : total;
  return [{ figure, countedOn, counted, difference: counted - value }];
}

/** The day itself, or the last day of a month or of a year. */
function lastDayIn(date: string): IsoDate {
  if (date.length === 4) return lastDayOf(Number(date));
  return date.length === 7 ? addDays(addMonths(`${date}-01`, 1), -1) : date;
}
