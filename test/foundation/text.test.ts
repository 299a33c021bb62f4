import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, sameText, text, typographic } from '../../src/foundation/text.js';

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

describe('typographic', () => {
  it.each([
    ['reçu : rien', 'reçu\u00A0: rien'],
    ['oui ; non', 'oui\u202F; non'],
    ['vraiment ?', 'vraiment\u202F?'],
    ['99,7 %', '99,7\u202F%'],
    ['30 000 €', '30\u202F000\u202F€'],
    ['« socle minimal »', '«\u00A0socle minimal\u00A0»'],
    ["l'arrêté", 'l’arrêté'],
    ["l'« arrêté »", 'l’«\u00A0arrêté\u00A0»'],
    ['en 2024 2 agents', 'en 2024 2 agents'],
    ['reçu : "a : l\'b"', 'reçu\u00A0: "a : l\'b"'],
    ['', ''],
  ])('writes %j as %j', (plain, french) => {
    expect(typographic(plain)).toBe(french);
  });
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`a1 '":;!?%€«»é\\`) }), (plain) => {
        expect(typographic(typographic(plain))).toBe(typographic(plain));
      }),
    );
  });
});

it('text puts the French first, with its typography, and leaves the English as it is', () => {
  expect(text("l'agent : deux", "the agent's: two")).toEqual({ fr: 'l’agent\u00A0: deux', en: "the agent's: two" });
  expect(Object.isFrozen(text('a', 'b'))).toBe(true);
});

it('sameText leaves a name as it is in both languages', () => {
  expect(sameText("L'Oise : 2")).toEqual({ fr: "L'Oise : 2", en: "L'Oise : 2" });
});
