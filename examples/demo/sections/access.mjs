import { bar } from '../chart.mjs';
import { caution, heading, INDENT, paragraph, subheading } from '../report.mjs';
import { cut, left, right } from '../screen.mjs';

const BAR = 34;
const WORST = 10;

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
        'Temps ESTIMÉS à partir de la distance à vol d’oiseau, sans réseau routier : chaque temps a une fourchette. Montagnes, estuaires et îles la dépassent parfois. Pour décider, donnez à la bibliothèque des temps mesurés par un calculateur d’itinéraires (travelTimesFromMatrix, travelTimesFromRows).',
        'Times ESTIMATED from the distance as the crow flies, without a road network: each one has a band. Mountains, estuaries and islands sometimes exceed it. To decide, give the library times computed by a router (travelTimesFromMatrix, travelTimesFromRows).',
      ),
    ),
    ...unplacedLines(context, access),
  ];
}

function coverageLines(context, { coverages, communes }) {
  const { t, format, styles } = context;
  const population = communes.reduce((sum, commune) => sum + (commune.population ?? 0), 0);
  const intro = t(
    `${format.number(population)} habitants de ${format.number(communes.length)} communes ; « moins de » est strict.`,
    `${format.number(population)} inhabitants of ${format.number(communes.length)} communes; "under" is strict.`,
  );
  const lines = coverages.flatMap(({ minutes, atLeast, atMost }) => {
    const parts = [
      { value: atLeast, glyph: '█', style: styles.green },
      { value: atMost - atLeast, glyph: '▒', style: styles.yellow },
      { value: 1 - atMost, glyph: '░', style: styles.red },
    ];
    const label = left(t(`moins de ${minutes} min`, `under ${minutes} min`), 17);
    const bounds = t(
      `entre ${format.percent(atLeast)} et ${format.percent(atMost)}`,
      `between ${format.percent(atLeast)} and ${format.percent(atMost)}`,
    );
    return [`${INDENT}${label}${bar(parts, 1, BAR)}  ${styles.bold(bounds)}`];
  });
  const legend = t(
    '█ à coup sûr   ▒ incertain   ░ au-delà ou sans réponse',
    '█ for certain   ▒ uncertain   ░ beyond, or no answer',
  );
  return [...paragraph(intro), '', ...lines, `${INDENT}${' '.repeat(17)}${styles.dim(legend)}`, ''];
}

function worstLines(context, { gaps, communes, structures }) {
  const { t, format, styles } = context;
  const communeOf = new Map(communes.map((commune) => [commune.id, commune]));
  const structureOf = new Map(structures.map((structure) => [structure.id, structure]));
  const worst = gaps.slice(0, WORST);
  const head = [
    left(t('commune', 'commune'), 30),
    right(t('habitants', 'inhabitants'), 11),
    right(t('estimé', 'estimated'), 11),
    right(t('fourchette', 'band'), 14),
    `  ${t('au plus près', 'nearest')}`,
  ].join('');
  const rows = worst.map(({ originId, minutes, band, structureId }) => {
    const commune = communeOf.get(originId);
    const name = `${commune?.name ?? originId} (${originId})`;
    const people = commune?.population === undefined ? t('inconnu', 'unknown') : format.number(commune.population);
    const time = minutes === undefined ? '–' : format.minutes(minutes);
    const range = band ? `${format.number(band[0])} – ${format.number(band[1])}` : '–';
    const nearest = structureOf.get(structureId)?.commune.name ?? '–';
    return `${INDENT}${left(cut(name, 29), 30)}${right(people, 11)}${right(time, 11)}${right(range, 14)}  ${cut(nearest, 21)}`;
  });
  return [
    ...subheading(context, t('Les communes les moins bien servies', 'The communes served worst')),
    `${INDENT}${styles.dim(head)}`,
    ...rows,
    '',
  ];
}

function unplacedLines(context, { withoutPosition }) {
  if (withoutPosition.length === 0) return [];
  const { t, format } = context;
  const people = withoutPosition.reduce((sum, { population = 0 }) => sum + population, 0);
  return caution(
    context,
    t(
      `${format.number(withoutPosition.length)} communes sans coordonnées (${format.number(people)} habitants) ne sont pas dans ces parts.`,
      `${format.number(withoutPosition.length)} communes without coordinates (${format.number(people)} inhabitants) are not in these shares.`,
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
