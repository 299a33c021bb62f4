import { describe, expect, it } from 'vitest';
import { text } from '../../../src/foundation/text.js';
import { parameter, since } from '../../../src/law/parameter.js';
import { source } from '../../../src/law/source.js';
import { amountsRead } from '../../../src/subsidies/projection/amounts-read.js';

const label = text('Montant fictif', 'Fictional amount');
const nothing = parameter<never>('nothing', 'EUR/year', { label, entries: [] });
const vote = source('statement', 'Vote fictif', '2100-01-01');

/** The amounts listed for some years, among states that begin and end inside a year. */
function listed(from: number, to: number): number[] {
  const ordinary = parameter<number>('annual', 'EUR/year', {
    label,
    entries: [
      since('2101-01-01', 1, vote, { until: '2102-01-01', reviewedOn: '2100-06-01' }),
      since('2102-12-31', 2, vote, { reviewedOn: '2100-06-01' }),
    ],
  });
  const dated = { ordinary, ordinaryFunders: nothing, postal: nothing, postalFunders: nothing, bonus: nothing };
  return amountsRead(dated, from, to, undefined).amounts.map(({ euros }) => euros);
}

describe('the amounts that a projection lists', () => {
  it('cover at least one day of its years, the first and the last included', () => {
    expect(listed(2100, 2100)).toEqual([]);
    expect(listed(2100, 2101)).toEqual([1]);
    expect(listed(2102, 2102)).toEqual([1, 2]);
    expect(listed(2103, 2103)).toEqual([2]);
  });
});
