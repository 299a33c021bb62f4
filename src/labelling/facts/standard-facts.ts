import { frozen } from '../../foundation/frozen.js';
import { sameText, text } from '../../foundation/text.js';
import type { FactDefinition } from './fact.js';

const A_WEEK = text('par semaine', 'a week');
const DAYS_A_WEEK = text('jours par semaine', 'days a week');
const DAY_A_WEEK = text('jour par semaine', 'day a week');
const TIMETABLE = text('Horaires d’ouverture affichés ou publiés', 'Opening hours as displayed or published');
const SITES_TIMETABLE = text('Horaires de chaque site', 'Opening hours of each site');
const STAFF_TABLE = text(
  'Tableau des effectifs (quotité, présence, employeur), sans nom de personne',
  'Staff table (working time, presence, employer), without names',
);
/** What proves that the agents are trained: asked for by a fact and by a criterion. */
export const TRAINING = text('Attestations de formation des agents', "Agents' training certificates");
const PLAN = text('Plan des locaux et photographies', 'Plan and photographs of the premises');
const EQUIPMENT = text(
  'Inventaire du matériel mis à disposition du public',
  'List of the equipment available to the public',
);
const RULES = text('Règlement d’accueil ou engagement du porteur', 'Reception rules or undertaking by the host');

const ROLES = [
  { value: 'principal', label: text('structure principale', 'principal structure') },
  { value: 'antenne', label: sameText('antenne') },
] as const;

const FORMATS = [
  { value: 'fixed', label: text('lieu fixe', 'fixed place') },
  { value: 'multi-site', label: text('plusieurs sites', 'several sites') },
  { value: 'itinerant', label: text('itinérant', 'itinerant') },
] as const;

const EMPLOYERS = [
  { value: 'structure', label: text('la structure', 'the structure') },
  { value: 'operator', label: text('un opérateur', 'an operator') },
  { value: 'other', label: text('un autre employeur', 'another employer') },
] as const;

/**
 * The facts that the référentiels of the library read. The documents are examples of evidence to ask for: no text read
 * fixes their list. Write `[...standardFacts, { name: ... }]` to name them in a grid of your own.
 */
export const standardFacts = frozen([
  {
    name: 'role',
    type: 'choice',
    choices: ROLES,
    label: text('Rôle', 'Role'),
    question: text(
      'S’agit-il d’une structure principale ou d’une antenne ?',
      'Is it a principal structure or an antenne?',
    ),
  },
  {
    name: 'format',
    type: 'choice',
    choices: FORMATS,
    label: sameText('Format'),
    question: text(
      'La structure est-elle un lieu fixe, répartie sur plusieurs sites ou itinérante ?',
      'Is the structure a fixed place, spread over several sites, or itinerant?',
    ),
  },
  {
    name: 'weeklyOpeningMinutes',
    type: 'duration',
    unit: A_WEEK,
    label: text('Ouverture au public', 'Opening to the public'),
    question: text(
      'Combien de temps par semaine la structure principale est-elle ouverte au public ?',
      'For how long each week is the principal structure open to the public?',
    ),
    documents: [TIMETABLE],
  },
  {
    name: 'weeklyOpeningDays',
    type: 'number',
    unit: DAYS_A_WEEK,
    unitOfOne: DAY_A_WEEK,
    label: text('Jours d’ouverture', 'Opening days'),
    question: text(
      'Combien de jours par semaine la structure principale est-elle ouverte au public ?',
      'On how many days a week is the principal structure open to the public?',
    ),
    documents: [TIMETABLE],
  },
  {
    name: 'hasOtherSites',
    type: 'boolean',
    label: text('Existence d’autres sites', 'Other sites'),
    question: text(
      'La structure a-t-elle d’autres sites (antennes) ?',
      'Does the structure have other sites (antennes)?',
    ),
    documents: [text('Liste des sites et de leurs adresses', 'List of the sites and their addresses')],
  },
  {
    name: 'weeklyOpeningMinutesWithSites',
    type: 'duration',
    unit: A_WEEK,
    label: text('Ouverture au public, tous sites réunis', 'Opening to the public, all sites together'),
    question: text(
      'Combien de temps par semaine l’un au moins des sites est-il ouvert au public ?',
      'For how long each week is at least one of the sites open to the public?',
    ),
    documents: [SITES_TIMETABLE],
  },
  {
    name: 'weeklyOpeningDaysWithSites',
    type: 'number',
    unit: DAYS_A_WEEK,
    unitOfOne: DAY_A_WEEK,
    label: text('Jours d’ouverture, tous sites réunis', 'Opening days, all sites together'),
    question: text(
      'Combien de jours par semaine l’un au moins des sites est-il ouvert au public ?',
      'On how many days a week is at least one of the sites open to the public?',
    ),
    documents: [SITES_TIMETABLE],
  },
  {
    name: 'agents',
    type: 'list',
    label: text('Agents d’accueil', 'Reception agents'),
    question: text(
      'Quels agents reçoivent le public, et la liste est-elle complète ?',
      'Which agents receive the public, and is the list complete?',
    ),
    documents: [STAFF_TABLE],
    items: [
      {
        name: 'present',
        type: 'boolean',
        label: text('présence physique à l’accueil', 'physically present at the reception'),
        question: text(
          'L’agent est-il physiquement présent pour recevoir le public ?',
          'Is the agent physically present to receive the public?',
        ),
      },
      {
        name: 'versatile',
        type: 'boolean',
        label: text('polyvalence', 'versatile'),
        question: text('L’agent est-il polyvalent ?', 'Is the agent versatile?'),
      },
      {
        name: 'trainedOn',
        type: 'date',
        label: text('formation achevée', 'training completed'),
        question: text(
          'Quel jour l’agent a-t-il achevé sa formation, s’il est formé ?',
          'On which day did the agent complete the training, if trained?',
        ),
      },
      {
        name: 'fte',
        type: 'number',
        unit: text('ETP', 'FTE'),
        label: text('Temps de travail des agents d’accueil', 'Working time of the reception agents'),
        question: text(
          'Quelle est la quotité de travail de l’agent à l’accueil, en équivalent temps plein ?',
          "What is the agent's working time at the reception, in full-time equivalents?",
        ),
      },
      {
        name: 'employer',
        type: 'choice',
        choices: EMPLOYERS,
        label: text('employeur', 'employer'),
        question: text('Qui rémunère l’agent ?', 'Who pays the agent?'),
      },
      {
        name: 'digitalAdviser',
        type: 'boolean',
        label: sameText('conseiller numérique'),
        question: text(
          'L’agent est-il un conseiller numérique subventionné ?',
          'Is the agent a subsidised conseiller numérique?',
        ),
      },
    ],
  },
  {
    name: 'opensOn',
    type: 'date',
    label: text('Ouverture sous le label', 'Opening under the label'),
    question: text(
      'Quel jour la structure a-t-elle ouvert, ou ouvrira-t-elle, sous le label France services ?',
      'On which day did the structure open, or will it open, under the France services label?',
    ),
    documents: [TRAINING],
  },
  {
    name: 'operators',
    type: 'operators',
    label: text('Opérateurs présents', 'Operators present'),
    question: text(
      'Quels opérateurs du socle national sont présents, et sous quelle forme (agent, permanence, visio…) ?',
      'Which operators of the national base are present, and in which form (agent, permanence, video...)?',
    ),
    documents: [
      text(
        'Convention signée avec les opérateurs et planning des permanences',
        'Signed convention with the operators and schedule of permanences',
      ),
    ],
  },
  {
    name: 'correspondents',
    type: 'operators',
    label: text('Opérateurs ayant désigné un correspondant', 'Operators that have named a correspondent'),
    question: text(
      'Quels opérateurs ont désigné un correspondant que les agents peuvent joindre ?',
      'Which operators have named a correspondent whom the agents can reach?',
    ),
    documents: [
      text(
        'Liste des correspondants par opérateur (fonction et service)',
        'List of correspondents by operator (post and department)',
      ),
    ],
  },
  {
    name: 'confidentialSpace',
    type: 'boolean',
    label: text('Locaux permettant des entretiens confidentiels', 'Premises that allow confidential conversations'),
    question: text(
      'Les locaux permettent-ils des entretiens confidentiels ?',
      'Do the premises allow confidential conversations?',
    ),
    documents: [PLAN],
  },
  {
    name: 'accessible',
    type: 'boolean',
    label: text('Accès des personnes à mobilité réduite', 'Access for persons with reduced mobility'),
    question: text(
      'Les locaux sont-ils accessibles aux personnes à mobilité réduite ?',
      'Are the premises accessible to persons with reduced mobility?',
    ),
    documents: [
      text('Attestation d’accessibilité ou dossier équivalent', 'Accessibility certificate or equivalent file'),
    ],
  },
  {
    name: 'digitalHelp',
    type: 'boolean',
    label: text('Aide aux démarches en ligne', 'Help with online procedures'),
    question: text(
      'Les usagers sont-ils aidés dans l’usage des outils numériques (adresse électronique, impression, numérisation, démarches en ligne) ?',
      'Are users helped with digital tools (e-mail address, printing, scanning, online procedures)?',
    ),
    documents: [RULES],
  },
  {
    name: 'computer',
    type: 'boolean',
    label: text('Ordinateur en libre accès', 'Self-service computer'),
    question: text('Un ordinateur est-il en libre accès ?', 'Is there a self-service computer?'),
    documents: [EQUIPMENT],
  },
  {
    name: 'printer',
    type: 'boolean',
    label: text('Imprimante à disposition', 'Printer available'),
    question: text('Une imprimante est-elle à disposition ?', 'Is there a printer for users?'),
    documents: [EQUIPMENT],
  },
  {
    name: 'scanner',
    type: 'boolean',
    label: text('Scanner à disposition', 'Scanner available'),
    question: text('Un scanner est-il à disposition ?', 'Is there a scanner for users?'),
    documents: [EQUIPMENT],
  },
  {
    name: 'freeOfCharge',
    type: 'boolean',
    label: text('Accueil gratuit', 'Free reception'),
    question: text('L’accueil est-il gratuit ?', 'Is the reception free of charge?'),
    documents: [RULES],
  },
  {
    name: 'openToAll',
    type: 'boolean',
    label: text('Accueil ouvert à tous', 'Reception open to all'),
    question: text('L’accueil est-il ouvert à tous ?', 'Is the reception open to all?'),
    documents: [RULES],
  },
  {
    name: 'withoutAppointment',
    type: 'boolean',
    label: text('Accueil sans rendez-vous', 'Reception without an appointment'),
    question: text('Les usagers sont-ils reçus sans rendez-vous ?', 'Are users received without an appointment?'),
    documents: [RULES],
  },
  {
    name: 'identifiablePlace',
    type: 'boolean',
    label: text('Lieu fixe et clairement identifiable', 'Fixed, clearly identifiable place'),
    question: text('Le lieu est-il fixe et clairement identifiable ?', 'Is the place fixed and clearly identifiable?'),
    documents: [PLAN],
  },
  {
    name: 'agreementSignedOn',
    type: 'date',
    label: text(
      'Signature de l’accord-cadre ou de la convention',
      'Signature of the framework agreement or convention',
    ),
    question: text(
      'Quel jour l’accord-cadre départemental ou la convention France services ont-ils été signés, s’ils le sont ?',
      'On which day was the departmental framework agreement or the France services convention signed, if it has been?',
    ),
    documents: [text('Accord-cadre ou convention signés', 'Signed framework agreement or convention')],
  },
  {
    name: 'neutrality',
    type: 'attestation',
    label: text('Laïcité et neutralité', 'Laïcité and neutrality'),
    question: text(
      'Qui atteste de l’égalité de traitement des usagers, de la laïcité et de la neutralité du service ?',
      'Who attests to the equal treatment of users, and to the laïcité and neutrality of the service?',
    ),
    documents: [
      text(
        'Attestation ou charte signée sur la laïcité et la neutralité',
        'Signed attestation or charter on laïcité and neutrality',
      ),
    ],
  },
  {
    name: 'commonBase',
    type: 'attestation',
    label: text('Socle commun de services', 'Common base of services'),
    question: text(
      'Qui atteste que la structure assure les trois missions du socle commun (information de premier niveau, accompagnement aux démarches, orientation) ?',
      'Who attests that the structure carries out the three missions of the common base (first-level information, help with procedures, referral)?',
    ),
    documents: [text('Attestation sur le socle commun de services', 'Attestation on the common base of services')],
  },
] as const satisfies readonly FactDefinition[]);

/** A fact of the référentiels of the library. */
export type StandardFact = (typeof standardFacts)[number];
