/**
 * INSEE codes of communes: 2 characters of département and 3 digits in metropolitan France (`23096`, `2A004`),
 * 3 digits of département or collectivity and 2 digits overseas (`97105`, `98818`). The number of the commune is
 * never zero: `23000` is a postal code. Corsican codes in `20`, retired since 1976, are not accepted.
 */
export const COMMUNE_CODE = /^(?:(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5])(?!000)\d{3}|(?:97[1-8]|98[46-9])(?!00)\d{2})$/;

/** Codes of départements and overseas collectivities: `01` to `95`, `2A`, `2B`, `971` to `978`, `984`, `986` to `989`. */
export const DEPARTEMENT_CODE = /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[46-9])$/;

/** Postal codes: 5 digits. Whether one serves a commune is another question. */
export const POSTAL_CODE = /^\d{5}$/;

/**
 * Whether a value is written as an INSEE commune code (municipal arrondissements included). Whether the commune exists,
 * today or in the past, is another question.
 *
 * @param code - anything: what is not a text is not a code
 *
 * @example
 * ```ts
 * isCommuneCode('2A004'); // => true
 * isCommuneCode('23000'); // => false
 * ```
 */
export const isCommuneCode = (code: unknown): boolean => typeof code === 'string' && COMMUNE_CODE.test(code);

/**
 * Which département, or overseas collectivity, the INSEE code of a commune names; `undefined` for what is not written
 * as one.
 *
 * @param code - anything: what is not a text is not a code
 *
 * @example
 * ```ts
 * departementOfCommune('97105'); // => '971'
 * departementOfCommune('2A004'); // => '2A'
 * departementOfCommune('9710'); // => undefined
 * ```
 */
export function departementOfCommune(code: unknown): string | undefined {
  if (typeof code !== 'string' || !COMMUNE_CODE.test(code)) return undefined;
  return code.slice(0, code.startsWith('97') || code.startsWith('98') ? 3 : 2);
}
