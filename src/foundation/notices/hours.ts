import { notice } from '../notice.js';
import { type LocalizedText, text } from '../text.js';
import { type Weekday, WEEKDAY_NAMES } from '../weekday.js';
import { joined } from '../words.js';

interface Span {
  readonly opens: string;
  readonly closes: string;
}

/** Days in words. */
const daysText = (days: readonly Weekday[]): LocalizedText =>
  joined(
    ', ',
    days.map((day) => WEEKDAY_NAMES[day]),
  );

export const slotBackwards = notice('slot-backwards', ({ opens, closes }: Span) =>
  text(
    `la plage ${opens}-${closes} ne finit pas après son début ; attendu : une fermeture après l'ouverture`,
    `the slot ${opens}-${closes} does not end after it begins; expected: a closing time after the opening time`,
  ),
);
export const noHours = notice('no-hours', (reason: 'empty' | 'not-published') =>
  reason === 'empty'
    ? text('le texte est vide : les horaires restent inconnus', 'the text is empty: the hours stay unknown')
    : text(
        'le texte dit que les horaires ne sont pas communiqués : ils restent inconnus',
        'the text says that the hours are not published: they stay unknown',
      ),
);
export const hoursNotUnderstood = notice('hours-not-understood', (reason: 'backwards' | 'not-understood') =>
  reason === 'backwards'
    ? text(
        "une plage finit avant de commencer : les horaires restent inconnus ; attendu : une fermeture après l'ouverture",
        'a slot ends before it begins: the hours stay unknown; expected: a closing time after the opening time',
      )
    : text(
        "le texte n'est pas compris : les horaires restent inconnus ; attendu : des plages comme 9h-12h / 14h-17h",
        'the text is not understood: the hours stay unknown; expected: slots such as 9h-12h / 14h-17h',
      ),
);
export const placeholderHours = notice('placeholder-hours', () =>
  text('la plage "00:00 - 00:00" est lue comme un jour fermé', 'the slot "00:00 - 00:00" is read as a closed day'),
);
export const hoursAssumed = notice('hours-assumed', (slots: LocalizedText) =>
  text(
    `le texte est lu comme ${slots.fr} : des minutes, des séparateurs ou la portée d'un mot sont supposés`,
    `the text is read as ${slots.en}: minutes, separators or the scope of a word are assumed`,
  ),
);
export const conditionDropped = notice('condition-dropped', (_: undefined, received) =>
  text(`les plages laissent de côté la condition ${received.fr}`, `the slots leave out the condition ${received.en}`),
);
export const alternationDropped = notice('alternation-dropped', (_: undefined, received) =>
  text(
    `les plages ne valent pas chaque semaine, et le texte ne dit pas lesquelles : ${received.fr}`,
    `the slots do not apply every week, and the text does not say which weeks: ${received.en}`,
  ),
);
export const hoursIncomplete = notice('hours-incomplete', (_: undefined, received) =>
  text(
    `le texte annonce une autre ouverture sans en donner les heures : ${received.fr}`,
    `the text announces further opening without giving its hours: ${received.en}`,
  ),
);
export const remarksDropped = notice('remarks-dropped', () =>
  text(
    'les remarques des horaires ne sont pas écrites : la syntaxe ne leur prévoit pas de place',
    'the remarks on the timetable are not written: the syntax has no place for them',
  ),
);
export const unknownDays = notice('unknown-days', (days: readonly Weekday[]) =>
  text(
    `rien n'est publié pour ${daysText(days).fr} : la valeur porte "unknown", que bien des programmes lisent comme fermé`,
    `nothing is published for ${daysText(days).en}: the value says "unknown", which many programs read as closed`,
  ),
);
export const alternatingDaysDropped = notice('alternating-days-dropped', (days: readonly Weekday[]) =>
  text(
    `l'alternance n'est pas écrite pour ${daysText(days).fr} : rien n'y est publié, ou seulement des rendez-vous`,
    `the alternation is not written for ${daysText(days).en}: nothing is published then, or appointments only`,
  ),
);
export const publicHolidaysNotWritten = notice('public-holidays-not-written', (published: 'open' | 'nothing') =>
  published === 'open'
    ? text(
        "l'ouverture des jours fériés aux heures habituelles n'est pas écrite : la syntaxe ne la distingue pas du silence",
        'opening on public holidays at the usual hours is not written: the syntax cannot tell it from silence',
      )
    : text(
        "rien n'est publié ni écrit pour les jours fériés : bien des programmes les lisent comme des jours ordinaires",
        'nothing is published or written for public holidays: many programs read them as ordinary days',
      ),
);
export const ruleKept = notice('rule-kept', (_: undefined, received) =>
  text(
    `la règle ${received.fr} ne tient pas dans une semaine : ses jours restent inconnus et son texte est gardé dans remarks`,
    `the rule ${received.en} does not fit in a week: its days stay unknown and its text is kept in remarks`,
  ),
);
export const holidayRuleKept = notice('holiday-rule-kept', (_: undefined, received) =>
  text(
    `les heures des jours fériés n'ont pas de place dans une semaine : la règle ${received.fr} est gardée dans remarks`,
    `the hours of public holidays have no place in a week: the rule ${received.en} is kept in remarks`,
  ),
);
export const commentKept = notice('comment-kept', (_: undefined, received) =>
  text(`le commentaire ${received.fr} est gardé dans remarks`, `the comment ${received.en} is kept in remarks`),
);
