import { describe as group, expect, it } from 'vitest';
import { asJson, describe } from '../../src/foundation/describe.js';

group('describe', () => {
  it.each([
    [undefined, 'rien', 'nothing'],
    [null, 'null', 'null'],
    ['abc', '"abc"', '"abc"'],
    [Number.NaN, 'NaN', 'NaN'],
    [true, 'true', 'true'],
    [[1, 2], 'une liste de 2 élément(s)', 'a list of 2 item(s)'],
    [{ a: 1 }, 'un objet', 'an object'],
    [() => 0, 'une fonction', 'a function'],
  ])('%j', (value, fr, en) => {
    expect(describe(value, 'fr')).toBe(fr);
    expect(describe(value, 'en')).toBe(en);
  });
  it('cuts a long text', () => {
    expect(describe('x'.repeat(1_000_000), 'en').length).toBeLessThan(100);
  });
});

group('asJson', () => {
  it('keeps what JSON holds and names the rest', () => {
    const value = { a: [1, Number.NaN, 'x', null], b: undefined, c: () => 0, d: 10n };
    expect(asJson(value)).toEqual({ a: [1, 'NaN', 'x', null], c: 'a function', d: '10' });
  });
  it('describes what is nested too deep to be quoted', () => {
    const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
    expect(JSON.stringify(asJson(deep))).toBe(`${'['.repeat(50)}"a list of 1 item(s)"${']'.repeat(50)}`);
  });
  it('does not let a key reach a prototype', () => {
    const value = asJson(JSON.parse('{"__proto__": {"polluted": true}}'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });
});
