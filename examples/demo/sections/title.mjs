import { relative } from 'node:path';
import { INDENT, pairs } from '../report.mjs';
import { left, WIDTH, wrap } from '../screen.mjs';

/** The head of the report: the day of the question, the files, and whether they are fictional. */
export function titleSection(context, files) {
  const { t, format, styles, asOf } = context;
  const shown = (path) => relative('', path);
  return [
    '',
    `${INDENT}${styles.bold('FRANCE SERVICES')}   ${t('au', 'on')} ${format.date(asOf)}`,
    '',
    ...pairs([
      [t('Liste', 'List'), shown(files.list)],
      ...(files.communes ? [[t('Communes', 'Communes'), shown(files.communes)]] : []),
      [t('Dossier', 'Dossier'), shown(files.dossier)],
    ]),
    ...(files.isSampleList ? ['', ...fictionBox(context)] : []),
  ];
}

function fictionBox({ t, styles }) {
  const width = WIDTH - INDENT.length;
  const inner = width - 4;
  const content = wrap(
    t(
      'DONNÉES FICTIVES. Aucun lieu, structure ou horaire de cet échantillon n’existe ; le code de département 23 est emprunté. Avec vos fichiers : npm run demo -- --list LISTE.csv --communes COMMUNES.csv',
      'FICTIONAL DATA. No place, structure or timetable of this sample exists; the département code 23 is borrowed. With your files: npm run demo -- --list LIST.csv --communes COMMUNES.csv',
    ),
    { width: inner },
  );
  const edge = (start, end) => `${INDENT}${start}${'─'.repeat(width - 2)}${end}`;
  return [edge('┌', '┐'), ...content.map((line) => `${INDENT}│ ${left(line, inner)} │`), edge('└', '┘')].map(
    styles.yellow,
  );
}
