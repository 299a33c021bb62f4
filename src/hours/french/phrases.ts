import { defined } from '../../foundation/defined.js';
import { fold } from '../../foundation/text.js';
import type { WeekParity } from '../week.js';

/** What the words beside hours say of them. */
export interface PhraseMeaning {
  /** Whether they are by appointment. */
  readonly appointment?: boolean;
  /** The only ISO weeks of which the words speak. */
  readonly weeks?: WeekParity;
  /** Not every week, in a way that odd and even cannot say: "1er samedi du mois". */
  readonly alternation?: boolean;
  /** Whether the words say that it is closed. */
  readonly closed?: boolean;
  /** The half of the day of which the words speak. */
  readonly half?: 'morning' | 'afternoon';
  /** Something else: a season, another place, an exception, a word that is not known. */
  readonly condition?: boolean;
}

const ALTERNATION =
  /\b(?:par|du|de chaque|chaque) mois\b|\bsur (?:2|3|deux|trois)\b|\bquinzaine\b|\b(?:15|quinze) jours\b|\bsemaines? [ab12]\b/;
const WITHOUT_APPOINTMENT = /\bsans r(?:dv|endez vous)\b/;
const APPOINTMENT =
  /\b(?:(?:uniquement|seulement) )?(?:(?:sur|avec|sous|par) )?(?:r?endez vous|rdv|rv)(?: (?:uniquement|seulement))?\b/;
const WEEKS = /\b(?:en |les )?sem(?:aines?)? (im)?paires?\b/;
const CLOSED = /\b(?:espace )?ferme(?:e|ture)?\b(?: ce jour)?(?: au public)?|\bpas d (?:accueil|ouverture)\b/;
const AFTERNOON = /\b(?:l )?apres midi\b|\bam\b/;
const MORNING = /\bmatin(?:ee)?s?\b/;
const NEUTRAL =
  /\b(?:accueil(?: libre| du public)?|ouverte?|ouverture|horaires?|permanences?|sans interruption|non stop|journee continue|en continu|heures?|de|du|le|la|les|et|a)\b/g;

/** Reads the words beside hours. What is left after the phrases known here is a condition. */
export function meaningOf(words: string): PhraseMeaning {
  const phrase = fold(words);
  if (ALTERNATION.test(phrase)) return { alternation: true };
  let rest = phrase;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = rest.replace(pattern, ' ');
    return found;
  };
  take(WITHOUT_APPOINTMENT);
  const appointment = take(APPOINTMENT) !== null;
  const weeks = take(WEEKS);
  const closed = take(CLOSED) !== null;
  const half: PhraseMeaning['half'] = take(AFTERNOON) ? 'afternoon' : take(MORNING) ? 'morning' : undefined;
  const condition = rest.replace(NEUTRAL, ' ').trim() !== '';
  const parity: WeekParity | undefined = weeks ? (weeks[1] ? 'odd' : 'even') : undefined;
  return defined({ appointment, weeks: parity, closed, half, condition });
}
