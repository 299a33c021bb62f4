import { notice } from '../notice.js';
import { text, type LocalizedText } from '../text.js';

/** What the list publishes and the reader puts in another form, for a sentence. */
interface Rewritten {
  readonly as: string;
}

export const trimmedText = notice('trimmed-text', (_, received) =>
  text(
    `des espaces sont retirées au début ou à la fin de ${received.fr}`,
    `spaces are removed at the beginning or the end of ${received.en}`,
  ),
);
export const paddedCode = notice('padded-code', ({ as }: Rewritten, received) =>
  text(
    `le code ${received.fr} est réécrit "${as}" : un zéro initial, une majuscule ou une espace était à corriger`,
    `the code ${received.en} is rewritten "${as}": a leading zero, a capital or a space needed correcting`,
  ),
);
export const decimalComma = notice('decimal-comma', (_, received) =>
  text(`une virgule décimale est lue dans ${received.fr}`, `a decimal comma is read in ${received.en}`),
);
export const coordinatesFromGeometry = notice('coordinates-from-geometry', () =>
  text(
    'les colonnes ne donnent pas de coordonnées : celles de la géométrie sont retenues',
    'the columns give no coordinates: those of the geometry are used',
  ),
);
export const coordinatesDiffer = notice<{ geometry: string }>('coordinates-differ', ({ geometry }, received) =>
  text(
    `les colonnes indiquent ${received.fr}, la géométrie ${geometry} ; les colonnes sont retenues`,
    `the columns say ${received.en}, the geometry ${geometry}; the columns are kept`,
  ),
);
export const doubtfulCoordinates = notice<{ latitude: number; longitude: number }>(
  'doubtful-coordinates',
  ({ latitude, longitude }) =>
    text(
      `la latitude et la longitude semblent échangées (${latitude}, ${longitude}) ; elles sont gardées telles quelles`,
      `latitude and longitude look swapped (${latitude}, ${longitude}); they are kept as they are`,
    ),
);
export const sharedCoordinates = notice<{ id: string }>('shared-coordinates', ({ id }) =>
  text(
    `les coordonnées sont aussi celles de la structure "${id}"`,
    `the coordinates are also those of the structure "${id}"`,
  ),
);
export const derivedDepartement = notice('derived-departement', ({ as }: Rewritten, received) =>
  text(
    `le département ${received.fr} est inutilisable ; il est déduit du code de la commune : ${as}`,
    `the département ${received.en} cannot be used; it is taken from the commune code: ${as}`,
  ),
);
export const otherDepartement = notice<{ ofCommune: string }>('other-departement', ({ ofCommune }, received) =>
  text(
    `le département servi ${received.fr} n'est pas celui de la commune (${ofCommune})`,
    `the département served ${received.en} is not that of the commune (${ofCommune})`,
  ),
);
export const communeNameAsTyped = notice('commune-name-as-typed', (_, received) =>
  text(
    `le nom de la commune est vide ; celui de la saisie d'origine est repris : ${received.fr}`,
    `the commune name is empty; the name originally typed is used: ${received.en}`,
  ),
);
export const arrondissementCode = notice('arrondissement-code', (_, received) =>
  text(
    `${received.fr} est le code d'un arrondissement municipal, non d'une commune`,
    `${received.en} is the code of a municipal arrondissement, not of a commune`,
  ),
);
export const invalidPostalCode = notice('invalid-postal-code', (_, received) =>
  text(
    `le code postal ${received.fr} est invalide ; il est gardé dans extras ; attendu : 5 chiffres`,
    `the postal code ${received.en} is not valid; it is kept in extras; expected: 5 digits`,
  ),
);
export const postalCodeElsewhere = notice<{ departement: string }>(
  'postal-code-elsewhere',
  ({ departement }, received) =>
    text(
      `le code postal ${received.fr} n'appartient pas au département de la commune (${departement})`,
      `the postal code ${received.en} does not belong to the département of the commune (${departement})`,
    ),
);
export const postalCodeIsCommuneCode = notice('postal-code-is-commune-code', (_, received) =>
  text(
    `le code postal ${received.fr} est le code Insee de la commune : c'est sans doute une erreur de saisie`,
    `the postal code ${received.en} is the INSEE code of the commune: this is probably a typing mistake`,
  ),
);
export const cedex = notice('cedex', (_, received) =>
  text(
    `${received.fr} est une adresse CEDEX : son code postal n'est pas celui d'une commune`,
    `${received.en} is a CEDEX address: its postal code is not that of a commune`,
  ),
);
export const severalEmails = notice('several-emails', (_, received) =>
  text(
    `${received.fr} contient plusieurs adresses : elles sont séparées`,
    `${received.en} contains several addresses: they are split`,
  ),
);
export const doubtfulEmail = notice('doubtful-email', (_, received) =>
  text(`${received.fr} n'est pas une adresse électronique`, `${received.en} is not an e-mail address`),
);
export const severalPhones = notice('several-phones', (_, received) =>
  text(
    `${received.fr} contient plusieurs numéros : ils sont séparés`,
    `${received.en} contains several numbers: they are split`,
  ),
);
export const unknownRole = notice('unknown-role', (_, received) =>
  text(
    `le type de la structure n'est pas reconnu (reçu : ${received.fr}) ; il est lu comme celui d'une structure principale, et gardé dans extras`,
    `the type of the structure is not recognised (received: ${received.en}); it is read as that of a principal structure, and kept in extras`,
  ),
);
export const unknownFormat = notice<{ as: LocalizedText }>('unknown-format', ({ as }, received) =>
  text(
    `le format de la structure n'est pas reconnu (reçu : ${received.fr}) ; il est lu comme celui d'une structure ${as.fr}, et gardé dans extras`,
    `the format of the structure is not recognised (received: ${received.en}); it is read as that of ${as.en} structure, and kept in extras`,
  ),
);
export const unknownHost = notice('unknown-host', (_, received) =>
  text(
    `le type de porteur n'est pas reconnu (reçu : ${received.fr}) ; il est lu comme « autre », et gardé dans extras`,
    `the kind of host is not recognised (received: ${received.en}); it is read as "other", and kept in extras`,
  ),
);
export const hostKindMissing = notice('host-kind-missing', (_, received) =>
  text(
    `le type du porteur ${received.fr} manque ; son nom est gardé dans extras`,
    `the kind of the host ${received.en} is missing; its name is kept in extras`,
  ),
);
export const notYesOrNo = notice('not-yes-or-no', (_, received) =>
  text(
    `reçu : ${received.fr} ; attendu : Oui ou Non ; la valeur est gardée dans extras`,
    `received: ${received.en}; expected: Oui or Non; the value is kept in extras`,
  ),
);
export const labelMonthOnly = notice('label-month-only', ({ as }: Rewritten, received) =>
  text(
    `la date de labellisation ${received.fr} n'a pas de jour ; elle est lue comme le premier du mois (${as})`,
    `the label date ${received.en} has no day; it is read as the first of the month (${as})`,
  ),
);
export const labelDateUnreadable = notice('label-date-unreadable', (_, received) =>
  text(
    `la date de labellisation ${received.fr} est illisible ; elle est gardée dans extras ; attendu : Espace labellisé JJ/MM/AAAA`,
    `the label date ${received.en} cannot be read; it is kept in extras; expected: Espace labellisé DD/MM/YYYY`,
  ),
);
export const damagedComment = notice<{ word: string }>('damaged-comment', ({ word }) =>
  text(
    `le commentaire est abîmé : « rv » y a été remplacé par « rendez-vous » dans un mot ("${word}")`,
    `the comment is damaged: "rv" was replaced by "rendez-vous" inside a word ("${word}")`,
  ),
);
