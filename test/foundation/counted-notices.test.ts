import { expect, it } from 'vitest';
import { noticeOfCount, noticeOfYears, forYears } from '../../src/foundation/counted-notices.js';
import { text, typographic } from '../../src/foundation/text.js';
import { amountAnnounced, fundingUnknown } from '../../src/foundation/notices/subsidies.js';

it('says nothing of zero things, and counts the others', () => {
  expect(noticeOfCount(fundingUnknown, 0)).toEqual([]);
  const [one] = noticeOfCount(fundingUnknown, 1);
  expect(one).toMatchObject({ code: 'funding-unknown', path: ['structures'], received: 1 });
  expect(one?.message.fr).toMatch(/^Le financement d’une structure n’est pas connu/);
  const [two] = noticeOfCount(fundingUnknown, 2, []);
  expect(two).toMatchObject({ path: [], received: 2 });
  expect(two?.message.fr).toContain(typographic('de 2 structures'));
});

it('says nothing of no year, and names the others', () => {
  expect(noticeOfYears(amountAnnounced, [])).toEqual([]);
  expect(noticeOfYears(amountAnnounced, [2101, 2102])).toMatchObject([
    {
      received: [2101, 2102],
      message: { en: expect.stringMatching(/^For 2101 and 2102, the amount has only been announced/) as string },
    },
  ]);
});

it('writes more than three years that follow one another as a range', () => {
  expect(forYears([2101])).toEqual(text('Pour 2101', 'For 2101'));
  expect(forYears([2101, 2102, 2103])).toEqual(text('Pour 2101, 2102 et 2103', 'For 2101, 2102 and 2103'));
  expect(forYears([2101, 2102, 2103, 2104])).toEqual(text('De 2101 à 2104', 'From 2101 to 2104'));
  expect(forYears([2101, 2102, 2103, 2105])).toEqual(
    text('Pour 2101, 2102, 2103 et 2105', 'For 2101, 2102, 2103 and 2105'),
  );
});
