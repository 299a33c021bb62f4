import { bar } from '../chart.mjs';
import { caution, heading, INDENT, paragraph, subheading } from '../report.mjs';
import { cut, left, right } from '../screen.mjs';

const BAR = 34;
const WORST = 10;
const SHOWN_REMARKS = 6;

/** Section 4: who lives within 20 and 30 minutes of a structure, as bounds, and the communes served worst. */
export function accessSection(context, access) {
  const { t } = context;
  return [
    ...heading(
      context,
      4,
      t('L’accès : qui vit à moins de 20 et de 30 minutes ?', 'Access: who lives within 20 and 30 minutes?'),
    ),
    ...coverageLines(context, access),
    ...worstLines(context, access),
    ...caution(
      context,
      t(
        'Temps ESTIMÉS à partir de la distance à vol d’oiseau, sans réseau routier : chaque temps a une fourchette, que relief, estuaires et îles dépassent parfois. Toute structure de la liste compte, à son adresse et quels que soient ses horaires, antennes et itinérantes comprises. Pour décider, donnez à la bibliothèque des temps mesurés par un calculateur d’itinéraires (travelTimesFromMatrix, travelTimesFromRows).',
        'Times ESTIMATED from the distance as the crow flies, without a road network: each one has a band, which relief, estuaries and islands sometimes exceed. Every structure of the list counts, at its address and whatever its hours, antennes and rounds included. To decide, give the library times computed by a router (travelTimesFromMatrix, travelTimesFromRows).',
      ),
    ),
    ...remarkLines(context, access.remarks),
    ...unplacedLines(context, access),
  ];
}

function coverageLines(context, { coverages, communes }) {
  const { t, format, styles } = context;
  const population = communes.reduce((sum, commune) => sum + (commune.population ?? 0), 0);
  const intro = t(
    `${format.count(population, 'habitant')} de ${format.count(communes.length, 'commune')} ; « moins de » est strict.`,
    `${format.count(population, 'inhabitant')} of ${format.count(communes.length, 'commune')}; "under" is strict.`,
  );
  const lines = coverages.flatMap(({ cutoffMinutes: minutes, atLeast, atMost }) => {
    const parts = [
      { value: atLeast, glyph: '█', style: styles.green },
      { value: atMost - atLeast, glyph: '▒', style: styles.yellow },
      { value: 1 - atMost, glyph: '░', style: styles.red },
    ];
    const label = left(t(`moins de ${minutes} min`, `under ${minutes} min`), 17);
    const [low, high] = [format.percent(atLeast, 'lower'), format.percent(atMost, 'upper')];
    const bounds = low === high ? low : t(`entre ${low} et ${high}`, `between ${low} and ${high}`);
    return [`${INDENT}${label}${bar(parts, 1, BAR)}  ${styles.bold(bounds)}`];
  });
  const legend = t(
    '█ à coup sûr   ▒ incertain   ░ au-delà ou sans réponse',
    '█ for certain   ▒ uncertain   ░ beyond, or no answer',
  );
  return [...paragraph(intro), '', ...lines, `${INDENT}${' '.repeat(17)}${styles.dim(legend)}`, ''];
}

const STATUSES = {
  unreachable: { fr: 'sans route', en: 'no road' },
  beyond: { fr: 'au-delà', en: 'beyond' },
  uncertain: { fr: 'incertain', en: 'uncertain' },
  'not-computed': { fr: 'non calculé', en: 'not computed' },
};

function worstLines(context, { gaps, communes, structures, cutoff }) {
  const { t, lang, format, styles } = context;
  const title = t(
    `Les communes les moins bien servies ; pas à coup sûr à moins de ${cutoff} min : ${format.number(gaps.length)}`,
    `The communes served worst; not under ${cutoff} min for certain: ${format.number(gaps.length)}`,
  );
  if (gaps.length === 0) return [...subheading(context, title), ''];
  const communeOf = new Map(communes.map((commune) => [commune.id, commune]));
  const structureOf = new Map(structures.map((structure) => [structure.id, structure]));
  const columns = [t('habitants', 'inhabitants'), t('estimé', 'estimated'), t('fourchette', 'band')];
  const nearestTitle = t('au plus près', 'nearest');
  const head = row([t('commune', 'commune'), ...columns, `${cutoff} min`, nearestTitle]);
  const rows = gaps.slice(0, WORST).map(({ originId, status, minutes, band, structureId }) => {
    const commune = communeOf.get(originId);
    const people = commune?.population === undefined ? t('inconnu', 'unknown') : format.number(commune.population);
    const time = minutes === undefined ? '–' : format.minutes(minutes);
    const range = band ? `${format.number(band[0])} – ${format.number(band[1])}` : '–';
    const nearest = structureOf.get(structureId)?.commune.name ?? '–';
    return row([commune?.name ?? originId, people, time, range, STATUSES[status][lang], nearest]);
  });
  return [...subheading(context, title), styles.dim(head), ...rows, ''];
}

/** @param {string[]} cells */
const row = ([name, people, time, range, status, nearest]) =>
  `${INDENT}${left(cut(name, 25), 25)}${right(people, 11)}${right(time, 10)}${right(range, 12)}  ${left(status, 12)}${cut(nearest, 16)}`;

function remarkLines(context, remarks) {
  const { t, lang, format } = context;
  const more = remarks.length - SHOWN_REMARKS;
  return [
    ...remarks.slice(0, SHOWN_REMARKS).flatMap(({ message }) => caution(context, message[lang])),
    ...(more > 0
      ? caution(context, t(`et ${format.number(more)} autres remarques.`, `and ${format.number(more)} more.`))
      : []),
  ];
}

function unplacedLines(context, { withoutPosition }) {
  if (withoutPosition.length === 0) return [];
  const { t, format } = context;
  const people = withoutPosition.reduce((sum, { population = 0 }) => sum + population, 0);
  return caution(
    context,
    t(
      `Hors de ces parts : ${format.count(withoutPosition.length, 'commune')} sans coordonnées (${format.count(people, 'habitant')}).`,
      `Not in these shares: ${format.count(withoutPosition.length, 'commune')} without coordinates (${format.count(people, 'inhabitant')}).`,
    ),
  );
}

/** Section 4 when no communes were given: said, not guessed. */
export const withoutAccessSection = (context) => [
  ...heading(context, 4, context.t('L’accès', 'Access')),
  ...paragraph(
    context.t(
      'Non calculé : donnez les communes avec --communes COMMUNES.csv.',
      'Not computed: give the communes with --communes COMMUNES.csv.',
    ),
  ),
];
