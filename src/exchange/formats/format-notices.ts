import { describe } from '../../foundation/describe.js';
import type { Notice } from '../../foundation/issue.js';
import { text, type LocalizedText } from '../../foundation/text.js';

/** What is said of a structure that goes out to another format, or comes in from one. */
const SENTENCES = {
  'assumed-value': text('{name} ne le dit pas : lu comme « {detail} »', '{name} does not say it: read as "{detail}"'),
  'not-a-record': text('attendu : une ligne de {name}', 'expected: a row of {name}'),
  'duplicate-id': text(
    'identifiant déjà lu à la ligne {detail} ; attendu : un identifiant par structure',
    'identifier already read at row {detail}; expected: one identifier for each structure',
  ),
  'not-held': text('{name} n’a pas de champ pour cela : non exporté', '{name} has no field for this: not exported'),
  'not-valid': text(
    'valeur que {name} refuse ({detail}) : non exportée',
    'value that {name} refuses ({detail}): not exported',
  ),
  rewritten: text('réécrit « {detail} » pour {name}', 'rewritten "{detail}" for {name}'),
  'required-unknown': text(
    '{name} exige le champ {detail}, qui n’est pas connu : laissé vide, ligne à compléter avant publication',
    '{name} requires the field {detail}, which is not known: left empty, a row to complete before publication',
  ),
  'kept-in-extras': text(
    'valeur du champ {detail} illisible : gardée dans extras',
    'unreadable value of the field {detail}: kept in extras',
  ),
  'france-services-unsaid': text(
    'la ligne ne dit pas de quel réseau elle est ; lue comme une structure France services',
    'the row does not say which network it belongs to; read as a France services structure',
  ),
  'not-france-services': text(
    'lieu d’un autre réseau ({detail}) ; attendu : une structure France services',
    'place of another network ({detail}); expected: a France services structure',
  ),
} as const;

/** Codes of the notices and issues of these formats. */
export type FormatNoticeCode = keyof typeof SENTENCES;

/** A notice, or an issue, about a field: its path, what was received, and what else there is to know. */
export function formatNotice(
  code: FormatNoticeCode,
  name: string,
  path: Notice['path'],
  received?: unknown,
  detail = '',
): Notice {
  const fill = (locale: keyof LocalizedText): string => {
    const said = SENTENCES[code][locale].replace('{name}', () => name).replace('{detail}', () => detail);
    return received === undefined ? said : `${describe(received)[locale]}${locale === 'fr' ? ' : ' : ': '}${said}`;
  };
  return { code, path, ...(received === undefined ? {} : { received }), message: text(fill('fr'), fill('en')) };
}
