/** Municipal arrondissements: first and last INSEE codes, and the code of their commune. The only list of them. */
const ARRONDISSEMENTS = [
  ['75101', '75120', '75056'],
  ['69381', '69389', '69123'],
  ['13201', '13216', '13055'],
] as const;

/** INSEE code of the commune of a municipal arrondissement of Paris, Lyon or Marseille; `undefined` for another code. */
export const communeOfArrondissement = (code: string): string | undefined =>
  ARRONDISSEMENTS.find(([first, last]) => code.length === 5 && first <= code && code <= last)?.[2];
