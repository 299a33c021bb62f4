import { notice } from './notice.js';
import { text, type LocalizedText } from './text.js';

/*
 * Every notice and issue of the library, by room: its code and its sentence in both languages. One constant each, so
 * that a program carries only those that it can meet. The documentation prints this list (docs/notices.md).
 */

// -- data of any kind -------------------------------------------------------------------------------------------------

/** The sentence of a value that is not what it should be. */
const expected = (wanted: LocalizedText, received: LocalizedText): LocalizedText =>
  text(`reçu : ${received.fr} ; attendu : ${wanted.fr}`, `received: ${received.en}; expected: ${wanted.en}`);

export const missing = notice('missing', expected);
export const wrongType = notice('wrong-type', expected);
export const wrongFormat = notice('wrong-format', expected);
export const notAllowed = notice('not-allowed', expected);
export const outOfRange = notice('out-of-range', expected);
export const unknownKey = notice('unknown-key', (_: void, received) =>
  text(
    `champ inconnu ${received.fr} ; attendu : un champ du schéma`,
    `unknown field ${received.en}; expected: a field of the schema`,
  ),
);

// -- law and places ---------------------------------------------------------------------------------------------------

// -- operators --------------------------------------------------------------------------------------------------------

// -- hours ------------------------------------------------------------------------------------------------------------

interface Span {
  readonly opens: string;
  readonly closes: string;
}

export const slotBackwards = notice('slot-backwards', ({ opens, closes }: Span) =>
  text(
    `la plage ${opens}-${closes} ne dure pas ; attendu : une fermeture après l'ouverture`,
    `the slot ${opens}-${closes} has no duration; expected: a closing time after the opening time`,
  ),
);

// -- structures -------------------------------------------------------------------------------------------------------

export const wrongChecksum = notice('wrong-checksum', (siret: string) =>
  text(
    `le SIRET ${siret} ne passe pas le contrôle de sa clé ; attendu : un SIRET sans faute de frappe`,
    `the SIRET ${siret} fails the check of its digits; expected: a SIRET without a typing mistake`,
  ),
);
export const labelEndsBeforeStart = notice(
  'ends-before-start',
  ({ labelledOn, labelEndedOn }: { readonly labelledOn: string; readonly labelEndedOn: string }) =>
    text(
      `le label finit le ${labelEndedOn}, avant de commencer le ${labelledOn} ; attendu : une fin qui ne précède pas le début`,
      `the label ends on ${labelEndedOn}, before it starts on ${labelledOn}; expected: an end that does not precede the start`,
    ),
);

// -- labelling --------------------------------------------------------------------------------------------------------

// -- procedure and letters --------------------------------------------------------------------------------------------

// -- subsidies --------------------------------------------------------------------------------------------------------

// -- access -----------------------------------------------------------------------------------------------------------

// -- network ----------------------------------------------------------------------------------------------------------

// -- geo --------------------------------------------------------------------------------------------------------------

// -- the official list ------------------------------------------------------------------------------------------------

// -- other formats ----------------------------------------------------------------------------------------------------
