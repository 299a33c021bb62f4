import { describe, expect, it } from 'vitest';
import { projectSubsidies } from '../../../src/subsidies/projection/project-subsidies.js';
import type { ProjectedStructure } from '../../../src/subsidies/projection/projected-structure.js';
import type { Projection, ProjectionRequest } from '../../../src/subsidies/projection/projection.js';
import { projected as house } from '../../support/fictional-projected.js';

const asOf = '2026-11-22';

const project = (structures: readonly ProjectedStructure[], over: Partial<ProjectionRequest> = {}): Projection =>
  projectSubsidies({ structures, from: 2020, to: 2026, asOf, ...over });

const codes = (projection: Projection): string[] => projection.notices.map(({ code }) => code);
const cents = (euros: number): number => euros * 100;

describe('one funded structure', () => {
  it('receives each amount of the schedule, standing by standing', () => {
    const projection = project([house()]);
    // 3 x 30 000 + 35 000 + 40 000 in force; 45 000 + 50 000 announced
    expect(projection.totals.inForce.amountCents).toBe(cents(165_000));
    expect(projection.totals.announced.amountCents).toBe(cents(95_000));
    expect(projection.totals.assumed.amountCents).toBe(0);
    expect(
      projection.byYear.map(({ year, amount, totals }) => [
        year,
        amount,
        totals.inForce.amountCents + totals.announced.amountCents,
      ]),
    ).toEqual([30, 30, 30, 35, 40, 45, 50].map((thousands, index) => [2020 + index, 'known', cents(thousands * 1000)]));
    expect(projection.format).toBe('france-services/projection@1');
    expect(projection.issues).toEqual([]);
  });

  it('shares each amount between the funders that are known', () => {
    const { lines } = project([house()]);
    const shares = (year: number) =>
      Object.fromEntries(lines.filter((line) => line.year === year).map((line) => [line.funder, line.amountCents]));
    expect(shares(2020)).toEqual({ fnadt: cents(15_000), fnfs: cents(15_000) });
    expect(shares(2023)).toEqual({ fnadt: cents(20_000), fnfs: cents(15_000) });
    expect(shares(2024)).toEqual({ unknown: cents(40_000) });
    expect(shares(2026)).toEqual({ unknown: cents(50_000) });
  });

  it('says where each amount was read', () => {
    const { lines, amounts } = project([house(), house({ id: 'B', host: { kind: 'la-poste' } })], { to: 2024 });
    const read = (id: string, year: number) => {
      const line = lines.find((each) => each.structureId === id && each.year === year);
      return typeof line?.amountIndex === 'number' ? amounts[line.amountIndex] : undefined;
    };
    expect(read('A', 2021)).toMatchObject({ parameterId: 'annual-subsidy', from: '2020-01-01', until: '2022-12-31' });
    expect(read('B', 2021)).toMatchObject({ parameterId: 'annual-subsidy-la-poste', from: '2020-01-01' });
    expect(read('A', 2024)).toMatchObject({ euros: 40_000, from: '2024-01-01' });
    expect(read('A', 2024)?.disputedBy?.[0]?.value).toBe(35_000);
    for (const { source } of amounts) expect(source.title).toBeTruthy();
  });

  it('is bounded by the readings in dispute: 35 000 or 40 000 in 2024', () => {
    const { bounds } = project([house()], { from: 2024, to: 2024 });
    expect(bounds.inForce).toEqual({ atLeastCents: cents(35_000), atMostCents: cents(40_000) });
  });

  it('has no amount far ahead, never an extrapolation', () => {
    const projection = project([house()], { from: 2198, to: 2199 });
    expect(projection.lines).toEqual([]);
    expect(projection.byYear.map(({ amount }) => amount)).toEqual(['unknown', 'unknown']);
    expect(projection.withoutAmount).toMatchObject([
      { year: 2198, reason: 'amount-unknown', atMostCents: null },
      { year: 2199, reason: 'amount-unknown', atMostCents: null },
    ]);
    expect(projection.notices.find(({ code }) => code === 'amount-unknown')?.received).toEqual([2198, 2199]);
  });

  it('has none before 2020', () => {
    const projection = project([house({ labelledOn: '2019-06-01' })], { from: 2019, to: 2020 });
    expect(projection.withoutAmount).toMatchObject([{ year: 2019, reason: 'amount-not-yet' }]);
    expect(projection.byYear[0]?.amount).toBe('not-yet');
  });

  it('receives nothing before its label nor after its end', () => {
    const { lines } = project([house({ labelledOn: '2021-03-01', labelEndedOn: '2023-02-28' })]);
    expect([...new Set(lines.map(({ year }) => year))]).toEqual([2021, 2022, 2023]);
  });
});

describe('itinerant structures and antennes', () => {
  it('give a bus the amount of a fixed structure', () => {
    const bus = { ...house(), format: 'itinerant' };
    expect(project([bus]).totals).toEqual(project([house()]).totals);
  });

  it('give an antenne no subsidy of its own by default, but count it in the upper bound', () => {
    const { funding: _, ...antenne } = house({ role: 'antenne' });
    const projection = project([antenne], { from: 2022, to: 2022 });
    expect(projection.lines).toEqual([]);
    expect(projection.withoutAmount).toMatchObject([{ reason: 'antenne', atMostCents: cents(30_000) }]);
    expect(projection.bounds.inForce).toEqual({ atLeastCents: 0, atMostCents: cents(30_000) });
    expect(projection.assumptions.map(({ id }) => id)).toContain('no-antenne-subsidy');
  });

  it('give an antenne said to be funded its amount', () => {
    const projection = project([house({ role: 'antenne' })], { from: 2022, to: 2022 });
    expect(projection.totals.inForce.amountCents).toBe(cents(30_000));
  });

  it("follow the caller's assumption, marked assumed", () => {
    const antenne = house({ role: 'antenne', funding: 'unknown' });
    const own = project([antenne], { from: 2022, to: 2022, assumptions: { antennes: 'own-subsidy' } });
    expect(own.totals.assumed.amountCents).toBe(cents(30_000));
    const none = project([antenne], { from: 2022, to: 2022, assumptions: { antennes: 'none' } });
    expect(none.bounds.inForce.atMostCents + none.bounds.assumed.atMostCents).toBe(0);
  });
});

describe('funding', () => {
  it('unknown: counted in the total under an assumption told, not in the lower bound; the standing is kept', () => {
    const { funding: _, ...labelled } = house();
    for (const structure of [labelled, house({ funding: 'unknown' })]) {
      const projection = project([structure], { from: 2023, to: 2023 });
      expect(projection.totals.inForce.amountCents).toBe(cents(35_000));
      expect(projection.bounds.inForce).toEqual({ atLeastCents: 0, atMostCents: cents(35_000) });
      expect(projection.lines[0]?.assumptions).toContain('every-label-funded');
      expect(codes(projection)).toContain('funding-unknown');
    }
  });

  it('refused: no amount, and no doubt about it', () => {
    const projection = project([house({ funding: 'not-funded' })], { from: 2023, to: 2024 });
    expect(projection.lines).toEqual([]);
    expect(projection.withoutAmount).toMatchObject([
      { year: 2023, reason: 'not-funded', atMostCents: 0 },
      { year: 2024, reason: 'not-funded', atMostCents: 0 },
    ]);
    expect(projection.bounds.inForce.atMostCents).toBe(0);
  });

  it('shared out by the caller: 10 % of the labels without funding take 10 % off, marked assumed', () => {
    const projection = project([house({ funding: 'unknown' }), house({ id: 'B' })], {
      from: 2023,
      to: 2023,
      assumptions: { unfundedShare: 0.1 },
    });
    expect(projection.totals.assumed.amountCents).toBe(cents(31_500));
    expect(projection.totals.inForce.amountCents).toBe(cents(35_000));
    expect(projection.bounds.assumed).toEqual({ atLeastCents: cents(31_500), atMostCents: cents(31_500) });
  });
});

describe('La Poste', () => {
  const postal = house({ host: { kind: 'la-poste' } });

  it('has its own funders to 2022, and no known amount afterwards', () => {
    const projection = project([postal], { from: 2022, to: 2023 });
    expect(projection.lines.map(({ funder, amountCents }) => [funder, amountCents])).toEqual([
      ['postal-fund', cents(26_000)],
      ['fnfs', cents(4_000)],
    ]);
    expect(projection.withoutAmount).toMatchObject([
      { year: 2023, reason: 'amount-unknown', standing: 'in-force', atMostCents: cents(35_000) },
    ]);
    expect(codes(projection)).toContain('la-poste-amount-unknown');
  });

  it("takes the caller's amount, marked assumed", () => {
    const amounts = [{ year: 2023, euros: 30_000, host: 'la-poste' }] as const;
    const projection = project([postal, house({ id: 'B' })], { from: 2023, to: 2023, assumptions: { amounts } });
    expect(projection.totals.assumed.amountCents).toBe(cents(30_000));
    expect(projection.totals.inForce.amountCents).toBe(cents(35_000));
  });

  it('is a doubt while the host is unknown: ordinary amount, lower bound without it', () => {
    const { host: _, ...unknown } = house();
    const projection = project([unknown], { from: 2022, to: 2023 });
    expect(projection.totals.inForce.amountCents).toBe(cents(65_000));
    // 2022: 30 000 whoever carries it; 2023: 35 000, or an unknown amount if La Poste does
    expect(projection.bounds.inForce).toEqual({ atLeastCents: cents(30_000), atMostCents: cents(65_000) });
    expect(codes(projection)).toContain('host-unknown');
  });
});

describe('the first and last years', () => {
  const summer = house({ labelledOn: '2022-07-02' });

  it('count whole by default, with a lower bound, under an assumption told', () => {
    const projection = project([summer], { from: 2022, to: 2023 });
    expect(projection.totals.inForce.amountCents).toBe(cents(65_000));
    expect(projection.lines[0]).toMatchObject({ labelledDays: 183, yearDays: 365, atLeastCents: 0 });
    expect(projection.lines[0]?.assumptions).toEqual(['full-partial-years']);
    expect(projection.lines[2]?.assumptions).toEqual([]);
  });

  it.each([
    ['full-year', 30_000],
    ['by-day', (30_000 * 183) / 365],
    ['by-month', 15_000],
    ['none-in-first-year', 0],
  ] as const)('%s: %d euros for a label of 2 July 2022, marked assumed', (proRata, euros) => {
    const projection = project([summer], { from: 2022, to: 2023, assumptions: { proRata } });
    expect(projection.totals.assumed.amountCents).toBe(Math.round(euros * 100));
    expect(projection.totals.inForce.amountCents).toBe(cents(35_000));
    expect(projection.bounds.assumed.atLeastCents).toBe(projection.bounds.assumed.atMostCents);
  });

  it('know leap years: a label of 29 February 2024 covers 307 days of 366', () => {
    const { lines } = project([house({ labelledOn: '2024-02-29' })], { from: 2024, to: 2024 });
    expect(lines[0]).toMatchObject({ labelledDays: 307, yearDays: 366 });
  });

  it('count the months of a label that ended: January to March is a quarter', () => {
    const ended = house({ labelEndedOn: '2022-03-01' });
    const projection = project([ended], { from: 2022, to: 2022, assumptions: { proRata: 'by-month' } });
    expect(projection.totals.assumed.amountCents).toBe(cents(7_500));
  });
});

describe("the caller's amounts", () => {
  it('stand in a year that the schedule does not know, marked assumed', () => {
    const amounts = [{ year: 2198, euros: 51_234.56 }];
    const projection = project([house()], { from: 2198, to: 2199, assumptions: { amounts } });
    expect(projection.totals.assumed.amountCents).toBe(5_123_456);
    expect(projection.lines).toMatchObject([{ year: 2198, standing: 'assumed', amountIndex: null, funder: 'unknown' }]);
    expect(projection.withoutAmount).toMatchObject([{ year: 2199, reason: 'amount-unknown' }]);
  });

  it('replace those of the schedule: no increase after 2024', () => {
    const amounts = [2025, 2026].map((year) => ({ year, euros: 40_000 }));
    const projection = project([house()], { from: 2024, to: 2026, assumptions: { amounts } });
    expect(projection.totals.announced.amountCents).toBe(0);
    expect(projection.totals.assumed.amountCents).toBe(cents(80_000));
  });

  it('grow from the last year known by the indexation', () => {
    const assumptions = { amounts: [{ year: 2197, euros: 50_000 }], indexation: 0.02 };
    const projection = project([house()], { from: 2197, to: 2199, assumptions });
    // 50 000 x 1.02 = 51 000; x 1.02 again = 52 020
    expect(projection.lines.map((line) => [line.amountCents, line.assumptions.slice(0, 2)])).toEqual([
      [cents(50_000), ['amounts', 'label-continues']],
      [cents(51_000), ['amounts', 'indexation']],
      [cents(52_020), ['amounts', 'indexation']],
    ]);
    expect(projection.totals.assumed.lines).toBe(3);
  });

  it('give the indexation the latest base, that of La Poste left aside', () => {
    const amounts = [
      { year: 2197, euros: 60_000 },
      { year: 2190, euros: 10 },
      { year: 2198, euros: 10, host: 'la-poste' as const },
    ];
    const { lines } = project([house()], { from: 2199, to: 2199, assumptions: { amounts, indexation: 0.1 } });
    expect(lines.map(({ amountCents }) => amountCents)).toEqual([cents(72_600)]);
  });

  it('do not grow beyond the largest amount taken', () => {
    const assumptions = { amounts: [{ year: 2190, euros: 10_000_000 }], indexation: 0.1 };
    expect(project([house()], { from: 2191, to: 2191, assumptions }).byYear[0]?.amount).toBe('unknown');
  });
});

describe('the FRR bonus', () => {
  const local = house({ host: { kind: 'local-authority' }, commune: { code: '23096' } });
  const at2025 = { from: 2025, to: 2025 };

  it('is added inside the perimeter of the caller, assumed, and apart from the subsidy', () => {
    const projection = project([local], { ...at2025, assumptions: { frrBonus: { communes: ['23096'] } } });
    expect(projection.lines.map(({ item, amountCents, standing }) => [item, amountCents, standing])).toEqual([
      ['subsidy', cents(45_000), 'announced'],
      ['frr-bonus', cents(10_000), 'assumed'],
    ]);
  });

  it('is not due outside the perimeter, before 2025, or to another host', () => {
    const frrBonus = { communes: ['23096'] };
    const bonusOf = (structure: ProjectedStructure, year: number) =>
      project([structure], { from: year, to: year, assumptions: { frrBonus } }).bounds.assumed.atMostCents;
    expect(bonusOf(house({ host: { kind: 'local-authority' }, commune: { code: '23001' } }), 2025)).toBe(0);
    expect(bonusOf(local, 2024)).toBe(0);
    expect(bonusOf(house({ commune: { code: '23096' } }), 2025)).toBe(0);
  });

  it('is a bound, not zero, while the perimeter or the host is unknown', () => {
    const withoutPerimeter = project([local], at2025);
    expect(withoutPerimeter.bounds.assumed).toEqual({ atLeastCents: 0, atMostCents: cents(10_000) });
    expect(withoutPerimeter.withoutAmount).toMatchObject([{ item: 'frr-bonus', reason: 'frr-perimeter-unknown' }]);
    const { host: _, ...unknown } = local;
    const projection = project([unknown], { ...at2025, assumptions: { frrBonus: { communes: ['23096'] } } });
    expect(projection.withoutAmount).toMatchObject([{ reason: 'frr-host-unknown', atMostCents: cents(10_000) }]);
  });

  it('is unknown far ahead, unless the caller gives its amount', () => {
    const amounts = [{ year: 2199, euros: 50_000 }];
    const at2199 = (euros?: number) =>
      project([local], { from: 2199, to: 2199, assumptions: { amounts, frrBonus: { communes: ['23096'], euros } } });
    const silent = at2199();
    expect(silent.withoutAmount).toMatchObject([{ item: 'frr-bonus', reason: 'amount-unknown', atMostCents: null }]);
    expect(codes(silent)).toContain('frr-bonus-unknown');
    expect(at2199(8_000).totals.assumed.amountCents).toBe(cents(58_000));
  });
});

describe('groups', () => {
  it('add up by département, in the order of the codes', () => {
    const structures = [house({ id: 'B', departement: '971' }), house({ id: 'C', departement: '2A' }), house()];
    const { byDepartement, totals } = project(structures);
    expect(byDepartement.map(({ departement }) => departement)).toEqual(['23', '2A', '971']);
    const sum = byDepartement.reduce((total, group) => total + group.totals.inForce.amountCents, 0);
    expect(sum).toBe(totals.inForce.amountCents);
    expect(byDepartement[0]?.structures).toBe(1);
  });
});

describe('what the reader must know', () => {
  it('a list without end dates misses the structures closed since', () => {
    expect(codes(project([house()]))).toContain('survivorship');
    expect(codes(project([house(), house({ id: 'B', labelEndedOn: '2023-01-01' })]))).not.toContain('survivorship');
    // The year of the question is the first that a list without ends may hide something of.
    expect(codes(project([house()], { from: 2026, to: 2028 }))).toContain('survivorship');
    expect(codes(project([house()], { from: 2027, to: 2028 }))).not.toContain('survivorship');
  });

  it('a structure without a label date has no year, but counts in the upper bound', () => {
    const { labelledOn: _, ...undated } = house();
    const projection = project([undated], { from: 2022, to: 2022 });
    expect(projection.lines).toEqual([]);
    expect(projection.withoutAmount).toMatchObject([{ reason: 'label-date-unknown', atMostCents: cents(30_000) }]);
    expect(codes(projection)).toContain('label-date-unknown');
  });

  it('names the years announced, disputed and without known shares, in both languages', () => {
    const { notices } = project([house()]);
    const years = (code: string) => notices.filter((notice) => notice.code === code).map(({ received }) => received);
    expect(years('amount-announced')).toEqual([[2025, 2026]]);
    expect(years('amount-disputed')).toEqual([[2024], [2025]]);
    expect(years('funders-unknown')).toEqual([[2024, 2025, 2026]]);
    for (const { message } of notices) expect(message.fr.length * message.en.length).toBeGreaterThan(0);
  });

  it('a label without an end is supposed to go on after the day of the question', () => {
    const { lines } = project([house()], { from: 2025, to: 2026 });
    expect(lines.map(({ assumptions }) => assumptions)).toEqual([[], ['label-continues']]);
    const onTheLastDay = project([house()], { from: 2025, to: 2025, asOf: '2025-12-31' });
    expect(onTheLastDay.lines.map(({ assumptions }) => assumptions)).toEqual([[]]);
  });
});

describe('wrong data becomes issues, with paths, and the rest is projected', () => {
  const wrong = (...structures: unknown[]): Projection => project(structures as ProjectedStructure[]);

  it.each([
    ['a label that ends before it begins', { labelEndedOn: '2019-12-31' }, 'ends-before-start', 'labelEndedOn'],
    ['29 February 2023', { labelledOn: '2023-02-29' }, 'wrong-format', 'labelledOn'],
    ['an unknown département', { departement: '99' }, 'wrong-format', 'departement'],
    ['an unknown funding', { funding: 'yes' }, 'not-allowed', 'funding'],
  ])('%s', (_, over, code, field) => {
    const projection = wrong(house(), { ...house({ id: 'B' }), ...over });
    expect(projection.issues).toMatchObject([{ code, path: ['structures', 1, field] }]);
    expect(projection.totals.inForce.amountCents).toBe(cents(165_000));
  });

  it('an identifier twice: the first is kept', () => {
    const projection = wrong(house(), house({ departement: '32' }));
    expect(projection.issues).toMatchObject([{ code: 'duplicate', path: ['structures', 1, 'id'], received: 'A' }]);
    expect(projection.byDepartement.map(({ departement }) => departement)).toEqual(['23']);
  });

  it('something that is not a structure', () => {
    expect(wrong(null, 'house', 3).issues.map(({ path }) => path)).toEqual([
      ['structures', 0],
      ['structures', 1],
      ['structures', 2],
    ]);
  });

  it.each([
    [{ amounts: [{ year: 2026, euros: -1 }] }, ['assumptions', 'amounts', 0, 'euros']],
    [
      {
        amounts: [
          { year: 2026, euros: 1 },
          { year: 2026, euros: 2 },
        ],
      },
      ['assumptions', 'amounts', 1, 'year'],
    ],
    [{ unfundedShare: 12 }, ['assumptions', 'unfundedShare']],
    [{ proRata: 'by-week' }, ['assumptions', 'proRata']],
    [{ indexed: 0.1 }, ['assumptions', 'indexed']],
    [7, ['assumptions']],
  ])('a wrong assumption %j is not applied, and said so', (assumptions, path) => {
    const projection = project([house()], { assumptions: assumptions as never });
    expect(projection.issues.map((issue) => issue.path)).toEqual([path]);
    expect(projection.totals).toEqual(project([house()]).totals);
    expect(codes(projection)).toContain('assumption-ignored');
  });

  it('keeps the assumptions that are right', () => {
    const assumptions = { unfundedShare: -1, amounts: [{ year: 2199, euros: 50_000 }] };
    const projection = project([house()], { from: 2199, to: 2199, assumptions });
    expect(projection.totals.assumed.amountCents).toBe(cents(50_000));
  });
});

describe('wrong arguments throw, naming the argument', () => {
  it.each([
    [{ from: 2026, to: 2020 }, /^to: /],
    [{ from: 2020.5 }, /^from: /],
    [{ to: 9000 }, /^to: /],
    [{ asOf: '2026-02-30' }, /^asOf: /],
  ])('%j', (over, message) => {
    expect(() => project([], over)).toThrow(RangeError);
    expect(() => project([], over)).toThrow(message);
  });
});

it('is plain JSON', () => {
  const { host: _, ...unknown } = house({ id: 'B', role: 'antenne', funding: 'unknown' });
  const projection = project([house(), unknown], { to: 2028 });
  expect(JSON.parse(JSON.stringify(projection))).toEqual(projection);
});

it('of nothing is empty', () => {
  const projection = project([]);
  expect(projection.lines).toEqual([]);
  expect(projection.byYear).toHaveLength(7);
  expect(projection.totals.inForce).toEqual({ amountCents: 0, lines: 0 });
});

describe('knownOn: what one could know on a day', () => {
  const at = (knownOn: string, over: Partial<ProjectionRequest> = {}): Projection =>
    project([house()], { from: 2024, to: 2026, asOf: knownOn, knownOn, ...over });
  const kinds = (projection: Projection) => projection.byYear.map(({ year, amount }) => [year, amount]);

  it.each([
    // The dates of these sources are days by which one could know: before them, whether one could is not known.
    ['2023-10-04', 'publication-unknown', 'publication-unknown'],
    ['2023-10-05', 'publication-unknown', 'known'], // the prefecture of Gers announces 50 000 euros in 2026
    ['2023-11-28', 'known', 'known'], // a Senate amendment announces 45 000 euros in 2025
  ])('on %s, 2025 is %s and 2026 is %s', (knownOn, of2025, of2026) => {
    expect(kinds(at(knownOn, { from: 2025 }))).toEqual([
      [2025, of2025],
      [2026, of2026],
    ]);
  });

  it('gives every amount in force once its source can be read: 165 000 euros from 2020 to 2024', () => {
    const projection = project([house()], { to: 2024, knownOn: asOf });
    expect(projection.byYear.map(({ amount }) => amount)).toEqual(Array(5).fill('known'));
    expect(projection.totals.inForce.amountCents).toBe(cents(165_000));
    expect(projection.lines).toEqual(project([house()], { to: 2024 }).lines);
    expect(projection.knownOn).toBe(asOf);
  });

  it('leaves the amounts of the caller alone', () => {
    const assumptions = { amounts: [{ year: 2024, euros: 40_000 }] };
    expect(at('2022-01-01', { to: 2024, assumptions }).totals.assumed.amountCents).toBe(cents(40_000));
  });

  it('is a date', () => {
    expect(() => at('2023')).toThrow(/^asOf: /);
    expect(() => project([], { knownOn: '2023-02-29' })).toThrow(/^knownOn: /);
  });
});

describe('a label withdrawn, then granted again', () => {
  const periods = (first: Partial<ProjectedStructure>, second: Partial<ProjectedStructure>): Projection =>
    project([house(first), house(second)], { from: 2020, to: 2024 });

  it('is projected over both periods, and is one structure', () => {
    const projection = periods({ labelEndedOn: '2021-06-30' }, { labelledOn: '2023-01-01' });
    expect(projection.issues).toEqual([]);
    expect(projection.lines.filter(({ funder }) => funder !== 'fnfs').map(({ year }) => year)).toEqual([
      2020, 2021, 2023, 2024,
    ]);
    expect(projection.structures).toBe(1);
  });

  it.each([
    ['overlapping', { labelEndedOn: '2023-06-30' }, { labelledOn: '2022-01-01' }],
    [
      'in the same year: which amount is due twice is unknown',
      { labelEndedOn: '2022-03-31' },
      { labelledOn: '2022-09-01' },
    ],
    ['the later one first', { labelledOn: '2022-01-01' }, { labelledOn: '2020-01-01', labelEndedOn: '2022-01-01' }],
  ])('periods %s give an issue, and the first is kept', (_, first, second) => {
    const projection = periods(first, second);
    expect(projection.issues).toMatchObject([
      { code: 'overlapping-periods', path: ['structures', 1, 'labelledOn'], received: second.labelledOn },
    ]);
    expect(projection.totals).toEqual(project([house(first)], { from: 2020, to: 2024 }).totals);
  });
});
