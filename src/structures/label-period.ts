import { isIsoDate } from '../foundation/civil-date.js';
import { text } from '../foundation/text.js';
import { checkAnyway, contradict } from '../foundation/schema.js';

/** A schema check: a label does not end before it starts. */
export const labelInOrder = checkAnyway((context) => {
  const { labelledOn, labelEndedOn } = Object(context.value) as Record<string, unknown>;
  if (!isIsoDate(labelledOn) || !isIsoDate(labelEndedOn) || labelledOn <= labelEndedOn) return;
  contradict(context, {
    code: 'ends-before-start',
    path: ['labelEndedOn'],
    message: text(
      `le label finit le ${labelEndedOn}, avant de commencer le ${labelledOn} ; attendu : une fin qui ne précède pas le début`,
      `the label ends on ${labelEndedOn}, before it starts on ${labelledOn}; expected: an end that does not precede the start`,
    ),
  });
});
