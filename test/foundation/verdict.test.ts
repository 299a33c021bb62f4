import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, anyOf, opposite, type Verdict } from '../../src/foundation/verdict.js';

const [T, F, U, NA]: Verdict[] = ['satisfied', 'not-satisfied', 'undetermined', 'not-applicable'];
const verdicts = fc.array(fc.constantFrom<Verdict>(T!, F!, U!, NA!), { maxLength: 6 });

describe('Kleene', () => {
  it.each([
    [[T, T], T, T],
    [[T, F], F, T],
    [[T, U], U, T],
    [[F, U], F, U],
    [[F, F], F, F],
    [[T, NA], T, T],
    [[F, NA], F, F],
    [[NA, NA], NA, NA],
    [[], NA, NA],
  ] as [Verdict[], Verdict, Verdict][])('%j: all is %s, any is %s', (list, all, any) => {
    expect(allOf(list)).toBe(all);
    expect(anyOf(list)).toBe(any);
  });
  it('obeys De Morgan', () => {
    fc.assert(
      fc.property(verdicts, (list) => {
        expect(opposite(allOf(list))).toBe(anyOf(list.map(opposite)));
      }),
    );
  });
  it('settling a doubt never changes a settled answer', () => {
    fc.assert(
      fc.property(verdicts, fc.constantFrom<Verdict>(T!, F!), (list, settled) => {
        const known = list.map((verdict) => (verdict === 'undetermined' ? settled : verdict));
        if (allOf(list) !== 'undetermined') expect(allOf(known)).toBe(allOf(list));
        if (anyOf(list) !== 'undetermined') expect(anyOf(known)).toBe(anyOf(list));
      }),
    );
  });
});
