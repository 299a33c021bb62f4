import { notice } from './notice.js';
import { text, type LocalizedText } from './text.js';
import { dateText } from './words.js';

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

// -- structures -------------------------------------------------------------------------------------------------------

// -- labelling --------------------------------------------------------------------------------------------------------

export const unusedFact = notice('unused-fact', (name: string) =>
  text(`« ${name} » n'est lu par aucun critère du référentiel`, `"${name}" is read by no criterion of the référentiel`),
);
export const declaredDiffers = notice(
  'declared-differs',
  ({ declared, published }: { readonly declared: LocalizedText; readonly published: LocalizedText }) =>
    text(
      `la valeur déclarée (${declared.fr}) diffère de la valeur publiée (${published.fr}) : la valeur déclarée est retenue`,
      `the declared value (${declared.en}) differs from the published value (${published.en}): the declared value is used`,
    ),
);
export const attestedLater = notice(
  'attested-later',
  ({ on, asOf }: { readonly on: LocalizedText; readonly asOf: LocalizedText }) =>
    text(
      `l'attestation est datée du ${on.fr}, après la date examinée (${asOf.fr}) : elle ne compte pas`,
      `the attestation is dated ${on.en}, after the date examined (${asOf.en}): it does not count`,
    ),
);
export const sitesWithoutStructure = notice('sites-without-structure', () =>
  text(
    'les sites sont donnés sans la structure principale : leurs horaires ne sont pas lus',
    'the sites are given without the principal structure: their hours are not read',
  ),
);
export const operatorAsPartner = notice('operator-as-partner', (name: string) =>
  text(
    `« ${name} » est un opérateur : sa présence se déclare dans les faits (« operators ») et n'est pas lue ici`,
    `"${name}" is an operator: its presence is declared among the facts ("operators") and is not read here`,
  ),
);
export const noSiteGiven = notice('no-site-given', () =>
  text(
    "la fiche annonce plusieurs sites, mais aucun n'est donné : l'ouverture avec les sites n'est connue que comme un minimum",
    'the record announces several sites, but none is given: the opening with the sites is known as a lower bound only',
  ),
);
export const siteLabelEnded = notice('label-ended', (name: string) =>
  text(
    `le label du site « ${name} » a pris fin : ses horaires ne comptent pas`,
    `the label of the site "${name}" has ended: its hours do not count`,
  ),
);
/** What was last compared with its sources before the day of the question. */
export const beyondReview = notice('beyond-review', ({ reviewedOn }: { readonly reviewedOn: string }) => {
  const day = dateText(reviewedOn);
  return text(
    `la date examinée suit la dernière vérification des textes (${day.fr}) : ils ont pu changer depuis`,
    `the date examined is later than the last review of the texts (${day.en}): they may have changed since`,
  );
});

// -- procedure and letters --------------------------------------------------------------------------------------------

// -- subsidies --------------------------------------------------------------------------------------------------------

// -- access -----------------------------------------------------------------------------------------------------------

// -- network ----------------------------------------------------------------------------------------------------------

// -- geo --------------------------------------------------------------------------------------------------------------

// -- the official list ------------------------------------------------------------------------------------------------

// -- other formats ----------------------------------------------------------------------------------------------------
