import { requireObject, requireText } from '../foundation/argument.js';
import { fold } from '../foundation/text.js';
import { EXPRESSIONS, type Expression } from './expressions.js';
import { OPERATOR_IDS, type OperatorId } from './operators.js';

/** Options of {@link findOperators}. */
export interface FindOperatorsOptions {
  /** Code of the département: a local body that exists only elsewhere is not recognised there. Absent: not known. */
  readonly departement?: string | undefined;
}

/** Letters separated by points: C.A.F. */
const INITIALS = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?!\p{L}))+/gu;
/** A commune named after a post office: Arnac-la-Poste. */
const PLACE_NAME = /(?<=\p{L})-la-poste(?![\p{L}-])/giu;
/** What separates names and is inside none. */
const BETWEEN_NAMES = /[,;:|/()[\]•·]/u;
/** What separates the items of a list: these signs, and lines, spaced dashes, ends of sentences. */
const BETWEEN_ITEMS = /[,;:|/()[\]•·\n\r\t&+]|\s[-–—]\s|\.\s|\.$/u;
const ARTICLES = /^(?:(?:le|la|les|l|de|du|des|d|et|ministere|ministeres|min) )+/;
const MINISTRY = /(?:^| )(?:ministeres?|min)(?: |$)/;
/** Before a name, words that make it the name of a street, or "à l'intérieur". */
const NOT_A_BODY =
  /(?:^| )(?:(?<!sur )(?:rue|place|avenue|boulevard|impasse|chemin|allees?|square|quai|esplanade|route) (?:de|du|des|d)(?: (?:la|le|les|l))?|a l)$/;

/**
 * The operators that a text names: national, local, public or former names, alone or among other words, whatever the
 * case, the accents and the punctuation. A name is never recognised inside another word. A local body that holds the
 * functions of several operators gives them all (a CGSS overseas, the CSSM in Mayotte, the CCSS in Lozère).
 *
 * @param text - a name, a sentence or a whole list
 * @returns ids in the order of {@link OPERATOR_IDS}; `[]` when no operator is named
 * @throws TypeError when the text is not one
 *
 * @example
 * ```ts
 * findOperators('Pôle Emploi'); // => ['france-travail']
 * findOperators('la CAF de la Creuse, CARSAT et DDFIP'); // => ['cnaf', 'cnav', 'dgfip']
 * findOperators('CGSS', { departement: '974' }); // => ['cnam', 'cnav', 'msa', 'urssaf']
 * findOperators('Mission locale'); // => []
 * ```
 */
export function findOperators(text: string, options: FindOperatorsOptions = {}): OperatorId[] {
  const { departement } = requireObject('options', options);
  if (departement !== undefined) requireText('departement', departement);
  const plain = requireText('text', text)
    .normalize('NFC')
    .replace(PLACE_NAME, '')
    .replace(INITIALS, (initials) => initials.replaceAll('.', ''));
  const parts = plain.split(BETWEEN_NAMES).map((part) => ` ${fold(part)} `);
  const items = new Set(plain.split(BETWEEN_ITEMS).map((item) => fold(item).replace(ARTICLES, '')));
  const ministry = MINISTRY.test(fold(text));

  const isNamed = ({ words, where, departements }: Expression): boolean => {
    if (departements !== undefined && departement !== undefined && !departements.includes(departement)) return false;
    switch (where) {
      case 'whole-item':
        return items.has(words);
      case 'anywhere':
        return parts.some((part) => names(part, words));
      case 'beside-ministry':
        return ministry && parts.some((part) => names(part, words));
      case 'there':
        return departement !== undefined && parts.some((part) => names(part, words));
    }
  };
  const found = new Set(EXPRESSIONS.filter(isNamed).flatMap(({ operators }) => operators));
  return OPERATOR_IDS.filter((id) => found.has(id));
}

/** Whether folded words, between spaces, hold an expression that designates a body. */
function names(part: string, words: string): boolean {
  const wanted = ` ${words} `;
  for (let at = part.indexOf(wanted); at >= 0; at = part.indexOf(wanted, at + 1)) {
    if (!NOT_A_BODY.test(part.slice(Math.max(0, at - 40), at))) return true;
  }
  return false;
}
