import { describe, expect, it } from 'vitest';
import { typographic } from '../../src/foundation/text.js';
import { activityGrowth, type ActivityFigures } from '../../src/network/activity-growth.js';

describe('Gers, "une augmentation de 8 274 accompagnements soit de 27,11% [...] (38 792 accompagnements)"', () => {
  const gers = { current: 38_792, previous: 30_518, increase: 8_274, percent: 27.11 };

  it.each<ActivityFigures>([
    { current: 38_792, increase: 8_274 },
    { current: 38_792, previous: 30_518 },
    { current: 38_792, increase: 8_274, percent: 27.11 },
    { current: 38_792, increase: 8_274, percent: 27.1 },
    { current: 38_792, increase: 8_274, percent: 27 },
    gers,
  ])('%j', (figures) => {
    const growth = activityGrowth(figures);
    expect(growth).toMatchObject({ format: 'france-services/activity-growth@1', ...gers, issues: [], notices: [] });
    expect(growth.rate).toBeCloseTo(0.271119, 6);
  });
});

it('may fall', () => {
  expect(activityGrowth({ current: 80, increase: -20 })).toMatchObject({ previous: 100, rate: -0.2, percent: -20 });
  expect(activityGrowth({ current: 0, previous: 50 })).toMatchObject({ increase: -50, percent: -100 });
});

it('has no rate after a period of zero', () => {
  const growth = activityGrowth({ current: 40, previous: 0 });
  expect(growth).toMatchObject({ previous: 0, increase: 40, rate: null, percent: null, issues: [] });
  expect(growth.notices.map(({ code }) => code)).toEqual(['no-rate']);
});

describe('figures that contradict each other, or miss, are refused: no figure is answered', () => {
  it.each([
    [{ current: 38_792, increase: 8_274, previous: 30_000 }, [['contradiction', 'increase']]],
    [{ current: 38_792, increase: 8_274, percent: 26 }, [['contradiction', 'percent']]],
    [{ current: 38_792, increase: 8_274, percent: 27.12 }, [['contradiction', 'percent']]],
    [
      { current: 10, increase: 1, previous: 8, percent: 3 },
      [
        ['contradiction', 'increase'],
        ['contradiction', 'percent'],
      ],
    ],
    [{ current: 5, previous: 0, percent: 100 }, [['contradiction', 'percent']]],
    [{ current: 5, increase: 6 }, [['out-of-range', 'increase']]],
    [{ current: 5 }, [['missing', 'previous']]],
    [{ current: -5, previous: 3 }, [['out-of-range', 'current']]],
    [{ current: 5.5, previous: 3 }, [['wrong-type', 'current']]],
    [{ previous: 3 }, [['missing', 'current']]],
  ])('%j', (figures, expected) => {
    const growth = activityGrowth(figures as never);
    expect(growth.issues.map(({ code, path }) => [code, ...path])).toEqual(expected);
    expect([growth.current, growth.previous, growth.increase, growth.rate, growth.percent]).toEqual(
      Array(5).fill(null),
    );
  });

  it('when a field is unknown', () => {
    expect(activityGrowth({ current: 5, previous: 3, growth: 2 } as never).issues).toMatchObject([
      { code: 'unknown-key', path: ['growth'], received: 2 },
    ]);
  });

  it('in figures written as each language writes them', () => {
    const [issue] = activityGrowth({ current: 38792, increase: 8274, percent: 26 }).issues;
    expect(issue?.message.fr).toContain(typographic('8 274 / 30 518 = 27,11 %'));
    expect(issue?.message.en).toContain('8,274 / 30,518 = 27.11%');
  });
});
