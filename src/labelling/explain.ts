import { requireOneOf } from '../foundation/argument.js';
import { text, type Locale, type Text } from '../foundation/text.js';
import type { Verdict } from '../foundation/verdict.js';
import type { Source } from '../law/source.js';
import type { Because } from './because.js';
import type { Evaluation, Finding, OpenFact } from './evaluation.js';
import { CONCLUSIONS, SECTIONS, STANDINGS, VERDICTS, WORDS } from './letter-words.js';
import { LAYOUTS, type Layout, type LetterFormat } from './letter-layout.js';
import { distinct, joined, labelled, writtenDate } from './wording.js';

/** Options of {@link explain}. */
export interface ExplainOptions {
  readonly locale: Locale;
  readonly format: LetterFormat;
}

const ORDER: readonly Verdict[] = ['not-satisfied', 'undetermined', 'satisfied', 'not-applicable'];

/** Writes one language on one layout. */
interface Writer {
  readonly locale: Locale;
  readonly layout: Layout;
  readonly say: (words: Text) => string;
  /** "Label : value", escaped for the layout. */
  readonly line: (label: Text, value: string) => string;
  readonly openFacts: readonly OpenFact[];
}

/**
 * An evaluation as a text ready for a letter: for each requirement what is expected, what was observed, why it is open,
 * the sources with their dates, the day of the last check and the documents to ask for; then what is not covered.
 *
 * @param evaluation - from {@link evaluateDossier}
 * @param options - language and format
 * @throws RangeError when an option is not one of those named
 *
 * @example
 * ```ts
 * const evaluation = evaluateDossier({ facts: { accessible: false } }, { asOf: '2026-11-22' });
 * const letter = explain(evaluation, { locale: 'fr', format: 'markdown' });
 * letter.split('\n')[0]; // => '# Examen du dossier de labellisation'
 * letter.includes('- Constaté : Accès des personnes à mobilité réduite : non'); // => true
 * ```
 */
export function explain(evaluation: Evaluation, options: ExplainOptions): string {
  const locale = requireOneOf('locale', options.locale, ['fr', 'en']);
  const layout = LAYOUTS[requireOneOf('format', options.format, ['text', 'markdown'])];
  const say = (words: Text): string => words[locale];
  const colon = locale === 'fr' ? ' : ' : ': ';
  const line = (label: Text, value: string): string => `${say(label)}${colon}${layout.escape(value)}`;
  const writer: Writer = { locale, layout, say, line, openFacts: evaluation.openFacts };

  const { findings, notices, referentiel } = evaluation;
  const blocks = [
    layout.title(say(WORDS.evaluation)),
    layout.list(header(evaluation, writer)),
    ...ORDER.flatMap((verdict) => section(verdict, findings, writer)),
    layout.heading(say(WORDS.unknowns)),
    layout.list([coverage(evaluation), ...referentiel.unknowns].map((words) => layout.escape(say(words)))),
    ...(notices.length === 0
      ? []
      : [
          layout.heading(say(WORDS.notices)),
          layout.list(notices.map(({ path, message }) => layout.escape(`${path.join('.')}${colon}${say(message)}`))),
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function header(
  { asOf, knownOn, referentiel, summary, dossierId }: Evaluation,
  { say, line, locale }: Writer,
): string[] {
  return [
    ...(dossierId === undefined ? [] : [line(text('Dossier', 'File'), dossierId)]),
    line(WORDS.asOf, writtenDate(asOf, locale)),
    ...(knownOn === undefined ? [] : [line(WORDS.knownOn, writtenDate(knownOn, locale))]),
    line(WORDS.referentiel, `${say(referentiel.title)} (${say(STANDINGS[referentiel.standing])})`),
    line(WORDS.conclusion, `${say(CONCLUSIONS[summary.conclusion])} (${say(countsText(summary))})`),
  ];
}

const countsText = ({ satisfied, notSatisfied, undetermined, notApplicable }: Evaluation['summary']): Text =>
  text(
    `satisfaites : ${satisfied} ; non satisfaites : ${notSatisfied} ; à établir : ${undetermined} ; sans objet : ${notApplicable}`,
    `met: ${satisfied}; not met: ${notSatisfied}; to be established: ${undetermined}; not applicable: ${notApplicable}`,
  );

function section(verdict: Verdict, findings: readonly Finding[], writer: Writer): string[] {
  const concerned = findings.filter((finding) => finding.verdict === verdict);
  if (concerned.length === 0) return [];
  return [
    writer.layout.heading(writer.say(SECTIONS[verdict])),
    ...concerned.map((finding) => paragraph(finding, writer)),
  ];
}

function paragraph(finding: Finding, writer: Writer): string {
  const { say, line, layout, locale, openFacts } = writer;
  const { title, verdict, expected, observed, because, sources, checkedOn, standing, documents } = finding;
  const asks = verdict === 'not-satisfied' || verdict === 'undetermined';
  return [
    layout.subheading(layout.escape(`${say(title)} (${say(VERDICTS[verdict])})`)),
    layout.list([
      line(WORDS.expected, say(expected)),
      line(WORDS.observed, say(observed ?? WORDS.nothing)),
      ...distinct((because ?? []).map((reason) => becauseText(reason, openFacts))).map((reason) =>
        line(WORDS.because, say(reason)),
      ),
      ...sources.map((source) => line(WORDS.source, sourceText(source, locale))),
      ...(checkedOn === undefined ? [] : [line(WORDS.checked, writtenDate(checkedOn, locale))]),
      line(WORDS.status, say(STANDINGS[standing])),
      ...(asks && documents.length > 0 ? [line(WORDS.documents, documents.map(say).join(' ; '))] : []),
    ]),
  ].join('\n');
}

/** Why a verdict is undetermined, as a sentence. */
function becauseText(reason: Because, openFacts: readonly OpenFact[]): Text {
  switch (reason.kind) {
    case 'fact': {
      const open = openFacts.find(({ fact }) => fact === reason.fact);
      const question = open?.question ?? text(reason.fact, reason.fact);
      const details = (reason.fields ?? []).map(
        (field) => open?.fields.find(({ name }) => name === field)?.label ?? text(field, field),
      );
      return joined(' – ', [labelled(WORDS.missing, question), ...details]);
    }
    case 'rule-unknown':
      return text(`${WORDS.ruleUnknown.fr} : ${reason.text.fr}`, `${WORDS.ruleUnknown.en}: ${reason.text.en}`);
    case 'readings-differ': {
      const given = reason.readings.map(({ label, verdict }) =>
        text(`${label.fr} : ${VERDICTS[verdict].fr}`, `${label.en}: ${VERDICTS[verdict].en}`),
      );
      return text(
        `${WORDS.readingsDiffer.fr} (${given.map(({ fr }) => fr).join(' ; ')})`,
        `${WORDS.readingsDiffer.en} (${given.map(({ en }) => en).join('; ')})`,
      );
    }
  }
}

function sourceText({ title, document, date, url }: Source, locale: Locale): string {
  const when = date === null ? WORDS.undated[locale] : writtenDate(date, locale);
  return [title, ...(document === undefined ? [] : [document]), when, ...(url === undefined ? [] : [url])].join(', ');
}

function coverage({ coverage: { encoded, published, correspondence } }: Evaluation): Text {
  if (correspondence === 'established') {
    return text(
      `La grille appliquée compte ${encoded} exigence(s), toutes examinées`,
      `The grid applied has ${encoded} requirement(s), all examined`,
    );
  }
  const lines =
    published === null ? text('un nombre inconnu', 'an unknown number') : text(`${published}`, `${published}`);
  return text(
    `${encoded} exigence(s) examinée(s), sur une grille publiée de ${lines.fr} lignes ; correspondance non établie`,
    `${encoded} requirement(s) examined, out of a published grid of ${lines.en} lines; correspondence not established`,
  );
}
