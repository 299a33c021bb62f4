import { notice } from './notice.js';
import { counted, dateText, labelled } from './words.js';
import { text, type LocalizedText } from './text.js';

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
export const unknownKey = notice('unknown-key', (_: void, received) =>
  text(
    `champ inconnu ${received.fr} ; attendu : un champ du schéma`,
    `unknown field ${received.en}; expected: a field of the schema`,
  ),
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
/** Rules that were last compared with their sources before the day of the question. */
export const beyondReview = notice('beyond-review', ({ reviewedOn }: { reviewedOn: string }) => {
  const day = dateText(reviewedOn);
  return text(
    `Les montants ont été comparés à leurs sources pour la dernière fois le ${day.fr}.`,
    `The amounts were last compared with their sources on ${day.en}.`,
  );
});

// -- law and places ---------------------------------------------------------------------------------------------------

// -- operators --------------------------------------------------------------------------------------------------------

// -- hours ------------------------------------------------------------------------------------------------------------

// -- structures -------------------------------------------------------------------------------------------------------

// -- labelling --------------------------------------------------------------------------------------------------------

// -- procedure and letters --------------------------------------------------------------------------------------------

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

// -- network ----------------------------------------------------------------------------------------------------------

/** "1 canton", "3 cantons". */
const cantons = (count: number): LocalizedText => counted(count, ['canton', 'cantons'], ['canton', 'cantons']);

export const otherDepartement = notice(
  'other-departement',
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

// -- the official list ------------------------------------------------------------------------------------------------

// -- other formats ----------------------------------------------------------------------------------------------------
