import { describe, expect, it } from 'vitest';
import { checkAccess, estimateTravelTimes, type Place } from '../../../src/access/index.js';
import { at } from '../../support/fictional-access.js';

const folk = { id: 'folk', minutes: (km: number) => (km * 1.3 * 60) / 50, band: [0.8, 1.25] as const };

describe('estimates', () => {
  it('applies the model given, in minutes rounded to the decisecond, with its band', () => {
    // One degree of latitude: 6371.0088 km x pi / 180 = 111.195 km; x 1.3 at 50 km/h: 173.464 min.
    const times = estimateTravelTimes([at('a', 45, 3)], [at('s', 46, 3)], { model: folk });
    const [row] = [...times];
    expect(row?.minutes).toBeCloseTo(173.464, 2);
    expect(row?.band?.[0]).toBeCloseTo(138.771, 2);
    expect(row?.band?.[1]).toBeCloseTo(216.83, 2);
    expect(Number.isInteger(Math.round((row?.minutes ?? 0) * 600 * 1e6) / 1e6)).toBe(true);
    expect([times.method, times.model]).toEqual(['estimate', 'folk']);
  });

  it('lists 8 destinations by default, the number asked, or all', () => {
    const many = Array.from({ length: 12 }, (_, i) => at(`s${String(i).padStart(2, '0')}`, 45 + i / 100, 3));
    const listed = (options?: object) => [...estimateTravelTimes([at('a', 45, 3)], many, options)].length;
    expect([listed(), listed({ nearest: 3 }), listed({ nearest: 'all' }), listed({ nearest: 99 })]).toEqual([
      8, 3, 12, 12,
    ]);
  });

  it('takes a journey of zero kilometres at the same point, that still lasts some minutes', () => {
    const [row] = [...estimateTravelTimes([at('a', 45, 3)], [at('s', 45, 3)])];
    expect(row?.minutes).toBeGreaterThan(0);
    expect(row?.minutes).toBeLessThan(2);
    const [free] = [...estimateTravelTimes([at('a', 45, 3)], [at('s', 45, 3)], { model: folk })];
    expect(free?.minutes).toBe(0);
  });

  it('uses the classes where they are known: the mountain is slower', () => {
    const minutes = (mountain: boolean) =>
      [
        ...estimateTravelTimes(
          [at('a', 45, 6, { density: 6, mountain })],
          [at('s', 45.1, 6, { density: 5, mountain })],
        ),
      ][0]?.minutes ?? 0;
    expect(minutes(true)).toBeGreaterThan(minutes(false));
    const label = [
      ...estimateTravelTimes(
        [at('a', 45, 6, { density: 'rural a habitat DISPERSE', mountain: true })],
        [at('s', 45.1, 6, { density: '5', mountain: true })],
      ),
    ][0];
    expect(label?.minutes).toBe(minutes(true));
  });

  it('estimates nothing over water', () => {
    const origins = [
      at('bonifacio', 41.39, 9.16, { departement: '2A' }),
      at('nice', 43.7, 7.26, { departement: '06' }),
      at('fort-de-france', 14.6, -61.07, { departement: '972' }),
    ];
    const destinations = [at('ajaccio', 41.93, 8.74), at('antibes', 43.58, 7.12), at('pointe-a-pitre', 16.24, -61.53)];
    const times = estimateTravelTimes(origins, destinations);
    expect([...times].map(({ from_id, to_id }) => `${from_id} ${to_id}`)).toEqual([
      'bonifacio ajaccio',
      'nice antibes',
    ]);
    expect(times.notices.map(({ code }) => code)).toEqual(['over-water']);
    const check = checkAccess({ origins, structures: destinations, times, cutoffMinutes: 30 });
    // 180 km of sea rule out less than 30 minutes; nothing is said to be unreachable.
    expect(check.rows[2]?.status).toBe('beyond');
    const near = [at('quiberon', 47.48, -3.12)];
    const island = [at('le-palais', 47.347, -3.155)];
    const crossing = checkAccess({
      origins: island,
      structures: near,
      times: estimateTravelTimes(island, near),
      cutoffMinutes: 30,
    });
    expect(crossing.rows[0]).toEqual({
      originId: 'le-palais',
      method: 'estimate',
      status: 'not-computed',
      reason: 'structures-not-ruled-out',
    });
  });

  it('sets aside the places that cannot be used, each with an issue', () => {
    const origins = [
      at('nan', NaN, 3),
      at('far', 91, 3),
      at('zero', 0, 0),
      at('swapped', 3.1, 45.8),
      at('wrong-land', 45, 3, { departement: '974' }),
      at('text', '45' as never, 3),
      { id: 'none' } as Place,
      at('', 45, 3),
      null as never,
      at('twice', 45, 3),
      at('twice', 46, 3),
      at('same', 45, 3),
      at('same', 45, 3),
    ];
    const times = estimateTravelTimes(origins, [at('s', 45, 3.1)]);
    expect(times.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'out-of-range origins.0.latitude',
      'out-of-range origins.1.latitude',
      'coordinates-zero origins.2',
      'coordinates-swapped origins.3',
      'coordinates-outside-departement origins.4',
      'wrong-type origins.5.latitude',
      'missing origins.6.latitude',
      'wrong-format origins.7.id',
      'missing origins.8',
      'repeated-identifier origins.10.id',
    ]);
    expect(times.notices.map(({ path }) => path.join('.'))).toEqual(['origins.12.id']);
    expect(times.origins).toEqual(['same']);
  });

  it('throws for the programmer: a count, a list or a model that is not one', () => {
    expect(() => estimateTravelTimes([], [], { nearest: 0 })).toThrow('nearest');
    expect(() => estimateTravelTimes([], [], { nearest: 'every' as never })).toThrow(RangeError);
    expect(() => estimateTravelTimes({} as never, [])).toThrow(TypeError);
    expect(() => estimateTravelTimes([], [], { model: { id: 'x' } as never })).toThrow('model.minutes');
    expect(() => estimateTravelTimes([], [], { model: { ...folk, band: [2, 1] } })).toThrow('model.band');
    const broken = { ...folk, minutes: () => NaN };
    expect(() => estimateTravelTimes([at('a', 45, 3)], [at('s', 45, 3)], { model: broken })).toThrow('model');
  });
});
