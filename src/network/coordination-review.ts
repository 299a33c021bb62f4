import * as z from 'zod';
import { requireInteger } from '../foundation/argument.js';
import type { Issue, Notice } from '../foundation/issue.js';
import {
  addDays,
  daysBetween,
  daysInYear,
  earlier,
  firstDayOf,
  lastDayOf,
  later,
  type IsoDate,
} from '../foundation/civil-date.js';
import { text } from '../foundation/text.js';
import { contradict, dateSchema, sentence, validate, validateEach } from '../foundation/schema.js';
import { lookUp, type LookUp } from '../law/look-up.js';
import {
  coordinationFunding,
  coordinatorMissions,
  coordinatorWorkingTime,
  type CoordinatorMission,
  type CoordinatorMissionId,
} from '../subsidies/coordination.js';
import { checkListed, overlap } from './listed.js';

const coordinatorSchema = z
  .strictObject({
    /** Identifier of the person, or any name for the post. */
    id: z.string().min(1),
    from: dateSchema,
    /** Last day; absent: still in post. */
    until: dateSchema.optional(),
  })
  .check((context) => {
    const { from, until } = context.value;
    if (until === undefined || from <= until) return;
    const message = sentence(
      until,
      text(`une fin qui ne précède pas le ${from}`, `an end that does not precede ${from}`),
    );
    contradict(context, { code: 'ends-before-start', path: ['until'], message });
  });
const visitSchema = z.strictObject({ date: dateSchema, structureId: z.string().min(1) });
const done = z.boolean().optional();
const missionsSchema = z.strictObject({
  steering: done,
  'new-or-struggling-structures': done,
  'partner-relations': done,
  'network-life': done,
  visibility: done,
} satisfies Record<CoordinatorMissionId, typeof done>);

/** What is known of the coordination of a département in a year. What is absent is unknown, not undone. */
export interface CoordinationFacts {
  readonly year: number;
  /** Who held the post, and when: all of them. */
  readonly coordinators?: readonly z.output<typeof coordinatorSchema>[];
  /** Whether each mission was done; one that is absent is unknown. */
  readonly missions?: z.output<typeof missionsSchema>;
  /** Visits of the year: their number, or the visits themselves. */
  readonly visits?: number | readonly z.output<typeof visitSchema>[];
}

/** The report of {@link coordinationReview}. */
export interface CoordinationReview {
  readonly format: 'france-services/coordination-review@1';
  readonly year: number;
  /** What the State pays, in euros a year, on the last day of the year. */
  readonly funding: LookUp<number>;
  /** Working time that it pays for, in full-time equivalents. */
  readonly workingTime: LookUp<number>;
  /** The missions of the year, done or not; none when they are not known that year. */
  readonly missions: readonly (CoordinatorMission & { readonly status: 'done' | 'not-done' | 'unknown' })[];
  readonly missionsDone: number;
  readonly missionsUnknown: number;
  /** Number of visits; `null` when unknown. */
  readonly visits: number | null;
  /** Number of structures visited; `null` when the visits are not told one by one. */
  readonly structuresVisited: number | null;
  /** Days of the year with at least one coordinator; `null` when the coordinators are unknown. */
  readonly coveredDays: number | null;
  readonly yearDays: number;
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/**
 * The coordination of a département in a year: the missions done among those of the State, the visits, the days on which
 * the post was held, and what the State pays for it.
 *
 * @returns wrong data gives `issues`, and is then unknown
 * @throws RangeError when the year is wrong
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
  const year = requireInteger('year', facts.year, 1000, 9999);
  const lastDay = lastDayOf(year);
  const issues: Issue[] = [];
  const told = validate(missionsSchema, facts.missions ?? {});
  if (!told.ok) issues.push(...told.issues.map((issue) => ({ ...issue, path: ['missions', ...issue.path] })));
  const statusOf = (id: CoordinatorMissionId): 'done' | 'not-done' | 'unknown' => {
    const answer = told.ok ? told.value[id] : undefined;
    return answer === undefined ? 'unknown' : answer ? 'done' : 'not-done';
  };
  const missions = (lookUp(coordinatorMissions, lastDay).value ?? []).map((each) => ({
    ...each,
    status: statusOf(each.id),
  }));
  const count = (wanted: string): number => missions.filter(({ status }) => status === wanted).length;
  return {
    format: 'france-services/coordination-review@1',
    year,
    funding: lookUp(coordinationFunding, lastDay),
    workingTime: lookUp(coordinatorWorkingTime, lastDay),
    missions,
    missionsDone: count('done'),
    missionsUnknown: count('unknown'),
    ...readVisits(facts.visits, year, issues),
    coveredDays: facts.coordinators === undefined ? null : readCoordinators(facts.coordinators, year, issues),
    yearDays: daysInYear(year),
    issues,
    notices: missions.length === 0 ? [noMissions(year)] : [],
  };
}

function readVisits(
  visits: unknown,
  year: number,
  issues: Issue[],
): Pick<CoordinationReview, 'visits' | 'structuresVisited'> {
  const unknown = { visits: null, structuresVisited: null };
  if (visits === undefined) return unknown;
  if (!Array.isArray(visits)) {
    const parsed = validate(z.int().min(0), visits);
    if (parsed.ok) return { ...unknown, visits: parsed.value };
    issues.push(...parsed.issues.map((issue) => ({ ...issue, path: ['visits', ...issue.path] })));
    return unknown;
  }
  const each = validateEach(visitSchema, 'visits', visits);
  const inYear = each.valid.filter(({ value, index }) => {
    if (value.date.startsWith(`${year}-`)) return true;
    const message = sentence(value.date, text(`une date de ${year}`, `a date in ${year}`));
    each.issues.push({ code: 'out-of-range', path: ['visits', index, 'date'], received: value.date, message });
    return false;
  });
  issues.push(...each.issues);
  return { visits: inYear.length, structuresVisited: new Set(inYear.map(({ value }) => value.structureId)).size };
}

/** The days of the year with a coordinator; each period that is wrong, or overlaps another of the same person, is an issue. */
function readCoordinators(coordinators: unknown, year: number, issues: Issue[]): number | null {
  const list = validate(z.array(z.unknown()), coordinators);
  if (!list.ok) {
    issues.push(...list.issues.map((issue) => ({ ...issue, path: ['coordinators', ...issue.path] })));
    return null;
  }
  const clash = (a: Held, b: Held): boolean => overlap(periodOf(a), periodOf(b));
  const { valid, issues: wrong } = checkListed(coordinatorSchema, 'coordinators', list.value, 'id', clash);
  issues.push(
    ...wrong.map((issue) => (issue.code === 'duplicate' ? { ...issue, code: 'overlapping-periods' } : issue)),
  );
  let next = firstDayOf(year);
  let days = 0;
  for (const { from, until } of valid.map(({ value }) => value).sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const [start, end] = [later(from, next), earlier(until ?? lastDayOf(year), lastDayOf(year))];
    if (start > end) continue;
    days += daysBetween(start, end) + 1;
    next = addDays(end, 1);
  }
  return days;
}

type Held = z.output<typeof coordinatorSchema>;

const periodOf = ({ from, until }: Held): { labelledOn: IsoDate; labelEndedOn: IsoDate | undefined } => ({
  labelledOn: from,
  labelEndedOn: until,
});

const noMissions = (year: number): Notice => ({
  code: 'missions-unknown',
  path: ['missions'],
  received: year,
  message: text(
    `${year} : les missions de l'animateur ne sont pas connues.`,
    `${year}: the missions of the coordinator are not known.`,
  ),
});
