import { describe, expect, it } from 'vitest';
import { speaksOfAlternation } from '../../../src/hours/french/alternating-comment.js';

describe('a comment', () => {
  it.each([
    'Ouvert les semaines paires',
    'semaine A : Villefictive',
    'Un mardi sur deux',
    '1er lundi du mois',
    'Les 2ème et 4ème Samedis',
    'dernier dimanche du mois',
    'Par quinzaine',
    'tous les 15 jours',
  ])('%j says that slots do not hold every week', (comment) => expect(speaksOfAlternation(comment)).toBe(true));

  it.each(['', 'Ouvert du lundi au vendredi', 'Fermé le samedi', 'une semaine de congés en août', 'premier étage'])(
    '%j does not',
    (comment) => expect(speaksOfAlternation(comment)).toBe(false),
  );
});
