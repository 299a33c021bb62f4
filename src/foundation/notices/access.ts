import { notice } from '../notice.js';
import { type LocalizedText, text } from '../text.js';
import { counted } from '../words.js';

/** What becomes of an identifier that is repeated. */
type RepeatedUse = 'used-once' | 'not-used' | 'nothing-read';

export const repeatedIdentifier = notice('repeated-identifier', ({ id, then }: { id: string; then: RepeatedUse }) => {
  if (then === 'used-once') {
    return text(
      `l'identifiant ${id} est répété : il compte une seule fois`,
      `identifier ${id} is repeated: it counts once`,
    );
  }
  return then === 'not-used'
    ? text(
        `l'identifiant ${id} désigne deux lieux différents : aucune des deux positions n'est retenue`,
        `identifier ${id} stands for two different places: neither position is used`,
      )
    : text(`l'identifiant ${id} est répété : rien n'est lu`, `identifier ${id} is repeated: nothing is read`);
});
export const repeatedPair = notice(
  'duplicate-pair',
  ({ from, to, then }: { from: string; to: string; then: 'used-once' | 'not-used' }) =>
    then === 'used-once'
      ? text(
          `le trajet de ${from} à ${to} est répété avec la même durée : il compte une seule fois`,
          `the trip from ${from} to ${to} is repeated with the same time: it counts once`,
        )
      : text(
          `le trajet de ${from} à ${to} a plusieurs durées : aucune n'est retenue`,
          `the trip from ${from} to ${to} has several travel times: none is used`,
        ),
);
export const coordinatesAtZero = notice('coordinates-zero', () =>
  text(
    'les coordonnées 0, 0 signalent une position absente : le lieu est laissé de côté',
    'the coordinates 0, 0 stand for a missing position: the place is left out',
  ),
);
export const coordinatesExchanged = notice(
  'coordinates-swapped',
  ({ latitude, longitude }: { latitude: number; longitude: number }) =>
    text(
      `la latitude et la longitude semblent échangées (${latitude}, ${longitude}) : aucun lieu n'y est situé`,
      `latitude and longitude look swapped (${latitude}, ${longitude}): no place is located there`,
    ),
);
export const coordinatesElsewhere = notice('coordinates-outside-departement', (departement: string, received) =>
  text(
    `la position ${received.fr} n'est pas dans le département ${departement} : le lieu est laissé de côté`,
    `the position ${received.en} is not in département ${departement}: the place is left out`,
  ),
);
export const differentTimes = notice(
  'different-times',
  ({ column, other }: { column: string; other: string }, received) =>
    text(
      `la durée lue dans ${column} (${received.fr}) contredit celle de ${other}`,
      `the time in ${column} (${received.en}) contradicts the one in ${other}`,
    ),
);
export const wrongShape = notice('wrong-shape', (wanted: LocalizedText, received) =>
  text(
    `la matrice ne correspond pas à ses identifiants : elle doit avoir ${wanted.fr} (reçu : ${received.fr})`,
    `the matrix does not match its identifiers: it must have ${wanted.en} (received: ${received.en})`,
  ),
);
export const overWater = notice('over-water', ({ count, ids }: { count: number; ids: string }) => {
  const { fr, en } = counted(
    count,
    ["origine n'atteint", "origines n'atteignent"],
    ['origin reaches', 'origins reach'],
  );
  return text(
    `${fr} aucune destination par la route : ${ids}. Les trajets au-dessus de l'eau ne sont pas estimés.`,
    `${en} no destination by road: ${ids}. Trips over water are not estimated.`,
  );
});
export const noStructure = notice('no-structure', () =>
  text("il n'y a aucune structure : rien n'est calculé", 'there is no structure: nothing is computed'),
);
export const structuresWithoutTimes = notice(
  'structures-without-times',
  ({ count, ids }: { count: number; ids: string }) => {
    const { fr, en } = counted(
      count,
      [
        "structure est absente des temps de trajet et n'est donc jamais exclue",
        'structures sont absentes des temps de trajet et ne sont donc jamais exclues',
      ],
      [
        'structure is missing from the travel times and is therefore never ruled out',
        'structures are missing from the travel times and are therefore never ruled out',
      ],
    );
    return text(`${fr} : ${ids}`, `${en}: ${ids}`);
  },
);
export const overlappingGroups = notice('overlapping-groups', () =>
  text(
    "des origines sont dans plusieurs groupes : les poids des groupes ne s'additionnent pas",
    'some origins are in several groups: the weights of the groups cannot be added together',
  ),
);
export const noWeight = notice('no-weight', () =>
  text(
    'la somme des poids est nulle : aucune part ne peut être calculée',
    'the weights add up to zero: no share can be computed',
  ),
);
export const differentMethods = notice('different-methods', ({ before, after }: { before: string; after: string }) =>
  text(
    `les durées d'avant viennent de ${before} et celles d'après de ${after} : une différence peut tenir à la méthode`,
    `the times before come from ${before} and the times after from ${after}: a difference may be due to the method`,
  ),
);
export const originInOneCheck = notice('origin-in-one-check', (originId: string) =>
  text(
    `l'origine ${originId} ne figure que dans l'un des deux calculs`,
    `origin ${originId} is in only one of the two checks`,
  ),
);
export const moreIssues = notice('more-issues', (count: number) =>
  counted(
    count,
    ["autre anomalie n'est pas énumérée", 'autres anomalies ne sont pas énumérées'],
    ['other issue is not listed', 'other issues are not listed'],
  ),
);
export const wrongLength = notice('wrong-length', (reference: string, received) =>
  text(
    `la longueur de la liste diffère de celle de « ${reference} » (reçu : ${received.fr})`,
    `the length of the list differs from that of "${reference}" (received: ${received.en})`,
  ),
);
export const danglingArc = notice('dangling-arc', (_, received) =>
  text(
    `l'arc a pour extrémité ${received.fr}, qui n'est l'index d'aucun nœud`,
    `the arc ends at ${received.en}, which is the index of no node`,
  ),
);
export const invalidLine = notice('invalid-line', () =>
  text(
    'la ligne est inutilisable : il lui faut une vitesse et au moins deux positions [longitude, latitude]',
    'the line cannot be used: it needs a speed and at least two positions [longitude, latitude]',
  ),
);
export const linesNotDriven = notice('not-driven', (count: number) =>
  counted(
    count,
    ["ligne n'est pas ouverte aux voitures", 'lignes ne sont pas ouvertes aux voitures'],
    ['line is not open to cars', 'lines are not open to cars'],
  ),
);
export const featuresNotLines = notice('not-a-line', (count: number) =>
  counted(
    count,
    ["objet n'est pas une ligne", 'objets ne sont pas des lignes'],
    ['feature is not a line', 'features are not lines'],
  ),
);

/** Which places are joined to a road graph. */
type JoinedList = 'origins' | 'structures';

export const accessLegs = notice(
  'access-legs',
  (legs: { list: JoinedList; count: number; kmPerHour: number; mean: number; longest: number }) => {
    const { fr, en } = counted(
      legs.count,
      legs.list === 'origins'
        ? ['origine est reliée', 'origines sont reliées']
        : ['structure est reliée', 'structures sont reliées'],
      legs.list === 'origins'
        ? ['origin is joined', 'origins are joined']
        : ['structure is joined', 'structures are joined'],
    );
    const { kmPerHour, mean, longest } = legs;
    return text(
      `${fr} au nœud le plus proche, à vol d'oiseau et à ${kmPerHour} km/h : ${mean} m en moyenne, ${longest} m au plus`,
      `${en} to the nearest node, as the crow flies and at ${kmPerHour} km/h: ${mean} m on average, ${longest} m at most`,
    );
  },
);
export const farFromRoad = notice(
  'far-from-road',
  ({ list, count, metres, ids }: { list: JoinedList; count: number; metres: number; ids: string }) => {
    const [french, english] = list === 'origins' ? ['origine', 'origin'] : ['structure', 'structure'];
    const { fr, en } = counted(
      count,
      [
        `${french} est à plus de ${metres} m de tout nœud et n'a donc pas de durée`,
        `${french}s sont à plus de ${metres} m de tout nœud et n'ont donc pas de durée`,
      ],
      [
        `${english} is more than ${metres} m from any node and so has no travel time`,
        `${english}s are more than ${metres} m from any node and so have no travel time`,
      ],
    );
    return text(`${fr} : ${ids}`, `${en}: ${ids}`);
  },
);
