import { describe, expect, it } from 'vitest';
import {
  optionalDate,
  requireArray,
  requireDate,
  requireFunction,
  requireInteger,
  requireNumber,
  requireObject,
  requireOneOf,
  requireText,
} from '../../src/foundation/argument.js';

describe('a wrong argument is named, with its value', () => {
  it('dates', () => {
    expect(requireDate('asOf', '2026-06-01')).toBe('2026-06-01');
    expect(optionalDate('knownOn', undefined)).toBeUndefined();
    expect(() => requireDate('asOf', '2026-02-30')).toThrow(new RegExp('^asOf: .*"2026-02-30"'));
    expect(() => requireDate('asOf', undefined)).toThrow(RangeError);
    expect(() => optionalDate('knownOn', null)).toThrow(/knownOn.*null/);
  });
  it('numbers', () => {
    expect(requireNumber('cutoffMinutes', 30, 0)).toBe(30);
    expect(() => requireNumber('cutoffMinutes', -3, 0)).toThrow(/cutoffMinutes: .*at least 0.*-3/);
    expect(() => requireNumber('cutoffMinutes', Number.NaN, 0)).toThrow(RangeError);
    expect(() => requireNumber('share', 2, 0, 1)).toThrow(/from 0 to 1/);
    expect(() => requireNumber('cutoffMinutes', Number.POSITIVE_INFINITY, 0)).toThrow(RangeError);
    expect(() => requireInteger('from', 2020.5, 1900)).toThrow(/from: .*whole number.*2020.5/);
  });
  it('choices and lists', () => {
    expect(requireOneOf('locale', 'fr', ['fr', 'en'])).toBe('fr');
    expect(() => requireOneOf('locale', 'de', ['fr', 'en'])).toThrow(/locale: .*'fr', 'en'.*"de"/);
    expect(requireArray('origins', [])).toEqual([]);
    expect(() => requireArray('origins', 'x' as never)).toThrow(TypeError);
  });
  it('texts, objects and functions', () => {
    const [options, call] = [{}, () => 0];
    expect([requireText('text', ''), requireObject('options', options), requireFunction('weight', call)]).toEqual([
      '',
      options,
      call,
    ]);
    expect(() => requireText('text', 7)).toThrow(/^text: expected a text; received 7$/);
    expect(() => requireObject('options', null as never)).toThrow(/^options: expected an object; received null$/);
    expect(() => requireObject('options', [] as never)).toThrow(/received a list of 0 items$/);
    expect(() => requireObject('options', undefined as never, 'an object with asOf')).toThrow(
      /^options: expected an object with asOf; received nothing$/,
    );
    expect(() => requireFunction('weight', 'x')).toThrow(/^weight: expected a function; received "x"$/);
  });
  it('a Date given for a date is told so', () => {
    expect(() => requireDate('asOf', new Date(0))).toThrow(/^asOf: .*written YYYY-MM-DD; received a Date object$/);
  });
});
