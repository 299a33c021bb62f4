import { describe, expect, it } from 'vitest';
import { since } from '../../src/law/parameter.js';
import { source } from '../../src/law/source.js';
import type { Place } from '../../src/operators/national-base.js';
import { OPERATOR_IDS, OPERATORS, row } from '../../src/operators/operators.js';

describe('the operators', () => {
  it('keep the name that each bore when it came into the base, known as early as its place', () => {
    for (const id of OPERATOR_IDS) {
      const { base, names } = OPERATORS[id];
      const { from, publishedOn, publishedBy, source } = base[0];
      const { from: nameFrom, publishedOn: nameOn, publishedBy: nameBy, source: nameSource } = names[0];
      expect([nameFrom, nameOn, nameBy, nameSource], id).toEqual([from, publishedOn, publishedBy, source]);
      expect(names.map(({ value }) => value?.shortName && value.name)).not.toContain('');
    }
  });

  it('are known under their first name from the day on which their place is published', () => {
    const decree = source('text', 'Décret fictif', '2098-06-01');
    const place: Place = [since('2099-01-01', 'core', decree, { publishedOn: '2098-06-03', reviewedOn: '2098-07-01' })];
    const { names } = row(place, { name: 'Opérateur fictif', shortName: 'Fictif' });
    expect(names[0]).toMatchObject({ from: '2099-01-01', publishedOn: '2098-06-03', source: decree });
    expect(names[0]).not.toHaveProperty('publishedBy');
  });

  it('cannot be edited', () => {
    expect(() => (OPERATOR_IDS as string[]).push('spoiled')).toThrow(TypeError);
    expect(() => Object.assign(OPERATORS.cnaf.names[0].value, { name: 'spoiled' })).toThrow(TypeError);
    expect(() => (OPERATORS.cnaf.base as unknown as unknown[]).push('spoiled')).toThrow(TypeError);
  });
});
