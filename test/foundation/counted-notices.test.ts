import { expect, it } from 'vitest';
import { noticeOfCount, noticeOfYears, yearList } from '../../src/foundation/counted-notices.js';
import { sameText, text } from '../../src/foundation/text.js';
import { amountAnnounced, fundingUnknown } from '../../src/foundation/notices/subsidies.js';

it('says nothing of zero things, and counts the others', () => {
  expect(noticeOfCount(fundingUnknown, 0)).toEqual([]);
  const [one] = noticeOfCount(fundingUnknown, 1);
  expect(one).toMatchObject({ code: 'funding-unknown', path: ['structures'], received: 1 });
  expect(one?.message.fr).toMatch(/^1 structure n’a pas de financement connu/);
  expect(noticeOfCount(fundingUnknown, 2, [])).toMatchObject([{ path: [], received: 2 }]);
});

it('says nothing of no year, and names the others', () => {
  expect(noticeOfYears(amountAnnounced, [])).toEqual([]);
  expect(noticeOfYears(amountAnnounced, [2101, 2102])).toMatchObject([
    {
      received: [2101, 2102],
      message: { en: expect.stringMatching(/^The amount of 2101 and 2102 is announced/) as string },
    },
  ]);
});

it('writes more than three years that follow one another as a range', () => {
  expect(yearList([2101, 2102, 2103])).toEqual(text('2101, 2102 et 2103', '2101, 2102 and 2103'));
  expect(yearList([2101, 2102, 2103, 2104])).toEqual(sameText('2101-2104'));
  expect(yearList([2101, 2102, 2103, 2105])).toEqual(text('2101, 2102, 2103 et 2105', '2101, 2102, 2103 and 2105'));
});
