import { isIsoDate } from './civil-date.js';
import type { Issue, Path } from './issue.js';
import type { NoticeMaker } from './notice.js';
import { missing, notAllowed, outOfRange, wrongFormat, wrongType } from './notices/data.js';
import { isPlain } from './record.js';
import { sameText, text, type LocalizedText } from './text.js';

/**
 * What a value should be: a test, and the words for it. Data that arrive in a loop become issues through it, arguments an
 * exception (`argument.ts`), and objects are made of several (`shape.ts`). Schemas take their words from here.
 */
export interface Expectation {
  /** The JSON type that it has: another one is `wrong-type`. */
  readonly type: 'string' | 'number' | 'boolean' | 'object';
  /** In words: what follows "expected:". */
  readonly words: LocalizedText;
  /** Whether a value is what it should be. */
  readonly accepts: (value: unknown) => boolean;
  /**
   * The issue of a value that has the type and is not accepted. Absent: `wrong-format` for a text, `wrong-type` for an
   * object, `out-of-range` otherwise.
   */
  readonly refusal?: NoticeMaker<LocalizedText>;
}

const REFUSALS: Readonly<Partial<Record<Expectation['type'], NoticeMaker<LocalizedText>>>> = {
  string: wrongFormat,
  object: wrongType,
};

/** The issue of a value that is not what it should be: missing, of another type, or refused. */
export function issueOf({ type, words, refusal }: Expectation, value: unknown, path: Path): Issue {
  if (value === undefined || value === null) return missing(path, words, value);
  if (typeof value !== type || Array.isArray(value)) return wrongType(path, words, value);
  return (refusal ?? REFUSALS[type] ?? outOfRange)(path, words, value);
}

/** Whether a value is what it should be; when it is not, an issue is added. */
export function meets(expectation: Expectation, value: unknown, path: Path, issues: Issue[]): boolean {
  if (expectation.accepts(value)) return true;
  issues.push(issueOf(expectation, value, path));
  return false;
}

const A_TEXT = text('un texte', 'a text');
const A_NUMBER = text('un nombre', 'a number');
const A_MEASURE = text("un nombre d'au moins 0", 'a number of at least 0');
const A_WHOLE_MEASURE = text("un nombre entier d'au moins 0", 'a whole number of at least 0');
const A_BOOLEAN = text('vrai ou faux', 'true or false');
const A_LIST = text('une liste', 'a list');
export const AN_OBJECT = text('un objet', 'an object');
const A_DATE = text('une date qui existe, écrite AAAA-MM-JJ', 'a date that exists, written YYYY-MM-DD');
const AN_IDENTIFIER = text('un identifiant (un texte non vide)', 'an identifier (a text that is not empty)');

export const aText: Expectation = {
  type: 'string',
  words: A_TEXT,
  accepts: (value) => typeof value === 'string',
};

export const aNumber: Expectation = {
  type: 'number',
  words: A_NUMBER,
  accepts: (value) => Number.isFinite(value),
};

/** Whether a value is a finite number of at least 0: an amount, a weight, a time. */
export const isMeasure = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value < Infinity;

/** A finite number of at least 0, named when it is more than that. @__NO_SIDE_EFFECTS__ */
export const aMeasure = (words = A_MEASURE): Expectation => ({
  type: 'number',
  words,
  accepts: isMeasure,
});

/** A whole number of at least 0, named when it is more than that. @__NO_SIDE_EFFECTS__ */
export const aWholeMeasure = (words = A_WHOLE_MEASURE): Expectation => ({
  type: 'number',
  words,
  accepts: (value) => Number.isSafeInteger(value) && isMeasure(value),
});

export const aBoolean: Expectation = {
  type: 'boolean',
  words: A_BOOLEAN,
  accepts: (value) => typeof value === 'boolean',
};

export const aDay: Expectation = {
  type: 'string',
  words: A_DATE,
  accepts: isIsoDate,
};

/** An identifier that is not empty. */
export const anIdentifier: Expectation = {
  type: 'string',
  words: AN_IDENTIFIER,
  accepts: (value) => typeof value === 'string' && value.trim() !== '',
};

/** A list, named when it is not "a list". @__NO_SIDE_EFFECTS__ */
export const aList = (words = A_LIST): Expectation => ({
  type: 'object',
  words,
  accepts: Array.isArray,
});

/** A plain object, named when it is not "an object". @__NO_SIDE_EFFECTS__ */
export const anObject = (words = AN_OBJECT): Expectation => ({
  type: 'object',
  words,
  accepts: isPlain,
});

/** One of a few words. @__NO_SIDE_EFFECTS__ */
export const oneOf = (values: readonly string[]): Expectation => ({
  type: 'string',
  words: choiceOf(values),
  accepts: (value) => values.includes(value as string),
  refusal: notAllowed,
});

/** "One of ..." in words. */
export function choiceOf(values: readonly unknown[]): LocalizedText {
  const quoted = values.map((value) => JSON.stringify(value)).join(', ');
  return values.length === 1 ? sameText(quoted) : text(`une valeur parmi ${quoted}`, `one of ${quoted}`);
}

/** What each JSON type is called in a sentence. */
export const TYPES: Readonly<Record<string, LocalizedText>> = {
  string: A_TEXT,
  number: A_NUMBER,
  int: text('un nombre entier', 'a whole number'),
  boolean: A_BOOLEAN,
  array: A_LIST,
  tuple: A_LIST,
  object: AN_OBJECT,
  record: AN_OBJECT,
  null: sameText('null'),
};

// Each a constant of its own: a program that names one carries one.
export const A_TIME = text('une heure de 00:00 à 24:00, écrite HH:MM', 'a time from 00:00 to 24:00, written HH:MM');
export const A_COMMUNE_CODE = text(
  'un code Insee de commune : 5 caractères, comme 23096, 2A004 ou 97105',
  'an INSEE commune code: 5 characters, such as 23096, 2A004 or 97105',
);
export const A_DEPARTEMENT_CODE = text(
  'un code de département : 01 à 19, 2A, 2B, 21 à 95, 971 à 978, 984 ou 986 à 989',
  'a département code: 01 to 19, 2A, 2B, 21 to 95, 971 to 978, 984 or 986 to 989',
);
export const A_LATITUDE = text('un nombre de degrés, de -90 à 90', 'a number of degrees, from -90 to 90');
export const A_LONGITUDE = text('un nombre de degrés, de -180 à 180', 'a number of degrees, from -180 to 180');

/** What each format of the schemas looks like. The schemas of every room name their formats from here. */
export const FORMATS = {
  date: A_DATE,
  time: A_TIME,
  'commune-code': A_COMMUNE_CODE,
  'departement-code': A_DEPARTEMENT_CODE,
  'postal-code': text('un code postal de 5 chiffres', 'a postal code of 5 digits'),
  siret: text('un SIRET de 14 chiffres', 'a SIRET of 14 digits'),
  identifier: AN_IDENTIFIER,
  latitude: A_LATITUDE,
  longitude: A_LONGITUDE,
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** The name of a format. */
export type FormatName = keyof typeof FORMATS;
