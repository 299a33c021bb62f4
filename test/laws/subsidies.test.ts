import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/foundation/civil-date.js';
import { PRO_RATA_RULES } from '../../src/subsidies/projection/pro-rata.js';
import { projectSubsidies } from '../../src/subsidies/projection/project-subsidies.js';
import type { ProjectedStructure } from '../../src/subsidies/projection/projected-structure.js';
import type { ByStanding, Projection } from '../../src/subsidies/projection/projection.js';
import { projected } from '../support/fictional-projected.js';

const STANDINGS = ['inForce', 'announced', 'assumed'] as const;
const FIELD = { 'in-force': 'inForce', announced: 'announced', assumed: 'assumed' } as const;

const structure = fc
  .record(
    {
      role: fc.constantFrom('principal', 'antenne'),
      departement: fc.constantFrom('23', '2A', '32', '971'),
      host: fc.constantFrom({ kind: 'la-poste' }, { kind: 'local-authority' }, { kind: 'association' }),
      commune: fc.constantFrom({ code: '23096' }, { code: '32013' }),
      labelledOn: fc.integer({ min: 0, max: 2_700 }).map((days) => addDays('2020-01-01', days)),
      labelEndedOn: fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2027-06-01', days)),
      funding: fc.constantFrom('funded', 'not-funded', 'unknown'),
    },
    { requiredKeys: ['role', 'departement'] },
  )
  .map((fields) => fields as Omit<ProjectedStructure, 'id'>);

const network = fc
  .array(structure, { maxLength: 12 })
  .map((list) => list.map((fields, index): ProjectedStructure => ({ ...fields, id: `S${index}` })));

const assumptions = fc.record(
  {
    amounts: fc.constantFrom([{ year: 2027, euros: 33_333.33 }], [{ year: 2024, euros: 0, host: 'la-poste' as const }]),
    indexation: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    proRata: fc.constantFrom(...PRO_RATA_RULES),
    unfundedShare: fc.double({ min: 0, max: 1, noNaN: true }),
    antennes: fc.constantFrom('none' as const, 'own-subsidy' as const),
    frrBonus: fc.constantFrom({ communes: ['23096'] }, { communes: ['32013'], euros: 1_234.56 }),
  },
  { requiredKeys: [] },
);

const project = (structures: readonly ProjectedStructure[], supposed = {}): Projection =>
  projectSubsidies({ structures, from: 2019, to: 2029, asOf: '2026-11-22', assumptions: supposed });

const amounts = (totals: Projection['totals']): ByStanding<number> => ({
  inForce: totals.inForce.amountCents,
  announced: totals.announced.amountCents,
  assumed: totals.assumed.amountCents,
});

function added(list: readonly ByStanding<number>[]): ByStanding<number> {
  const sum = { inForce: 0, announced: 0, assumed: 0 };
  for (const each of list) for (const standing of STANDINGS) sum[standing] += each[standing];
  return sum;
}

describe('projections', () => {
  it('lose no cent: lines, years and départements add up to the totals', () => {
    fc.assert(
      fc.property(network, assumptions, (structures, supposed) => {
        const projection = project(structures, supposed);
        expect(projection.issues).toEqual([]);
        const fromLines = { inForce: 0, announced: 0, assumed: 0 };
        for (const line of projection.lines) fromLines[FIELD[line.standing]] += line.amountCents;
        const totals = amounts(projection.totals);
        expect(fromLines).toEqual(totals);
        expect(added(projection.byYear.map((group) => amounts(group.totals)))).toEqual(totals);
        expect(added(projection.byDepartement.map((group) => amounts(group.totals)))).toEqual(totals);
        for (const line of projection.lines) expect(Number.isSafeInteger(line.amountCents)).toBe(true);
      }),
    );
  });

  it('keep every amount within its bounds', () => {
    fc.assert(
      fc.property(network, assumptions, (structures, supposed) => {
        const { lines, totals, bounds } = project(structures, supposed);
        for (const { atLeastCents, amountCents, atMostCents } of lines) {
          expect(atLeastCents).toBeLessThanOrEqual(amountCents);
          expect(amountCents).toBeLessThanOrEqual(atMostCents);
        }
        for (const standing of STANDINGS) {
          expect(bounds[standing].atLeastCents).toBeLessThanOrEqual(totals[standing].amountCents);
          expect(totals[standing].amountCents).toBeLessThanOrEqual(bounds[standing].atMostCents);
        }
      }),
    );
  });

  it("mark as assumed every line that a caller's assumption touches, and no other one", () => {
    const callers = ['amounts', 'indexation', 'proRata', 'unfundedShare', 'antennes', 'frrBonus'];
    fc.assert(
      fc.property(network, assumptions, (structures, supposed) => {
        for (const line of project(structures, supposed).lines) {
          const touched = line.assumptions.some((id) => callers.includes(id));
          expect(line.standing === 'assumed').toBe(touched);
        }
      }),
    );
  });

  it('are the sum of the projections of each structure', () => {
    fc.assert(
      fc.property(network, assumptions, (structures, supposed) => {
        const alone = structures.map((each) => amounts(project([each], supposed).totals));
        expect(amounts(project(structures, supposed).totals)).toEqual(added(alone));
      }),
    );
  });

  it('forget no labelled structure: each year of it has lines or a reason', () => {
    fc.assert(
      fc.property(network, (structures) => {
        const { lines, withoutAmount } = project(structures);
        const told = new Set(
          [...lines, ...withoutAmount]
            .filter(({ item }) => item === 'subsidy')
            .map(({ structureId, year }) => `${structureId} ${year}`),
        );
        for (const { id, labelledOn, labelEndedOn } of structures) {
          for (let year = 2019; year <= 2029; year++) {
            const borne = (labelledOn ?? '') <= `${year}-12-31` && (labelEndedOn ?? '9999-12-31') >= `${year}-01-01`;
            expect(told.has(`${id} ${year}`)).toBe(borne);
          }
        }
      }),
    );
  });

  it('only narrow when the funding becomes known', () => {
    fc.assert(
      fc.property(structure, fc.constantFrom('funded' as const, 'not-funded' as const), (fields, funding) => {
        const wide = project([{ ...fields, id: 'A', funding: 'unknown' }]).bounds;
        const narrow = project([{ ...fields, id: 'A', funding }]).bounds;
        for (const standing of STANDINGS) {
          expect(narrow[standing].atLeastCents).toBeGreaterThanOrEqual(wide[standing].atLeastCents);
          expect(narrow[standing].atMostCents).toBeLessThanOrEqual(wide[standing].atMostCents);
        }
      }),
    );
  });

  it('are exact for 3 000 structures over 10 years', () => {
    const structures = Array.from({ length: 3_000 }, (_, index) =>
      projected({ id: `S${index}`, labelledOn: addDays('2020-01-01', index % 1_000) }),
    );
    const { lines, totals } = projectSubsidies({
      structures,
      from: 2020,
      to: 2029,
      asOf: '2026-11-22',
      assumptions: { proRata: 'by-day', indexation: 0.0123 },
    });
    const sum = lines.reduce((total, { amountCents }) => total + BigInt(amountCents), 0n);
    const parts = STANDINGS.reduce((total, standing) => total + BigInt(totals[standing].amountCents), 0n);
    expect(parts).toBe(sum);
  });
});
