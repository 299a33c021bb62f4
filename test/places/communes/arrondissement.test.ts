import { expect, it } from 'vitest';
import { communeOfArrondissement } from '../../../src/places/communes/arrondissement.js';

it.each([
  ['75101', '75056'],
  ['75120', '75056'],
  ['75121', undefined],
  ['75100', undefined],
  ['69381', '69123'],
  ['69389', '69123'],
  ['69390', undefined],
  ['13201', '13055'],
  ['13216', '13055'],
  ['751', undefined],
  ['751011', undefined],
])('%s: %s', (code, commune) => expect(communeOfArrondissement(code)).toBe(commune));
