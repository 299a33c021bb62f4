import { describe, expect, it } from 'vitest';
import {
  accessCoverage,
  accessGaps,
  checkAccess,
  compareAccess,
  estimateAccess,
  estimateTravelTimes,
  travelTimesFromRows,
  type AccessCheck,
} from '../../src/access/index.js';
import { at, ids, row } from '../support/fictional-access.js';

describe('a check', () => {
  it('is strict: "moins de 30 minutes"; inclusive on request', () => {
    const times = travelTimesFromRows([row('a', 's', 29.99), row('b', 's', 30), row('c', 's', 30.01)]);
    const request = { origins: ids('a', 'b', 'c'), structures: ids('s'), times, cutoffMinutes: 30 };
    expect(checkAccess(request).rows.map(({ status }) => status)).toEqual(['within', 'beyond', 'beyond']);
    expect(checkAccess({ ...request, inclusive: true }).rows.map(({ status }) => status)).toEqual([
      'within',
      'within',
      'beyond',
    ]);
  });

  it('tells the five answers apart', () => {
    const times = travelTimesFromRows([
      row('within', 's', 20, [15, 29]),
      row('within', 't', 50, [40, 60]),
      row('uncertain', 's', 28, [20, 35]),
      row('uncertain', 't', null),
      row('beyond', 's', 40, [31, 50]),
      row('beyond', 't', null),
      row('unreachable', 's', null),
      row('unreachable', 't', null),
      row('half-known', 's', 40),
    ]);
    const origins = ids('within', 'uncertain', 'beyond', 'unreachable', 'half-known', 'stranger');
    const check = checkAccess({ origins, structures: ids('s', 't'), times, cutoffMinutes: 30 });
    expect(check.rows).toEqual([
      { originId: 'within', method: 'rows', status: 'within', minutes: 20, band: [15, 29], structureId: 's' },
      { originId: 'uncertain', method: 'rows', status: 'uncertain', minutes: 28, band: [20, 35], structureId: 's' },
      { originId: 'beyond', method: 'rows', status: 'beyond', minutes: 40, band: [31, 50], structureId: 's' },
      { originId: 'unreachable', method: 'rows', status: 'unreachable' },
      { originId: 'half-known', method: 'rows', status: 'not-computed', reason: 'structures-not-ruled-out' },
      { originId: 'stranger', method: 'rows', status: 'not-computed', reason: 'no-time-for-origin' },
    ]);
  });

  it('gives ties to the first identifier, and leaves aside destinations that are not structures', () => {
    const times = travelTimesFromRows([row('a', 's10', 5), row('a', 's2', 5), row('a', 'closed', 1)]);
    const [answer] = checkAccess({ origins: ids('a'), structures: ids('s2', 's10'), times, cutoffMinutes: 30 }).rows;
    expect(answer?.structureId).toBe('s10');
  });

  it('never rules out a structure that the times do not know', () => {
    const times = travelTimesFromRows([row('a', 's', 40), row('b', 's', 10)]);
    const check = checkAccess({ origins: ids('a', 'b'), structures: ids('s', 'new'), times, cutoffMinutes: 30 });
    expect(check.rows.map(({ status }) => status)).toEqual(['not-computed', 'within']);
    expect(check.notices.map(({ code }) => code)).toEqual(['structures-without-times']);
  });

  it('answers for empty lists', () => {
    const times = travelTimesFromRows([]);
    expect(checkAccess({ origins: [], structures: [], times, cutoffMinutes: 30 }).rows).toEqual([]);
    const check = checkAccess({ origins: ids('a'), structures: [], times, cutoffMinutes: 30 });
    expect(check.rows).toEqual([{ originId: 'a', method: 'rows', status: 'not-computed', reason: 'no-structure' }]);
    expect(check.notices.map(({ code }) => code)).toEqual(['no-structure']);
  });

  it('refuses an identifier that is not a text, tells it, and reports identifiers that repeat', () => {
    const times = travelTimesFromRows([row('a', 's', 5)]);
    const check = checkAccess({
      origins: [{ id: 'a' }, {} as never, { id: 7 as never }, { id: '' }, null as never, { id: 'a' }],
      structures: ids('s'),
      times,
      cutoffMinutes: 30,
    });
    expect(check.rows.map(({ originId, status }) => `${originId} ${status}`)).toEqual(['a within']);
    expect(check.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'missing origins.1.id',
      'wrong-type origins.2.id',
      'wrong-format origins.3.id',
      'missing origins.4',
    ]);
    expect(check.issues[1]?.message.en).toBe('received: 7; expected: an identifier (a text that is not empty)');
    expect(check.notices.map(({ path, message }) => `${path.join('.')}: ${message.en}`)).toEqual([
      'origins.5.id: identifier a is repeated: it counts once',
    ]);
  });

  it('says one thing of an identifier that stands for two places, whoever reads the lists first', () => {
    const origins = [at('a', 46), at('b', 46), at('a', 47), at('b', 46)];
    const structures = [at('s', 46), at('t', 46.1), at('t', 46.2)];
    const request = { origins, structures, cutoffMinutes: 30 };
    const times = estimateTravelTimes(origins, structures);
    for (const { rows, issues, notices } of [estimateAccess(request), checkAccess({ ...request, times })]) {
      expect(rows.map(({ originId, status }) => `${originId} ${status}`)).toEqual(['a not-computed', 'b within']);
      expect(issues.map(({ message }) => message.en)).toEqual([
        'identifier a stands for two different places: neither position is used',
        'identifier t stands for two different places: neither position is used',
      ]);
      expect(notices.map(({ message }) => message.en)).toEqual([
        'identifier b is repeated: it counts once',
        '1 structure is missing from the travel times and is therefore never ruled out: t',
      ]);
    }
  });

  it('is refused when an origin has two rows, or a row is not one: nothing is counted twice', () => {
    const check = checkAccess({
      origins: ids('a'),
      structures: ids('s'),
      times: travelTimesFromRows([row('a', 's', 5)]),
      cutoffMinutes: 30,
    });
    const [first] = check.rows;
    const readers = [
      (of: AccessCheck) => accessCoverage(of, { weight: () => 1 }),
      accessGaps,
      (of: AccessCheck) => compareAccess(check, of),
      (of: AccessCheck) => compareAccess(of, check),
    ];
    for (const read of readers) {
      expect(() => read({ ...check, rows: [first!, { ...first! }] })).toThrow(
        /^(check|before|after)\.rows\[1\]: expected one row for each origin; received a second row for "a"$/,
      );
      for (const wrong of [
        null,
        7,
        {},
        { ...first, originId: 7 },
        { ...first, status: 'near' },
        { ...first, band: 5 },
      ]) {
        expect(() => read({ ...check, rows: [first!, wrong as never] })).toThrow(
          /^(check|before|after)\.rows\[1\](: expected a row of an access check|\.(originId|status|band): expected .+); received /,
        );
      }
    }
  });

  it('survives a structured clone of the times, and shares nothing that can be edited with them', () => {
    const times = estimateTravelTimes(
      [{ id: 'a', latitude: 46, longitude: 2 }, { id: 'lost' } as never],
      [{ id: 's', latitude: 46.1, longitude: 2 }],
    );
    const request = { origins: ids('a', 'lost'), structures: ids('s'), times, cutoffMinutes: 30 };
    const check = checkAccess(request);
    expect(checkAccess({ ...request, times: structuredClone(times) })).toEqual(check);
    const before = structuredClone(check);
    for (const edit of [
      () => ((check.rows as unknown[])[0] = null),
      () => Object.assign(check.issues[0]!.message, { en: 'edited' }),
      () => Object.assign(check.issues[0]!, { code: 'edited' }),
      () => Object.assign(accessGaps(check)[0]!, { status: 'within' }),
    ]) {
      try {
        edit();
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError); // it is frozen
      }
      expect(checkAccess(request)).toEqual(before);
    }
  });

  it('rules nothing out while a structure has no identifier', () => {
    const times = travelTimesFromRows([row('a', 's', 40)]);
    const structures = [{ id: 's' }, {} as never];
    const [answer] = checkAccess({ origins: ids('a'), structures, times, cutoffMinutes: 30 }).rows;
    expect(answer).toMatchObject({ status: 'not-computed', reason: 'structures-not-ruled-out' });
  });

  it('refuses times whose arrays do not fit', () => {
    const times = travelTimesFromRows([row('a', 's', 40), row('b', 's', 20)]);
    const request = { origins: ids('a'), structures: ids('s'), cutoffMinutes: 30 };
    for (const [name, change] of [
      ['first[2]', { first: Int32Array.of(0, 3, 2) }],
      ['destination[0]', { destination: Int32Array.of(1, 0) }],
      ['unlistedAtLeast', { unlistedAtLeast: Int32Array.of(0) }],
      ['deciseconds', { deciseconds: Int32Array.of(1) }],
    ] as const) {
      expect(() => checkAccess({ ...request, times: { ...times, ...change } })).toThrow(`times.${name}: expected `);
    }
  });

  it('throws for the programmer', () => {
    const times = travelTimesFromRows([]);
    const request = { origins: [], structures: [], times, cutoffMinutes: 30 };
    expect(() => checkAccess({ ...request, cutoffMinutes: -3 })).toThrow(
      'cutoffMinutes: expected a number of at least 0; received -3',
    );
    expect(() => checkAccess({ ...request, cutoffMinutes: NaN })).toThrow(RangeError);
    expect(() => checkAccess({ ...request, times: [] as never })).toThrow(TypeError);
  });
});

describe('a shortlist', () => {
  it('widens the band to what a structure that it leaves out may take, when that one is faster', () => {
    const structures = [at('near', 46.1, 3, { density: 7 }), at('fast', 46.2, 3, { density: 1 })];
    // About 11 km at 3 min/km; about 22 km at half a minute a km.
    const minutes = (km: number, _from: object, { density }: { density?: unknown }) => km * (density === 7 ? 3 : 0.5);
    const model = { id: 'fictional', minutes, band: [1, 1] as const };
    const origins = [at('a', 46)];
    const bandOf = (nearest: 1 | 'all') => {
      const times = estimateTravelTimes(origins, structures, { model, nearest });
      return checkAccess({ origins, structures, times, cutoffMinutes: 60 }).rows[0]?.band;
    };
    expect(bandOf('all')).toEqual([expect.closeTo(11.1, 1), expect.closeTo(11.1, 1)]);
    // Left out, it is no nearer than the first: 11 km at least, at half a minute a km.
    expect(bandOf(1)).toEqual([expect.closeTo(5.6, 1), expect.closeTo(33.4, 1)]);
  });
});

describe('from communes to gaps', () => {
  it('runs from communes to the worst served in a few lines', () => {
    const communes = [
      { id: '1', latitude: 46, longitude: 2, population: 90 },
      { id: '2', latitude: 46.8, longitude: 2, population: 10 },
    ];
    const structures = [{ id: 'h', latitude: 46.01, longitude: 2 }];
    const estimated = estimateTravelTimes(communes, structures, { nearest: 8 });
    const found = checkAccess({ origins: communes, structures, times: estimated, cutoffMinutes: 30 });
    const population = new Map(communes.map((c) => [c.id, c.population]));
    const { atLeast, atMost } = accessCoverage(found, { weight: (id) => population.get(id) ?? 0 });
    expect([atLeast, atMost, accessGaps(found).map(({ originId }) => originId)]).toEqual([0.9, 0.9, ['2']]);
  });
});
