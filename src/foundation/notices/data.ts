import { notice } from '../notice.js';
import { type LocalizedText, text } from '../text.js';
import { dateText } from '../words.js';

/** The sentence of a value that is not what it should be. */
const expected = (wanted: LocalizedText, received: LocalizedText): LocalizedText =>
  text(`reçu : ${received.fr} ; attendu : ${wanted.fr}`, `received: ${received.en}; expected: ${wanted.en}`);

export const missing = notice('missing', expected);
export const wrongType = notice('wrong-type', expected);
export const wrongFormat = notice('wrong-format', expected);
export const notAllowed = notice('not-allowed', expected);
export const outOfRange = notice('out-of-range', expected);
export const unknownKey = notice('unknown-key', (_, received) =>
  text(
    `le champ ${received.fr} est inconnu ; attendu : un champ du schéma`,
    `the field ${received.en} is unknown; expected: a field of the schema`,
  ),
);

export const notARecord = notice<{ wanted: LocalizedText }>('not-a-record', ({ wanted }, received) =>
  expected(wanted, received),
);
export const duplicateId = notice<{ first: number }>('duplicate-id', ({ first }, received) =>
  text(
    `l'identifiant ${received.fr} est déjà celui de l'enregistrement d'indice ${first} ; attendu : un identifiant par enregistrement`,
    `the identifier ${received.en} is already that of the record at index ${first}; expected: one identifier for each record`,
  ),
);
/** What a source does not publish, and what every structure is then read as. */
export const assumedValue = notice<{ source: LocalizedText; value: 'principal' | 'fixed' }>(
  'assumed-value',
  ({ source, value }) =>
    value === 'fixed'
      ? text(
          `${source.fr} ne précise pas le format des structures : chacune est lue comme une structure fixe`,
          `${source.en} does not state the format of the structures: each one is read as a fixed structure`,
        )
      : text(
          `${source.fr} ne distingue pas les antennes : chaque structure est lue comme une structure principale`,
          `${source.en} does not tell antennes apart: each structure is read as a principal structure`,
        ),
);
export const notACollection = notice('not-a-collection', (_, received) =>
  expected(text('une collection GeoJSON (FeatureCollection)', 'a GeoJSON FeatureCollection'), received),
);
/** Two values, or two dates, that cannot both be right. */
export const contradiction = notice('contradiction', expected);
/** A period that shares days, or years, with another one that it must not meet. */
export const overlappingPeriods = notice('overlapping-periods', expected);
export const endsBeforeStart = notice('ends-before-start', ({ start, end }: { start: string; end: string }) =>
  text(
    `la fin (${end}) précède le début (${start}) ; attendu : une fin qui ne précède pas le début`,
    `the end (${end}) comes before the start (${start}); expected: an end that does not come before the start`,
  ),
);
export const duplicate = notice('duplicate', ({ first }: { first: string }, received) =>
  text(
    `${received.fr} figure déjà dans ${first} ; attendu : une valeur différente`,
    `${received.en} already appears in ${first}; expected: a different value`,
  ),
);
/** What was last compared with its sources before the day of the question. */
export const beyondReview = notice('beyond-review', ({ reviewedOn }: { readonly reviewedOn: string }) => {
  const day = dateText(reviewedOn);
  return text(
    `la date examinée est postérieure à la dernière vérification des textes (${day.fr}) : ils ont pu changer depuis`,
    `the date examined is later than the last review of the texts (${day.en}): they may have changed since`,
  );
});
