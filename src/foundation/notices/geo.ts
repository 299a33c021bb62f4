import { notice } from '../notice.js';
import { text } from '../text.js';
import { counted } from '../words.js';

export const noArea = notice('no-area', () =>
  text(
    'ces points ne délimitent aucune surface : ils sont moins de trois, alignés, ou trop loin les uns des autres',
    'these points enclose no area: there are fewer than three, they lie on one line, or they are too far apart',
  ),
);
export const originNotPlaced = notice('origin-not-placed', (count: number) =>
  counted(
    count,
    [
      "origine desservie n'a pas de coordonnées sûres et n'entre pas dans le tracé",
      "origines desservies n'ont pas de coordonnées sûres et n'entrent pas dans le tracé",
    ],
    [
      'served origin has no usable coordinates and is left out of the shape',
      'served origins have no usable coordinates and are left out of the shape',
    ],
  ),
);
export const zoningRowWithoutCode = notice('no-code', (_, received) =>
  text(
    `la ligne n'a pas de code Insee (${received.fr}) : sa commune reste inconnue`,
    `the row has no INSEE code (${received.en}): its commune stays unknown`,
  ),
);
export const zoningLabelUnknown = notice('unknown-label', (_, received) =>
  text(
    `le classement ${received.fr} n'est pas reconnu : celui de la commune reste inconnu`,
    `the label ${received.en} is not recognised: that of the commune stays unknown`,
  ),
);
export const repeatedCommune = notice(
  'duplicate-commune',
  ({ code, then }: { code: string; then: 'used-once' | 'not-used' }) =>
    then === 'used-once'
      ? text(
          `la commune ${code} est répétée avec le même classement : elle compte une seule fois`,
          `commune ${code} is repeated with the same label: it counts once`,
        )
      : text(
          `la commune ${code} a plusieurs classements : le sien reste inconnu`,
          `commune ${code} has several labels: which one applies stays unknown`,
        ),
);
export const notAnArea = notice('not-an-area', (_, received) =>
  text(
    `la géométrie n'est pas une surface (reçu : ${received.fr}) ; attendu : Polygon ou MultiPolygon, en degrés`,
    `the geometry is not an area (received: ${received.en}); expected: Polygon or MultiPolygon, in degrees`,
  ),
);
