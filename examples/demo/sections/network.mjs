import { weeklyOpening } from 'france-services';
import { noticesByCode } from 'france-services/exchange';
import { bar } from '../chart.mjs';
import { caution, heading, INDENT, paragraph, subheading } from '../report.mjs';
import { cut, left, right, WIDTH } from '../screen.mjs';

const LABEL = 30;
const BAR = 40;
const SHOWN_REJECTIONS = 5;

/** Section 1: what was read in the list, what was rejected, what was noticed, and the published hours. */
export function networkSection(context, list) {
  const { t } = context;
  return [
    ...heading(context, 1, t('Le réseau lu dans la liste', 'The network read in the list')),
    ...countLines(context, list),
    ...rejectionLines(context, list.rejected),
    ...noticeLines(context, list.notices),
    ...hoursLines(context, list.structures),
  ];
}

function countLines({ t, format, styles }, { structures, rejected }) {
  const having = (test) => format.number(structures.filter(test).length);
  const principals = having(({ role }) => role === 'principal');
  const antennes = having(({ role }) => role === 'antenne');
  const itinerant = having((structure) => structure.format === 'itinerant');
  const sites = having((structure) => structure.format === 'multi-site');
  const split = t(
    `${principals} principales et ${antennes} antennes ; ${itinerant} itinérantes, ${sites} multisites`,
    `${principals} principals and ${antennes} antennes; ${itinerant} itinerant, ${sites} multi-site`,
  );
  const rows = [
    [structures.length + rejected.length, t('ligne', 'row'), t('lues dans le fichier', 'read in the file')],
    [structures.length, 'structure', split],
    [rejected.length, t('rejet', 'rejection'), t('aucune ligne n’est perdue', 'no row is lost')],
  ];
  return rows.map(([count, name, detail]) => {
    const number = styles.bold(right(format.number(count), 7));
    return `${INDENT}${number} ${left(format.plural(count, name, `${name}s`), 14)}${styles.dim(detail)}`;
  });
}

function rejectionLines(context, rejected) {
  if (rejected.length === 0) return [];
  const { t, lang, format, styles } = context;
  const shown = rejected.slice(0, SHOWN_REJECTIONS).flatMap(({ row, received, issues }) => {
    const name = received?.lib_fs ? `, ${received.lib_fs}` : '';
    const title = `${styles.red('✗')} ${t('enregistrement', 'record')} ${format.number(row + 1)}${name}`;
    const reasons = issues.flatMap(({ path, message }) =>
      paragraph(`${path.at(-1)}${t(' : ', ': ')}${message[lang]}`, { first: `${INDENT}  ` }),
    );
    return [`${INDENT}${title}`, ...reasons];
  });
  const more = rejected.length - SHOWN_REJECTIONS;
  return [
    '',
    ...subheading(context, t('Rejets et raisons', 'Rejections and reasons')),
    ...shown,
    ...(more > 0 ? [`${INDENT}  ${t(`et ${more} autres`, `and ${more} more`)}`] : []),
  ];
}

function noticeLines(context, notices) {
  const { t, lang, format, styles } = context;
  const total = format.number(notices.length);
  const title = t(
    `Signalements : ${total} (corrigé ou douteux ; la ligne est lue), par genre, avec le premier`,
    `Notices: ${total} (corrected or doubtful; the row is read), by kind, with the first one`,
  );
  const kinds = noticesByCode(notices);
  const width = Math.max(0, ...kinds.map(({ code }) => code.length)) + 2;
  const lines = kinds.map(({ code, count, first }) => {
    const start = `${INDENT}${right(format.number(count), 7)} ${left(code, width)}`;
    return start + styles.dim(cut(first.message[lang], WIDTH - start.length));
  });
  return lines.length === 0 ? [] : ['', ...subheading(context, title), ...lines];
}

function hoursLines(context, structures) {
  const { t, format, styles } = context;
  const weeks = structures.map((structure) => ({ structure, opening: weeklyOpening(structure) }));
  const known = weeks
    .filter(({ opening }) => opening && !opening.unknownDays)
    .map(({ structure, opening }) => ({ structure, minutes: opening.minutes }))
    .sort((a, b) => a.minutes - b.minutes);
  const within = (low, high) => known.filter(({ minutes }) => minutes >= low * 60 && minutes < high * 60).length;
  const rows = [
    [t('moins de 24 h par semaine', 'under 24 h a week'), within(0, 24), '▓', styles.yellow],
    [t('de 24 h à moins de 30 h', '24 h to under 30 h'), within(24, 30), '█', styles.green],
    [t('de 30 h à moins de 36 h', '30 h to under 36 h'), within(30, 36), '█', styles.green],
    [t('36 h et plus', '36 h and more'), within(36, 169), '█', styles.green],
    [t('inconnues, en tout ou partie', 'unknown, wholly or partly'), weeks.length - known.length, '·', styles.dim],
  ];
  const full = Math.max(...rows.map(([, count]) => count), 1);
  const lines = rows.map(([name, count, glyph, style]) => {
    const drawn = bar([{ value: count, glyph, style }], full, BAR);
    return `${INDENT}${left(name, LABEL)}${right(format.number(count), 6)}  ${drawn}`.trimEnd();
  });
  const [shortest] = known;
  return [
    '',
    ...subheading(context, t('Heures publiées par semaine', 'Published hours a week')),
    ...lines,
    ...(shortest
      ? paragraph(
          t(
            `La plus courte semaine publiée : ${shortest.structure.name}, ${format.duration(shortest.minutes)}.`,
            `The shortest published week: ${shortest.structure.name}, ${format.duration(shortest.minutes)}.`,
          ),
        )
      : []),
    ...caution(
      context,
      t(
        'Ce que montrent les horaires publiés, antennes comprises : l’union des plages, sans compter deux fois celles qui se chevauchent. Ce n’est pas un constat de non-conformité : le seuil de 24 h n’est pas connu pour une antenne ou une itinérance.',
        'What the published hours show, antennes included: the union of the slots, overlaps counted once. It is not a finding of non-compliance: no threshold of 24 h is known for an antenne or a round.',
      ),
    ),
  ];
}
