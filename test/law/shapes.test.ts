import { expect, it } from 'vitest';
import { annualSubsidy } from '../../src/index.js';
import { requireParameter } from '../../src/law/shapes.js';

it('accepts a parameter, also from JSON, and names the hole of another', () => {
  const again = JSON.parse(JSON.stringify(annualSubsidy)) as typeof annualSubsidy;
  expect(requireParameter('rule', again)).toBe(again);
  expect(() => requireParameter('rule', { ...annualSubsidy, entries: [null as never] })).toThrow(
    /^rule\.entries\[0\]: /,
  );
});
