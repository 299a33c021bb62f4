import { expect, it } from 'vitest';
import { noticesByCode } from '../../src/exchange/index.js';

const notice = (code: string, row: number) => ({ code, path: [row], message: { fr: 'fictif', en: 'fictional' } });

it('counts notices by code, the most frequent first, and keeps the first of each', () => {
  const notices = [notice('b', 0), notice('c', 1), notice('a', 2), notice('c', 3)];
  expect(noticesByCode(notices)).toEqual([
    { code: 'c', count: 2, first: notices[1] },
    { code: 'a', count: 1, first: notices[2] },
    { code: 'b', count: 1, first: notices[0] },
  ]);
  expect(noticesByCode([])).toEqual([]);
});

it('refuses what is not a list', () => expect(() => noticesByCode({} as never)).toThrow(TypeError));
