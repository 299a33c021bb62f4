import { describe, expect, it } from 'vitest';
import { OPERATOR_IDS, OPERATORS } from '../../src/operators/operators.js';

describe('the operators', () => {
  it('keep the name that each bore when it came into the base, known as early as its place', () => {
    for (const id of OPERATOR_IDS) {
      const { base, names } = OPERATORS[id];
      const { from, publishedBy, source } = base[0];
      expect(names[0], id).toMatchObject({ from, publishedBy, source });
      expect(names.map(({ value }) => value?.shortName && value.name)).not.toContain('');
    }
  });

  it('cannot be edited', () => {
    expect(() => (OPERATOR_IDS as string[]).push('spoiled')).toThrow(TypeError);
    expect(() => Object.assign(OPERATORS.cnaf.names[0].value, { name: 'spoiled' })).toThrow(TypeError);
    expect(() => (OPERATORS.cnaf.base as unknown as unknown[]).push('spoiled')).toThrow(TypeError);
  });
});
