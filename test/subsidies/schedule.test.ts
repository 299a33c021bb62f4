import { describe, expect, it } from 'vitest';
import { isIsoDate, lastDayOf, yearOf } from '../../src/foundation/civil-date.js';
import { lookUp } from '../../src/law/look-up.js';
import type { Parameter } from '../../src/law/parameter.js';
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

  it('is not known before 2020 nor after 2026', () => {
    expect(lookUp(annualSubsidy, '2019-12-31')).toMatchObject({ kind: 'not-yet', from: '2020-01-01' });
    const next = lookUp(annualSubsidy, '2027-01-01');
    expect(next).toMatchObject({ kind: 'unknown', lastKnown: { value: 50_000, from: '2026-01-01' } });
    expect(next.value).toBeUndefined();
    expect(timeline(annualSubsidy).at(-1)).toEqual({ from: '2027-01-01', kind: 'unknown' });
  });

  it('carries the disputes of 2024 and 2025, the second without a value', () => {
    expect(lookUp(annualSubsidy, '2024-05-01')).toMatchObject({ disputedBy: [{ value: 35_000 }] });
    expect(lookUp(annualSubsidy, '2025-05-01')).toMatchObject({ disputedBy: [{ value: null }] });
    expect(lookUp(annualSubsidy, '2026-05-01')).not.toHaveProperty('disputedBy');
  });

  it('says what could be known on a day', () => {
    expect(lookUp(annualSubsidy, '2026-05-01', { knownOn: '2023-10-05' }).value).toBe(50_000);
    expect(lookUp(annualSubsidy, '2026-05-01', { knownOn: '2023-10-04' }).kind).toBe('unknown');
    expect(lookUp(annualSubsidy, '2021-05-01', { knownOn: '2021-05-01' }).kind).toBe('publication-unknown');
  });
});

describe('the subsidy of the structures hosted by La Poste', () => {
  it('is 30 000 euros to 2022, then unknown', () => {
    expect(lookUp(postalSubsidy, '2022-12-31').value).toBe(30_000);
    expect(lookUp(postalSubsidy, '2023-01-01').kind).toBe('unknown');
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

  it('is unknown for 2024', () => {
    expect(lookUp(subsidyFunders, '2024-01-01').kind).toBe('unknown');
    expect(lookUp(postalFunders, '2023-01-01').kind).toBe('unknown');
  });
});

describe('other support', () => {
  it('assumes a territorial bonus of 10 000 euros in 2025 only', () => {
    expect(lookUp(frrBonus, '2024-12-31').kind).toBe('not-yet');
    expect(lookUp(frrBonus, '2025-01-01')).toMatchObject({ value: 10_000, standing: 'assumed' });
    expect(lookUp(frrBonus, '2026-01-01').kind).toBe('unknown');
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

describe.each<Parameter>([
  annualSubsidy,
  postalSubsidy,
  subsidyFunders,
  postalFunders,
  frrBonus,
  msapUpgradeSupport,
  coordinationFunding,
  coordinatorWorkingTime,
  coordinatorMissions,
])('$id', (parameter) => {
  it('is well-formed: oldest first, checked after its sources, dates that exist', () => {
    const starts = parameter.entries.map(({ from }) => from);
    expect(starts).toEqual([...starts].sort());
    for (const { from, until, publishedOn, source } of parameter.entries) {
      for (const date of [from, until, publishedOn]) if (date) expect(isIsoDate(date)).toBe(true);
      if (until) expect(until > from && yearOf(until) >= yearOf(from)).toBe(true);
      if (source.date) expect(source.date <= parameter.reviewedOn).toBe(true);
    }
  });
});
