import { describe, expect, it } from 'vitest';
import { referentiels } from '../../src/labelling/referentiels/referentiel-at.js';
import { bibliography } from '../../src/register/bibliography.js';
import { parameters } from '../../src/register/parameters.js';

describe('bibliography', () => {
  it('cites every source once, with what rests on it', () => {
    const references = bibliography();
    const keys = references.map(({ source }) => JSON.stringify(source));
    expect(new Set(keys).size).toBe(keys.length);
    const cited = new Set(references.flatMap(({ citedBy }) => citedBy));
    for (const { id } of parameters) expect(cited).toContain(id);
    for (const { id: version, criteria } of referentiels) {
      for (const { id, sources } of criteria) if (sources.length > 0) expect(cited).toContain(`${version}.${id}`);
    }
  });
  it('includes the source of a disputed reading, and those of the local funds', () => {
    const citedBy = (document: string) => bibliography().find(({ source }) => source.document === document)?.citedBy;
    expect(citedBy('l25-139-35')).toContain('operator-base.urssaf');
    expect(citedBy('0514S')).toEqual(['local-network.CCSS']);
  });
});
