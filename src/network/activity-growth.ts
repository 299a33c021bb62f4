import * as z from 'zod';
import type { Issue, Notice } from '../foundation/issue.js';
import { sameText, text, type LocalizedText } from '../foundation/text.js';
import { contradict, sentence, validate } from '../foundation/schema.js';

const count = z.int().min(0);

/** Figures of the activity of a network, over the same months of two years. */
export interface ActivityFigures {
  /** Requests of the period. */
  readonly current: number;
  /** Requests of the same months of the year before. */
  readonly previous?: number;
  /** What the period has more than the year before; negative when it has less. */
  readonly increase?: number;
  /** Published growth in %, checked against the other figures to the decimals that it has. */
  readonly percent?: number;
}

const figuresSchema = z
  .strictObject({
    current: count,
    previous: count.optional(),
    increase: z.int().optional(),
    percent: z.number().optional(),
  })
  .check((context) => {
    const { current, previous, increase, percent } = context.value;
    const refuse = (code: string, field: string, received: unknown, expected: LocalizedText): void =>
      contradict(context, { code, path: [field], message: sentence(received, expected) });
    if (previous === undefined && increase === undefined) {
      refuse('missing', 'previous', undefined, text('previous ou increase', 'previous or increase'));
      return;
    }
    const before = previous ?? current - (increase ?? 0);
    if (before < 0) {
      refuse('out-of-range', 'increase', increase, text(`au plus ${current}`, `at most ${current}`));
      return;
    }
    const difference = current - before;
    if (increase !== undefined && increase !== difference) {
      const expected = `${current} - ${before} = ${difference}`;
      refuse('contradiction', 'increase', increase, sameText(expected));
    }
    if (percent !== undefined && !agrees(percent, difference, before)) {
      const rate = before === 0 ? undefined : `${percentOf(difference, before)} %`;
      const expected = rate
        ? text(`${difference} / ${before} = ${rate}`, `${difference} / ${before} = ${rate}`)
        : text('aucun taux : la période précédente est nulle', 'no rate: the period before is zero');
      refuse('contradiction', 'percent', percent, expected);
    }
  });

/** The report of {@link activityGrowth}. The figures are `null` when they were refused. */
export interface ActivityGrowth {
  readonly format: 'france-services/activity-growth@1';
  readonly current: number | null;
  readonly previous: number | null;
  readonly increase: number | null;
  /** `increase / previous`, as a share; `null` when the period before is zero. */
  readonly rate: number | null;
  /** The same in %, to two decimals. */
  readonly percent: number | null;
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/**
 * The growth of the activity of a network, from the figures that a prefecture publishes: the requests of a period
 * and either the increase or those of the same months of the year before. What is not given is computed; figures that
 * contradict each other are refused.
 *
 * @param figures - whole numbers of requests; `percent` in %
 * @returns the three figures, the rate as a share and in %; wrong figures give `issues`, never an exception
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
  const parsed = validate(figuresSchema, figures);
  if (!parsed.ok) {
    const none = { current: null, previous: null, increase: null, rate: null, percent: null };
    return { format, ...none, issues: parsed.issues, notices: [] };
  }
  const { current, previous = current - (parsed.value.increase ?? 0) } = parsed.value;
  const increase = current - previous;
  const rate = previous === 0 ? null : increase / previous;
  const percent = previous === 0 ? null : percentOf(increase, previous);
  return { format, current, previous, increase, rate, percent, issues: [], notices: rate === null ? [NO_RATE] : [] };
}

const percentOf = (increase: number, previous: number): number => Math.round((increase / previous) * 10_000) / 100;

/** Whether a published percentage is the rate, rounded to as many decimals as it was written with. */
function agrees(percent: number, increase: number, previous: number): boolean {
  if (previous === 0) return false;
  const decimals = String(percent).split('.')[1]?.length ?? 0;
  return Math.abs((increase / previous) * 100 - percent) <= 0.5 * 10 ** -decimals + 1e-9;
}

const NO_RATE: Notice = {
  code: 'no-rate',
  path: ['previous'],
  message: text(
    "La période précédente est nulle : aucun taux n'a de sens.",
    'The period before is zero: no rate makes sense.',
  ),
};
