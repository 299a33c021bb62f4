const SIREN = /^\d{9}$/;
/** A SIRET as it is written: 14 digits. */
export const SIRET = /^\d{14}$/;
const LA_POSTE = '356000000';
const LA_POSTE_HEAD_OFFICE = '35600000000048';

const digitsOf = (number: string): number[] => [...number].map(Number);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Luhn's check: from the right, every second digit is doubled (less 9 above 9); the total is a multiple of 10. */
function passesLuhn(number: string): boolean {
  const digits = digitsOf(number).reverse();
  const weighed = digits.map((digit, index) => (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2));
  return sum(weighed) % 10 === 0;
}

/**
 * Whether a value is a well-formed SIREN: a text of 9 digits, without spaces, that pass Luhn's check. Whether the company
 * exists is another question.
 *
 * @param number - anything: what is not a text, such as a number, is not a SIREN
 *
 * @example
 * ```ts
 * isSiren('356000000'); // => true
 * isSiren('356000001'); // => false
 * ```
 */
export const isSiren = (number: unknown): boolean =>
  typeof number === 'string' && SIREN.test(number) && passesLuhn(number);

/**
 * Whether a value is a well-formed SIRET: a text of 14 digits, without spaces, that begin with a SIREN and pass Luhn's
 * check. The establishments of La Poste (SIREN 356 000 000) follow another rule: the sum of their digits is a multiple of 5,
 * except its head office, which passes Luhn's check.
 *
 * @param number - anything: what is not a text, such as a number, is not a SIRET
 *
 * @example
 * ```ts
 * isSiret('35600000049837'); // => true
 * isSiret('35600000049838'); // => false
 * ```
 */
export function isSiret(number: unknown): boolean {
  if (typeof number !== 'string' || !SIRET.test(number) || !isSiren(number.slice(0, 9))) return false;
  const poste = number.startsWith(LA_POSTE) && number !== LA_POSTE_HEAD_OFFICE;
  return poste ? sum(digitsOf(number)) % 5 === 0 : passesLuhn(number);
}
