import { notice } from '../notice.js';
import { type LocalizedText, text } from '../text.js';

/** "The value of the field phones (what it holds)": the start of a sentence that agrees with any value. */
const valueOf = (field: string, received: LocalizedText): LocalizedText =>
  text(`la valeur du champ ${field} (${received.fr})`, `the value of the field ${field} (${received.en})`);

/** A structure that goes out to another format loses a field, or a part of it. */
export const notHeld = notice<{ field: string; why: LocalizedText }>('not-held', ({ field, why }, received) => {
  const value = valueOf(field, received);
  return text(`${value.fr} n'est pas exportée : ${why.fr}`, `${value.en} is not exported: ${why.en}`);
});
export const notValid = notice<{ field: string; format: LocalizedText; wanted: LocalizedText }>(
  'not-valid',
  ({ field, format, wanted }, received) => {
    const value = valueOf(field, received);
    return text(
      `${value.fr} n'est pas exportée : ${format.fr} attend ${wanted.fr}`,
      `${value.en} is not exported: ${format.en} expects ${wanted.en}`,
    );
  },
);
export const rewritten = notice<{ field: string; format: LocalizedText; written: string }>(
  'rewritten',
  ({ field, format, written }, received) => {
    const value = valueOf(field, received);
    return text(
      `${value.fr} est écrite « ${written} » pour ${format.fr}`,
      `${value.en} is written "${written}" for ${format.en}`,
    );
  },
);
export const renamed = notice<{ field: string; column: string }>('renamed', ({ field, column }, received) => {
  const value = valueOf(field, received);
  return text(`${value.fr} est écrite dans le champ ${column}`, `${value.en} is written in the field ${column}`);
});
export const requiredUnknown = notice<{ format: LocalizedText; column: string }>(
  'required-unknown',
  ({ format, column }) =>
    text(
      `${format.fr} exige le champ ${column}, qui n'est pas connu : il reste vide, et la ligne est à compléter avant publication`,
      `${format.en} requires the field ${column}, which is not known: it stays empty, and the row must be completed before publication`,
    ),
);
/** A row that comes in from another format. */
export const keptInExtras = notice<{ column: string }>('kept-in-extras', ({ column }, received) => {
  const value = valueOf(column, received);
  return text(
    `${value.fr} n'est pas comprise : elle est gardée dans extras`,
    `${value.en} is not understood: it is kept in extras`,
  );
});
export const franceServicesUnsaid = notice('france-services-unsaid', () =>
  text(
    'la ligne ne précise pas son réseau : elle est lue comme une structure France services',
    'the row does not state its network: it is read as a France services structure',
  ),
);
export const notFranceServices = notice<{ networks: readonly string[] }>('not-france-services', ({ networks }) =>
  text(
    `le lieu appartient à un autre réseau (${networks.join(', ')}) ; attendu : une structure France services`,
    `the place belongs to another network (${networks.join(', ')}); expected: a France services structure`,
  ),
);
