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
      const { fr, en } = question;
      if (details.length === 0) {
        return text(`il n'est pas répondu à la question « ${fr} »`, `the question "${en}" is not answered`);
      }
      const rest = joined(SEMICOLON, details);
      return text(
        `la réponse à la question « ${fr} » n'est pas complète (à préciser : ${rest.fr})`,
        `the answer to the question "${en}" is not complete (to be specified: ${rest.en})`,
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
