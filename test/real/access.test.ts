import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  accessCoverage,
  accessGaps,
  checkAccess,
  estimateTravelTimes,
  greatCircleKm,
  roadModel,
  type Place,
  type PlaceClass,
  type TravelModel,
} from '../../src/access/index.js';
import { landOf } from '../../src/places/departements/lands.js';
import { readOfficialList } from '../../src/exchange/index.js';
import { describeWithRealData, realData } from './data.js';

type Row = Readonly<Record<string, string>>;
const table = (...path: string[]): Row[] =>
  Papa.parse<Row>(realData(...path), { header: true, skipEmptyLines: true }).data;

/** The communes as the file has them, Paris, Lyon and Marseille counted once. */
const communeRows = (): Row[] => table('communes', 'communes-2026.csv.gz').filter((row) => row['type'] === 'COM');

/** The communes, Paris, Lyon and Marseille counted once; without coordinates: NaN, as a careless reader would write. */
const readCommunes = (): Place[] =>
  communeRows().map((row) => ({
    id: row['code_insee'] ?? '',
    latitude: row['latitude'] ? Number(row['latitude']) : NaN,
    longitude: row['longitude'] ? Number(row['longitude']) : NaN,
    ...(row['population'] ? { population: Number(row['population']) } : {}),
    ...(row['densite'] ? { density: row['densite'], mountain: row['massif'] !== '' } : {}),
    departement: row['departement'] ?? '',
  }));

describeWithRealData('access of all communes to the list of August 2024', () => {
  const communes = readCommunes();
  const { structures } = readOfficialList(realData('france-services', 'liste-fs-20240801.csv'));
  const started = performance.now();
  const times = estimateTravelTimes(communes, structures, { nearest: 8 });
  const check = checkAccess({ origins: communes, structures, times, cutoffMinutes: 30 });
  const elapsed = performance.now() - started;
  const population = new Map(communes.map((c) => [c.id, c.population]));
  const weight = (id: string) => population.get(id);

  it('answers for the 34 969 communes, in seconds', () => {
    console.log(`estimates and check of ${communes.length} communes: ${Math.round(elapsed)} ms`);
    expect(check.rows.map(({ originId }) => originId)).toEqual(communes.map(({ id }) => id));
    expect(check.rows).toHaveLength(34_969);
    expect(elapsed).toBeLessThan(20_000);
  });

  it('makes an issue of each of the 94 communes without coordinates, all overseas, and computes nothing for them', () => {
    expect(check.issues).toHaveLength(94);
    expect(new Set(check.issues.map(({ code }) => code))).toEqual(new Set(['out-of-range']));
    const without = communes.filter(({ latitude }) => Number.isNaN(latitude)).map(({ id }) => id);
    const blind = check.rows.filter(({ reason }) => reason === 'no-time-for-origin').map(({ originId }) => originId);
    expect(blind).toEqual(without);
  });

  it.each([
    [20, 97.9],
    [30, 99.6],
  ])('bounds the share within %i minutes around the published %f for 2024', (cutoffMinutes, published) => {
    const shares = accessCoverage(checkAccess({ origins: communes, structures, times, cutoffMinutes }), { weight });
    const share = (value: number) => `${(100 * value).toFixed(2)} %`;
    console.log(
      `${cutoffMinutes} min: ${share(shares.atLeast)} to ${share(shares.atMost)} (published ${published} %)`,
      shares.weights,
    );
    expect(shares.atLeast * 100).toBeLessThan(published);
    expect(shares.atMost * 100).toBeGreaterThan(published - 0.1);
    expect(shares.atLeast).toBeGreaterThan(0.8);
    expect(shares.issues).toHaveLength(6); // TAAF and Clipperton have no population, and are not said to have none
  });

  it('puts the proved gaps first', () => {
    const worst = accessGaps(check).slice(0, 10);
    console.log(worst.map((row) => `${row.originId} ${row.status} ${row.minutes ?? ''}`).join(', '));
    expect(worst[0]?.status).toBe('beyond');
  });

  it('says why a proved gap has no minutes, and how far it is at least', () => {
    const silent = check.rows.filter(({ status, minutes }) => status === 'beyond' && minutes === undefined);
    expect(silent.length).toBeGreaterThan(0);
    for (const { reason, minutesAtLeast } of silent) {
      expect(reason).toBe('ruled-out-by-distance');
      expect(minutesAtLeast).toBeGreaterThanOrEqual(30);
    }
  });

  describe('by grouping', () => {
    const rows = new Map(communeRows().map((row) => [row['code_insee'] ?? '', row]));
    /** A cell; nothing when it is empty. */
    const cell = (row: Row | undefined, name: string) => (row?.[name] === '' ? undefined : row?.[name]);
    const column = (name: string) => (id: string) => cell(rows.get(id), name);
    const groups = (groupBy: (id: string) => string | readonly string[] | undefined) =>
      accessCoverage(check, { weight, groupBy });
    const whole = accessCoverage(check, { weight });

    it.each(['code_insee', 'epci', 'departement', 'densite', 'frr_2025_07'])(
      '%s: every inhabitant is in one group, and the bounds of the groups make those of the whole',
      (name) => {
        const { groups: found = [], notices } = groups(column(name));
        const keys = found.map(({ key }) => key);
        console.log(
          `${name}: ${found.length} groups, worst ${found.reduce((a, b) => (b.atMost < a.atMost ? b : a)).key}`,
        );
        const inhabited = [...rows.values()].filter((row) => row['population']);
        expect(new Set(keys)).toEqual(new Set(inhabited.map((row) => cell(row, name) ?? null)));
        expect(new Set(keys).size).toBe(keys.length);
        const sum = (value: (one: (typeof found)[number]) => number) => found.reduce((all, one) => all + value(one), 0);
        expect(sum(({ total }) => total)).toBe(whole.total);
        expect(sum(({ weights }) => weights.within)).toBe(whole.weights.within);
        expect(sum(({ weights }) => weights.beyond)).toBe(whole.weights.beyond);
        expect(notices).toEqual([]);
        for (const { atLeast, atMost } of found) {
          expect(atLeast).toBeGreaterThanOrEqual(0);
          expect(atLeast).toBeLessThanOrEqual(atMost);
          expect(atMost).toBeLessThanOrEqual(1);
        }
      },
    );

    it('neighbourhoods (QPV): a commune is in each of its own, or in none, and the overlap is said', () => {
      const codes = (id: string) => (column('qpv_codes')(id) ?? '').split(' ').filter((code) => code !== '');
      const { groups: found = [], notices } = groups(codes);
      expect(notices.map(({ code }) => code)).toEqual(['overlapping-groups']);
      const all = [...rows.values()].flatMap((row) => codes(row['code_insee'] ?? ''));
      expect(found.length).toBe(new Set(all).size + 1);
      expect(found.at(-1)?.key).toBeNull();
      const several = found.filter(({ key }) => key !== null && codes('93066').includes(key));
      expect(several.length).toBeGreaterThan(1);
      for (const { total } of several) expect(total).toBeGreaterThanOrEqual(population.get('93066') ?? Infinity);
    });
  });

  it('estimates no trip over water', () => {
    const landOfPlace = new Map<string, string>();
    for (const place of [...communes, ...structures])
      landOfPlace.set(place.id, landOf(place.latitude, place.longitude));
    const trips = check.rows.filter(({ structureId }) => structureId);
    for (const { originId, structureId } of trips) {
      expect(landOfPlace.get(structureId as string), originId).toBe(landOfPlace.get(originId));
    }
    const lonely = check.rows.find(({ originId }) => originId === '29083'); // Sein, 8 km off the coast
    expect(lonely?.structureId).toBeUndefined();
    expect(['beyond', 'not-computed']).toContain(lonely?.status);
    const byDepartement = new Map(structures.map((structure) => [structure.id, structure.departement]));
    for (const row of check.rows.filter(({ structureId, originId }) => structureId && /^2[AB]|^97/.test(originId))) {
      const own = row.originId.startsWith('97') ? row.originId.slice(0, 3) : '2';
      expect(byDepartement.get(row.structureId as string)?.startsWith(own), row.originId).toBe(true);
    }
  });

  it('draws boxes that hold the communes of the islands and no other', () => {
    const islands = new Map<string, string[]>();
    for (const { id, latitude, longitude } of communes.filter((c) => !Number.isNaN(c.latitude))) {
      const land = landOf(latitude, longitude);
      const held = islands.get(land);
      if (held) held.push(id);
      else islands.set(land, [id]);
    }
    const held = (land: string) => islands.get(land)?.join(' ');
    expect(held('abroad')).toBeUndefined();
    expect(held('ouessant')).toBe('29155');
    expect(held('molene')).toBe('29084');
    expect(held('sein')).toBe('29083');
    expect(held('batz')).toBe('29082');
    expect(held('brehat')).toBe('22016');
    expect(held('groix')).toBe('56069');
    expect(held('belle-ile')).toBe('56009 56114 56152 56241');
    expect(held('houat')).toBe('56086');
    expect(held('hoedic')).toBe('56085');
    expect(held('ile-aux-moines')).toBe('56087');
    expect(held('ile-d-arz')).toBe('56088');
    expect(held('yeu')).toBe('85113');
    expect(held('aix')).toBe('17004');
    expect(held('marie-galante')).toBe('97108 97112 97126');
    expect(held('petite-terre')).toBe('97608 97615');
    expect(islands.get('corse')).toHaveLength(360);
  });
});

describeWithRealData('the default model on the communes of Isère kept for judging', () => {
  const classes = new Map(readCommunes().map((commune) => [commune.id, commune]));
  const places = table('temps-acces', 'isere-communes-dev.csv').map((row) => ({
    latitude: Number(row['latitude']),
    longitude: Number(row['longitude']),
    density: classes.get(row['code_insee'] ?? '')?.density,
    mountain: classes.get(row['code_insee'] ?? '')?.mountain,
  }));
  const seconds = Papa.parse<string[]>(realData('temps-acces', 'isere-osrm-secondes-dev.csv').trim()).data.slice(1);

  function judge(know: 'nothing' | 'classes') {
    let [trips, errors, held] = [0, 0, 0];
    for (let i = 1; i < places.length; i += 2) {
      for (let j = 1; j < places.length; j += 2) {
        const [from, to] = [places[i] as (typeof places)[0], places[j] as (typeof places)[0]];
        const minutes = Number(seconds[i]?.[j + 1]) / 60;
        if (i === j || minutes > 60) continue;
        const ends: [PlaceClass, PlaceClass] = know === 'classes' ? [from, to] : [{}, {}];
        const km = greatCircleKm(from, to);
        const [low, high] =
          typeof roadModel.band === 'function' ? roadModel.band(km, ...ends, roadModel.minutes(km, ...ends)) : [0, 0];
        trips++;
        errors += Math.abs(roadModel.minutes(km, ...ends) - minutes);
        if (minutes >= low && minutes <= high) held++;
      }
    }
    return { trips, error: errors / trips, held: held / trips };
  }

  it.each([
    ['nothing', 4.9],
    ['classes', 4.6],
  ] as const)('knowing %s, errs by less than %f minutes within the hour and holds its band', (know, most) => {
    const { trips, error, held } = judge(know);
    console.log(`${know}: ${trips} trips, mean error ${error.toFixed(2)} min, band holds ${(100 * held).toFixed(1)} %`);
    expect(trips).toBeGreaterThan(5000);
    expect(error).toBeLessThan(most);
    expect(Math.abs(held - 0.8)).toBeLessThan(0.05);
  });
});

describeWithRealData('the middle of the estimate against the published shares by département', () => {
  const communes = readCommunes();
  const byCode = new Map(communes.map((commune) => [commune.id, commune]));
  const { structures } = readOfficialList(realData('france-services', 'liste-fs-20240801.csv'));
  const withClasses = structures.map((structure) => {
    const { density, mountain } = byCode.get(structure.commune.code) ?? {};
    return { ...structure, density, mountain };
  });
  const published = table('temps-acces', 'acces-france-services-departements-dev.csv').filter(
    ({ nom, dep }) => nom && dep !== 'FR',
  );
  /** The half of the départements that the level of short trips was fitted on; the other half judges it. */
  const fitted = ({ dep = '' }: Row) => (createHash('sha256').update(dep).digest()[0] ?? 0) % 2 === 0;
  const judged = published.filter((row) => !fitted(row));
  const folk: TravelModel = {
    id: '1.3 x the distance at 50 km/h',
    minutes: (km) => (km * 1.3 * 60) / 50,
    band: [1, 1],
  };

  function errors(found: readonly Place[], model: TravelModel, rows: readonly Row[]): readonly [number, number] {
    const codes = new Set(rows.map(({ dep }) => dep));
    const origins = communes.filter(({ departement }) => codes.has(departement));
    const check = checkAccess({
      origins,
      structures: found,
      times: estimateTravelTimes(origins, found, { model }),
      cutoffMinutes: 30,
    });
    const shares = (cutoff: number) => {
      const within = new Map<string, number>();
      const all = new Map<string, number>();
      check.rows.forEach(({ minutes = Infinity }, i) => {
        const { departement = '', population = 0 } = origins[i] as Place;
        all.set(departement, (all.get(departement) ?? 0) + population);
        if (minutes < cutoff) within.set(departement, (within.get(departement) ?? 0) + population);
      });
      const gaps = rows.map(({ dep = '', [`part_pop_${cutoff}min`]: share }) =>
        Math.abs((100 * (within.get(dep) ?? 0)) / (all.get(dep) ?? 0) - Number(share)),
      );
      return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    };
    return [shares(20), shares(30)];
  }

  it.each([
    ['the classes of the communes alone', structures],
    ['the classes of both ends', withClasses],
  ])('with %s, is closer to them than the folk rule within 20 and within 30 minutes', (known, found) => {
    for (const [name, rows] of [
      ['all', published],
      ['judged half', judged],
    ] as const) {
      const [own, rule] = [errors(found, roadModel, rows), errors(found, folk, rows)];
      const points = (pair: readonly number[]) => pair.map((value) => value.toFixed(2)).join(' and ');
      console.log(`${known}, ${name} (${rows.length}): ${points(own)} points; folk rule ${points(rule)}`);
      expect(own[0]).toBeLessThan(rule[0]);
      expect(own[1]).toBeLessThan(rule[1]);
    }
    const [in20, in30] = errors(found, roadModel, published);
    expect(in20).toBeLessThan(3.7);
    expect(in30).toBeLessThan(0.8);
  });
});
