import { describe, expect, it } from 'vitest';
import { soleCoverage, travelTimesFromMatrix, travelTimesFromRows } from '../../src/access/index.js';
import { ids, row } from '../support/fictional-access.js';

describe('what each structure alone covers', () => {
  const times = travelTimesFromRows([
    row('alone', 's', 10),
    row('alone', 't', 40),
    row('both', 's', 10),
    row('both', 't', 29.9),
    row('perhaps', 's', 10),
    row('perhaps', 't', 30, [25, 35]),
    row('unsure', 's', 28, [20, 35]),
    row('unsure', 't', null),
    row('half-known', 's', 10),
    row('blind', 's', 50),
    row('far', 's', 50),
    row('far', 't', null),
  ]);
  const origins = ids('alone', 'both', 'perhaps', 'unsure', 'half-known', 'blind', 'far', 'stranger');
  const request = { origins, structures: ids('s', 't'), times, cutoffMinutes: 30 };

  it('tells what is proved alone from what may be', () => {
    const { structures, notComputedIds } = soleCoverage(request, { weight: () => 10 });
    expect(structures).toEqual([
      {
        structureId: 's',
        originIds: ['alone'],
        uncertainIds: ['perhaps', 'unsure', 'half-known'],
        atLeast: 10,
        atMost: 40,
      },
      { structureId: 't', originIds: [], uncertainIds: [], atLeast: 0, atMost: 0 },
    ]);
    expect(notComputedIds).toEqual(['blind', 'stranger']);
  });

  it('is strict or inclusive, as the check', () => {
    const exact = travelTimesFromMatrix({
      fromIds: ['a'],
      toIds: ['s', 't'],
      durations: [[10, 30]],
      unit: 'minutes',
    });
    const ask = (inclusive: boolean) =>
      soleCoverage({ origins: ids('a'), structures: ids('s', 't'), times: exact, cutoffMinutes: 30, inclusive })
        .structures[0]?.originIds;
    expect([ask(false), ask(true)]).toEqual([['a'], []]);
  });

  it('makes an issue of a missing weight, and leaves it out of the sums', () => {
    const { structures, issues } = soleCoverage(request, { weight: (id) => (id === 'perhaps' ? 5 : undefined) });
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'missing origins.0.weight',
      'missing origins.3.weight',
      'missing origins.4.weight',
    ]);
    expect(structures[0]).toMatchObject({ originIds: ['alone'], atLeast: 0, atMost: 5 });
  });

  it('proves nothing while a structure has no times', () => {
    const { structures } = soleCoverage({ ...request, structures: ids('s', 't', 'new') });
    expect(structures.map(({ originIds }) => originIds)).toEqual([[], [], []]);
  });

  it('counts a repeated origin or structure once, and tells it', () => {
    const { origins, structures } = request;
    const doubled = soleCoverage({
      ...request,
      origins: [...origins, ...origins],
      structures: [...structures, ...structures],
    });
    const once = soleCoverage(request);
    expect(doubled.structures).toEqual(once.structures);
    expect(doubled.notices).toHaveLength(once.notices.length + origins.length + structures.length);
  });

  it('answers for empty lists and throws for the programmer', () => {
    expect(soleCoverage({ ...request, structures: [] }).structures).toEqual([]);
    expect(soleCoverage({ ...request, origins: [] }).structures[0]?.originIds).toEqual([]);
    expect(() => soleCoverage(request, { weight: 3 as never })).toThrow('weight');
    expect(() => soleCoverage({ ...request, cutoffMinutes: -1 })).toThrow(RangeError);
  });
});
