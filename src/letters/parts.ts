import type { IsoDate } from '../foundation/civil-date.js';
import { sameText, text, type Locale, type LocalizedText } from '../foundation/text.js';
import { counted, dateText, writtenDate } from '../foundation/words.js';
import type { SourceDocument } from '../law/source.js';
import type { Evaluation, Finding } from '../labelling/evaluation/evaluation.js';
import { STANDINGS } from './words.js';
import type { Writer } from './writer.js';

/** The words of these parts. */
const PARTS = {
  file: text('Dossier', 'File'),
  asOf: text('Date examinée', 'Date examined'),
  knownOn: text('D’après ce qui pouvait être connu le', 'Based on what could be known on'),
  referentiel: sameText('Référentiel'),
  source: sameText('Source'),
  ruleUnknown: text("non établi, la règle n'étant pas connue", 'not established, as the rule is not known'),
  ownCriterion: text(
    'critère propre à la grille appliquée, qui ne cite aucun texte',
    'criterion specific to the grid applied, which cites no text',
  ),
  undated: text('sans date', 'undated'),
  reviewedOn: text('Vérifié le', 'Reviewed on'),
  standing: text('Statut', 'Standing'),
  unknowns: text('Ce que cet examen ne couvre pas', 'What this examination does not cover'),
  examples: text(
    'Les pièces citées sont des exemples de justificatifs : aucun texte lu n’en fixe la liste',
    'The documents named are examples of evidence: none of the texts read sets the list',
  ),
} as const;

/** A sub-heading, already in the words of the layout, and its list. */
export const block = (heading: string, lines: readonly string[], { layout }: Writer): string =>
  [layout.subheading(heading), layout.list(lines)].join('\n');

/** The file, the day and the référentiel. */
export function headerLines(evaluation: Evaluation, { say, line, locale }: Writer): string[] {
  const { asOf, knownOn, referentiel, dossierId } = evaluation;
  return [
    ...(dossierId === undefined ? [] : [line(PARTS.file, dossierId)]),
    line(PARTS.asOf, writtenDate(asOf, locale)),
    ...(knownOn === undefined ? [] : [line(PARTS.knownOn, writtenDate(knownOn, locale))]),
    line(PARTS.referentiel, `${say(referentiel.title)} (${say(STANDINGS[referentiel.standing])})`),
  ];
}

/**
 * What a requirement rests on: its sources with their dates, the day of the last review, its standing. The standing of a
 * rule that is not known on that day is not established, whatever that of the requirement is.
 */
export function lawLines(finding: Finding, { say, line, locale, day }: Writer): string[] {
  const { sources, reviewedOn, standing, reasons = [] } = finding;
  const ruleUnknown = reasons.some(({ kind }) => kind === 'rule-unknown');
  // A criterion of one's own has no source, and no day on which it was compared with one.
  const own = sources.length === 0 && reviewedOn === undefined && !ruleUnknown;
  const noSource = own ? PARTS.ownCriterion : noTextKnown(day);
  const known = own || (sources.length > 0 && !ruleUnknown);
  return [
    ...(sources.length === 0 ? [line(PARTS.source, say(noSource))] : []),
    ...sources.map((source) => line(PARTS.source, sourceText(source, locale))),
    ...(reviewedOn === undefined ? [] : [line(PARTS.reviewedOn, writtenDate(reviewedOn, locale))]),
    line(PARTS.standing, say(known ? STANDINGS[standing] : PARTS.ruleUnknown)),
  ];
}

function noTextKnown(day: IsoDate): LocalizedText {
  const { fr, en } = dateText(day);
  return text(
    `aucun texte dont on sache qu'il pouvait être connu le ${fr} n'est cité`,
    `no text that is known to have been available on ${en} is cited`,
  );
}

function sourceText({ title, document, date, url }: SourceDocument, locale: Locale): string {
  const when = date === null ? PARTS.undated[locale] : writtenDate(date, locale);
  return [title, ...(document === undefined ? [] : [document]), when, ...(url === undefined ? [] : [url])].join(', ');
}

/** What the examination does not cover, as the last section of every letter. */
export function limitsSection(evaluation: Evaluation, { layout, say, quote }: Writer): string[] {
  const limits = [coverage(evaluation), ...evaluation.referentiel.unknowns, PARTS.examples];
  return [layout.heading(say(PARTS.unknowns)), layout.list(limits.map(quote))];
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
  const lines =
    published === null
      ? text("dont le nombre de lignes n'est pas connu", 'whose number of lines is not known')
      : counted(published, ['ligne', 'lignes'], ['line', 'lines']);
  const [fr, en] = published === null ? ['', ''] : ['de ', 'of '];
  if (encoded === 0) {
    return text(
      `Aucune exigence n'a été examinée, sur une grille publiée ${fr}${lines.fr}`,
      `No requirement was examined, out of a published grid ${en}${lines.en}`,
    );
  }
  const examined = counted(
    encoded,
    ['exigence a été examinée', 'exigences ont été examinées'],
    ['requirement was examined', 'requirements were examined'],
  );
  return text(
    `${examined.fr}, sur une grille publiée ${fr}${lines.fr} ; la correspondance entre les deux n'est pas établie`,
    `${examined.en}, out of a published grid ${en}${lines.en}; the correspondence between the two is not established`,
  );
}
