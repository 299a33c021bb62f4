import { notice } from '../notice.js';
import { text } from '../text.js';

interface Quoted {
  readonly words: readonly string[];
}

const quoted = ({ words }: Quoted): string => words.map((part) => JSON.stringify(part)).join(', ');

export const overlappingHours = notice('overlapping-hours', (_, received) =>
  text(
    `des plages se chevauchent dans ${received.fr} (semaines alternées ou plusieurs sites) ; elles sont gardées comme publiées`,
    `some slots overlap in ${received.en} (alternating weeks or several sites); they are kept as published`,
  ),
);
export const duplicateSlots = notice('duplicate-slots', (_, received) =>
  text(`une plage est répétée dans ${received.fr}`, `a slot is repeated in ${received.en}`),
);
export const unorderedSlots = notice('unordered-slots', (_, received) =>
  text(
    `les plages de ${received.fr} ne sont pas dans l'ordre chronologique`,
    `the slots of ${received.en} are not in chronological order`,
  ),
);
export const touchingSlots = notice('touching-slots', (_, received) =>
  text(
    `des plages se suivent sans interruption dans ${received.fr}`,
    `some slots follow one another without a break in ${received.en}`,
  ),
);
export const backwardsCell = notice('backwards-slot', (_, received) =>
  text(
    `une plage de ${received.fr} finit avant de commencer : le jour reste inconnu et le texte est gardé dans hours.remarks`,
    `a slot of ${received.en} ends before it begins: the day stays unknown and the text is kept in hours.remarks`,
  ),
);
export const cellNotUnderstood = notice('cell-not-understood', (_, received) =>
  text(
    `les horaires ${received.fr} ne sont pas compris : le jour reste inconnu et le texte est gardé dans hours.remarks`,
    `the hours ${received.en} are not understood: the day stays unknown and the text is kept in hours.remarks`,
  ),
);
export const conditionalHours = notice('conditional-hours', (values: Quoted, received) =>
  text(
    `les horaires ${received.fr} valent sous condition (${quoted(values)}) : le jour reste inconnu et le texte est gardé dans hours.remarks`,
    `the hours ${received.en} apply under a condition (${quoted(values)}): the day stays unknown and the text is kept in hours.remarks`,
  ),
);
export const cellIncomplete = notice('cell-incomplete', (values: Quoted, received) =>
  text(
    `une partie des horaires ${received.fr} ne donne pas d'heures (${quoted(values)}) : le texte est gardé dans hours.remarks`,
    `part of the hours ${received.en} gives no times (${quoted(values)}): the text is kept in hours.remarks`,
  ),
);
export const alternatingDay = notice('alternating-day', (values: Quoted, received) =>
  text(
    `les plages de ${received.fr} ne valent pas chaque semaine (${quoted(values)}) : le texte est gardé dans hours.remarks`,
    `the slots of ${received.en} do not apply every week (${quoted(values)}): the text is kept in hours.remarks`,
  ),
);
export const hoursNotPublished = notice('hours-not-published', () =>
  text('les horaires ne sont pas communiqués : ils restent inconnus', 'the hours are not published: they stay unknown'),
);
export const alternatingHours = notice('alternating-hours', () =>
  text(
    'le commentaire mentionne des semaines ou des jours alternés : les plages ne valent pas chaque semaine ; le texte est repris dans hours.remarks',
    'the comment mentions alternating weeks or days: the slots do not apply every week; the text is copied to hours.remarks',
  ),
);
