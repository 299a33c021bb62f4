import { expect, it } from 'vitest';
import { sameText } from '../../src/foundation/text.js';
import { citationsOf, referencesOf } from '../../src/law/bibliography.js';
import { against, since } from '../../src/law/parameter.js';
import { REPORT, REVIEWED, rule, TEXT } from '../support/fictional-law.js';

const disputed = (id: string) =>
  rule([since('2020-01-01', 1, TEXT, { ...REVIEWED, disputedBy: [against(2, REPORT, sameText('two'))] })], id);

it('lists every source once, disputed readings included, with what cites it', () => {
  expect(referencesOf([disputed('a'), disputed('b'), disputed('b')].map(citationsOf))).toEqual([
    { source: TEXT, citedBy: ['a', 'b'] },
    { source: REPORT, citedBy: ['a', 'b'] },
  ]);
});
