import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/foundation/civil-date.js';
import { activityGrowth } from '../../src/network/activity-growth.js';
import type { Canton, CantonSite } from '../../src/network/canton.js';
import { cantonCoverage } from '../../src/network/canton-coverage.js';
import { labelsOverTime, type LabelledStructure } from '../../src/network/labels-over-time.js';

const count = fc.integer({ min: 0, max: 1e9 });

describe('activity', () => {
  it('is the same from the increase as from the period before', () => {
    fc.assert(
      fc.property(count, count, (current, previous) => {
        const growth = activityGrowth({ current, previous });
        expect(activityGrowth({ current, increase: current - previous })).toEqual(growth);
        expect(activityGrowth({ current, previous, increase: current - previous })).toEqual(growth);
        expect(growth.rate === null).toBe(previous === 0);
      }),
    );
  });

  it('refuses any other increase', () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 1000 }), (current, previous, error) => {
        const growth = activityGrowth({ current, previous, increase: current - previous + error });
        expect(growth.issues.map(({ code, path }) => [code, ...path])).toEqual([['contradiction', 'increase']]);
        expect(growth.current).toBeNull();
      }),
    );
  });
});

const CODES = ['23901', '23902', '23903', '23904', '23905'];
const cantons = fc
  .uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1 })
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) =>
        fc
          .option(fc.uniqueArray(fc.constantFrom(...CODES)), { nil: undefined })
          .map((communes): Canton => ({ code, ...(communes && { communes }) })),
      ),
    ),
  );
const sites = fc
  .array(fc.tuple(fc.constantFrom('principal' as const, 'antenne' as const), fc.constantFrom(...CODES)), {
    maxLength: 8,
  })
  .map((list) => list.map(([role, code], index): CantonSite => ({ id: `${index}`, role, commune: { code } })));

describe('canton coverage', () => {
  it('answers for every canton, and for every structure', () => {
    fc.assert(
      fc.property(cantons, sites, (asked, structures) => {
        const coverage = cantonCoverage({ cantons: asked, structures });
        expect(coverage.equipped + coverage.notEquipped + coverage.unknown).toBe(asked.length);
        expect(coverage.cantons.map(({ code }) => code)).toEqual(asked.map(({ code }) => code));
        const placed = coverage.cantons.flatMap(({ structures: ids }) => ids);
        expect([...placed, ...coverage.unplaced].sort()).toEqual(structures.map(({ id }) => id).sort());
        for (const { status, reason } of coverage.cantons) expect(status === 'unknown').toBe(reason !== undefined);
      }),
    );
  });

  it('never changes a settled answer when an unplaced structure says its canton, unless it equips it', () => {
    fc.assert(
      fc.property(cantons, sites, (asked, structures) => {
        const before = cantonCoverage({ cantons: asked, structures });
        const holders = (code: string) => asked.filter(({ communes }) => communes?.includes(code));
        const told = structures.map((site): CantonSite => {
          const [holder] = holders(site.commune?.code ?? '');
          return holder ? { ...site, canton: holder.code } : site;
        });
        const after = cantonCoverage({ cantons: asked, structures: told });
        before.cantons.forEach(({ status }, index) => {
          if (status === 'equipped') expect(after.cantons[index]?.status).toBe('equipped');
          if (status === 'not-equipped') expect(after.cantons[index]?.status).toBe('not-equipped');
        });
      }),
    );
  });
});

const labels = fc
  .array(
    fc.record({
      role: fc.constantFrom('principal' as const, 'antenne' as const),
      begun: fc.integer({ min: 0, max: 2_000 }),
      lasts: fc.option(fc.integer({ min: 0, max: 1_000 }), { nil: undefined }),
    }),
    { maxLength: 20 },
  )
  .map((list) =>
    list.map(({ role, begun, lasts }, index): LabelledStructure => {
      const labelledOn = addDays('2020-01-01', begun);
      return {
        id: `${index}`,
        role,
        labelledOn,
        ...(lasts !== undefined && { labelEndedOn: addDays(labelledOn, lasts) }),
      };
    }),
  );

it('labels over time count, on any day, the labels that cover it', () => {
  fc.assert(
    fc.property(labels, fc.integer({ min: 0, max: 3_500 }), (structures, day) => {
      const date = addDays('2019-06-01', day);
      const covers = ({ labelledOn = '', labelEndedOn = '9999-12-31' }: LabelledStructure) =>
        labelledOn <= date && date <= labelEndedOn;
      const [on] = labelsOverTime(structures, { dates: [date] }).counts;
      expect(on?.total).toBe(structures.filter(covers).length);
      expect(on?.principals).toBe(structures.filter((each) => each.role === 'principal' && covers(each)).length);
    }),
  );
});
