import { requireObject, requireOneOf } from '../../foundation/argument.js';
import { sameText, text, type Locale, type LocalizedText } from '../../foundation/text.js';
import type { SourceDocument } from '../../law/source.js';
import type { Reason } from '../rules/reasons.js';
import type { Evaluation, Finding, OpenFact } from './evaluation.js';
import { LAYOUTS, type Layout, type LetterFormat } from './layout.js';
import { STANDINGS, VERDICTS, WORDS } from './letter-words.js';
import { counted, joined, labelled, SEMICOLON, writtenDate } from '../../foundation/words.js';

/** Options of {@link explain}. */
export interface ExplainOptions {
  /** Language. */
  readonly locale: Locale;
  /** Plain text or Markdown. */
  readonly format: LetterFormat;
}

/** Writes one evaluation in one language, on one layout. */
export interface Writer {
  readonly locale: Locale;
  readonly layout: Layout;
  readonly colon: string;
  readonly say: (words: LocalizedText) => string;
  /** Words of the dossier or of a text, escaped for the layout. */
  readonly quote: (words: LocalizedText) => string;
  /** "Label : value", escaped for the layout. */
  readonly line: (label: LocalizedText, value: string) => string;
  readonly openFacts: readonly OpenFact[];
}

/** The writer of an evaluation. @throws RangeError when an option is not one of those named */
export function writerOf({ openFacts }: Evaluation, options: ExplainOptions): Writer {
  requireObject('options', options, 'an object with locale and format');
  const locale = requireOneOf('locale', options.locale, ['fr', 'en']);
  const layout = LAYOUTS[requireOneOf('format', options.format, ['text', 'markdown'])];
  const say = (words: LocalizedText): string => words[locale];
  const colon = locale === 'fr' ? '\u00A0: ' : ': ';
  const line = (label: LocalizedText, value: string): string => `${say(label)}${colon}${layout.escape(value)}`;
  return { locale, layout, colon, say, quote: (words) => layout.escape(say(words)), line, openFacts };
}

/** The file, the day and the référentiel. */
export function headerLines(evaluation: Evaluation, { say, line, locale }: Writer): string[] {
  const { asOf, knownOn, referentiel, dossierId } = evaluation;
  return [
    ...(dossierId === undefined ? [] : [line(text('Dossier', 'File'), dossierId)]),
    line(WORDS.asOf, writtenDate(asOf, locale)),
    ...(knownOn === undefined ? [] : [line(WORDS.knownOn, writtenDate(knownOn, locale))]),
    line(WORDS.referentiel, `${say(referentiel.title)} (${say(STANDINGS[referentiel.standing])})`),
  ];
}

/** What a requirement rests on: its sources with their dates, the day of the last review, its standing. */
export const lawLines = ({ sources, reviewedOn, standing }: Finding, { say, line, locale }: Writer): string[] => [
  ...(sources.length === 0 ? [line(WORDS.source, say(WORDS.ownCriterion))] : []),
  ...sources.map((source) => line(WORDS.source, sourceText(source, locale))),
  ...(reviewedOn === undefined ? [] : [line(WORDS.checked, writtenDate(reviewedOn, locale))]),
  line(WORDS.status, say(STANDINGS[standing])),
];

function sourceText({ title, document, date, url }: SourceDocument, locale: Locale): string {
  const when = date === null ? WORDS.undated[locale] : writtenDate(date, locale);
  return [title, ...(document === undefined ? [] : [document]), when, ...(url === undefined ? [] : [url])].join(', ');
}

/** Why a verdict is undetermined, as a sentence. */
export function becauseText(reason: Reason, openFacts: readonly OpenFact[]): LocalizedText {
  switch (reason.kind) {
    case 'fact': {
      const open = openFacts.find(({ fact }) => fact === reason.fact);
      const question = open?.question ?? sameText(reason.fact);
      const details = (reason.fields ?? []).map(
        (field) => open?.fields.find(({ name }) => name === field)?.label ?? sameText(field),
      );
      return joined(' – ', [labelled(WORDS.missing, question), ...details]);
    }
    case 'rule-unknown':
      return labelled(WORDS.ruleUnknown, reason.text);
    case 'readings-differ': {
      const given = reason.readings.map(({ label, verdict }) => labelled(label, VERDICTS[verdict]));
      return joined('', [WORDS.readingsDiffer, sameText(' ('), joined(SEMICOLON, given), sameText(')')]);
    }
  }
}

/** What the examination does not cover, as the last section of every letter. */
export function limitsSection(evaluation: Evaluation, { layout, say, quote }: Writer): string[] {
  const limits = [coverage(evaluation), ...evaluation.referentiel.unknowns, WORDS.examples];
  return [layout.heading(say(WORDS.unknowns)), layout.list(limits.map(quote))];
}

function coverage({ coverage: { encoded, published, correspondence } }: Evaluation): LocalizedText {
  if (correspondence === 'established') {
    const all = counted(
      encoded,
      ['exigence, qui a été examinée', 'exigences, qui ont toutes été examinées'],
      ['requirement, which was examined', 'requirements, all of which were examined'],
    );
    return text(`La grille appliquée compte ${all.fr}`, `The grid applied has ${all.en}`);
  }
  const examined = counted(
    encoded,
    ['exigence a été examinée', 'exigences ont été examinées'],
    ['requirement was examined', 'requirements were examined'],
  );
  const lines =
    published === null
      ? text("dont le nombre de lignes n'est pas connu", 'whose number of lines is not known')
      : counted(published, ['ligne', 'lignes'], ['line', 'lines']);
  const [fr, en] = published === null ? ['', ''] : ['de ', 'of '];
  return text(
    `${examined.fr}, sur une grille publiée ${fr}${lines.fr} ; la correspondance n'est pas établie`,
    `${examined.en}, out of a published grid ${en}${lines.en}; the correspondence is not established`,
  );
}
