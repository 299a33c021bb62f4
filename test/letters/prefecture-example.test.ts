import { describe, expect, it, vi } from 'vitest';
import type { Verdict } from '../../src/index.js';

// The example imports the library by its public name; here it is the sources, so that no build is needed.
vi.mock('france-services', () => import('../../src/index.js'));

interface Example {
  report(asOf: string): {
    wrong: string[];
    ours: { dossier: string; verdicts: Record<string, Verdict> }[];
    letters: string[];
    coverage: unknown;
  };
}

const path: string = '../../examples/prefecture/main.mjs';
const { report } = (await import(path)) as Example;
const { wrong, ours, letters, coverage } = report('2026-11-22');
const plain = (words = '') => words.replace(/[\u00A0\u202F]/g, ' ').replaceAll('’', "'");

describe('the example of a prefecture that completes the grid', () => {
  it('judges its own criteria like the others', () => {
    expect(ours).toEqual([
      {
        dossier: 'Villefictive',
        verdicts: {
          'our-booths': 'satisfied',
          'our-visit': 'satisfied',
          'our-mayor': 'satisfied',
          'our-rounds': 'not-applicable',
        },
      },
      {
        dossier: 'Bourg-Imaginaire',
        verdicts: {
          'our-booths': 'not-satisfied',
          'our-visit': 'not-satisfied',
          'our-mayor': 'undetermined',
          'our-rounds': 'not-applicable',
        },
      },
      {
        dossier: 'Bus des Confins',
        verdicts: {
          'our-booths': 'undetermined',
          'our-visit': 'undetermined',
          'our-mayor': 'undetermined',
          'our-rounds': 'undetermined',
        },
      },
    ]);
  });

  it('names what is wrong in a form, with its path', () => {
    expect(wrong.map(plain)).toEqual([
      `facts.closedBooths : reçu : "deux" ; attendu : un nombre positif ou nul, ou des bornes dans l'ordre { atLeast, atMost }`,
    ]);
  });

  it('stays a partial grid: own criteria do not make the national one whole', () => {
    expect(coverage).toEqual({ encoded: 21, published: 30, correspondence: 'not-established' });
  });

  it('writes what is not met, and what to ask', () => {
    expect(plain(letters[1]).split('\n')[0]).toBe('# Exigences non satisfaites : liste motivée');
    expect(plain(letters[1])).toContain('- Constaté : Box fermés : 1 ; ');
    expect(plain(letters[1])).toContain('- Source : critère propre à la grille appliquée, qui ne cite aucun texte');
    expect(plain(letters[0]).split('\n')[0]).toBe("# Demande de pièces et d'informations complémentaires");
  });
});
