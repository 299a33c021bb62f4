import { describe, expect, it } from 'vitest';
import { referentiels } from '../../src/labelling/referentiels/referentiel-at.js';
import type { SourceDocument } from '../../src/law/source.js';
import * as bySource from '../../src/law/sources.js';
import { publishedFigures } from '../../src/network/published-figures.js';
import { bibliography } from '../../src/register/bibliography.js';
import { parameters } from '../../src/register/parameters.js';

const sources: readonly (readonly [string, SourceDocument])[] = Object.entries(bySource);
const references = bibliography();
const citedBy = (document: string) => references.find(({ source }) => source.document === document)?.citedBy;
const repeated = (values: readonly (string | undefined)[]) =>
  values.filter((value, index) => value !== undefined && values.indexOf(value) !== index);

describe('the file of sources', () => {
  it('has each source once: no title, document or address comes twice', () => {
    expect(repeated(sources.map(([, { title }]) => title))).toEqual([]);
    expect(repeated(sources.map(([, { document }]) => document))).toEqual([]);
    expect(repeated(sources.map(([, { url }]) => url))).toEqual([]);
  });

  it('has no source that nothing cites', () => {
    const cited = new Set(references.map(({ source }) => source));
    expect(sources.filter(([, source]) => !cited.has(source)).map(([name]) => name)).toEqual([]);
  });
});

describe('bibliography', () => {
  it('cites every source once, and only those of the file', () => {
    expect(new Set(references.map(({ source }) => source)).size).toBe(references.length);
    const known = new Set(sources.map(([, source]) => source));
    expect(references.filter(({ source }) => !known.has(source))).toEqual([]);
  });

  it('tells what rests on a source: each parameter, référentiel, criterion and figure rests on one', () => {
    const citing = new Set(references.flatMap((reference) => reference.citedBy));
    for (const { id } of parameters) expect(citing).toContain(id);
    for (const { measure } of publishedFigures()) expect(citing).toContain(`figure.${measure}`);
    for (const { id: version, criteria } of referentiels) {
      expect(citing).toContain(`referentiel.${version}`);
      for (const { id, sources: of } of criteria) if (of.length > 0) expect(citing).toContain(`${version}.${id}`);
    }
  });

  it('includes the source of a disputed reading, and those of the local funds', () => {
    expect(citedBy('l25-139-35')).toContain('operator-base.urssaf');
    expect(citedBy('0514S')).toEqual(['local-network.CCSS']);
  });

  it('gives lists that change nothing when they are edited', () => {
    const [first] = bibliography();
    (first!.citedBy as string[]).length = 0;
    expect(bibliography()[0]!.citedBy.length).toBeGreaterThan(0);
  });
});
