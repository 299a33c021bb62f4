import * as z from 'zod';
import { requireObject } from '../foundation/argument.js';
import type { Issue, Notice } from '../foundation/issue.js';
import { contradiction, missing, outOfRange } from '../foundation/notices/data.js';
import { noRate } from '../foundation/notices/network.js';
import { contradict, validate } from '../foundation/schema.js';
import { sameText, text, type LocalizedText } from '../foundation/text.js';
import { joined, numberText } from '../foundation/words.js';

/** Figures of the activity of a network, over the same months of two years. */
export interface ActivityFigures {
  /** Requests of the period. */
  readonly current: number;
  /** Requests of the same months of the year before. Absent: computed from the increase. */
  readonly previous?: number | undefined;
  /** What the period has more than the year before; negative when it has less. Absent: computed. */
  readonly increase?: number | undefined;
  /** Published growth in %, checked against the other figures to the decimals that it has. */
  readonly percent?: number | undefined;
}

/** The schema of {@link ActivityFigures}: figures that contradict each other are refused. */
export const activityFiguresSchema = z
  .strictObject({
    current: z.int().min(0),
    previous: z.int().min(0).optional(),
    increase: z.int().optional(),
    percent: z.number().optional(),
  })
  .check((context) => {
    const { current, previous, increase, percent } = context.value;
    if (previous === undefined && increase === undefined) {
      contradict(context, missing(['previous'], text('previous ou increase', 'previous or increase')));
      return;
    }
    const before = previous ?? current - (increase ?? 0);
    if (before < 0) {
      contradict(
        context,
        outOfRange(['increase'], joined(' ', [text('au plus', 'at most'), numberText(current)]), increase),
      );
      return;
    }
    const difference = current - before;
    if (increase !== undefined && increase !== difference) {
      contradict(context, contradiction(['increase'], formula(current, '-', before, difference), increase));
    }
    if (percent !== undefined && !agrees(percent, difference, before)) {
      const noneMakesSense = text(
        'aucun taux : la période précédente est nulle',
        'no rate: the previous period is zero',
      );
      contradict(
        context,
        contradiction(['percent'], before === 0 ? noneMakesSense : rateText(difference, before), percent),
      );
    }
  });

/** The report of {@link activityGrowth}. The figures are `null` when they were refused. */
export interface ActivityGrowth {
  /** What this report is, and its version. */
  readonly format: 'france-services/activity-growth@1';
  /** Requests of the period. */
  readonly current: number | null;
  /** Requests of the same months of the year before. */
  readonly previous: number | null;
  /** What the period has more than the year before; negative when it has less. */
  readonly increase: number | null;
  /** `increase / previous`, as a share; `null` when the previous period is zero. */
  readonly rate: number | null;
  /** The same in %, to two decimals. */
  readonly percent: number | null;
  /** What is wrong in the figures. */
  readonly issues: readonly Issue[];
  /** What a reader of the growth must know. */
  readonly notices: readonly Notice[];
}

/**
 * The growth of the activity of a network, from the figures that a prefecture publishes: the requests of a period
 * and either the increase or those of the same months of the year before. A figure that is absent is computed; figures that
 * contradict each other are refused.
 *
 * @param figures - whole numbers of requests; `percent` in %
 * @returns the three figures, the rate as a share and in %; wrong figures give `issues`
 * @throws TypeError when the figures are not an object
 *
 * @example
 * ```ts
 * // Gers, January to August 2023: 38 792 requests, 8 274 more than the year before, + 27.11 %
 * const growth = activityGrowth({ current: 38792, increase: 8274 });
 * [growth.previous, growth.percent]; // => [30518, 27.11]
 * activityGrowth({ current: 38792, increase: 8274, previous: 30000 }).issues.map((issue) => issue.path); // => [['increase']]
 * activityGrowth({ current: 12, previous: 0 }).rate; // => null
 * ```
 */
export function activityGrowth(figures: ActivityFigures): ActivityGrowth {
  const format = 'france-services/activity-growth@1';
  const parsed = validate(
    activityFiguresSchema,
    requireObject('figures', figures, 'an object with current and previous'),
  );
  if (!parsed.ok) {
    const none = { current: null, previous: null, increase: null, rate: null, percent: null };
    return { format, ...none, issues: parsed.issues, notices: [] };
  }
  const { current, previous = current - (parsed.value.increase ?? 0) } = parsed.value;
  const increase = current - previous;
  const [rate, percent] = previous === 0 ? [null, null] : [increase / previous, percentOf(increase, previous)];
  const notices = rate === null ? [noRate(['previous'])] : [];
  return { format, current, previous, increase, rate, percent, issues: [], notices };
}

const percentOf = (increase: number, previous: number): number => Math.round((increase / previous) * 10_000) / 100;

/** "8 274 / 30 518 = 27,11", with the marks of each language. */
const formula = (left: number, sign: '-' | '/', right: number, result: number): LocalizedText =>
  joined(' ', [numberText(left), sameText(sign), numberText(right), sameText('='), numberText(result)]);

/** The same with its unit; English writes the sign of percent against the number. */
function rateText(increase: number, previous: number): LocalizedText {
  const { fr, en } = formula(increase, '/', previous, percentOf(increase, previous));
  return text(`${fr} %`, `${en}%`);
}

/** Whether a published percentage is the rate, rounded to as many decimals as it was written with. */
function agrees(percent: number, increase: number, previous: number): boolean {
  if (previous === 0) return false;
  const decimals = String(percent).split('.')[1]?.length ?? 0;
  return Math.abs((increase / previous) * 100 - percent) <= 0.5 * 10 ** -decimals + 1e-9;
}
