import { describe, expect, it } from 'vitest';
import { investmentAid, type InvestmentRequest } from '../../../src/subsidies/aid/investment-aid.js';

const euros = (amount: number): number => amount * 100;
const ask = (over: Partial<InvestmentRequest>): ReturnType<typeof investmentAid> =>
  investmentAid({ fund: 'detr', beneficiary: 'local-authority', eligibleCents: euros(100_000), ...over });

describe('DETR and DSIL, "jusqu\'à 80 % de leurs dépenses d\'investissement"', () => {
  it.each(['detr', 'dsil'] as const)('%s: 80 000 of 100 000 euros, the owner pays 20 000', (fund) => {
    const aid = ask({ fund });
    expect(aid.atMostCents).toBe(euros(80_000));
    expect(aid.ownerCents).toBe(euros(20_000));
    expect(aid.boundBy).toEqual(['fund-rate', 'owner-minimum']);
  });

  it("other public aid eats into it: the owner's 20 % binds alone", () => {
    const aid = ask({ otherPublicAidCents: euros(30_000) });
    expect(aid.atMostCents).toBe(euros(50_000));
    expect(aid.ownerCents).toBe(euros(20_000));
    expect(aid.boundBy).toEqual(['owner-minimum']);
  });

  it('nothing is left when other aid already takes 80 % or more', () => {
    expect(ask({ otherPublicAidCents: euros(80_000) }).atMostCents).toBe(0);
    const beyond = ask({ otherPublicAidCents: euros(130_000) });
    expect(beyond).toMatchObject({ atMostCents: 0, ownerCents: 0 });
    expect(beyond.notices.map(({ code }) => code)).toContain('aid-above-spending');
  });

  it.each(['association', 'la-poste'] as const)('is known for local authorities alone: %s', (beneficiary) => {
    const aid = ask({ beneficiary });
    expect(aid.atMostCents).toBe(0);
    expect(aid.boundBy).toEqual(['beneficiary']);
  });

  it('names the source of each limit', () => {
    const sources = ask({}).limits.map(({ rule, source }) => [rule, source?.title]);
    expect(sources).toEqual([
      ['spending-left', undefined],
      ['fund-rate', expect.stringContaining('Cohésion des territoires')],
      ['owner-minimum', expect.stringContaining('L. 1111-10')],
    ]);
  });
});

describe('calls for buses, up to 60 000 euros', () => {
  it.each([
    ['association', 100_000, 60_000, ['call-ceiling']],
    ['association', 40_000, 40_000, ['spending-left']],
    ['local-authority', 100_000, 60_000, ['call-ceiling']],
    ['local-authority', 70_000, 56_000, ['owner-minimum']],
  ] as const)('%s spending %i: %i, bound by %j', (beneficiary, eligible, atMost, boundBy) => {
    const aid = ask({ fund: 'bus-call', beneficiary, eligibleCents: euros(eligible) });
    expect(aid.atMostCents).toBe(euros(atMost));
    expect(aid.boundBy).toEqual(boundBy);
  });

  it('are unknown after 2021', () => {
    const aid = ask({ fund: 'bus-call', asOf: '2026-11-22' });
    expect(aid.atMostCents).toBeNull();
    expect(aid.notices.map(({ code }) => code)).toEqual(['rule-unknown']);
  });
});

describe('wrong input', () => {
  it.each([
    [{ eligibleCents: -1 }, 'eligibleCents'],
    [{ eligibleCents: 0.5 }, 'eligibleCents'],
    [{ eligibleCents: NaN }, 'eligibleCents'],
    [{ otherPublicAidCents: -1 }, 'otherPublicAidCents'],
  ])('%j gives an issue and no aid', (over, field) => {
    const aid = ask(over);
    expect(aid.atMostCents).toBeNull();
    expect(aid.issues).toMatchObject([{ code: 'out-of-range', path: [field] }]);
  });

  it('an unknown fund, beneficiary or date throws', () => {
    expect(() => ask({ fund: 'fnadt' as never })).toThrow(/^fund: /);
    expect(() => ask({ beneficiary: 'me' as never })).toThrow(/^beneficiary: /);
    expect(() => ask({ asOf: '2026' })).toThrow(/^asOf: /);
  });
});
