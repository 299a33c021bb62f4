import { notice } from '../notice.js';
import { text } from '../text.js';
import { counted } from '../words.js';

export const noArea = notice('no-area', () =>
  text(
    'ces points ne dessinent pas de surface : ils sont moins de trois, alignés, ou trop loin les uns des autres',
    'these points draw no area: they are fewer than three, in one line, or too far from one another',
  ),
);
export const originNotPlaced = notice('origin-not-placed', (count: number) =>
  counted(
    count,
    [
      'origine desservie est sans coordonnées sûres et manque au dessin',
      'origines desservies sont sans coordonnées sûres et manquent au dessin',
    ],
    [
      'served origin is without coordinates that can be used and is not in the drawing',
      'served origins are without coordinates that can be used and are not in the drawing',
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
    `le classement ${received.fr} est inconnu : sa commune reste inconnue`,
    `the label ${received.en} is not known: its commune stays unknown`,
  ),
);
export const repeatedCommune = notice(
  'duplicate-commune',
  ({ code, then }: { code: string; then: 'used-once' | 'not-used' }) =>
    then === 'used-once'
      ? text(
          `la commune ${code} revient avec le même classement : elle compte une fois`,
          `commune ${code} comes again with the same label: it counts once`,
        )
      : text(
          `la commune ${code} a plusieurs classements : elle reste inconnue`,
          `commune ${code} has several labels: it stays unknown`,
        ),
);
export const notAnArea = notice('not-an-area', (_, received) =>
  text(
    `la géométrie n'est pas une surface (reçu : ${received.fr}) ; attendu : Polygon ou MultiPolygon, en degrés`,
    `the geometry is not an area (received: ${received.en}); expected: Polygon or MultiPolygon, in degrees`,
  ),
);
