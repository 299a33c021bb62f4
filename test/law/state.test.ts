import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameText } from '../../src/foundation/text.js';
import { against, type Dated } from '../../src/law/parameter.js';
import { disputesReadOn, stateAt } from '../../src/law/state.js';
import { REPORT, STATEMENT, UNDATED } from '../support/fictional-law.js';

interface Named extends Dated {
  readonly name: string;
}
const state = (name: string, from: string, published: Omit<Dated, 'from'>): Named => ({ name, from, ...published });
const stateOf = (entries: readonly Named[], asOf: string, knownOn?: string) => {
  const found = stateAt(entries, asOf, knownOn);
  return found.kind === 'not-yet' ? [found.kind] : [found.kind, found.entry.name];
};

describe('the one rule of time', () => {
  const dated = [state('a', '2020-01-01', { publishedOn: '2019-06-01' })];
  const bounded = [...dated, state('b', '2021-01-01', { publishedBy: '2022-06-01', until: '2021-12-31' })];

  it('knows a state from the day of its publication on, and nothing of it before', () => {
    expect(stateOf(dated, '2019-12-31')).toEqual(['not-yet']);
    expect(stateOf(dated, '2020-01-01')).toEqual(['known', 'a']);
    expect(stateOf(dated, '2020-01-01', '2019-06-01')).toEqual(['known', 'a']);
    expect(stateOf(dated, '2020-01-01', '2019-05-31')).toEqual(['not-yet']);
  });

  it('knows a state from a mere bound on, and cannot tell before', () => {
    expect(stateOf(bounded, '2021-06-01', '2022-06-01')).toEqual(['known', 'b']);
    expect(stateOf(bounded, '2021-06-01', '2022-05-31')).toEqual(['publication-unknown', 'b']);
  });

  it('does not carry over a state that lapsed, and says which one', () => {
    expect(stateOf(bounded, '2021-12-31')).toEqual(['known', 'b']);
    expect(stateOf(bounded, '2022-01-01')).toEqual(['unknown', 'b']);
  });

  it('lets the later of two states of one day replace the earlier once it could be known', () => {
    const voted = [
      state('announced', '2024-01-01', { publishedOn: '2023-06-01' }),
      state('voted', '2024-01-01', { publishedOn: '2023-12-30' }),
    ];
    expect(stateOf(voted, '2024-06-01')).toEqual(['known', 'voted']);
    expect(stateOf(voted, '2024-06-01', '2023-12-29')).toEqual(['known', 'announced']);
  });

  it('never knows less on a later day of knowledge', () => {
    const days = fc.integer({ min: 2015, max: 2030 }).map((year) => `${year}-01-01`);
    const entries = fc.array(fc.record({ from: days, publishedBy: days }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(entries, days, days, days, (list, asOf, one, other) => {
        const sorted = [...list].sort((a, b) => (a.from < b.from ? -1 : 1));
        const [before, after] = one < other ? [one, other] : [other, one];
        const then = stateAt(sorted, asOf, before);
        if (then.kind === 'known') expect(stateAt(sorted, asOf, after)).toEqual(then);
        expect(stateAt(sorted, asOf, '2030-01-01')).toEqual(stateAt(sorted, asOf));
      }),
    );
  });
});

describe('the readings that could be cited', () => {
  const disputes = [STATEMENT, REPORT, UNDATED].map((source) => against(1, source, sameText('1')));
  it.each([
    [undefined, [STATEMENT, REPORT, UNDATED]],
    ['2021-03-14', [UNDATED]],
    ['2021-03-15', [STATEMENT, UNDATED]],
    ['2024-12-31', [STATEMENT, REPORT, UNDATED]],
  ])('as known on %s', (knownOn, sources) => {
    expect(disputesReadOn(disputes, knownOn)?.map(({ source }) => source)).toEqual(sources);
  });
  it('are undefined when there is none', () => {
    expect(disputesReadOn(undefined, undefined)).toBeUndefined();
    expect(disputesReadOn(disputes.slice(0, 1), '2020-01-01')).toBeUndefined();
  });
});
