import { notice } from '../notice.js';
import { text } from '../text.js';

export const itinerantAtAddress = notice('itinerant-at-address', (ids: readonly string[]) =>
  ids.length === 1
    ? text(
        `la structure itinérante ${ids.join()} est comptée à son adresse, tous les jours`,
        `the itinerant structure ${ids.join()} is counted at its address, every day`,
      )
    : text(
        `les structures itinérantes ${ids.join(', ')} sont comptées à leur adresse, tous les jours`,
        `the itinerant structures ${ids.join(', ')} are counted at their addresses, every day`,
      ),
);
export const stopWithoutCoordinates = notice('stop-without-coordinates', (ids: readonly string[]) =>
  ids.length === 1
    ? text(
        `l'arrêt ${ids.join()} n'a pas de coordonnées : il n'est pas compté`,
        `the stop ${ids.join()} has no coordinates: it is not counted`,
      )
    : text(
        `les arrêts ${ids.join(', ')} n'ont pas de coordonnées : ils ne sont pas comptés`,
        `the stops ${ids.join(', ')} have no coordinates: they are not counted`,
      ),
);
export const wrongChecksum = notice('wrong-checksum', (siret: string) =>
  text(
    `le SIRET ${siret} ne passe pas le contrôle de sa clé ; attendu : un SIRET sans faute de frappe`,
    `the SIRET ${siret} fails its checksum; expected: a SIRET without a typing mistake`,
  ),
);
