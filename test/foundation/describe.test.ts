import { describe as group, expect, it } from 'vitest';
import { asJson, describe } from '../../src/foundation/describe.js';

group('describe', () => {
  it.each([
    [undefined, 'rien', 'nothing'],
    [null, 'null', 'null'],
    ['abc', '"abc"', '"abc"'],
    [Number.NaN, 'NaN', 'NaN'],
    [true, 'true', 'true'],
    [[1, 2], 'une liste de 2 éléments', 'a list of 2 items'],
    [[], 'une liste de 0 élément', 'a list of 0 items'],
    [[1], 'une liste de 1 élément', 'a list of 1 item'],
    [new Date(0), 'un objet Date', 'a Date object'],
    [10n, '10n', '10n'],
    [{ a: 1 }, 'un objet', 'an object'],
    [() => 0, 'une fonction', 'a function'],
  ])('%o', (value, fr, en) => {
    expect(describe(value)).toEqual({ fr, en });
  });
  it('cuts a long text', () => {
    const { fr, en } = describe('x'.repeat(1_000_000));
    expect([fr, en]).toEqual([`"${'x'.repeat(80)}…"`, `"${'x'.repeat(80)}…"`]);
  });
});

group('asJson', () => {
  it('keeps what JSON holds and names the rest', () => {
    const value = { a: [1, Number.NaN, 'x', null], b: undefined, c: () => 0, d: 10n };
    expect(asJson(value)).toEqual({ a: [1, 'NaN', 'x', null], c: 'a function', d: '10n' });
  });
  it('writes 0 for -0, names a Date, and copies', () => {
    expect(Object.is(asJson(-0), 0)).toBe(true);
    expect(asJson({ day: new Date(0) })).toEqual({ day: 'a Date object' });
    const list = [[1]];
    expect(asJson(list)).toEqual(list);
    expect(asJson(list)).not.toBe(list);
  });
  it('describes what is nested too deep to be quoted', () => {
    const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
    expect(JSON.stringify(asJson(deep))).toBe(`${'['.repeat(50)}"a list of 1 item"${']'.repeat(50)}`);
  });
  it('describes a value that holds itself, were it twice at each level', () => {
    const value: { a?: unknown; b?: unknown } = {};
    Object.assign(value, { a: value, b: [value] });
    expect(asJson(value)).toEqual({ a: 'an object', b: ['an object'] });
  });
  it('does not let a key reach a prototype', () => {
    const value = asJson(JSON.parse('{"__proto__": {"polluted": true}}'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });
});
