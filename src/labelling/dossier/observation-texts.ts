import type { Notice } from '../../foundation/issue.js';
import { operatorAsPartner } from '../../foundation/notices/labelling.js';
import { sameText, text, type LocalizedText } from '../../foundation/text.js';
import { labelled } from '../../foundation/words.js';
import { findOperators } from '../../operators/find-operators.js';
import type { Observations } from './observations.js';

const LABELS = {
  lifeEventsTrained: text('Agents formés aux évènements de vie', 'Agents trained on life events'),
  complementaryServices: text('Services complémentaires', 'Complementary services'),
  localPartners: text('Partenaires locaux', 'Local partners'),
  passNumerique: text('Pass numérique remis aux usagers', 'Pass numérique given to users'),
} as const satisfies Readonly<Record<keyof Observations, LocalizedText>>;

/** The observations as sentences; the Pass numérique only when something is known of it. */
export function observationTexts(observations: Observations): LocalizedText[] {
  return (Object.keys(LABELS) as (keyof Observations)[]).flatMap((name) => {
    const value = observations[name];
    if (typeof value === 'boolean') return [labelled(LABELS[name], value ? text('oui', 'yes') : text('non', 'no'))];
    return value === undefined || value.length === 0 ? [] : [labelled(LABELS[name], sameText(value.join(', ')))];
  });
}

/** An operator of the base that is named as a partner or a service is not read as present: it belongs in `operators`. */
export function noticeOperators(observations: Observations, notices: Notice[]): void {
  for (const name of ['complementaryServices', 'localPartners'] as const) {
    (observations[name] ?? []).forEach((partner, index) => {
      if (findOperators(partner).length === 0) return;
      notices.push(operatorAsPartner(['observations', name, index], partner, partner));
    });
  }
}
