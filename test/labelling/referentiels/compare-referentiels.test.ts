import { describe, expect, it } from 'vitest';
import { compareReferentiels, defineReferentiel, referentielAt } from '../../../src/index.js';

const says = (words: string) => ({ fr: words, en: words });
const facts = [{ name: 'booths', type: 'number', question: says('Combien de box ?') }] as const;

it('compares thresholds leaf by leaf', () => {
  const grid = (least: number) =>
    defineReferentiel(facts, ({ atLeast }) => [
      { id: 'booths', title: says('Box'), expression: atLeast('booths', least) },
    ]);
  expect(compareReferentiels(grid(2), grid(3)).changed[0]?.expression).toEqual([
    { path: ['value'], before: 2, after: 3 },
  ]);
});

describe('2019 and 2025', () => {
  const { added, removed, changed, unchanged, coverage } = compareReferentiels(
    referentielAt('2024-01-01'),
    referentielAt('2026-01-01'),
  );

  it('adds sections I and II, and removes nothing', () => {
    expect([added, removed, unchanged]).toEqual([['neutrality', 'common-base'], [], []]);
    expect([coverage.before.encoded, coverage.after.encoded]).toEqual([15, 17]);
  });

  it('carries the rules over as assumed, unchanged', () => {
    expect(changed).toHaveLength(15);
    for (const { standing, expression, evidence } of changed) {
      expect([standing, expression, evidence]).toEqual([{ before: 'in-force', after: 'assumed' }, [], false]);
    }
  });
});
