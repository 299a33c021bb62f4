import { describe, expect, it } from 'vitest';
import { choiceOf, anIdentifier, issueOf, meets, oneOf, type Expectation } from '../../src/foundation/expectations.js';
import type { Issue } from '../../src/foundation/issue.js';
import { notAllowed } from '../../src/foundation/notices/data.js';
import { sameText, text } from '../../src/foundation/text.js';

const aShare: Expectation = {
  type: 'number',
  words: text('un nombre de 0 à 1', 'a number from 0 to 1'),
  accepts: (value) => typeof value === 'number' && value >= 0 && value <= 1,
};

describe('a value that is not what it should be', () => {
  it.each([
    [undefined, 'missing'],
    [null, 'missing'],
    ['a', 'wrong-type'],
    [[0.5], 'wrong-type'],
    [2, 'out-of-range'],
  ])('%j is %s', (value, code) => {
    const issues: Issue[] = [];
    expect(meets(aShare, value, ['share'], issues)).toBe(false);
    expect(issues).toEqual([issueOf(aShare, value, ['share'])]);
    expect(issues[0]).toMatchObject({ code, path: ['share'] });
    expect(issues[0]?.message.en).toContain('a number from 0 to 1');
  });
  it('a list is not the object that is expected', () => {
    const anObject: Expectation = { type: 'object', words: sameText('{}'), accepts: () => false };
    expect(issueOf(anObject, [], []).code).toBe('wrong-type');
  });
  it('a refusal of its own is said', () => {
    expect(issueOf({ ...aShare, refusal: notAllowed }, 2, []).code).toBe('not-allowed');
  });
});

it('leaves no issue for a value that is accepted', () => {
  const issues: Issue[] = [];
  expect(meets(aShare, 0.5, [], issues)).toBe(true);
  expect(issues).toEqual([]);
});

it('an identifier is a text that is not blank', () => {
  expect(['FS-1', '', '  ', 7].map(anIdentifier.accepts)).toEqual([true, false, false, false]);
  expect(issueOf(anIdentifier, ' ', []).code).toBe('wrong-format');
});

it('one of a few words', () => {
  const locale = oneOf(['fr', 'en']);
  expect(['fr', 'de', undefined].map(locale.accepts)).toEqual([true, false, false]);
  expect(issueOf(locale, 'de', [])).toMatchObject({ code: 'not-allowed', received: 'de' });
  expect(choiceOf(['fr', 'en'])).toEqual({ fr: 'une valeur parmi "fr", "en"', en: 'one of "fr", "en"' });
  expect(choiceOf(['fr'])).toEqual(sameText('"fr"'));
});
