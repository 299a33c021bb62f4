import * as z from 'zod';
import type { Notice } from '../../foundation/issue.js';
import { sameText, text, type LocalizedText } from '../../foundation/text.js';
import { findOperators } from '../../operators/find-operators.js';
import { labelled } from '../../foundation/words.js';

const names = z.array(z.string().min(1)).readonly();

/**
 * What sources describe of a structure without making it a requirement: it is kept and written in letters, and changes
 * no verdict. Complementary services and local partners never replace an operator of the base.
 */
export const observationsSchema = z.strictObject({
  /** Life events on which the agents are trained: "Je déménage", "Je pars à la retraite". */
  lifeEventsTrained: names.optional(),
  /** Services that local authorities add at their initiative. */
  complementaryServices: names.optional(),
  /** Local partners: "France Victimes", "Mission locale rurale". */
  localPartners: names.optional(),
  /** Users far from digital tools may receive a Pass numérique. */
  passNumerique: z.boolean().optional(),
});

/** What is observed of a structure beside the requirements. */
export type Observations = z.output<typeof observationsSchema>;

const LABELS: readonly (readonly [name: Exclude<keyof Observations, 'passNumerique'>, label: LocalizedText])[] = [
  ['lifeEventsTrained', text('Agents formés aux évènements de vie', 'Agents trained on life events')],
  ['complementaryServices', text('Services complémentaires', 'Complementary services')],
  ['localPartners', text('Partenaires locaux', 'Local partners')],
];

/** The observations as sentences; the Pass numérique only when it is said. */
export function observationTexts(observations: Observations): LocalizedText[] {
  const { passNumerique } = observations;
  const lists = LABELS.flatMap(([name, label]) => {
    const words = (observations[name] ?? []).join(', ');
    return words === '' ? [] : [labelled(label, sameText(words))];
  });
  if (passNumerique === undefined) return lists;
  const answer = passNumerique ? text('oui', 'yes') : text('non', 'no');
  return [...lists, labelled(text('Pass numérique remis aux usagers', 'Pass numérique given to users'), answer)];
}

/** An operator of the base that is given as a partner or a service is not read as present: it belongs in `operators`. */
export function noticeOperators(observations: Observations, notices: Notice[]): void {
  for (const name of ['complementaryServices', 'localPartners'] as const) {
    (observations[name] ?? []).forEach((partner, index) => {
      if (findOperators(partner).length === 0) return;
      notices.push({
        code: 'operator-as-partner',
        path: ['observations', name, index],
        received: partner,
        message: text(
          `« ${partner} » est un opérateur : sa présence se déclare dans les faits (« operators ») et n’est pas lue ici`,
          `"${partner}" is an operator: its presence is declared among the facts ("operators") and is not read here`,
        ),
      });
    });
  }
}
