import { notice } from '../notice.js';
import { type LocalizedText, text } from '../text.js';

/** A structure that goes out to another format loses a field, or a part of it. */
export const notHeld = notice<{ why: LocalizedText }>('not-held', ({ why }, received) =>
  text(`${received.fr} n'est pas exporté : ${why.fr}`, `${received.en} is not exported: ${why.en}`),
);
export const notValid = notice<{ format: LocalizedText; wanted: LocalizedText }>(
  'not-valid',
  ({ format, wanted }, received) =>
    text(
      `${received.fr} n'est pas exporté : ${format.fr} attend ${wanted.fr}`,
      `${received.en} is not exported: ${format.en} expects ${wanted.en}`,
    ),
);
export const rewritten = notice<{ format: LocalizedText; written: string }>(
  'rewritten',
  ({ format, written }, received) =>
    text(
      `${received.fr} est écrit « ${written} » pour ${format.fr}`,
      `${received.en} is written "${written}" for ${format.en}`,
    ),
);
export const renamed = notice<{ column: string }>('renamed', ({ column }, received) =>
  text(`${received.fr} est écrit dans le champ ${column}`, `${received.en} is written in the field ${column}`),
);
export const requiredUnknown = notice<{ format: LocalizedText; column: string }>(
  'required-unknown',
  ({ format, column }) =>
    text(
      `${format.fr} exige le champ ${column}, qui n'est pas connu : il reste vide, et la ligne est à compléter avant publication`,
      `${format.en} requires the field ${column}, which is not known: it stays empty, and the row must be completed before publication`,
    ),
);
/** A row that comes in from another format. */
export const keptInExtras = notice<{ column: string }>('kept-in-extras', ({ column }, received) =>
  text(
    `la valeur ${received.fr} du champ ${column} n'est pas comprise : elle est gardée dans extras`,
    `the value ${received.en} of the field ${column} is not understood: it is kept in extras`,
  ),
);
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
