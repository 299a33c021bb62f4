import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { text, UserError } from './messages.mjs';

const REASONS = {
  ENOENT: text('le fichier n’existe pas', 'the file does not exist'),
  EISDIR: text('c’est un dossier, un fichier est attendu', 'it is a folder, a file is expected'),
  EACCES: text('la lecture n’est pas permise', 'reading it is not permitted'),
};

/**
 * The text of a file in UTF-8, compressed by gzip or not.
 * @throws UserError when it cannot be read or is not UTF-8
 */
export function readText(path) {
  try {
    const bytes = readFileSync(path);
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return new TextDecoder('utf-8', { fatal: true }).decode(isGzip ? gunzipSync(bytes) : bytes);
  } catch (error) {
    throw unreadable(path, reasonOf(error));
  }
}

/** The value of a JSON file. @throws UserError when it cannot be read or is not JSON */
export function readJson(path) {
  const content = readText(path);
  try {
    return JSON.parse(content);
  } catch (error) {
    throw unreadable(path, text(`ce n’est pas du JSON (${error.message})`, `it is not JSON (${error.message})`));
  }
}

function reasonOf(error) {
  if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return text('le texte n’est pas en UTF-8 ; convertissez-le d’abord', 'the text is not in UTF-8; convert it first');
  }
  return REASONS[error.code] ?? text(error.message, error.message);
}

const unreadable = (path, reason) =>
  new UserError(text(`Lecture de ${path} impossible : ${reason.fr}.`, `Cannot read ${path}: ${reason.en}.`));
