import { byCodeUnit } from '../foundation/order.js';
import * as z from 'zod';
import { requireInteger, requireObject } from '../foundation/argument.js';
import {
  addDays,
  daysBetween,
  daysInYear,
  earlier,
  firstDayOf,
  lastDayOf,
  later,
  yearOf,
} from '../foundation/civil-date.js';
import type { Issue, Notice } from '../foundation/issue.js';
import { checkListed } from '../foundation/listed.js';
import { outOfRange, overlappingPeriods } from '../foundation/notices/data.js';
import { missionsUnknown } from '../foundation/notices/network.js';
import { validate, validateEach } from '../foundation/schema.js';
import { text } from '../foundation/text.js';
import { valueAt, type LookUp } from '../law/look-up.js';
import {
  coordinationFunding,
  coordinatorMissions,
  coordinatorWorkingTime,
  type CoordinatorMission,
} from '../subsidies/coordination.js';
import { coordinatorSchema, missionsSchema, visitSchema, type CoordinationFacts } from './coordination-facts.js';

/** A mission of the State, and what became of it in the year. */
export interface ReviewedMission extends CoordinatorMission {
  /** Whether it was done. */
  readonly status: 'done' | 'not-done' | 'unknown';
}

/** The report of {@link coordinationReview}. */
export interface CoordinationReview {
  /** What this report is, and its version. */
  readonly format: 'france-services/coordination-review@1';
  /** The year. */
  readonly year: number;
  /** What the State pays, in euros a year, on the last day of the year. */
  readonly funding: LookUp<number>;
  /** Working time that it pays for, in full-time equivalents. */
  readonly workingTime: LookUp<number>;
  /** The missions of the year; none when they are not known that year. */
  readonly missions: readonly ReviewedMission[];
  /** How many of them were done. */
  readonly missionsDone: number;
  /** Of how many of them nothing is known. */
  readonly missionsUnknown: number;
  /** Number of visits; `null` when unknown. */
  readonly visits: number | null;
  /** Number of structures visited; `null` when the visits are not listed one by one. */
  readonly structuresVisited: number | null;
  /** Days of the year with at least one coordinator; `null` when the coordinators are unknown. */
  readonly coveredDays: number | null;
  /** Days of the year: 365 or 366. */
  readonly yearDays: number;
  /** What is wrong in the facts: it is then unknown. */
  readonly issues: readonly Issue[];
  /** What a reader of the review must know. */
  readonly notices: readonly Notice[];
}

/**
 * The coordination of a département in a year: the missions done among those of the State, the visits, the days on which
 * the post was held, and what the State pays for it.
 *
 * @returns wrong data gives `issues`, and is then unknown
 * @throws RangeError when the year is wrong, TypeError when the facts are not an object
 *
 * @example
 * ```ts
 * // Haute-Vienne: a coordinator since February 2022, 34 visits in a year
 * const review = coordinationReview({
 *   year: 2022,
 *   coordinators: [{ id: 'coordinator', from: '2022-02-11' }],
 *   missions: { 'network-life': true, 'partner-relations': true },
 *   visits: 34,
 * });
 * [review.visits, review.missionsDone, review.missionsUnknown, review.missions.length]; // => [34, 2, 3, 5]
 * [review.coveredDays, review.yearDays, review.funding.value]; // => [324, 365, 25000]
 * ```
 */
export function coordinationReview(facts: CoordinationFacts): CoordinationReview {
  const { missions: answers, visits, coordinators } = requireObject('facts', facts, 'an object with a year');
  const year = requireInteger('year', facts.year, 1000, 9999);
  const lastDay = lastDayOf(year);
  const issues: Issue[] = [];
  const known = sound(missionsSchema, answers ?? {}, 'missions', issues);
  const missions = (valueAt(coordinatorMissions, lastDay).value ?? []).map((mission): ReviewedMission => {
    const answer = known?.[mission.id];
    return { ...mission, status: answer === undefined ? 'unknown' : answer ? 'done' : 'not-done' };
  });
  const count = (wanted: ReviewedMission['status']): number =>
    missions.filter(({ status }) => status === wanted).length;
  return {
    format: 'france-services/coordination-review@1',
    year,
    funding: valueAt(coordinationFunding, lastDay),
    workingTime: valueAt(coordinatorWorkingTime, lastDay),
    missions,
    missionsDone: count('done'),
    missionsUnknown: count('unknown'),
    ...readVisits(visits, year, issues),
    coveredDays: coordinators === undefined ? null : coveredDays(coordinators, year, issues),
    yearDays: daysInYear(year),
    issues,
    notices: missions.length === 0 ? [missionsUnknown(['missions'], { year }, year)] : [],
  };
}

/** A field that is right; otherwise `undefined`, and its issues under its name. */
function sound<S extends z.ZodType>(schema: S, data: unknown, field: string, issues: Issue[]): z.output<S> | undefined {
  const parsed = validate(schema, data);
  if (parsed.ok) return parsed.value;
  issues.push(...parsed.issues.map((issue) => ({ ...issue, path: [field, ...issue.path] })));
  return undefined;
}

function readVisits(
  visits: unknown,
  year: number,
  issues: Issue[],
): Pick<CoordinationReview, 'visits' | 'structuresVisited'> {
  if (!Array.isArray(visits)) {
    const number = visits === undefined ? undefined : sound(z.int().min(0), visits, 'visits', issues);
    return { visits: number ?? null, structuresVisited: null };
  }
  const each = validateEach(visitSchema, 'visits', visits);
  issues.push(...each.issues);
  const inYear = each.valid.filter(({ value: { date }, index }) => {
    if (yearOf(date) === year) return true;
    issues.push(outOfRange(['visits', index, 'date'], text(`une date de ${year}`, `a date in ${year}`), date));
    return false;
  });
  return { visits: inYear.length, structuresVisited: new Set(inYear.map(({ value }) => value.structureId)).size };
}

/** The days of the year with a coordinator; a period that is wrong, or overlaps another of the same person, is an issue. */
function coveredDays(coordinators: unknown, year: number, issues: Issue[]): number | null {
  const list = sound(z.array(z.unknown()), coordinators, 'coordinators', issues);
  if (!list) return null;
  const { valid, issues: wrong } = checkListed(coordinatorSchema, list, {
    name: 'coordinators',
    key: 'id',
    clash: (a, b) => a.from <= (b.until ?? '9999-12-31') && b.from <= (a.until ?? '9999-12-31'),
    refusal: ({ value, index }, earlierOne) => {
      const other = `coordinators, ${earlierOne.index}`;
      const expected = text(
        `une période sans jour commun avec l'autre de la même personne (${other})`,
        `a period without a day in common with the other one of the same person (${other})`,
      );
      return overlappingPeriods(['coordinators', index, 'id'], expected, value.id);
    },
  });
  issues.push(...wrong);
  let next = firstDayOf(year);
  let days = 0;
  for (const { from, until } of valid.map(({ value }) => value).sort((a, b) => byCodeUnit(a.from, b.from))) {
    const [start, end] = [later(from, next), earlier(until ?? lastDayOf(year), lastDayOf(year))];
    if (start > end) continue;
    days += daysBetween(start, end) + 1;
    next = addDays(end, 1);
  }
  return days;
}
