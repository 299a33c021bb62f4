import { describe, expect, it } from 'vitest';
import {
  optionalDate,
  requireArray,
  requireBoolean,
  requireCells,
  requireDate,
  requireFormat,
  requireFunction,
  requireInteger,
  requireNumber,
  requireObject,
  requireOneOf,
  requireText,
  requireTyped,
} from '../../src/foundation/argument.js';

it('says a number, when any will do', () => {
  expect(() => requireNumber('value', 'x')).toThrow(/^value: expected a number; received "x"$/);
});

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
    expect(() => requireOneOf('locale', 'de', ['fr', 'en'])).toThrow(/locale: .*"fr", "en".*"de"/);
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
  it('booleans, reports by their format, and typed arrays by their kind, their length and what is in them', () => {
    expect(requireBoolean('inclusive', false)).toBe(false);
    expect(() => requireBoolean('inclusive', 'yes')).toThrow(/^inclusive: expected true or false; received "yes"$/);
    const check = { format: 'check@1' };
    expect(requireFormat('check', check, 'check@1', 'a check')).toBe(check);
    expect(() => requireFormat('check', check, 'check@2', 'a check')).toThrow(
      /^check: expected a check; received an object of format "check@1"$/,
    );
    const cells = Int32Array.of(3, 1);
    expect(requireTyped('cells', cells, 'Int32Array', 2)).toBe(cells);
    expect(() => requireTyped('cells', [3, 1] as never, 'Int32Array')).toThrow(
      /^cells: expected a typed array \(Int32Array\); received a list of 2 items$/,
    );
    expect(() => requireTyped('cells', cells, 'Int32Array', 3)).toThrow(
      /^cells: expected a typed array \(Int32Array of length 3\); received one of length 2$/,
    );
    expect(() => requireCells('cells', cells, (value, at) => value > at)).toThrow(
      /^cells\[1\]: expected the value that the library wrote; received 1$/,
    );
  });
  it('a Date given for a date is told so', () => {
    expect(() => requireDate('asOf', new Date(0))).toThrow(/^asOf: .*written YYYY-MM-DD; received a Date object$/);
  });
});
