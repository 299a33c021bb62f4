import { requireText } from '../../foundation/argument.js';

/**
 * Country codes of national numbers that are not +33: Guadeloupe, Saint-Martin and Saint-Barthélemy; Guyane; Martinique;
 * La Réunion and Mayotte; Saint-Pierre-et-Miquelon, whose numbers lose their `0508`.
 */
const OVERSEAS: Readonly<Record<string, string>> = {
  '0590': '590', '0690': '590', '0691': '590',
  '0594': '594', '0694': '594',
  '0596': '596', '0696': '596', '0697': '596',
  '0262': '262', '0263': '262', '0269': '262', '0639': '262', '0692': '262', '0693': '262',
  '0508': '508', '0708': '508',
}; // prettier-ignore

/** Numbers over the internet that metropolitan France and overseas share: their country is not in the number. */
const SHARED = /^09(?:47[5-9]|76)/;
const NATIONAL = /^0[1-9]\d{8}$/;
const LONGEST = 40;

/**
 * A French phone number in the international form E.164. Overseas numbers, which the official list writes in the
 * national form, take the country code of their own prefix (`0590` and `0690`: +590), never +33.
 *
 * @param phone - a number in national form (`05 90 12 34 56`) or international form (`+33 (0)1...`, `00590...`), with
 *   spaces, dots or hyphens
 * @returns `undefined` when the text is not one whole French number, or when its country is not in the number (some
 *   `09` numbers): keep the text
 * @throws TypeError when `phone` is not a text
 *
 * @example
 * ```ts
 * internationalPhone('05 90 12 34 56'); // => '+590590123456'
 * internationalPhone('01.23.45.67.89'); // => '+33123456789'
 * internationalPhone('39 39'); // => undefined
 * ```
 */
export function internationalPhone(phone: string): string | undefined {
  if (requireText('phone', phone).length > LONGEST) return undefined;
  const number = phone.replace(/\(0\)|[\s.\-/]/g, '').replace(/^00/, '+');
  if (/^\+(?:687|689|681|508)\d{6}$/.test(number)) return number;
  const national = number.replace(/^\+(?:33|590|594|596|262|508)0?(?=\d{9}$)/, '0');
  if (!NATIONAL.test(national) || SHARED.test(national)) return undefined;
  const code = OVERSEAS[national.slice(0, 4)];
  const claimed = /^\+(\d{3})/.exec(number)?.[1];
  if (code === undefined)
    return number.startsWith('+') && !number.startsWith('+33') ? undefined : `+33${national.slice(1)}`;
  // Other countries than France in the number received must be the country of its prefix.
  if (claimed !== undefined && !claimed.startsWith('33') && claimed !== code) return undefined;
  return `+${code}${national.slice(national.startsWith('0508') ? 4 : 1)}`;
}

/**
 * A French phone number in the national form of the official list: ten digits in pairs.
 *
 * @param phone - a number that {@link internationalPhone} reads
 * @returns `undefined` when there is no national form: another text, or a number of the Pacific
 * @throws TypeError when `phone` is not a text
 *
 * @example
 * ```ts
 * nationalPhone('+590590123456'); // => '05 90 12 34 56'
 * nationalPhone('+33123456789'); // => '01 23 45 67 89'
 * nationalPhone('+687123456'); // => undefined
 * ```
 */
export function nationalPhone(phone: string): string | undefined {
  const international = internationalPhone(phone);
  if (international === undefined || international.startsWith('+68')) return undefined;
  const short = /^\+508(\d{6})$/.exec(international)?.[1];
  const digits = short === undefined ? `0${international.slice(-9)}` : `0508${short}`;
  return digits.replace(/(\d\d)(?=\d)/g, '$1 ');
}
