import { expect, it } from 'vitest';
import { readOfficialList } from '../../src/exchange/index.js';
import { projectSubsidies } from '../../src/subsidies/projection/project-subsidies.js';
import { describeWithRealData, realData } from './data.js';

describeWithRealData('the subsidies of the official list of 1 August 2024', () => {
  const { structures } = readOfficialList(realData('france-services', 'liste-fs-20240801.csv'));
  const projection = projectSubsidies({ structures, from: 2020, to: 2026, asOf: '2026-11-22' });
  const principals = structures.filter(({ role }) => role === 'principal');

  it('reads every structure without an issue', () => {
    expect(projection.issues).toEqual([]);
    expect(principals).toHaveLength(2_721);
    expect(projection.structures).toBe(2_721);
  });

  it('gives each principal the amount of each year that its label touches', () => {
    for (const { year, totals, amount } of projection.byYear) {
      const labelled = principals.filter(({ labelledOn }) => Number(labelledOn?.slice(0, 4)) <= year).length;
      const euros = { 2020: 30, 2021: 30, 2022: 30, 2023: 35, 2024: 40, 2025: 45, 2026: 50 }[year];
      expect(amount).toBe('known');
      const cents = totals.inForce.amountCents + totals.announced.amountCents + totals.assumed.amountCents;
      expect(cents).toBe(labelled * (euros ?? 0) * 1_000 * 100);
    }
  });

  it('comes near the credits of 2024, 63.2 + 50.5 million euros, which also pay coordinators and bonuses', () => {
    const of2024 = projection.byYear.find(({ year }) => year === 2024)?.totals.inForce.amountCents ?? 0;
    expect(of2024 / 100 / 1e6).toBeGreaterThan(100);
    expect(of2024 / 100 / 1e6).toBeLessThan(63.2 + 50.5);
  });

  it('proves nothing while no funding is known, and leaves the antennes to the upper bound', () => {
    expect(projection.bounds.inForce.atLeastCents).toBe(0);
    const antennes = new Set(
      projection.withoutAmount.filter(({ reason }) => reason === 'antenne').map(({ structureId }) => structureId),
    );
    expect(antennes.size).toBe(124);
    expect(projection.notices.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['survivorship', 'funding-unknown', 'host-unknown', 'amount-disputed']),
    );
  });

  it('covers every département of the list', () => {
    expect(projection.byDepartement).toHaveLength(new Set(structures.map(({ departement }) => departement)).size);
  });
});
