import { notice } from '../notice.js';
import { text } from '../text.js';

interface Quoted {
  readonly words: readonly string[];
}

const quoted = ({ words }: Quoted): string => words.map((part) => JSON.stringify(part)).join(', ');

export const overlappingHours = notice('overlapping-hours', (_, received) =>
  text(
    `des plages se chevauchent dans ${received.fr} (semaines alternées ou plusieurs sites) ; elles sont gardées comme publiées`,
    `slots overlap in ${received.en} (alternating weeks or several sites); they are kept as published`,
  ),
);
export const duplicateSlots = notice('duplicate-slots', (_, received) =>
  text(`une plage est répétée dans ${received.fr}`, `a slot is repeated in ${received.en}`),
);
export const unorderedSlots = notice('unordered-slots', (_, received) =>
  text(
    `les plages de ${received.fr} ne suivent pas l'ordre du temps`,
    `the slots of ${received.en} do not follow the order of time`,
  ),
);
export const touchingSlots = notice('touching-slots', (_, received) =>
  text(`des plages se touchent dans ${received.fr}`, `slots touch in ${received.en}`),
);
export const backwardsCell = notice('backwards-slot', (_, received) =>
  text(
    `une plage de ${received.fr} finit avant de commencer : le jour reste inconnu, le texte est gardé dans hours.remarks`,
    `a slot of ${received.en} ends before it begins: the day stays unknown, the text is kept in hours.remarks`,
  ),
);
export const cellNotUnderstood = notice('cell-not-understood', (_, received) =>
  text(
    `les horaires ${received.fr} ne sont pas compris : le jour reste inconnu, le texte est gardé dans hours.remarks`,
    `the hours ${received.en} are not understood: the day stays unknown, the text is kept in hours.remarks`,
  ),
);
export const conditionalHours = notice('conditional-hours', (values: Quoted, received) =>
  text(
    `les horaires ${received.fr} valent sous condition (${quoted(values)}) : le jour reste inconnu, le texte est gardé dans hours.remarks`,
    `the hours ${received.en} hold under a condition (${quoted(values)}): the day stays unknown, the text is kept in hours.remarks`,
  ),
);
export const cellIncomplete = notice('cell-incomplete', (values: Quoted, received) =>
  text(
    `une partie des horaires ${received.fr} est sans heures (${quoted(values)}) : le texte est gardé dans hours.remarks`,
    `a part of the hours ${received.en} has no times (${quoted(values)}): the text is kept in hours.remarks`,
  ),
);
export const alternatingDay = notice('alternating-day', (values: Quoted, received) =>
  text(
    `les plages de ${received.fr} ne valent pas chaque semaine (${quoted(values)}) : le texte est gardé dans hours.remarks`,
    `the slots of ${received.en} do not hold every week (${quoted(values)}): the text is kept in hours.remarks`,
  ),
);
export const hoursNotPublished = notice('hours-not-published', () =>
  text(
    'les horaires ne sont pas communiqués : ils restent inconnus',
    'the hours are not communicated: they stay unknown',
  ),
);
export const alternatingHours = notice('alternating-hours', () =>
  text(
    'le commentaire parle de semaines ou de jours alternés : les plages ne valent pas chaque semaine ; le texte est repris dans hours.remarks',
    'the comment speaks of alternating weeks or days: the slots do not hold every week; the text is repeated in hours.remarks',
  ),
);
