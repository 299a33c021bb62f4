import { isIsoDate } from '../../foundation/civil-date.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import type { AmountBounds, FactDefinition, ListValue } from './fact.js';
import { presenceMask } from '../rules/presence-mask.js';
import { isRecord } from '../../foundation/record.js';

const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

function isBounds(value: unknown): value is AmountBounds {
  if (!isRecord(value)) return false;
  const { atLeast, atMost } = value;
  if (atLeast === undefined && atMost === undefined) return false;
  if (atLeast !== undefined && !isAmount(atLeast)) return false;
  if (atMost !== undefined && !isAmount(atMost)) return false;
  return atLeast === undefined || atMost === undefined || atLeast <= atMost;
}

/** Whether a value is of the type of a fact. The fields of the items of a list are checked one by one, apart. */
export function isValueOf(fact: FactDefinition, value: unknown): boolean {
  switch (fact.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
    case 'duration':
      return isAmount(value) || isBounds(value);
    case 'date':
      return value === null || isIsoDate(value);
    case 'text':
      return typeof value === 'string';
    case 'choice':
      return fact.choices?.some((choice) => choice.value === value) === true;
    case 'list':
      return isList(value);
    case 'operators':
      return presenceMask(value) !== undefined;
    case 'attestation':
      return false;
  }
}

function isList(value: unknown): value is ListValue {
  if (!isRecord(value) || !Array.isArray(value.items) || !value.items.every(isRecord)) return false;
  return value.complete === undefined || typeof value.complete === 'boolean';
}

/** What a fact should be, for "received X; expected Y". */
export function expectationOf(fact: FactDefinition): LocalizedText {
  switch (fact.type) {
    case 'boolean':
      return text('vrai ou faux', 'true or false');
    case 'number':
      return text('un nombre positif ou nul, ou { atLeast, atMost }', 'a number of at least 0, or { atLeast, atMost }');
    case 'duration':
      return text(
        'un nombre de minutes positif ou nul, ou { atLeast, atMost }',
        'a number of minutes of at least 0, or { atLeast, atMost }',
      );
    case 'date':
      return text(
        'une date qui existe, écrite AAAA-MM-JJ, ou null (pas encore)',
        'a date that exists, written YYYY-MM-DD, or null (not yet)',
      );
    case 'text':
      return text('un texte', 'a text');
    case 'choice': {
      const values = (fact.choices ?? []).map(({ value }) => JSON.stringify(value)).join(', ');
      return text(`une valeur parmi ${values}`, `one of ${values}`);
    }
    case 'list':
      return text('une liste { complete?, items: [...] }', 'a list { complete?, items: [...] }');
    case 'operators':
      return text(
        'une liste de { operator, status: "present" ou "absent" }',
        'a list of { operator, status: "present" or "absent" }',
      );
    case 'attestation':
      return text('une attestation, parmi les attestations du dossier', 'an attestation, among those of the dossier');
  }
}
