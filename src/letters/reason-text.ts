import { sameText, text, type LocalizedText } from '../foundation/text.js';
import { joined, labelled, SEMICOLON } from '../foundation/words.js';
import type { OpenFact } from '../labelling/evaluation/evaluation.js';
import type { Reason } from '../labelling/rules/reasons.js';
import { VERDICTS } from './words.js';

/** Why a verdict is undetermined, as a sentence. */
export function reasonText(reason: Reason, openFacts: readonly OpenFact[]): LocalizedText {
  switch (reason.kind) {
    case 'fact': {
      const open = openFacts.find(({ fact }) => fact === reason.fact);
      const question = open?.question ?? sameText(reason.fact);
      const details = (reason.fields ?? []).map(
        (field) => open?.fields.find(({ name }) => name === field)?.label ?? sameText(field),
      );
      return withDetails(
        text(`la question « ${question.fr} » reste ouverte`, `the question "${question.en}" is open`),
        details,
      );
    }
    case 'rule-unknown':
      return reason.text;
    case 'readings-differ': {
      const answers = reason.readings.map(({ label, verdict }) => labelled(label, VERDICTS[verdict]));
      const { fr, en } = joined(SEMICOLON, answers);
      return text(`les sources divergent (${fr})`, `sources disagree (${en})`);
    }
  }
}

/** Words, then in brackets what is to be specified: fields of a list, or operators. */
export function withDetails(words: LocalizedText, details: readonly LocalizedText[]): LocalizedText {
  if (details.length === 0) return words;
  const { fr, en } = joined(SEMICOLON, details);
  return text(`${words.fr} (à préciser : ${fr})`, `${words.en} (to be specified: ${en})`);
}
