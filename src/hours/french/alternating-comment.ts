import { fold } from '../../foundation/text.js';
import { WEEKDAY_NAMES, WEEKDAYS } from '../../foundation/weekday.js';

/** What every alternation mentions: a quick look, before a closer one. Every name of a day has a "di". */
const PERHAPS = /semaine|quinz|tous les|di/i;

/** Words that say that slots do not hold every week; the name of a day is written `DAY`. */
const ALTERNATING = new RegExp(
  '\\bsemaines? (?:paire|impaire|a|b|1|2)s?\\b|' +
    '\\b(?:un|une) (?:semaine|DAY) sur (?:deux|2|trois|3)\\b|' +
    '\\b(?:1er|premier|2e|2eme|deuxieme|second|3e|3eme|troisieme|4e|4eme|quatrieme|dernier)s? ' +
    '(?:et (?:\\S{1,12}) )?DAYs?\\b|' +
    '\\bquinzaine\\b|' +
    '\\btous les (?:15|quinze) jours\\b',
);

/** Whether a comment says that the slots do not hold every week ("semaine paire", "1er lundi du mois"). */
export function speaksOfAlternation(comment: string): boolean {
  if (!PERHAPS.test(comment)) return false;
  const words = WEEKDAYS.reduce((text, day) => text.replaceAll(WEEKDAY_NAMES[day].fr, 'DAY'), fold(comment));
  return ALTERNATING.test(words);
}
