import type { Slot } from './week.js';

/** A slot in words, with what limits it. */
export const written = ({ opens, closes, weeks, byAppointment }: Slot): string =>
  [`${opens}-${closes}`, weeks, byAppointment && 'by appointment'].filter(Boolean).join(' ');
