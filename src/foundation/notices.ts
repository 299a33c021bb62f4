import { notice } from './notice.js';
import { text, type LocalizedText } from './text.js';
import { counted } from './words.js';

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
export const unknownKey = notice('unknown-key', (_, received) =>
  text(
    `champ inconnu ${received.fr} ; attendu : un champ du schéma`,
    `unknown field ${received.en}; expected: a field of the schema`,
  ),
);

export const notARecord = notice<{ wanted: LocalizedText }>('not-a-record', ({ wanted }, received) =>
  expected(wanted, received),
);
export const duplicateId = notice<{ first: number }>('duplicate-id', ({ first }, received) =>
  text(
    `l'identifiant ${received.fr} est déjà celui de la ligne ${first} ; attendu : un identifiant par ligne`,
    `the identifier ${received.en} is already that of row ${first}; expected: one identifier for each row`,
  ),
);
export const assumedValue = notice<{ source: LocalizedText; value: string }>(
  'assumed-value',
  ({ source, value }, received) =>
    text(
      `${source.fr} ne précise pas ${received.fr} : chaque structure est lue comme « ${value} »`,
      `${source.en} does not state ${received.en}: every structure is read as "${value}"`,
    ),
);
export const notACollection = notice('not-a-collection', (_, received) =>
  expected(text('une collection GeoJSON (FeatureCollection)', 'a GeoJSON FeatureCollection'), received),
);

// -- law and places ---------------------------------------------------------------------------------------------------

// -- operators --------------------------------------------------------------------------------------------------------

// -- hours ------------------------------------------------------------------------------------------------------------

// -- structures -------------------------------------------------------------------------------------------------------

// -- labelling --------------------------------------------------------------------------------------------------------

// -- procedure and letters --------------------------------------------------------------------------------------------

// -- subsidies --------------------------------------------------------------------------------------------------------

// -- access -----------------------------------------------------------------------------------------------------------

// -- network ----------------------------------------------------------------------------------------------------------

// -- geo --------------------------------------------------------------------------------------------------------------

// -- the official list ------------------------------------------------------------------------------------------------

/** What the list publishes and the reader puts in another form, for a sentence. */
interface Rewritten {
  readonly as: string;
}

export const notAList = notice<{ why: LocalizedText }>('not-a-list', ({ why }, received) => {
  const columns = 'id_fs, lib_fs, insee_com, lib_com, latitude, longitude';
  return text(
    `reçu : ${received.fr} (${why.fr}) ; attendu : la liste des structures France services, en texte CSV, en lignes ou en GeoJSON, avec au moins les colonnes ${columns}`,
    `received: ${received.en} (${why.en}); expected: the list of France services structures, as CSV text, rows or GeoJSON, with at least the columns ${columns}`,
  );
});
export const noRecord = notice('no-record', () =>
  text('la liste ne contient aucun enregistrement', 'the list holds no record'),
);
export const missingColumn = notice('missing-column', (_, received) =>
  text(
    `la colonne ${received.fr} manque ; ce qu'elle contient reste inconnu`,
    `the column ${received.en} is missing; what it contains stays unknown`,
  ),
);
export const unknownColumn = notice('unknown-column', (_, received) =>
  text(
    `la colonne ${received.fr} est inconnue ; ses valeurs sont gardées dans extras`,
    `the column ${received.en} is unknown; its values are kept in extras`,
  ),
);
export const renamedColumn = notice('renamed-column', ({ as }: Rewritten, received) =>
  text(
    `le nom de colonne ${received.fr} est absent, répété ou réservé ; la colonne est lue sous le nom "${as}"`,
    `the column name ${received.en} is absent, repeated or reserved; the column is read as "${as}"`,
  ),
);
export const malformedCsv = notice<{ error: string; quotes: number }>('malformed-csv', ({ error, quotes }) => {
  const words = counted(
    quotes,
    ['guillemet est mal placé', 'guillemets sont mal placés'],
    ['quote is misplaced', 'quotes are misplaced'],
  );
  return text(
    `${words.fr} dans le texte CSV (${error}) : des cellules ont pu être fusionnées`,
    `${words.en} in the CSV text (${error}): cells may have been merged`,
  );
});

interface Widths {
  readonly cells: number;
  readonly columns: number;
}

const widths = ({ cells, columns }: Widths): LocalizedText => {
  const [have, want] = [
    counted(cells, ['cellule', 'cellules'], ['cell', 'cells']),
    counted(columns, ['colonne', 'colonnes'], ['column', 'columns']),
  ];
  return text(`l'enregistrement a ${have.fr} pour ${want.fr}`, `the record has ${have.en} for ${want.en}`);
};

export const missingCells = notice('missing-cells', (values: Widths) => {
  const { fr, en } = widths(values);
  return text(`${fr} ; ce qui manque est lu comme vide`, `${en}; what is missing is read as empty`);
});
export const extraCells = notice('extra-cells', (values: Widths) => {
  const { fr, en } = widths(values);
  return text(`${fr} ; ce qui dépasse est gardé dans extras`, `${en}; what is beyond is kept in extras`);
});
export const wronglyDecodedText = notice<{ cells: number }>('wrongly-decoded-text', ({ cells }, received) => {
  const { fr, en } = counted(cells, ['cellule touchée', 'cellules touchées'], ['cell concerned', 'cells concerned']);
  return text(
    `le texte ${received.fr} est mal décodé (Windows-1252 lu comme UTF-8 ou l'inverse, ${fr}) ; relire le fichier avec le bon encodage`,
    `the text ${received.en} is wrongly decoded (Windows-1252 read as UTF-8 or the reverse, ${en}); read the file again with the right encoding`,
  );
});
export const zeroCoordinates = notice('zero-coordinates', () =>
  text(
    "une coordonnée est à zéro : le site officiel n'affiche pas ces lignes ; attendu : des degrés décimaux",
    'a coordinate is zero: the official site does not show such rows; expected: decimal degrees',
  ),
);

// A cell that was corrected, or that is doubtful.
export const trimmedText = notice('trimmed-text', (_, received) =>
  text(
    `des espaces sont retirées au début ou à la fin de ${received.fr}`,
    `spaces are removed at the beginning or the end of ${received.en}`,
  ),
);
export const paddedCode = notice('padded-code', ({ as }: Rewritten, received) =>
  text(
    `le code ${received.fr} est réécrit "${as}" : un zéro initial, une majuscule ou une espace étaient à corriger`,
    `the code ${received.en} is rewritten "${as}": a leading zero, a capital or a space was to be corrected`,
  ),
);
export const decimalComma = notice('decimal-comma', (_, received) =>
  text(`une virgule décimale est lue dans ${received.fr}`, `a decimal comma is read in ${received.en}`),
);
export const coordinatesFromGeometry = notice('coordinates-from-geometry', () =>
  text(
    'les colonnes ne donnent pas de coordonnées : celles de la géométrie sont prises',
    'the columns give no coordinates: those of the geometry are taken',
  ),
);
export const coordinatesDiffer = notice<{ geometry: string }>('coordinates-differ', ({ geometry }, received) =>
  text(
    `les colonnes disent ${received.fr}, la géométrie ${geometry} ; les colonnes sont retenues`,
    `the columns say ${received.en}, the geometry ${geometry}; the columns are kept`,
  ),
);
export const doubtfulCoordinates = notice<{ latitude: number; longitude: number }>(
  'doubtful-coordinates',
  ({ latitude, longitude }) =>
    text(
      `latitude et longitude semblent échangées (${latitude}, ${longitude}) ; elles sont gardées telles quelles`,
      `latitude and longitude seem to be swapped (${latitude}, ${longitude}); they are kept as they are`,
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
    `the commune name is empty; the one first typed is taken: ${received.en}`,
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
      `le code postal ${received.fr} n'est pas du département de la commune (${departement})`,
      `the postal code ${received.en} is not of the département of the commune (${departement})`,
    ),
);
export const postalCodeIsCommuneCode = notice('postal-code-is-commune-code', (_, received) =>
  text(
    `le code postal ${received.fr} est le code Insee de la commune : c'est sans doute une erreur de saisie`,
    `the postal code ${received.en} is the INSEE code of the commune: it is probably a slip`,
  ),
);
export const cedex = notice('cedex', (_, received) =>
  text(
    `${received.fr} est une adresse CEDEX : son code postal n'est pas celui d'une commune`,
    `${received.en} is a CEDEX address: its postal code is not that of a commune`,
  ),
);
export const severalEmails = notice('several-emails', (_, received) =>
  text(`plusieurs adresses sont séparées dans ${received.fr}`, `several addresses are split in ${received.en}`),
);
export const doubtfulEmail = notice('doubtful-email', (_, received) =>
  text(`${received.fr} n'est pas une adresse électronique`, `${received.en} is not an e-mail address`),
);
export const severalPhones = notice('several-phones', (_, received) =>
  text(`plusieurs numéros sont séparés dans ${received.fr}`, `several numbers are split in ${received.en}`),
);
export const unknownRole = notice('unknown-role', ({ as }: Rewritten, received) =>
  text(
    `le type de structure ${received.fr} est inconnu ; il est lu comme "${as}", et gardé dans extras`,
    `the type of structure ${received.en} is unknown; it is read as "${as}", and kept in extras`,
  ),
);
export const unknownFormat = notice('unknown-format', ({ as }: Rewritten, received) =>
  text(
    `le format de structure ${received.fr} est inconnu ; il est lu comme "${as}", et gardé dans extras`,
    `the format of structure ${received.en} is unknown; it is read as "${as}", and kept in extras`,
  ),
);
export const unknownHost = notice('unknown-host', ({ as }: Rewritten, received) =>
  text(
    `le type de porteur ${received.fr} est inconnu ; il est lu comme "${as}", et gardé dans extras`,
    `the kind of host ${received.en} is unknown; it is read as "${as}", and kept in extras`,
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

// A cell of hours.
interface Quoted {
  readonly words: readonly string[];
}

const quoted = ({ words }: Quoted): string => words.map((part) => JSON.stringify(part)).join(', ');

export const placeholderCell = notice('placeholder-hours', (_, received) =>
  text(
    `la plage « 00:00 - 00:00 » de ${received.fr} est lue comme une fermeture, non comme 24 heures`,
    `the slot "00:00 - 00:00" of ${received.en} is read as closed, not as 24 hours`,
  ),
);
export const overlappingHours = notice('overlapping-hours', (_, received) =>
  text(
    `des plages se chevauchent dans ${received.fr} (semaines alternées ou plusieurs sites) ; elles sont gardées comme publiées`,
    `slots overlap in ${received.en} (alternating weeks or several sites); they are kept as published`,
  ),
);
export const duplicateSlots = notice('duplicate-slots', (_, received) =>
  text(`une plage est répétée dans ${received.fr}`, `a slot is repeated in ${received.en}`),
);
export const unorderedSlots = notice('unordered-slots', (_, received) =>
  text(
    `les plages de ${received.fr} ne suivent pas l'ordre du temps`,
    `the slots of ${received.en} do not follow the order of time`,
  ),
);
export const touchingSlots = notice('touching-slots', (_, received) =>
  text(`des plages se touchent dans ${received.fr}`, `slots touch in ${received.en}`),
);
export const backwardsCell = notice('backwards-slot', (_, received) =>
  text(
    `une plage de ${received.fr} finit avant de commencer : le jour reste inconnu, le texte est gardé dans hours.remarks`,
    `a slot of ${received.en} ends before it begins: the day stays unknown, the text is kept in hours.remarks`,
  ),
);
export const cellNotUnderstood = notice('hours-not-understood', (_, received) =>
  text(
    `les horaires ${received.fr} ne sont pas compris : le jour reste inconnu, le texte est gardé dans hours.remarks`,
    `the hours ${received.en} are not understood: the day stays unknown, the text is kept in hours.remarks`,
  ),
);
export const conditionalHours = notice('conditional-hours', (values: Quoted, received) =>
  text(
    `les horaires ${received.fr} valent sous condition (${quoted(values)}) : le jour reste inconnu, le texte est gardé dans hours.remarks`,
    `the hours ${received.en} hold under a condition (${quoted(values)}): the day stays unknown, the text is kept in hours.remarks`,
  ),
);
export const cellAssumed = notice('hours-assumed', ({ as }: Rewritten, received) =>
  text(
    `les horaires ${received.fr} sont lus comme ${as} : des minutes, des séparateurs ou la portée d'un mot sont supposés`,
    `the hours ${received.en} are read as ${as}: minutes, separators or the reach of a word are assumed`,
  ),
);
export const cellIncomplete = notice('hours-incomplete', (values: Quoted, received) =>
  text(
    `une partie des horaires ${received.fr} est sans heures (${quoted(values)}) : le texte est gardé dans hours.remarks`,
    `a part of the hours ${received.en} has no times (${quoted(values)}): the text is kept in hours.remarks`,
  ),
);
export const alternatingDay = notice('alternating-day', (values: Quoted, received) =>
  text(
    `les plages de ${received.fr} ne valent pas chaque semaine (${quoted(values)}) : le texte est gardé dans hours.remarks`,
    `the slots of ${received.en} do not hold every week (${quoted(values)}): the text is kept in hours.remarks`,
  ),
);
export const hoursNotPublished = notice('hours-not-published', () =>
  text(
    'les horaires ne sont pas communiqués : ils restent inconnus',
    'the hours are not communicated: they stay unknown',
  ),
);
export const alternatingHours = notice('alternating-hours', () =>
  text(
    'le commentaire parle de semaines ou de jours alternés : les plages ne valent pas chaque semaine ; le texte est repris dans hours.remarks',
    'the comment speaks of alternating weeks or days: the slots do not hold every week; the text is repeated in hours.remarks',
  ),
);

// Antennes.
export const orphanAntenne = notice<{ groupName: string | undefined; candidates: readonly string[] }>(
  'orphan-antenne',
  ({ groupName, candidates }, received) => {
    const ids = candidates.map((id) => JSON.stringify(id)).join(', ');
    const why =
      groupName === undefined
        ? text("aucun groupe n'est publié", 'no group is published')
        : candidates.length === 0
          ? text(`le groupe ${received.fr} n'en a aucune`, `the group ${received.en} has none`)
          : text(`le groupe ${received.fr} en a plusieurs (${ids})`, `the group ${received.en} has several (${ids})`);
    return text(
      `l'antenne n'a pas de structure principale connue dans le département : ${why.fr}`,
      `the antenne has no known principal in the département: ${why.en}`,
    );
  },
);
export const responsibleElsewhere = notice('responsible-elsewhere', (_, received) =>
  text(
    `la structure responsable ${received.fr} est d'un autre groupe : l'identifiant n'est pas suivi`,
    `the responsible structure ${received.en} is of another group: the identifier is not followed`,
  ),
);
export const unknownAntenne = notice('unknown-antenne', (_, received) =>
  text(
    `les antennes ${received.fr} sont absentes de la liste ou d'un autre groupe`,
    `the antennes ${received.en} are absent from the list or of another group`,
  ),
);

// Two vintages compared.
interface VintageSide {
  readonly side: 'before' | 'after';
}

const vintage = ({ side }: VintageSide): LocalizedText =>
  side === 'before' ? text("l'ancienne liste", 'the earlier list') : text('la nouvelle liste', 'the later list');

export const recordWithoutId = notice('missing-id', (values: VintageSide, received) =>
  text(
    `l'enregistrement ${received.fr} de ${vintage(values).fr} n'a pas d'identifiant : il n'est pas comparé`,
    `the record ${received.en} of ${vintage(values).en} has no identifier: it is not compared`,
  ),
);
export const rejectedRecord = notice('rejected-record', (values: VintageSide, received) =>
  text(
    `l'identifiant ${received.fr} est rejeté dans ${vintage(values).fr} : il n'est ni ouvert ni fermé, ni comparé`,
    `the identifier ${received.en} is rejected in ${vintage(values).en}: it is neither opened nor closed, nor compared`,
  ),
);

// -- other formats ----------------------------------------------------------------------------------------------------
