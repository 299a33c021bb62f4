import { nextQuestions } from 'france-services';
import { caution, heading, INDENT, paragraph, subheading } from '../report.mjs';
import { left } from '../screen.mjs';

/** How each verdict is named (`many`: the French plural) and marked: the marks differ, to be read without colour. */
const VERDICTS = {
  'not-satisfied': { mark: '✗', style: 'red', fr: 'non remplie', many: 'non remplies', en: 'not met' },
  undetermined: { mark: '?', style: 'yellow', fr: 'indéterminée', many: 'indéterminées', en: 'undetermined' },
  satisfied: { mark: '✓', style: 'green', fr: 'remplie', many: 'remplies', en: 'met' },
  'not-applicable': { mark: '–', style: 'dim', fr: 'sans objet', many: 'sans objet', en: 'not applicable' },
};

const CONCLUSIONS = {
  'every-criterion-met': ['Toutes les exigences de la grille sont remplies.', 'Every requirement of the grid is met.'],
  'no-encoded-criterion-fails': [
    'Aucune exigence encodée n’échoue ; la grille n’étant pas entière, cela ne dit pas que le label est dû.',
    'No encoded requirement fails; as the grid is not whole, this does not say that the label is due.',
  ],
  'some-criterion-fails': ['Au moins une exigence n’est pas remplie.', 'At least one requirement is not met.'],
  undetermined: [
    'Rien n’échoue, mais tout n’est pas établi : la conclusion reste ouverte.',
    'Nothing fails, but not everything is settled: the conclusion stays open.',
  ],
};

/** Section 2: what the dossier meets, what it does not, what stays undetermined and why, and what to ask. */
export function dossierSection(context, { evaluation, name, isSample }) {
  const { t, styles } = context;
  const { findings } = evaluation;
  const having = (verdict) => findings.filter((finding) => finding.verdict === verdict);
  return [
    ...heading(context, 2, t('Un dossier de labellisation', 'A labelling dossier')),
    `${INDENT}${styles.bold(name)}${isSample ? t(' (dossier fictif)', ' (fictional dossier)') : ''}`,
    ...gridLines(context, evaluation),
    '',
    ...summaryLines(context, evaluation),
    ...having('not-satisfied').flatMap((finding) => findingLines(context, finding, evaluation)),
    ...having('undetermined').flatMap((finding) => findingLines(context, finding, evaluation)),
    ...listLines(context, having('satisfied'), 'satisfied'),
    ...listLines(context, having('not-applicable'), 'not-applicable'),
    ...questionLines(context, nextQuestions(evaluation)),
    ...evaluation.notices.flatMap(({ message }) => caution(context, message[context.lang])),
  ];
}

function gridLines(context, { referentiel, coverage }) {
  const { t, lang } = context;
  const { encoded, published, correspondence } = coverage;
  const lines =
    published === null
      ? t('le nombre de lignes publiées n’est pas connu', 'the number of published lines is not known')
      : t(`la grille publiée compte ${published} lignes`, `the published grid has ${published} lines`);
  const link =
    correspondence === 'established'
      ? ''
      : t(' ; la correspondance n’est pas établie', '; how they correspond is not established');
  return [
    ...paragraph(referentiel.title[lang]),
    ...caution(
      context,
      t(
        `GRILLE PARTIELLE : ${encoded} exigences encodées, ${lines}${link}.`,
        `PARTIAL GRID: ${encoded} requirements encoded, ${lines}${link}.`,
      ),
    ),
  ];
}

function summaryLines(context, { summary }) {
  const { lang, format, styles } = context;
  const counts = {
    satisfied: summary.satisfied,
    'not-satisfied': summary.notSatisfied,
    undetermined: summary.undetermined,
    'not-applicable': summary.notApplicable,
  };
  const line = Object.entries(counts).map(([verdict, count]) => {
    const { mark, style, many, ...words } = VERDICTS[verdict];
    const word = lang === 'fr' ? format.plural(count, words.fr, many) : words.en;
    return `${styles[style](mark)} ${format.number(count)} ${word}`;
  });
  const [fr, en] = CONCLUSIONS[summary.conclusion];
  return [`${INDENT}${line.join('   ')}`, ...paragraph(lang === 'fr' ? fr : en).map(styles.bold)];
}

/** A finding that is not met or not settled: expected, observed, why, and the texts. */
function findingLines(context, finding, { openFacts }) {
  const { verdict, title, expected, observed, reasons = [], standing, sources, reviewedOn } = finding;
  const { t, lang, format, styles } = context;
  const { mark, style } = VERDICTS[verdict];
  const line = (label, value) => {
    const first = `${INDENT}    ${left(label, 10)}`;
    return paragraph(value, { first, rest: ' '.repeat(first.length) });
  };
  const assumed = standing === 'in-force' ? '' : t(' (exigence reprise, supposée)', ' (carried over, assumed)');
  const checked = reviewedOn
    ? t(` ; vérifié le ${format.date(reviewedOn)}`, `; checked on ${format.date(reviewedOn)}`)
    : '';
  return [
    '',
    `${INDENT}${styles[style](mark)} ${styles.bold(title[lang])}${styles.dim(assumed)}`,
    ...line(t('attendu', 'expected'), expected[lang]),
    ...(observed ? line(t('constaté', 'observed'), observed[lang]) : []),
    ...reasons.flatMap((reason) => becauseLines(context, reason, line, openFacts)),
    ...line('source', sources.map(sourceOf).join(t(' ; ', '; ')) + checked).map(styles.dim),
  ];
}

const sourceOf = ({ title, document, date }) => [title, document, date].filter(Boolean).join(', ');

function becauseLines({ t, lang }, reason, line, openFacts) {
  const label = t('parce que', 'because');
  if (reason.kind === 'rule-unknown') return line(label, reason.text[lang]);
  if (reason.kind === 'fact') {
    const open = openFacts.find(({ fact }) => fact === reason.fact);
    const missing = (open?.fields ?? []).filter(({ name }) => reason.fields?.includes(name));
    const fields = missing.length > 0 ? ` (${missing.map((field) => field.label[lang]).join(', ')})` : '';
    return line(label, `${t('on ne sait pas : ', 'it is not known: ')}${open?.question[lang] ?? reason.fact}${fields}`);
  }
  const readings = reason.readings.map(({ label: name, verdict, observed }) => {
    const seen = observed ? ` (${observed[lang]})` : '';
    return `${VERDICTS[verdict].mark} ${name[lang]}${t(' : ', ': ')}${VERDICTS[verdict][lang]}${seen}`;
  });
  return [
    ...line(label, t('les sources se lisent de deux façons', 'the sources can be read in two ways')),
    ...readings.flatMap((reading) => line('', reading)),
  ];
}

function listLines(context, findings, verdict) {
  if (findings.length === 0) return [];
  const { lang, styles } = context;
  const { mark, style, many, en } = VERDICTS[verdict];
  const titles = findings.map(({ title }) => title[lang]).join(' · ');
  const word = lang === 'fr' ? many : en;
  const name = word[0].toUpperCase() + word.slice(1);
  return ['', `${INDENT}${styles[style](mark)} ${styles.bold(name)}`, ...paragraph(titles, { first: `${INDENT}    ` })];
}

function questionLines(context, questions) {
  if (questions.length === 0) return [];
  const { t, lang, styles } = context;
  const lines = questions.flatMap(({ question, details, documents }, index) => {
    const first = `${INDENT}${index + 1}. `;
    const rest = ' '.repeat(first.length);
    const asked = details.map((detail) => detail[lang]).join(', ');
    const proof = documents.map((document) => document[lang]).join(t(' ; ', '; '));
    return [
      ...paragraph(question[lang], { first, rest }),
      ...(asked ? paragraph(`${t('en particulier : ', 'in particular: ')}${asked}`, { first: rest }) : []),
      ...(proof ? paragraph(`${t('pièces : ', 'documents: ')}${proof}`, { first: rest }).map(styles.dim) : []),
    ];
  });
  return ['', ...subheading(context, t('À demander ensuite', 'To ask next')), ...lines];
}
