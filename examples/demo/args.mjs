import { parseArgs } from 'node:util';
import { text, UserError } from './messages.mjs';

/** @type {Record<string, { type: 'string' | 'boolean', short?: string }>} */
const OPTIONS = {
  list: { type: 'string' },
  communes: { type: 'string' },
  dossier: { type: 'string' },
  lang: { type: 'string' },
  'as-of': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
};

const NAMES = Object.keys(OPTIONS).map((name) => `--${name}`);

/**
 * The options of the command line.
 * @param {readonly string[]} argv arguments after the name of the program
 * @returns {{ lang: 'fr' | 'en', help: boolean, list?: string, communes?: string, dossier?: string, asOf?: string }}
 * @throws UserError when an option is unknown, has no value, or a value that cannot be read
 */
export function readArgs(argv) {
  const { tokens = [] } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  /** @type {Record<string, string>} */
  const values = {};
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'positional') throw unexpected(token.value);
    if (token.kind !== 'option') continue;
    const option = OPTIONS[token.name];
    if (!option) throw unexpected(token.rawName);
    if (option.type === 'boolean') {
      if (token.value !== undefined) throw unexpected(`${token.rawName}=${token.value}`);
      help = true;
    } else {
      if (!token.value || token.value.startsWith('--')) throw missingValue(token.rawName);
      values[token.name] = token.value;
    }
  }
  const { list, communes, dossier, lang = 'fr', 'as-of': asOf } = values;
  if (lang !== 'fr' && lang !== 'en') throw wrongValue('--lang', lang, text('fr ou en', 'fr or en'));
  if (communes && !list) {
    throw new UserError(
      text(
        '--communes demande aussi --list : les communes se lisent avec la liste des structures du même territoire.',
        '--communes also needs --list: communes are read with the list of structures of the same territory.',
      ),
    );
  }
  return { lang, help, list, communes, dossier, asOf };
}

/** The language asked for, read without checking anything else: errors are told in it. */
export function languageOf(argv) {
  return argv.includes('--lang=en') || argv[argv.indexOf('--lang') + 1] === 'en' ? 'en' : 'fr';
}

const unexpected = (received) =>
  new UserError(
    text(
      `Option non reconnue : « ${received} ». Options attendues : ${NAMES.join(', ')}.`,
      `Option not recognised: "${received}". Expected options: ${NAMES.join(', ')}.`,
    ),
  );

const missingValue = (name) =>
  new UserError(text(`L’option ${name} attend une valeur.`, `The option ${name} expects a value.`));

/** The error of a value that an option cannot take. */
export const wrongValue = (name, received, expected) =>
  new UserError(
    text(
      `Valeur de ${name} refusée : « ${received} ». Attendu : ${expected.fr}.`,
      `Value of ${name} refused: "${received}". Expected: ${expected.en}.`,
    ),
  );
