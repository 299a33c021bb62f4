import { isSiret } from '../../structures/siret.js';

/* What a value must be to stand in a column of the formats around. */

const EMAIL =
  /^[\w!#$%&'*+/=?^`{}~-]+(?:\.[\w!#$%&'*+/=?^`{}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d]{2,63}$/i;
const URI =
  /^https?:\/\/[a-z\d.-]+(?::\d+)?(?:[/?](?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})*)?(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})*)?$/i;

/** Whether a value is a text that is not empty. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Whether a value is a list of texts, none of them empty. */
export const isTextList = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** Whether a value is one well-formed e-mail address. */
export const isEmail = (value: unknown): value is string => isText(value) && value.length <= 254 && EMAIL.test(value);

/** Whether a value is the address of a web page. */
export const isUri = (value: unknown): value is string => isText(value) && value.length <= 2083 && URI.test(value);

/** Whether a value is a SIRET whose check digit is right. */
export const isSiretText = (value: unknown): value is string => isText(value) && isSiret(value);
