import { isIsoDate } from '../foundation/civil-date.js';
import { endsBeforeStart } from '../foundation/notices/data.js';
import { checkAnyway, contradict } from '../foundation/schema.js';

/** A schema check: a label does not end before it starts. */
export const labelInOrder = /* @__PURE__ */ checkAnyway((context) => {
  const { labelledOn, labelEndedOn } = Object(context.value) as Record<string, unknown>;
  if (!isIsoDate(labelledOn) || !isIsoDate(labelEndedOn) || labelledOn <= labelEndedOn) return;
  contradict(context, endsBeforeStart(['labelEndedOn'], { start: labelledOn, end: labelEndedOn }));
});
