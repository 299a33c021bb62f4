import { bar } from '../chart.mjs';
import { caution, heading, INDENT, paragraph, subheading } from '../report.mjs';
import { left, right } from '../screen.mjs';

const BAR = 24;

/** How each standing is named and drawn: the glyphs differ, so that the chart reads without colour. */
const STANDINGS = [
  { key: 'inForce', id: 'in-force', glyph: '█', style: 'green', fr: 'en vigueur', en: 'in force' },
  { key: 'announced', id: 'announced', glyph: '▒', style: 'yellow', fr: 'annoncé', en: 'announced' },
  { key: 'assumed', id: 'assumed', glyph: '░', style: 'cyan', fr: 'supposé', en: 'assumed' },
];

const REASONS = {
  'not-funded': ['label sans financement', 'label without funding'],
  antenne: ['antenne, sans subvention propre', 'antenne, no subsidy of its own'],
  'amount-unknown': ['montant de l’année inconnu', 'amount of the year unknown'],
  'amount-not-yet': ['avant la première subvention', 'before the first subsidy'],
  'label-date-unknown': ['date de labellisation inconnue', 'label date unknown'],
  'frr-perimeter-unknown': [
    'bonus territorial : zone FRR ou porteur non donnés',
    'territorial bonus: FRR zone or host not given',
  ],
};

/** Section 3: the subsidies of the network, by year and standing, with their bounds, sources and assumptions. */
export function subsidiesSection(context, projection) {
  const { t } = context;
  const title = t(
    `Les subventions de fonctionnement, de ${projection.from} à ${projection.to}`,
    `Operating subsidies, ${projection.from} to ${projection.to}`,
  );
  return [
    ...heading(context, 3, title),
    ...chartLines(context, projection),
    ...totalLines(context, projection),
    ...amountLines(context, projection.amounts),
    ...withoutLines(context, projection.withoutAmount),
    ...assumptionLines(context, projection),
  ];
}

function chartLines(context, { byYear }) {
  const { t, lang, format, styles } = context;
  const full = Math.max(1, ...byYear.flatMap(({ totals }) => STANDINGS.map(({ key }) => totals[key].amountCents)));
  const head = `${INDENT}${t('année', 'year ')}  ${left('', 11)}${right('structures', 10)}${right(t('montant', 'amount'), 16)}`;
  const bounds = t('bornes', 'bounds');
  const lines = byYear.flatMap((year) => {
    const rows = STANDINGS.filter(({ key }) => year.totals[key].lines > 0);
    if (rows.length === 0) {
      const none =
        year.amount === 'known' ? t('aucune structure', 'no structure') : t('montant inconnu', 'amount unknown');
      return [`${INDENT}${year.year}   ${none}`];
    }
    return rows.map(({ key, glyph, style, ...name }, index) => {
      const { amountCents } = year.totals[key];
      const { atLeastCents, atMostCents } = year.bounds[key];
      const start = `${INDENT}${left(index === 0 ? String(year.year) : '', 7)}${left(name[lang], 11)}`;
      const count = right(index === 0 ? format.number(year.structures) : '', 10);
      const drawn = bar([{ value: amountCents, glyph, style: styles[style] }], full, BAR);
      const range = `${format.money(atLeastCents)} – ${format.money(atMostCents)}`;
      return `${start}${count}${right(format.euros(amountCents), 16)}  ${left(drawn, BAR)}  ${styles.dim(range)}`;
    });
  });
  const legend = STANDINGS.map(({ glyph, style, ...name }) => `${styles[style](glyph.repeat(3))} ${name[lang]}`);
  return [styles.dim(`${head}  ${left('', BAR)}  ${bounds}`), ...lines, `${INDENT}${legend.join('   ')}`, ''];
}

function totalLines(context, { totals, bounds }) {
  const { t, lang, format, styles } = context;
  const lines = STANDINGS.filter(({ key }) => totals[key].lines > 0).map(({ key, ...name }) => {
    const amount = styles.bold(right(format.euros(totals[key].amountCents), 16));
    const range = `${format.money(bounds[key].atLeastCents)} – ${format.money(bounds[key].atMostCents)}`;
    return `${INDENT}${left(name[lang], 11)}${amount}   ${styles.dim(range)}`;
  });
  const title = t(
    'Totaux, jamais additionnés d’un statut à l’autre',
    'Totals, never added from one standing to another',
  );
  return [...subheading(context, title), ...lines, ''];
}

function amountLines(context, amounts) {
  const { t, styles } = context;
  const labels = [...new Set(amounts.map(({ parameterId }) => parameterId))];
  const lines = labels.flatMap((id) => {
    const states = amounts.filter(({ parameterId }) => parameterId === id);
    const label = states[0].label[context.lang];
    return [...paragraph(label), ...states.flatMap((amount) => amountLine(context, amount)).map(styles.dim)];
  });
  return [...subheading(context, t('Montants annuels lus, et où', 'Annual amounts read, and where')), ...lines, ''];
}

function amountLine({ t, lang, format }, { from, until, euros, standing, source, disputedBy = [] }) {
  const [first, last] = [from.slice(0, 4), until?.slice(0, 4) ?? '…'];
  const years = first === last ? first : `${first}-${last}`;
  const name = STANDINGS.find(({ id }) => id === standing)?.[lang] ?? standing;
  const start = `${INDENT}  ${left(years, 10)}${right(format.euros(euros * 100), 9)}  ${left(name, 12)}`;
  const rest = ' '.repeat(start.length);
  const disputes = disputedBy.flatMap(({ note }) =>
    paragraph(`${t('contesté : ', 'disputed: ')}${note[lang]}`, { first: `${rest}≠ ` }),
  );
  return [...paragraph(sourceOf(source), { first: start, rest }), ...disputes];
}

/** A source as one line. */
const sourceOf = ({ title, document, date }) => [title, document, date].filter(Boolean).join(', ');

function withoutLines(context, withoutAmount) {
  if (withoutAmount.length === 0) return [];
  const { t, lang, format } = context;
  const counts = new Map();
  for (const { reason } of withoutAmount) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const lines = [...counts].map(([reason, count]) => {
    const [fr, en] = REASONS[reason] ?? [reason, reason];
    return `${INDENT}${right(format.number(count), 7)} ${lang === 'fr' ? fr : en}`;
  });
  const title = t('Sans montant (structures × années), et pourquoi', 'Without an amount (structures × years), and why');
  return [...subheading(context, title), ...lines, ''];
}

function assumptionLines(context, { assumptions, issues, notices }) {
  const { t, lang, format } = context;
  const lines = assumptions.flatMap(({ text, touched }) =>
    paragraph(`${text[lang]} (${format.number(touched)} ${t('cas', format.plural(touched, 'case', 'cases'))})`, {
      first: `${INDENT}· `,
    }),
  );
  // Disputes are already told beside the amounts.
  const remarks = [...issues, ...notices.filter(({ code }) => code !== 'amount-disputed')].flatMap(({ message }) =>
    caution(context, message[lang]),
  );
  return [...subheading(context, t('Ce qui est supposé', 'What is supposed')), ...lines, ...remarks];
}
