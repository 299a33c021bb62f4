import { describe, expect, it } from 'vitest';
import { LOCAL_NETWORKS } from '../../src/operators/local-networks.js';

const operatorsOf = (wanted: string) => LOCAL_NETWORKS.find(({ name }) => name === wanted)?.operators;

describe('local networks', () => {
  it.each([
    // "maladie, vieillesse, agriculture", and collection (code de la sécurité sociale, L. 752-4)
    ['CGSS', ['cnam', 'cnav', 'msa', 'urssaf']],
    ['CSSM', ['cnaf', 'cnam', 'cnav', 'urssaf']],
    // "une CPAM, une CAF et une URSSAF" (Senate, question 0514S)
    ['CCSS', ['cnaf', 'cnam', 'urssaf']],
    ['CAF', ['cnaf']],
  ])('%s stands for %j', (name, operators) => {
    expect(operatorsOf(name)).toEqual(operators);
  });

  it('have a source where they stand for several operators, and cannot be edited', () => {
    for (const { name, operators, source } of LOCAL_NETWORKS) {
      if (operators.length > 1) expect(source, name).toBeDefined();
      expect(() => (operators as string[]).push('spoiled')).toThrow(TypeError);
    }
  });
});
