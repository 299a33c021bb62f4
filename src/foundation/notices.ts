import { notice } from './notice.js';
import { text, type LocalizedText } from './text.js';
import { WEEKDAY_NAMES, type Weekday } from './weekday.js';
import { counted, dateText, joined, labelled } from './words.js';

/*
 * Every notice and issue of the library, by room: its code and its sentence in both languages. One constant each, so
 * that a program carries only those that it can meet. The documentation prints this list (docs/notices.md).
 */

// -- data of any kind -------------------------------------------------------------------------------------------------

/** The sentence of a value that is not what it should be. */
const expected = (wanted: LocalizedText, received: LocalizedText): LocalizedText =>
  text(`reçu : ${received.fr} ; attendu : ${wanted.fr}`, `received: ${received.en}; expected: ${wanted.en}`);

export const missing = notice('missing', expected);
export const wrongType = notice('wrong-type', expected);
export const wrongFormat = notice('wrong-format', expected);
export const notAllowed = notice('not-allowed', expected);
export const outOfRange = notice('out-of-range', expected);
export const unknownKey = notice('unknown-key', (_, received) =>
  text(
    `champ inconnu ${received.fr} ; attendu : un champ du schéma`,
    `unknown field ${received.en}; expected: a field of the schema`,
  ),
);

export const notARecord = notice<{ wanted: LocalizedText }>('not-a-record', ({ wanted }, received) =>
  expected(wanted, received),
);
export const duplicateId = notice<{ first: number }>('duplicate-id', ({ first }, received) =>
  text(
    `l'identifiant ${received.fr} est déjà celui de la ligne ${first} ; attendu : un identifiant par ligne`,
    `the identifier ${received.en} is already that of row ${first}; expected: one identifier for each row`,
  ),
);
export const assumedValue = notice<{ source: LocalizedText; value: string }>(
  'assumed-value',
  ({ source, value }, received) =>
    text(
      `${source.fr} ne précise pas ${received.fr} : chaque structure est lue comme « ${value} »`,
      `${source.en} does not state ${received.en}: every structure is read as "${value}"`,
    ),
);
export const notACollection = notice('not-a-collection', (_, received) =>
  expected(text('une collection GeoJSON (FeatureCollection)', 'a GeoJSON FeatureCollection'), received),
);
/** Two values, or two dates, that cannot both be right. */
export const contradiction = notice('contradiction', expected);
/** A period that shares days, or years, with another one that it must not meet. */
export const overlappingPeriods = notice('overlapping-periods', expected);
export const endsBeforeStart = notice('ends-before-start', ({ start, end }: { start: string; end: string }) =>
  text(
    `la fin (${end}) précède le début (${start}) ; attendu : une fin qui ne précède pas le début`,
    `the end (${end}) precedes the start (${start}); expected: an end that does not precede the start`,
  ),
);
export const duplicate = notice('duplicate', ({ first }: { first: string }, received) =>
  text(
    `${received.fr} figure déjà dans ${first} ; attendu : une valeur différente`,
    `${received.en} already appears in ${first}; expected: a different value`,
  ),
);
/** What was last compared with its sources before the day of the question. */
export const beyondReview = notice('beyond-review', ({ reviewedOn }: { readonly reviewedOn: string }) => {
  const day = dateText(reviewedOn);
  return text(
    `la date examinée suit la dernière vérification des textes (${day.fr}) : ils ont pu changer depuis`,
    `the date examined is later than the last review of the texts (${day.en}): they may have changed since`,
  );
});

// -- law and places ---------------------------------------------------------------------------------------------------

// -- operators --------------------------------------------------------------------------------------------------------

// -- hours ------------------------------------------------------------------------------------------------------------

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
    `la plage ${opens}-${closes} ne dure pas ; attendu : une fermeture après l'ouverture`,
    `the slot ${opens}-${closes} has no duration; expected: a closing time after the opening time`,
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
    `the text is read as ${slots.en}: minutes, separators or the reach of a word are assumed`,
  ),
);
export const conditionDropped = notice('condition-dropped', (_: undefined, received) =>
  text(`les plages laissent de côté la condition ${received.fr}`, `the slots leave out the condition ${received.en}`),
);
export const alternationDropped = notice('alternation-dropped', (_: undefined, received) =>
  text(
    `les plages ne valent pas chaque semaine et ne disent pas lesquelles : ${received.fr}`,
    `the slots do not hold every week and do not say which: ${received.en}`,
  ),
);
export const hoursIncomplete = notice('hours-incomplete', (_: undefined, received) =>
  text(
    `le texte annonce une autre ouverture sans en donner les heures : ${received.fr}`,
    `the text announces more opening without its hours: ${received.en}`,
  ),
);
export const remarksDropped = notice('remarks-dropped', () =>
  text(
    "les remarques des horaires ne sont pas écrites : la syntaxe n'a pas de place pour elles",
    'the remarks of the timetable are not written: the syntax has no place for them',
  ),
);
export const unknownDays = notice('unknown-days', (days: readonly Weekday[]) =>
  text(
    `rien n'est publié pour ${daysText(days).fr} : la valeur porte "unknown", que bien des programmes lisent comme fermé`,
    `nothing is published for ${daysText(days).en}: the value has "unknown", which many programs read as closed`,
  ),
);
export const alternatingDaysDropped = notice('alternating-days-dropped', (days: readonly Weekday[]) =>
  text(
    `l'alternance n'est pas écrite pour ${daysText(days).fr} : rien n'y est publié, ou des rendez-vous seulement`,
    `the alternation is not written for ${daysText(days).en}: nothing is published there, or appointments only`,
  ),
);
export const publicHolidaysNotWritten = notice('public-holidays-not-written', (published: 'open' | 'nothing') =>
  published === 'open'
    ? text(
        "l'ouverture des jours fériés aux heures du jour n'est pas écrite : la syntaxe ne la distingue pas du silence",
        'the opening of public holidays at the hours of the day is not written: the syntax does not tell it from silence',
      )
    : text(
        "rien n'est publié pour les jours fériés, ni écrit : bien des programmes y lisent un jour ordinaire",
        'nothing is published for public holidays, nor written: many programs read an ordinary day there',
      ),
);
export const ruleKept = notice('rule-kept', (_: undefined, received) =>
  text(
    `la règle ${received.fr} ne tient pas dans une semaine : ses jours restent inconnus et son texte va dans remarks`,
    `the rule ${received.en} does not fit in a week: its days stay unknown and its text goes to remarks`,
  ),
);
export const holidayRuleKept = notice('holiday-rule-kept', (_: undefined, received) =>
  text(
    `les heures des jours fériés n'ont pas de place dans une semaine : la règle ${received.fr} va dans remarks`,
    `the hours of public holidays have no place in a week: the rule ${received.en} goes to remarks`,
  ),
);
export const commentKept = notice('comment-kept', (_: undefined, received) =>
  text(`le commentaire ${received.fr} va dans remarks`, `the comment ${received.en} goes to remarks`),
);

// -- structures -------------------------------------------------------------------------------------------------------

export const itinerantAtAddress = notice('itinerant-at-address', (ids: readonly string[]) =>
  ids.length === 1
    ? text(
        `la structure itinérante ${ids.join()} est comptée à son adresse, tous les jours`,
        `the itinerant structure ${ids.join()} is counted at its address, every day`,
      )
    : text(
        `les structures itinérantes ${ids.join(', ')} sont comptées à leur adresse, tous les jours`,
        `the itinerant structures ${ids.join(', ')} are counted at their addresses, every day`,
      ),
);
export const stopWithoutCoordinates = notice('stop-without-coordinates', (ids: readonly string[]) =>
  ids.length === 1
    ? text(
        `l'arrêt ${ids.join()} n'a pas de coordonnées : il n'est pas compté`,
        `the stop ${ids.join()} has no coordinates: it is not counted`,
      )
    : text(
        `les arrêts ${ids.join(', ')} n'ont pas de coordonnées : ils ne sont pas comptés`,
        `the stops ${ids.join(', ')} have no coordinates: they are not counted`,
      ),
);
export const wrongChecksum = notice('wrong-checksum', (siret: string) =>
  text(
    `le SIRET ${siret} ne passe pas le contrôle de sa clé ; attendu : un SIRET sans faute de frappe`,
    `the SIRET ${siret} fails the check of its digits; expected: a SIRET without a typing mistake`,
  ),
);

// -- labelling --------------------------------------------------------------------------------------------------------

export const unusedFact = notice('unused-fact', (name: string) =>
  text(`« ${name} » n'est lu par aucun critère du référentiel`, `"${name}" is read by no criterion of the référentiel`),
);
export const declaredDiffers = notice(
  'declared-differs',
  ({ declared, published }: { readonly declared: LocalizedText; readonly published: LocalizedText }) =>
    text(
      `la valeur déclarée (${declared.fr}) diffère de la valeur publiée (${published.fr}) : la valeur déclarée est retenue`,
      `the declared value (${declared.en}) differs from the published value (${published.en}): the declared value is used`,
    ),
);
export const attestedLater = notice(
  'attested-later',
  ({ on, asOf }: { readonly on: LocalizedText; readonly asOf: LocalizedText }) =>
    text(
      `l'attestation est datée du ${on.fr}, après la date examinée (${asOf.fr}) : elle ne compte pas`,
      `the attestation is dated ${on.en}, after the date examined (${asOf.en}): it does not count`,
    ),
);
export const sitesWithoutStructure = notice('sites-without-structure', () =>
  text(
    'les sites sont donnés sans la structure principale : leurs horaires ne sont pas lus',
    'the sites are given without the principal structure: their hours are not read',
  ),
);
export const operatorAsPartner = notice('operator-as-partner', (name: string) =>
  text(
    `« ${name} » est un opérateur : sa présence se déclare dans les faits (« operators ») et n'est pas lue ici`,
    `"${name}" is an operator: its presence is declared among the facts ("operators") and is not read here`,
  ),
);
export const noSiteGiven = notice('no-site-given', () =>
  text(
    "la fiche annonce plusieurs sites, mais aucun n'est donné : l'ouverture avec les sites n'est connue que comme un minimum",
    'the record announces several sites, but none is given: the opening with the sites is known as a lower bound only',
  ),
);
export const siteLabelEnded = notice('label-ended', (name: string) =>
  text(
    `le label du site « ${name} » a pris fin : ses horaires ne comptent pas`,
    `the label of the site "${name}" has ended: its hours do not count`,
  ),
);

// -- procedure and letters --------------------------------------------------------------------------------------------

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
    `une étape doit précéder, et n'est pas enregistrée à cette date : ${fr.join(' ou ')}`,
    `a step must come first, and is not recorded by that day: ${en.join(' or ')}`,
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
      `${step.en}: according to the sources, this step is not up to this actor${counts ? '' : ', so it does not count'}`,
    ),
);

// -- subsidies --------------------------------------------------------------------------------------------------------

/** "1 structure", "3 structures". */
const structures = (count: number): LocalizedText =>
  counted(count, ['structure', 'structures'], ['structure', 'structures']);

export const assumptionIgnored = notice('assumption-ignored', () =>
  text("Cette hypothèse est fausse : elle n'est pas appliquée.", 'This assumption is wrong: it is not applied.'),
);
export const survivorship = notice('survivorship', () =>
  text(
    "Aucune structure n'a de date de fin : une liste lue aujourd'hui ignore les structures fermées depuis, et le passé y est sous-estimé.",
    'No structure has an end date: a list read today misses the structures closed since, and it underestimates the past.',
  ),
);
export const labelDateUnknown = notice('label-date-unknown', ({ count }: { count: number }) =>
  text(
    `La date du label est inconnue pour ${structures(count).fr} : rien ne dit depuis quand il est porté.`,
    `The label date of ${structures(count).en} is unknown: nothing says since when the label holds.`,
  ),
);
export const fundingUnknown = notice('funding-unknown', ({ count }: { count: number }) =>
  text(
    `Le financement de ${structures(count).fr} est inconnu : porter le label ne veut pas dire être financé.`,
    `The funding of ${structures(count).en} is unknown: holding the label does not mean being funded.`,
  ),
);
export const hostUnknown = notice('host-unknown', ({ count }: { count: number }) =>
  text(
    `Le porteur de ${structures(count).fr} est inconnu : La Poste a son propre barème, et le bonus FRR suppose une collectivité.`,
    `The host of ${structures(count).en} is unknown: La Poste has its own schedule, and the FRR bonus requires a local authority.`,
  ),
);
export const amountNotYet = notice('amount-not-yet', ({ years }: { years: string }) =>
  text(`La subvention n'existait pas encore en ${years}.`, `The subsidy did not exist yet in ${years}.`),
);
export const amountUnknown = notice('amount-unknown', ({ years }: { years: string }) =>
  text(
    `Le montant de la subvention n'est pas connu pour ${years} : rien n'est prolongé d'une année sur l'autre.`,
    `The amount of the subsidy is not known for ${years}: nothing is carried over from one year to the next.`,
  ),
);
export const publicationUnknown = notice('publication-unknown', ({ years }: { years: string }) =>
  text(
    `Aucune source ne dit si le montant de ${years} était connu à la date demandée : seule la borne haute le compte.`,
    `No source says whether the amount of ${years} was known on the day asked: the upper bound alone counts it.`,
  ),
);
export const amountAnnounced = notice('amount-announced', ({ years }: { years: string }) =>
  text(
    `Le montant de ${years} est annoncé : le montant voté ou payé est inconnu.`,
    `The amount of ${years} is announced: the amount voted or paid is unknown.`,
  ),
);
export const amountDisputed = notice('amount-disputed', ({ years, note }: { years: string; note: LocalizedText }) =>
  labelled(text(years, years), note),
);
export const fundersUnknown = notice('funders-unknown', ({ years }: { years: string }) =>
  text(`Aucune source ne dit qui paie quelle part en ${years}.`, `No source says who pays which share in ${years}.`),
);
export const postalAmountUnknown = notice('la-poste-amount-unknown', ({ years }: { years: string }) =>
  text(
    `Le montant de ${years} est inconnu pour les structures portées par La Poste : la borne haute retient le montant ordinaire.`,
    `The amount of ${years} is unknown for the structures hosted by La Poste: the upper bound retains the ordinary amount.`,
  ),
);
export const frrBonusUnknown = notice('frr-bonus-unknown', ({ years }: { years: string }) =>
  text(
    `Le montant du bonus FRR est inconnu pour ${years} : ni les totaux ni les bornes ne le comptent.`,
    `The amount of the FRR bonus is unknown for ${years}: neither the totals nor the bounds count it.`,
  ),
);
export const notComparable = notice('not-comparable', ({ years }: { years: string }) =>
  text(
    `Une des deux projections ne connaît pas le montant de ${years} : ces années ne sont pas comparées.`,
    `One of the two projections does not know the amount of ${years}: these years are not compared.`,
  ),
);
export const fundRuleUnknown = notice('rule-unknown', () =>
  text("Aucune règle de ce fonds n'est connue à cette date.", 'No rule of this fund is known on that day.'),
);
export const beneficiaryNotNamed = notice('beneficiary-not-named', () =>
  text(
    'La source ne cite que les collectivités territoriales pour la DETR et la DSIL.',
    'The source names local authorities alone for DETR and DSIL.',
  ),
);
export const ownerMinimumDerogations = notice('owner-minimum-derogations', () =>
  text(
    "La participation minimale du maître d'ouvrage connaît des dérogations, qui ne sont pas calculées ; tout le financement est supposé public.",
    "The owner's minimum share has exemptions, which are not computed; all the financing is supposed to be public.",
  ),
);
export const onlyCallsOf2020And2021 = notice('calls-of-2020-2021', () =>
  text(
    'Les appels à projets de bus connus sont ceux de 2020 et 2021.',
    'The calls for buses that are known are those of 2020 and 2021.',
  ),
);
export const aidAboveSpending = notice('aid-above-spending', () =>
  text('Les autres aides dépassent la dépense.', 'The other aid exceeds the spending.'),
);
export const agentsCostUnknown = notice('agents-cost-unknown', () =>
  text(
    "Le coût des agents n'est pas donné à part : l'effet de ses variations n'est pas calculé.",
    'The cost of the agents is not given apart: the effect of its changes is not computed.',
  ),
);

// -- access -----------------------------------------------------------------------------------------------------------

/** What becomes of an identifier that comes again. */
type RepeatedUse = 'used-once' | 'not-used' | 'nothing-read';

export const repeatedIdentifier = notice('repeated-identifier', ({ id, then }: { id: string; then: RepeatedUse }) => {
  if (then === 'used-once') {
    return text(`l'identifiant ${id} revient : il compte une fois`, `identifier ${id} comes again: it counts once`);
  }
  return then === 'not-used'
    ? text(
        `l'identifiant ${id} désigne deux lieux différents : aucune des deux positions n'est retenue`,
        `identifier ${id} stands for two different places: neither position is used`,
      )
    : text(`l'identifiant ${id} revient : rien n'est lu`, `identifier ${id} comes again: nothing is read`);
});
export const repeatedPair = notice(
  'duplicate-pair',
  ({ from, to, then }: { from: string; to: string; then: 'used-once' | 'not-used' }) =>
    then === 'used-once'
      ? text(
          `le trajet de ${from} à ${to} revient avec la même durée : il compte une fois`,
          `the trip from ${from} to ${to} comes again with the same time: it counts once`,
        )
      : text(
          `le trajet de ${from} à ${to} a plusieurs durées : aucune n'est retenue`,
          `the trip from ${from} to ${to} has several times: none is used`,
        ),
);
export const coordinatesAtZero = notice('coordinates-zero', () =>
  text(
    'les coordonnées 0, 0 marquent une position absente : le lieu est laissé de côté',
    'the coordinates 0, 0 stand for a missing position: the place is left out',
  ),
);
export const coordinatesExchanged = notice(
  'coordinates-swapped',
  ({ latitude, longitude }: { latitude: number; longitude: number }) =>
    text(
      `la latitude et la longitude semblent échangées (${latitude}, ${longitude}) : rien n'y est situé`,
      `latitude and longitude look swapped (${latitude}, ${longitude}): nothing is placed there`,
    ),
);
export const coordinatesElsewhere = notice('coordinates-outside-departement', (departement: string, received) =>
  text(
    `la position ${received.fr} n'est pas dans le département ${departement} : le lieu est laissé de côté`,
    `the position ${received.en} is not in département ${departement}: the place is left out`,
  ),
);
export const differentTimes = notice(
  'different-times',
  ({ column, other }: { column: string; other: string }, received) =>
    text(
      `la durée de ${column} (${received.fr}) contredit celle de ${other}`,
      `the time of ${column} (${received.en}) contradicts that of ${other}`,
    ),
);
export const wrongShape = notice('wrong-shape', (wanted: LocalizedText, received) =>
  text(
    `la matrice ne correspond pas à ses identifiants : elle doit avoir ${wanted.fr} (reçu : ${received.fr})`,
    `the matrix does not match its identifiers: it must have ${wanted.en} (received: ${received.en})`,
  ),
);
export const overWater = notice('over-water', ({ count, ids }: { count: number; ids: string }) => {
  const { fr, en } = counted(
    count,
    ["origine n'atteint", "origines n'atteignent"],
    ['origin reaches', 'origins reach'],
  );
  return text(
    `${fr} aucune destination par la route : ${ids}. Les trajets au-dessus de l'eau ne sont pas estimés.`,
    `${en} no destination by road: ${ids}. Trips over water are not estimated.`,
  );
});
export const noStructure = notice('no-structure', () =>
  text("il n'y a aucune structure : rien n'est calculé", 'there is no structure: nothing is computed'),
);
export const structuresWithoutTimes = notice(
  'structures-without-times',
  ({ count, ids }: { count: number; ids: string }) => {
    const { fr, en } = counted(
      count,
      [
        "structure est absente des durées et n'est donc jamais exclue",
        'structures sont absentes des durées et ne sont donc jamais exclues',
      ],
      [
        'structure is absent from the times and is never ruled out',
        'structures are absent from the times and are never ruled out',
      ],
    );
    return text(`${fr} : ${ids}`, `${en}: ${ids}`);
  },
);
export const overlappingGroups = notice('overlapping-groups', () =>
  text(
    "des origines sont dans plusieurs groupes : les poids des groupes ne s'additionnent pas",
    'some origins are in several groups: the weights of the groups do not add up',
  ),
);
export const noWeight = notice('no-weight', () =>
  text(
    'la somme des poids est nulle : aucune part ne se calcule',
    'the weights add up to zero: no share can be computed',
  ),
);
export const differentMethods = notice('different-methods', ({ before, after }: { before: string; after: string }) =>
  text(
    `les durées d'avant viennent de ${before} et celles d'après de ${after} : une différence peut tenir à la méthode`,
    `the times of before come from ${before} and those of after from ${after}: a difference may come from the method`,
  ),
);
export const originInOneCheck = notice('origin-in-one-check', (originId: string) =>
  text(
    `l'origine ${originId} n'est que dans un des deux calculs`,
    `origin ${originId} is in one of the two checks only`,
  ),
);
export const moreIssues = notice('more-issues', (count: number) =>
  counted(
    count,
    ["autre anomalie n'est pas énumérée", 'autres anomalies ne sont pas énumérées'],
    ['other issue is not listed', 'other issues are not listed'],
  ),
);
export const wrongLength = notice('wrong-length', (reference: string, received) =>
  text(
    `la liste n'a pas la longueur de « ${reference} » (reçu : ${received.fr})`,
    `the list does not have the length of "${reference}" (received: ${received.en})`,
  ),
);
export const danglingArc = notice('dangling-arc', (_, received) =>
  text(
    `l'arc a pour extrémité ${received.fr}, qui n'est l'index d'aucun nœud`,
    `the arc ends at ${received.en}, which is the index of no node`,
  ),
);
export const invalidLine = notice('invalid-line', () =>
  text(
    'la ligne est inutilisable : il lui faut une vitesse et au moins deux positions [longitude, latitude]',
    'the line cannot be used: it needs a speed and at least two positions [longitude, latitude]',
  ),
);
export const linesNotDriven = notice('not-driven', (count: number) =>
  counted(
    count,
    ["ligne n'est pas ouverte aux voitures", 'lignes ne sont pas ouvertes aux voitures'],
    ['line is not open to cars', 'lines are not open to cars'],
  ),
);
export const featuresNotLines = notice('not-a-line', (count: number) =>
  counted(
    count,
    ["objet n'est pas une ligne", 'objets ne sont pas des lignes'],
    ['feature is not a line', 'features are not lines'],
  ),
);

/** Which places are joined to a road graph. */
type JoinedList = 'origins' | 'structures';

export const accessLegs = notice(
  'access-legs',
  (legs: { list: JoinedList; count: number; kmPerHour: number; mean: number; longest: number }) => {
    const { fr, en } = counted(
      legs.count,
      legs.list === 'origins'
        ? ['origine est jointe', 'origines sont jointes']
        : ['structure est jointe', 'structures sont jointes'],
      legs.list === 'origins'
        ? ['origin is joined', 'origins are joined']
        : ['structure is joined', 'structures are joined'],
    );
    const { kmPerHour, mean, longest } = legs;
    return text(
      `${fr} au nœud le plus proche, à vol d'oiseau et à ${kmPerHour} km/h : ${mean} m en moyenne, ${longest} m au plus`,
      `${en} to the nearest node, as the crow flies and at ${kmPerHour} km/h: ${mean} m on average, ${longest} m at most`,
    );
  },
);
export const farFromRoad = notice(
  'far-from-road',
  ({ list, count, metres, ids }: { list: JoinedList; count: number; metres: number; ids: string }) => {
    const { fr, en } = counted(
      count,
      list === 'origins' ? ['origine est', 'origines sont'] : ['structure est', 'structures sont'],
      list === 'origins' ? ['origin is', 'origins are'] : ['structure is', 'structures are'],
    );
    return text(
      `${fr} à plus de ${metres} m de tout nœud, donc sans durée : ${ids}`,
      `${en} farther than ${metres} m from any node, hence without a time: ${ids}`,
    );
  },
);

// -- network ----------------------------------------------------------------------------------------------------------

/** "1 canton", "3 cantons". */
const cantons = (count: number): LocalizedText => counted(count, ['canton', 'cantons'], ['canton', 'cantons']);

export const outsideDepartement = notice(
  'outside-departement',
  ({ count, departement }: { count: number; departement: string }) =>
    text(
      `La liste compte ${structures(count).fr} hors du département ${departement} : rien ici ne les compte.`,
      `The list has ${structures(count).en} outside the département ${departement}: nothing here counts them.`,
    ),
);
export const hoursUnknown = notice('hours-unknown', ({ count }: { count: number }) =>
  text(
    `Les horaires de ${structures(count).fr} ne sont pas publiés.`,
    `The timetable of ${structures(count).en} is not published.`,
  ),
);
export const hoursPartlyKnown = notice('hours-partly-known', ({ count }: { count: number }) =>
  text(
    `Les horaires de ${structures(count).fr} ne sont publiés que pour certains jours.`,
    `The timetable of ${structures(count).en} is published for some days only.`,
  ),
);
export const accessNotGiven = notice('access-not-given', () =>
  text(
    "Les temps d'accès de la population ne sont pas fournis.",
    'The access times of the population are not provided.',
  ),
);
export const cantonsNotGiven = notice('cantons-not-given', () =>
  text("L'équipement des cantons n'est pas fourni.", 'Which cantons have a structure is not provided.'),
);
export const activityNotGiven = notice('activity-not-given', () =>
  text("L'activité des structures n'est pas fournie.", 'The activity of the structures is not provided.'),
);
export const coordinationNotGiven = notice('coordination-not-given', () =>
  text("Le bilan de l'animation du réseau n'est pas fourni.", 'The review of the coordination is not provided.'),
);
export const unknownCanton = notice('unknown-canton', (_: unknown, received) =>
  text(
    `reçu : ${received.fr} ; attendu : le code d'un des cantons de la demande`,
    `received: ${received.en}; expected: the code of one of the cantons of the request`,
  ),
);
export const outsideCantons = notice('outside-cantons', (_: unknown, received) =>
  text(
    `reçu : ${received.fr} ; attendu : une commune d'un des cantons de la demande`,
    `received: ${received.en}; expected: a commune of one of the cantons of the request`,
  ),
);
export const labelsNotCurrent = notice('labels-not-current', ({ count }: { count: number }) =>
  text(
    `Le label de ${structures(count).fr} a pris fin ou n'a pas commencé à cette date : rien ici ne les compte.`,
    `The label of ${structures(count).en} has ended or has not begun on that day: nothing here counts them.`,
  ),
);
export const unplaced = notice('unplaced', ({ count }: { count: number }) =>
  text(
    `Le canton de ${structures(count).fr} n'est pas établi : aucun canton n'est réputé équipé pour autant.`,
    `The canton of ${structures(count).en} is not established: no canton is taken as equipped for that.`,
  ),
);
export const itinerantOnly = notice('itinerant-only', ({ count }: { count: number }) =>
  text(
    `La seule base d'une structure itinérante équipe ${cantons(count).fr}.`,
    `The base of an itinerant structure alone equips ${cantons(count).en}.`,
  ),
);
export const noRate = notice('no-rate', () =>
  text(
    "La période précédente est nulle : aucun taux n'a de sens.",
    'The previous period is zero: no rate makes sense.',
  ),
);
export const missionsUnknown = notice('missions-unknown', ({ year }: { year: number }) =>
  text(
    `Les missions de l'animateur ne sont pas connues pour ${year}.`,
    `The missions of the coordinator are not known for ${year}.`,
  ),
);

// -- geo --------------------------------------------------------------------------------------------------------------

export const noArea = notice('no-area', () =>
  text(
    'ces points ne dessinent pas de surface : ils sont moins de trois, alignés, ou trop loin les uns des autres',
    'these points draw no area: they are fewer than three, in one line, or too far from one another',
  ),
);
export const originNotPlaced = notice('origin-not-placed', (count: number) =>
  counted(
    count,
    [
      'origine desservie est sans coordonnées sûres et manque au dessin',
      'origines desservies sont sans coordonnées sûres et manquent au dessin',
    ],
    [
      'served origin is without coordinates that can be used and is not in the drawing',
      'served origins are without coordinates that can be used and are not in the drawing',
    ],
  ),
);
export const zoningRowWithoutCode = notice('no-code', (_, received) =>
  text(
    `la ligne n'a pas de code Insee (${received.fr}) : sa commune reste inconnue`,
    `the row has no INSEE code (${received.en}): its commune stays unknown`,
  ),
);
export const zoningLabelUnknown = notice('unknown-label', (_, received) =>
  text(
    `le classement ${received.fr} est inconnu : sa commune reste inconnue`,
    `the label ${received.en} is not known: its commune stays unknown`,
  ),
);
export const repeatedCommune = notice(
  'duplicate-commune',
  ({ code, then }: { code: string; then: 'used-once' | 'not-used' }) =>
    then === 'used-once'
      ? text(
          `la commune ${code} revient avec le même classement : elle compte une fois`,
          `commune ${code} comes again with the same label: it counts once`,
        )
      : text(
          `la commune ${code} a plusieurs classements : elle reste inconnue`,
          `commune ${code} has several labels: it stays unknown`,
        ),
);
export const notAnArea = notice('not-an-area', (_, received) =>
  text(
    `la géométrie ${received.fr} n'est pas une surface (Polygon, MultiPolygon) en degrés`,
    `the geometry ${received.en} is not an area (Polygon, MultiPolygon) in degrees`,
  ),
);

// -- the official list ------------------------------------------------------------------------------------------------

/** What the list publishes and the reader puts in another form, for a sentence. */
interface Rewritten {
  readonly as: string;
}

export const notAList = notice<{ why: LocalizedText }>('not-a-list', ({ why }, received) => {
  const columns = 'id_fs, lib_fs, insee_com, lib_com, latitude, longitude';
  return text(
    `reçu : ${received.fr} (${why.fr}) ; attendu : la liste des structures France services, en texte CSV, en lignes ou en GeoJSON, avec au moins les colonnes ${columns}`,
    `received: ${received.en} (${why.en}); expected: the list of France services structures, as CSV text, rows or GeoJSON, with at least the columns ${columns}`,
  );
});
export const noRecord = notice('no-record', () =>
  text('la liste ne contient aucun enregistrement', 'the list holds no record'),
);
export const missingColumn = notice('missing-column', (_, received) =>
  text(
    `la colonne ${received.fr} manque ; ce qu'elle contient reste inconnu`,
    `the column ${received.en} is missing; what it contains stays unknown`,
  ),
);
export const unknownColumn = notice('unknown-column', (_, received) =>
  text(
    `la colonne ${received.fr} est inconnue ; ses valeurs sont gardées dans extras`,
    `the column ${received.en} is unknown; its values are kept in extras`,
  ),
);
export const renamedColumn = notice('renamed-column', ({ as }: Rewritten, received) =>
  text(
    `le nom de colonne ${received.fr} est absent, répété ou réservé ; la colonne est lue sous le nom "${as}"`,
    `the column name ${received.en} is absent, repeated or reserved; the column is read as "${as}"`,
  ),
);
export const malformedCsv = notice<{ error: string; quotes: number }>('malformed-csv', ({ error, quotes }) => {
  const words = counted(
    quotes,
    ['guillemet est mal placé', 'guillemets sont mal placés'],
    ['quote is misplaced', 'quotes are misplaced'],
  );
  return text(
    `${words.fr} dans le texte CSV (${error}) : des cellules ont pu être fusionnées`,
    `${words.en} in the CSV text (${error}): cells may have been merged`,
  );
});

interface Widths {
  readonly cells: number;
  readonly columns: number;
}

const widths = ({ cells, columns }: Widths): LocalizedText => {
  const [have, want] = [
    counted(cells, ['cellule', 'cellules'], ['cell', 'cells']),
    counted(columns, ['colonne', 'colonnes'], ['column', 'columns']),
  ];
  return text(`l'enregistrement a ${have.fr} pour ${want.fr}`, `the record has ${have.en} for ${want.en}`);
};

export const missingCells = notice('missing-cells', (values: Widths) => {
  const { fr, en } = widths(values);
  return text(`${fr} ; ce qui manque est lu comme vide`, `${en}; what is missing is read as empty`);
});
export const extraCells = notice('extra-cells', (values: Widths) => {
  const { fr, en } = widths(values);
  return text(`${fr} ; ce qui dépasse est gardé dans extras`, `${en}; what is beyond is kept in extras`);
});
export const wronglyDecodedText = notice<{ cells: number }>('wrongly-decoded-text', ({ cells }, received) => {
  const { fr, en } = counted(cells, ['cellule touchée', 'cellules touchées'], ['cell concerned', 'cells concerned']);
  return text(
    `le texte ${received.fr} est mal décodé (Windows-1252 lu comme UTF-8 ou l'inverse, ${fr}) ; relire le fichier avec le bon encodage`,
    `the text ${received.en} is wrongly decoded (Windows-1252 read as UTF-8 or the reverse, ${en}); read the file again with the right encoding`,
  );
});
export const zeroCoordinates = notice('zero-coordinates', () =>
  text(
    "une coordonnée est à zéro : le site officiel n'affiche pas ces lignes ; attendu : des degrés décimaux",
    'a coordinate is zero: the official site does not show such rows; expected: decimal degrees',
  ),
);

// A cell that was corrected, or that is doubtful.
export const trimmedText = notice('trimmed-text', (_, received) =>
  text(
    `des espaces sont retirées au début ou à la fin de ${received.fr}`,
    `spaces are removed at the beginning or the end of ${received.en}`,
  ),
);
export const paddedCode = notice('padded-code', ({ as }: Rewritten, received) =>
  text(
    `le code ${received.fr} est réécrit "${as}" : un zéro initial, une majuscule ou une espace étaient à corriger`,
    `the code ${received.en} is rewritten "${as}": a leading zero, a capital or a space was to be corrected`,
  ),
);
export const decimalComma = notice('decimal-comma', (_, received) =>
  text(`une virgule décimale est lue dans ${received.fr}`, `a decimal comma is read in ${received.en}`),
);
export const coordinatesFromGeometry = notice('coordinates-from-geometry', () =>
  text(
    'les colonnes ne donnent pas de coordonnées : celles de la géométrie sont prises',
    'the columns give no coordinates: those of the geometry are taken',
  ),
);
export const coordinatesDiffer = notice<{ geometry: string }>('coordinates-differ', ({ geometry }, received) =>
  text(
    `les colonnes disent ${received.fr}, la géométrie ${geometry} ; les colonnes sont retenues`,
    `the columns say ${received.en}, the geometry ${geometry}; the columns are kept`,
  ),
);
export const doubtfulCoordinates = notice<{ latitude: number; longitude: number }>(
  'doubtful-coordinates',
  ({ latitude, longitude }) =>
    text(
      `latitude et longitude semblent échangées (${latitude}, ${longitude}) ; elles sont gardées telles quelles`,
      `latitude and longitude seem to be swapped (${latitude}, ${longitude}); they are kept as they are`,
    ),
);
export const sharedCoordinates = notice<{ id: string }>('shared-coordinates', ({ id }) =>
  text(
    `les coordonnées sont aussi celles de la structure "${id}"`,
    `the coordinates are also those of the structure "${id}"`,
  ),
);
export const derivedDepartement = notice('derived-departement', ({ as }: Rewritten, received) =>
  text(
    `le département ${received.fr} est inutilisable ; il est déduit du code de la commune : ${as}`,
    `the département ${received.en} cannot be used; it is taken from the commune code: ${as}`,
  ),
);
export const otherDepartement = notice<{ ofCommune: string }>('other-departement', ({ ofCommune }, received) =>
  text(
    `le département servi ${received.fr} n'est pas celui de la commune (${ofCommune})`,
    `the département served ${received.en} is not that of the commune (${ofCommune})`,
  ),
);
export const communeNameAsTyped = notice('commune-name-as-typed', (_, received) =>
  text(
    `le nom de la commune est vide ; celui de la saisie d'origine est repris : ${received.fr}`,
    `the commune name is empty; the one first typed is taken: ${received.en}`,
  ),
);
export const arrondissementCode = notice('arrondissement-code', (_, received) =>
  text(
    `${received.fr} est le code d'un arrondissement municipal, non d'une commune`,
    `${received.en} is the code of a municipal arrondissement, not of a commune`,
  ),
);
export const invalidPostalCode = notice('invalid-postal-code', (_, received) =>
  text(
    `le code postal ${received.fr} est invalide ; il est gardé dans extras ; attendu : 5 chiffres`,
    `the postal code ${received.en} is not valid; it is kept in extras; expected: 5 digits`,
  ),
);
export const postalCodeElsewhere = notice<{ departement: string }>(
  'postal-code-elsewhere',
  ({ departement }, received) =>
    text(
      `le code postal ${received.fr} n'est pas du département de la commune (${departement})`,
      `the postal code ${received.en} is not of the département of the commune (${departement})`,
    ),
);
export const postalCodeIsCommuneCode = notice('postal-code-is-commune-code', (_, received) =>
  text(
    `le code postal ${received.fr} est le code Insee de la commune : c'est sans doute une erreur de saisie`,
    `the postal code ${received.en} is the INSEE code of the commune: it is probably a slip`,
  ),
);
export const cedex = notice('cedex', (_, received) =>
  text(
    `${received.fr} est une adresse CEDEX : son code postal n'est pas celui d'une commune`,
    `${received.en} is a CEDEX address: its postal code is not that of a commune`,
  ),
);
export const severalEmails = notice('several-emails', (_, received) =>
  text(`plusieurs adresses sont séparées dans ${received.fr}`, `several addresses are split in ${received.en}`),
);
export const doubtfulEmail = notice('doubtful-email', (_, received) =>
  text(`${received.fr} n'est pas une adresse électronique`, `${received.en} is not an e-mail address`),
);
export const severalPhones = notice('several-phones', (_, received) =>
  text(`plusieurs numéros sont séparés dans ${received.fr}`, `several numbers are split in ${received.en}`),
);
export const unknownRole = notice('unknown-role', ({ as }: Rewritten, received) =>
  text(
    `le type de structure ${received.fr} est inconnu ; il est lu comme "${as}", et gardé dans extras`,
    `the type of structure ${received.en} is unknown; it is read as "${as}", and kept in extras`,
  ),
);
export const unknownFormat = notice('unknown-format', ({ as }: Rewritten, received) =>
  text(
    `le format de structure ${received.fr} est inconnu ; il est lu comme "${as}", et gardé dans extras`,
    `the format of structure ${received.en} is unknown; it is read as "${as}", and kept in extras`,
  ),
);
export const unknownHost = notice('unknown-host', ({ as }: Rewritten, received) =>
  text(
    `le type de porteur ${received.fr} est inconnu ; il est lu comme "${as}", et gardé dans extras`,
    `the kind of host ${received.en} is unknown; it is read as "${as}", and kept in extras`,
  ),
);
export const hostKindMissing = notice('host-kind-missing', (_, received) =>
  text(
    `le type du porteur ${received.fr} manque ; son nom est gardé dans extras`,
    `the kind of the host ${received.en} is missing; its name is kept in extras`,
  ),
);
export const notYesOrNo = notice('not-yes-or-no', (_, received) =>
  text(
    `reçu : ${received.fr} ; attendu : Oui ou Non ; la valeur est gardée dans extras`,
    `received: ${received.en}; expected: Oui or Non; the value is kept in extras`,
  ),
);
export const labelMonthOnly = notice('label-month-only', ({ as }: Rewritten, received) =>
  text(
    `la date de labellisation ${received.fr} n'a pas de jour ; elle est lue comme le premier du mois (${as})`,
    `the label date ${received.en} has no day; it is read as the first of the month (${as})`,
  ),
);
export const labelDateUnreadable = notice('label-date-unreadable', (_, received) =>
  text(
    `la date de labellisation ${received.fr} est illisible ; elle est gardée dans extras ; attendu : Espace labellisé JJ/MM/AAAA`,
    `the label date ${received.en} cannot be read; it is kept in extras; expected: Espace labellisé DD/MM/YYYY`,
  ),
);
export const damagedComment = notice<{ word: string }>('damaged-comment', ({ word }) =>
  text(
    `le commentaire est abîmé : « rv » y a été remplacé par « rendez-vous » dans un mot ("${word}")`,
    `the comment is damaged: "rv" was replaced by "rendez-vous" inside a word ("${word}")`,
  ),
);

// A cell of hours.
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

// Antennes.
export const orphanAntenne = notice<{ groupName: string | undefined; candidates: readonly string[] }>(
  'orphan-antenne',
  ({ groupName, candidates }, received) => {
    const ids = candidates.map((id) => JSON.stringify(id)).join(', ');
    const why =
      groupName === undefined
        ? text("aucun groupe n'est publié", 'no group is published')
        : candidates.length === 0
          ? text(`le groupe ${received.fr} n'en a aucune`, `the group ${received.en} has none`)
          : text(`le groupe ${received.fr} en a plusieurs (${ids})`, `the group ${received.en} has several (${ids})`);
    return text(
      `l'antenne n'a pas de structure principale connue dans le département : ${why.fr}`,
      `the antenne has no known principal in the département: ${why.en}`,
    );
  },
);
export const responsibleElsewhere = notice('responsible-elsewhere', (_, received) =>
  text(
    `la structure responsable ${received.fr} est d'un autre groupe : l'identifiant n'est pas suivi`,
    `the responsible structure ${received.en} is of another group: the identifier is not followed`,
  ),
);
export const unknownAntenne = notice('unknown-antenne', (_, received) =>
  text(
    `les antennes ${received.fr} sont absentes de la liste ou d'un autre groupe`,
    `the antennes ${received.en} are absent from the list or of another group`,
  ),
);

// Two vintages compared.
interface VintageSide {
  readonly side: 'before' | 'after';
}

const vintage = ({ side }: VintageSide): LocalizedText =>
  side === 'before' ? text("l'ancienne liste", 'the earlier list') : text('la nouvelle liste', 'the later list');

export const recordWithoutId = notice('missing-id', (values: VintageSide, received) =>
  text(
    `l'enregistrement ${received.fr} de ${vintage(values).fr} n'a pas d'identifiant : il n'est pas comparé`,
    `the record ${received.en} of ${vintage(values).en} has no identifier: it is not compared`,
  ),
);
export const rejectedRecord = notice('rejected-record', (values: VintageSide, received) =>
  text(
    `l'identifiant ${received.fr} est rejeté dans ${vintage(values).fr} : il n'est ni ouvert ni fermé, ni comparé`,
    `the identifier ${received.en} is rejected in ${vintage(values).en}: it is neither opened nor closed, nor compared`,
  ),
);

// -- other formats ----------------------------------------------------------------------------------------------------

/** A structure that goes out to another format loses a field, or a part of it. */
export const notHeld = notice<{ why: LocalizedText }>('not-held', ({ why }, received) =>
  text(`${received.fr} n'est pas exporté : ${why.fr}`, `${received.en} is not exported: ${why.en}`),
);
export const notValid = notice<{ format: LocalizedText; wanted: LocalizedText }>(
  'not-valid',
  ({ format, wanted }, received) =>
    text(
      `${received.fr} n'est pas exporté : ${format.fr} attend ${wanted.fr}`,
      `${received.en} is not exported: ${format.en} expects ${wanted.en}`,
    ),
);
export const rewritten = notice<{ format: LocalizedText; written: string }>(
  'rewritten',
  ({ format, written }, received) =>
    text(
      `${received.fr} est écrit « ${written} » pour ${format.fr}`,
      `${received.en} is written "${written}" for ${format.en}`,
    ),
);
export const renamed = notice<{ column: string }>('renamed', ({ column }, received) =>
  text(`${received.fr} est écrit dans le champ ${column}`, `${received.en} is written in the field ${column}`),
);
export const requiredUnknown = notice<{ format: LocalizedText; column: string }>(
  'required-unknown',
  ({ format, column }) =>
    text(
      `${format.fr} exige le champ ${column}, qui n'est pas connu : il reste vide, et la ligne est à compléter avant publication`,
      `${format.en} requires the field ${column}, which is not known: it stays empty, and the row is to be completed before publication`,
    ),
);
/** A row that comes in from another format. */
export const keptInExtras = notice<{ column: string }>('kept-in-extras', ({ column }, received) =>
  text(
    `la valeur ${received.fr} du champ ${column} n'est pas comprise : elle est gardée dans extras`,
    `the value ${received.en} of the field ${column} is not understood: it is kept in extras`,
  ),
);
export const franceServicesUnsaid = notice('france-services-unsaid', () =>
  text(
    'la ligne ne précise pas son réseau : elle est lue comme une structure France services',
    'the row does not state its network: it is read as a France services structure',
  ),
);
export const notFranceServices = notice<{ networks: readonly string[] }>('not-france-services', ({ networks }) =>
  text(
    `le lieu appartient à un autre réseau (${networks.join(', ')}) ; attendu : une structure France services`,
    `the place belongs to another network (${networks.join(', ')}); expected: a France services structure`,
  ),
);
