import { notice } from '../notice.js';
import { type LocalizedText, text } from '../text.js';

/** A step of the procedure, by its name and its day. */
interface DatedStep {
  readonly step: LocalizedText;
  readonly day: LocalizedText;
}

export const futureEvent = notice('future', () =>
  text("l'événement est daté d'après le jour examiné", 'the event is dated after the day examined'),
);
export const repeatedEvent = notice('repeated-event', () =>
  text("l'événement est déjà enregistré", 'the event is already recorded'),
);
export const stepMissing = notice('step-missing', ({ steps }: { steps: readonly LocalizedText[] }) => {
  const { fr, en } = { fr: steps.map((step) => step.fr), en: steps.map((step) => step.en) };
  return text(
    `une étape qui doit précéder n'est pas enregistrée à cette date : ${fr.join(' ou ')}`,
    `a step that must come first is not recorded by that day: ${en.join(' or ')}`,
  );
});
export const stepUnfavourable = notice('step-unfavourable', ({ step, day }: DatedStep) =>
  text(
    `le résultat est défavorable : ${step.fr}, le ${day.fr}`,
    `the result is unfavourable: ${step.en}, on ${day.en}`,
  ),
);
export const eventAfterLabel = notice('after-label', ({ step, day }: DatedStep) =>
  text(
    `l'instruction est déjà close : ${step.fr}, le ${day.fr}`,
    `the examination is already over: ${step.en}, on ${day.en}`,
  ),
);
export const eventAfterEnd = notice('after-end', ({ step, day }: DatedStep) =>
  text(`le dossier est déjà clos : ${step.fr}, le ${day.fr}`, `the file is already closed: ${step.en}, on ${day.en}`),
);
export const earlierStepsNotRecorded = notice('earlier-steps-not-recorded', () =>
  text(
    'les étapes antérieures ne sont pas enregistrées : elles sont tenues pour accomplies',
    'earlier steps are not recorded: they are taken as done',
  ),
);
/** `counts`: whether what this actor recorded counts all the same. */
export const unexpectedActor = notice(
  'unexpected-actor',
  ({ step, counts }: { step: LocalizedText; counts: boolean }) =>
    text(
      `${step.fr} : d'après les sources, cette étape ne revient pas à cet acteur${counts ? '' : ' ; elle ne compte donc pas'}`,
      `${step.en}: according to the sources, this step does not fall to this actor${counts ? '' : ', so it does not count'}`,
    ),
);
