import { asJson, describe } from '../../foundation/describe.js';
import type { Notice } from '../../foundation/issue.js';
import { sameText, text, type LocalizedText } from '../../foundation/text.js';

type Sentence = (received: LocalizedText, detail: LocalizedText) => LocalizedText;

const say =
  (fr: string, en: string): Sentence =>
  (received, detail) =>
    text(
      fr.replace('{received}', () => received.fr).replace('{detail}', () => detail.fr),
      en.replace('{received}', () => received.en).replace('{detail}', () => detail.en),
    );

/**
 * Every notice and issue that reading an official list can give, by code, in French and English. `{received}` is the
 * cell, `{detail}` what else there is to know.
 */
const SENTENCES = {
  // The list as a whole.
  'not-a-list': say(
    'reçu : {received} ({detail}) ; attendu : la liste des structures France services, en texte CSV, en lignes ou en GeoJSON, avec au moins les colonnes id_fs, lib_fs, insee_com, lib_com, latitude, longitude',
    'received: {received} ({detail}); expected: the list of France services structures, as CSV text, rows or GeoJSON, with at least the columns id_fs, lib_fs, insee_com, lib_com, latitude, longitude',
  ),
  'no-record': say('la liste ne contient aucun enregistrement', 'the list holds no record'),
  'missing-column': say(
    'la colonne {received} manque ; ce qu’elle dit reste inconnu',
    'the column {received} is missing; what it says stays unknown',
  ),
  'assumed-value': say(
    'la liste n’a pas de colonne qui dise {received} ; toutes les structures sont lues comme « {detail} »',
    'the list has no column that says {received}; all the structures are read as "{detail}"',
  ),
  'unknown-column': say(
    'colonne inconnue {received} ; ses valeurs sont gardées dans extras',
    'unknown column {received}; its values are kept in extras',
  ),
  'renamed-column': say(
    'nom de colonne {received} absent, répété ou réservé ; elle est lue sous le nom « {detail} »',
    'column name {received} absent, repeated or reserved; it is read as "{detail}"',
  ),
  'malformed-csv': say(
    'guillemets mal placés dans le texte CSV ({detail}) : des cellules ont pu être fusionnées',
    'misplaced quotes in the CSV text ({detail}): cells may have been merged',
  ),
  'missing-cells': say(
    'moins de cellules que de colonnes ({detail}) ; celles qui manquent sont lues comme vides',
    'fewer cells than columns ({detail}); the missing ones are read as empty',
  ),
  'extra-cells': say(
    'plus de cellules que de colonnes ({detail}) ; les autres sont gardées dans extras',
    'more cells than columns ({detail}); the others are kept in extras',
  ),
  'wrongly-decoded-text': say(
    'texte mal décodé : {received} (Windows-1252 lu comme UTF-8 ou l’inverse, {detail} cellule(s)) ; relire le fichier avec le bon encodage',
    'wrongly decoded text: {received} (Windows-1252 read as UTF-8 or the reverse, {detail} cell(s)); read the file again with the right encoding',
  ),
  // A record that cannot become a structure.
  'not-a-record': say(
    'reçu : {received} ; attendu : un enregistrement de la liste',
    'received: {received}; expected: a record of the list',
  ),
  'zero-coordinates': say(
    'coordonnée à zéro : le site officiel n’affiche pas ces lignes ; attendu : des degrés décimaux',
    'a coordinate is zero: the official site does not show such rows; expected: decimal degrees',
  ),
  'duplicate-id': say(
    'identifiant {received} déjà lu à la ligne {detail} ; attendu : un identifiant par structure',
    'identifier {received} already read at row {detail}; expected: one identifier for each structure',
  ),
  // A cell that was corrected, or that is doubtful.
  'trimmed-text': say(
    'espaces retirées au début ou à la fin de {received}',
    'spaces removed at the beginning or the end of {received}',
  ),
  'padded-code': say(
    'code {received} réécrit « {detail} » (zéro initial, espace ou majuscule perdus)',
    'code {received} rewritten "{detail}" (leading zero, space or capital lost)',
  ),
  'decimal-comma': say('virgule décimale lue dans {received}', 'decimal comma read in {received}'),
  'coordinates-from-geometry': say(
    'coordonnées absentes des colonnes, prises dans la géométrie',
    'coordinates absent from the columns, taken from the geometry',
  ),
  'coordinates-differ': say(
    'les colonnes disent {received}, la géométrie {detail} ; les colonnes sont retenues',
    'the columns say {received}, the geometry {detail}; the columns are kept',
  ),
  'doubtful-coordinates': say(
    'latitude et longitude semblent échangées ({detail}) ; gardées telles quelles',
    'latitude and longitude seem to be swapped ({detail}); kept as they are',
  ),
  'shared-coordinates': say(
    'mêmes coordonnées que la structure {detail}',
    'same coordinates as the structure {detail}',
  ),
  'derived-departement': say(
    'département {received} inutilisable ; déduit du code de la commune : {detail}',
    'unusable département {received}; taken from the commune code: {detail}',
  ),
  'other-departement': say(
    'le département servi {received} n’est pas celui de la commune ({detail})',
    'the département served {received} is not that of the commune ({detail})',
  ),
  'commune-name-as-typed': say(
    'nom de commune vide ; repris de la saisie d’origine : {received}',
    'empty commune name; taken from what was typed: {received}',
  ),
  'arrondissement-code': say(
    '{received} est le code d’un arrondissement municipal, non d’une commune',
    '{received} is the code of a municipal arrondissement, not of a commune',
  ),
  'invalid-postal-code': say(
    'code postal {received} invalide ; gardé dans extras ; attendu : 5 chiffres',
    'invalid postal code {received}; kept in extras; expected: 5 digits',
  ),
  'postal-code-elsewhere': say(
    'le code postal {received} n’est pas du département de la commune ({detail})',
    'the postal code {received} is not of the département of the commune ({detail})',
  ),
  'postal-code-is-commune-code': say(
    'le code postal {received} est le code Insee de la commune : sans doute une erreur de saisie',
    'the postal code {received} is the INSEE code of the commune: probably a slip',
  ),
  cedex: say(
    'adresse CEDEX dans {received} : son code postal n’est pas celui d’une commune',
    'CEDEX address in {received}: its postal code is not that of a commune',
  ),
  'several-emails': say('plusieurs adresses dans {received} : séparées', 'several addresses in {received}: split'),
  'doubtful-email': say('{received} n’est pas une adresse électronique', '{received} is not an e-mail address'),
  'several-phones': say('plusieurs numéros dans {received} : séparés', 'several numbers in {received}: split'),
  'unknown-role': say(
    'type de structure {received} inconnu ; lu comme « {detail} », valeur gardée dans extras',
    'unknown type of structure {received}; read as "{detail}", value kept in extras',
  ),
  'unknown-format': say(
    'format de structure {received} inconnu ; lu comme « {detail} », valeur gardée dans extras',
    'unknown format of structure {received}; read as "{detail}", value kept in extras',
  ),
  'unknown-host': say(
    'type de porteur {received} inconnu ; lu comme « {detail} », valeur gardée dans extras',
    'unknown kind of host {received}; read as "{detail}", value kept in extras',
  ),
  'host-kind-missing': say(
    'porteur {received} sans type ; son nom est gardé dans extras',
    'host {received} without a kind; its name is kept in extras',
  ),
  'not-yes-or-no': say(
    'reçu : {received} ; attendu : Oui ou Non ; valeur gardée dans extras',
    'received: {received}; expected: Oui or Non; value kept in extras',
  ),
  'label-month-only': say(
    'date de labellisation {received} sans jour ; lue comme le premier du mois ({detail})',
    'label date {received} without a day; read as the first of the month ({detail})',
  ),
  'label-date-unreadable': say(
    'date de labellisation {received} illisible ; gardée dans extras ; attendu : Espace labellisé JJ/MM/AAAA',
    'unreadable label date {received}; kept in extras; expected: Espace labellisé DD/MM/YYYY',
  ),
  'damaged-comment': say(
    'commentaire abîmé avant publication : « rv » y a été remplacé par « rendez-vous » dans un mot ({detail})',
    'comment damaged before publication: "rv" was replaced by "rendez-vous" inside a word ({detail})',
  ),
  // Hours.
  'placeholder-hours': say(
    'plage « 00:00 - 00:00 » dans {received} : lue comme fermé, non comme 24 heures',
    'slot "00:00 - 00:00" in {received}: read as closed, not as 24 hours',
  ),
  'overlapping-hours': say(
    'plages qui se chevauchent dans {received} : semaines alternées ou plusieurs sites, gardées comme publiées',
    'overlapping slots in {received}: alternating weeks or several sites, kept as published',
  ),
  'duplicate-slots': say('plage répétée dans {received}', 'slot repeated in {received}'),
  'unordered-slots': say('plages hors de l’ordre du temps dans {received}', 'slots out of time order in {received}'),
  'touching-slots': say('plages qui se touchent dans {received}', 'slots that touch in {received}'),
  'backwards-slot': say(
    'plage qui finit avant de commencer dans {received} : jour inconnu, texte gardé dans hours.remarks',
    'slot that ends before it begins in {received}: day unknown, text kept in hours.remarks',
  ),
  'hours-not-understood': say(
    'horaires {received} non compris : jour inconnu, texte gardé dans hours.remarks',
    'hours {received} not understood: day unknown, text kept in hours.remarks',
  ),
  'conditional-hours': say(
    'horaires {received} sous condition ({detail}) : jour inconnu, texte gardé dans hours.remarks',
    'hours {received} under a condition ({detail}): day unknown, text kept in hours.remarks',
  ),
  'hours-assumed': say(
    'horaires {received} lus comme {detail} : minutes, séparateurs ou portée d’un mot supposés',
    'hours {received} read as {detail}: minutes, separators or the reach of a word assumed',
  ),
  'hours-incomplete': say(
    'horaires {received} dont une partie est sans heures ({detail}) : texte gardé dans hours.remarks',
    'hours {received}, of which a part has no times ({detail}): text kept in hours.remarks',
  ),
  'alternating-day': say(
    'les plages de {received} ne valent pas chaque semaine ({detail}) : texte gardé dans hours.remarks',
    'the slots of {received} do not hold every week ({detail}): text kept in hours.remarks',
  ),
  'hours-not-published': say('horaires non communiqués : inconnus', 'hours not communicated: unknown'),
  'alternating-hours': say(
    'le commentaire parle de semaines ou de jours alternés : les plages ne valent pas chaque semaine ; texte repris dans hours.remarks',
    'the comment speaks of alternating weeks or days: the slots do not hold every week; text repeated in hours.remarks',
  ),
  // Antennes.
  'orphan-antenne': say(
    'antenne sans structure principale connue ({detail})',
    'antenne without a known principal structure ({detail})',
  ),
  'responsible-elsewhere': say(
    'la structure responsable {received} est d’un autre groupe : identifiant non suivi',
    'the responsible structure {received} is of another group: identifier not followed',
  ),
  'unknown-antenne': say(
    'antennes {received} absentes de la liste ou d’un autre groupe',
    'antennes {received} absent from the list or of another group',
  ),
} as const satisfies Readonly<Record<string, Sentence>>;

/** Code of a notice or issue given by the reading of an official list. */
export type ListNoticeCode = keyof typeof SENTENCES;

/** A notice about a list: `path` is `[]` for the whole, `['columns', name]`, `[row]` or `[row, column]`. */
export function listNotice(
  code: ListNoticeCode,
  path: readonly (string | number)[],
  received?: unknown,
  detail: string | LocalizedText = '',
): Notice {
  const described = describe(received);
  return {
    code,
    path,
    ...(received === undefined ? {} : { received: asJson(received) }),
    message: SENTENCES[code](described, typeof detail === 'string' ? sameText(detail) : detail),
  };
}
