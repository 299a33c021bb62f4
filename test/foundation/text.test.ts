import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, text } from '../../src/foundation/text.js';

describe('fold', () => {
  it.each([
    ['Pôle-Emploi', 'pole emploi'],
    ['  PÔLE   EMPLOI ', 'pole emploi'],
    ['Ministère de l’Intérieur', 'ministere de l interieur'],
    ['Œuvres & Cie', 'oeuvres cie'],
    ['—', ''],
  ])('%j reads %j', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });
  it('is stable, and blind to case', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(fold(fold(name))).toBe(fold(name));
      }),
    );
  });
});

it('text puts the French first', () => {
  expect(text('deux agents', 'two agents')).toEqual({ fr: 'deux agents', en: 'two agents' });
});
