import { sameText, text, type LocalizedText } from '../foundation/text.js';
import { joined } from '../foundation/words.js';
import type { Slot } from './week.js';

const WEEKS = {
  odd: text('semaines impaires', 'odd weeks'),
  even: text('semaines paires', 'even weeks'),
};
const BY_APPOINTMENT = text('sur rendez-vous', 'by appointment');

/** Slots in words, with what limits them: "09:00-12:00, 14:00-17:00 (odd weeks, by appointment)". */
export const slotsText = (slots: readonly Slot[]): LocalizedText =>
  joined(
    ', ',
    slots.map(({ opens, closes, weeks, byAppointment }) => {
      const span = sameText(`${opens}-${closes}`);
      const limits = [...(weeks ? [WEEKS[weeks]] : []), ...(byAppointment ? [BY_APPOINTMENT] : [])];
      const { fr, en } = joined(', ', limits);
      return limits.length === 0 ? span : text(`${span.fr} (${fr})`, `${span.en} (${en})`);
    }),
  );
