import { describe, expect, it } from 'vitest';
import { addDays, lastDayOf } from '../../src/foundation/civil-date.js';
import { lookUp } from '../../src/law/look-up.js';
import { timeline } from '../../src/law/timeline.js';
import { coordinationFunding, coordinatorMissions, coordinatorWorkingTime } from '../../src/subsidies/coordination.js';
import { frrBonus, msapUpgradeSupport } from '../../src/subsidies/other-support.js';
import { annualSubsidy, postalFunders, postalSubsidy, subsidyFunders } from '../../src/subsidies/schedule.js';

describe('the annual subsidy of a labelled structure', () => {
  it.each([
    [2020, 30_000, 'in-force'], // "chaque structure labellisée bénéficie d'une subvention de 30 000 euros par an"
    [2021, 30_000, 'in-force'],
    [2022, 30_000, 'in-force'],
    [2023, 35_000, 'in-force'], // "bénéficie actuellement d'une subvention de 35 000 € par an"
    [2024, 40_000, 'in-force'],
    [2025, 45_000, 'announced'],
    [2026, 50_000, 'announced'], // "pour atteindre la somme de 50 000 € par an en 2026"
  ])('%i: %i euros, %s, on every day of the year', (year, euros, standing) => {
    for (const day of [`${year}-01-01`, `${year}-07-14`, lastDayOf(year)]) {
      expect(lookUp(annualSubsidy, day)).toMatchObject({ kind: 'known', value: euros, standing });
    }
  });

  it('is not known before 2020, and ends with its last year: nothing is carried over', () => {
    expect(lookUp(annualSubsidy, '2019-12-31')).toMatchObject({ kind: 'not-yet', from: '2020-01-01' });
    const last = annualSubsidy.entries.at(-1)!;
    const next = lookUp(annualSubsidy, addDays(last.until!, 1));
    expect(next).toEqual({ kind: 'unknown', lastKnown: last });
    expect(timeline(annualSubsidy).at(-1)).toEqual({ from: addDays(last.until!, 1), kind: 'unknown' });
  });

  it('carries the disputes of 2024 and 2025, the second without a value', () => {
    expect(lookUp(annualSubsidy, '2024-05-01')).toMatchObject({ disputedBy: [{ value: 35_000 }] });
    expect(lookUp(annualSubsidy, '2025-05-01')).toMatchObject({ disputedBy: [{ value: null }] });
    expect(lookUp(annualSubsidy, '2026-05-01')).not.toHaveProperty('disputedBy');
  });

  it.each([
    ['2021-05-01', '2020-02-29', 30_000], // page of February 2020
    ['2023-06-01', '2023-03-31', 35_000], // report of March 2023 on a visit of the ministers
    ['2024-06-01', '2024-06-09', 40_000], // said to the legislature that ended that day
    ['2025-06-01', '2023-11-28', 45_000], // Senate amendment II-333
    ['2026-05-01', '2023-10-05', 50_000], // prefecture of the Gers
  ])('on %s could be known by %s, and before nobody can tell', (asOf, knownOn, euros) => {
    expect(lookUp(annualSubsidy, asOf, { knownOn }).value).toBe(euros);
    const before = lookUp(annualSubsidy, asOf, { knownOn: addDays(knownOn, -1) });
    expect(before).toMatchObject({ kind: 'publication-unknown', entry: { value: euros } });
  });

  it.each([2020, 2021, 2022, 2023, 2024])('of %i is known today, so that a projection does not total 0', (year) => {
    expect(lookUp(annualSubsidy, lastDayOf(year), { knownOn: '2026-11-22' }).kind).toBe('known');
  });

  it('cannot be edited', () => {
    expect(() => Object.assign(annualSubsidy.entries.at(-1)!, { value: 1 })).toThrow(TypeError);
    expect(() => Object.assign(annualSubsidy, { entries: [] })).toThrow(TypeError);
    expect(lookUp(annualSubsidy, '2026-05-01').value).toBe(50_000);
  });
});

describe('the subsidy of the structures hosted by La Poste', () => {
  it('is 30 000 euros to 2022, and is not carried over', () => {
    expect(lookUp(postalSubsidy, '2022-12-31').value).toBe(30_000);
    expect(lookUp(postalSubsidy, addDays(postalSubsidy.entries.at(-1)!.until!, 1)).kind).toBe('unknown');
  });
});

describe('who pays', () => {
  it.each([
    [subsidyFunders, '2020-01-01', { fnadt: 15_000, fnfs: 15_000 }],
    [subsidyFunders, '2023-06-30', { fnadt: 20_000, fnfs: 15_000 }],
    [postalFunders, '2022-12-31', { 'postal-fund': 26_000, fnfs: 4_000 }],
  ])('%o on %s', (parameter, date, shares) => {
    const value = lookUp(parameter, date).value ?? [];
    expect(Object.fromEntries(value.map(({ funder, euros }) => [funder, euros]))).toEqual(shares);
  });

  it.each([
    [subsidyFunders, annualSubsidy],
    [postalFunders, postalSubsidy],
  ])('adds up to the amount of each year', (shares, amounts) => {
    for (const { from, value } of shares.entries) {
      const sum = value?.reduce((total, { euros }) => total + euros, 0);
      expect(sum).toBe(lookUp(amounts, from).value);
    }
  });

  it.each([subsidyFunders, postalFunders])('is unknown after the last year that a source gives', ({ entries }) => {
    expect(lookUp({ ...subsidyFunders, entries }, addDays(entries.at(-1)!.until!, 1)).kind).toBe('unknown');
  });
});

describe('other support', () => {
  it('assumes a territorial bonus of 10 000 euros in 2025, and none before', () => {
    expect(lookUp(frrBonus, '2024-12-31').kind).toBe('not-yet');
    expect(lookUp(frrBonus, '2025-01-01')).toMatchObject({ value: 10_000, standing: 'assumed' });
  });

  it('ends the support of the MSAP being upgraded on 31 December 2021', () => {
    expect(lookUp(msapUpgradeSupport, '2021-12-31')).toMatchObject({ value: 30_000, disputedBy: [{ value: 25_000 }] });
    expect(lookUp(msapUpgradeSupport, '2022-01-01').kind).toBe('ended');
  });
});

describe('the departmental coordinators', () => {
  it.each([
    ['2023-12-31', 25_000, 0.5], // "un poste à mi-temps qui est financé par l'ANCT à hauteur de 25 000 € par an"
    ['2024-01-01', 50_000, 1], // "dès 2024, qui passent de 25 000 euros à 50 000 euros par département"
  ])('on %s: %i euros for %d FTE', (date, euros, fullTime) => {
    expect(lookUp(coordinationFunding, date).value).toBe(euros);
    expect(lookUp(coordinatorWorkingTime, date).value).toBe(fullTime);
  });

  it('have five missions, in both languages', () => {
    const missions = lookUp(coordinatorMissions, '2024-01-01').value ?? [];
    expect(missions).toHaveLength(5);
    for (const { fr, en } of missions) expect(fr && en).not.toBe('');
  });
});
