import { text, type LocalizedText } from '../../foundation/text.js';

/** The tasks, in the order of the levels. */
export const SUPPORT_TITLES = {
  prefiguration: text('Préfigurer le projet', 'Prepare the project'),
  'stakes-and-goals': text('Formuler les enjeux et objectifs', 'State the stakes and goals'),
  'local-context': text('Analyser le contexte local', 'Analyse the local context'),
  'strengths-and-weaknesses': text('Analyser les forces et faiblesses', 'Analyse strengths and weaknesses'),
  'population-needs': text('Analyser les besoins de la population locale', 'Analyse the needs of the population'),
  partners: text('Identifier les partenaires', 'Identify the partners'),
  'service-offer': text('Définir l’offre de services, par opérateur', 'Define the offer of services, by operator'),
  'choice-of-place': text('Choisir le lieu', 'Choose the place'),
  'fitting-out': text('Aménager l’espace', 'Fit out the premises'),
  running: text('Organiser le fonctionnement', 'Organise the running'),
  'investment-plan': text('Monter le financement de l’investissement', 'Plan the financing of the investment'),
  'running-plan': text('Monter le financement du fonctionnement', 'Plan the financing of the running'),
  'funding-applications': text('Constituer les demandes de financement', 'Prepare the funding applications'),
  'labelling-dossier': text(
    'Constituer le dossier de labellisation auprès de la préfecture',
    'Prepare the labelling dossier for the prefecture',
  ),
} as const;

/** A task of the support. */
export type SupportTaskId = keyof typeof SUPPORT_TITLES;

interface SupportLevel {
  readonly id: 'launching' | 'defining' | 'targeted';
  readonly title: LocalizedText;
  readonly tasks: readonly SupportTaskId[];
}

/** The levels of support of a département (Vienne). */
export const SUPPORT_LEVELS: readonly SupportLevel[] = [
  {
    id: 'launching',
    title: text('Lancement de la réflexion', 'Launching the reflection'),
    tasks: [
      'prefiguration',
      'stakes-and-goals',
      'local-context',
      'strengths-and-weaknesses',
      'population-needs',
      'partners',
    ],
  },
  {
    id: 'defining',
    title: text('Définition et formalisation du besoin', 'Defining the need'),
    tasks: ['service-offer', 'choice-of-place', 'fitting-out', 'running'],
  },
  {
    id: 'targeted',
    title: text('Accompagnement ciblé', 'Targeted support'),
    tasks: ['investment-plan', 'running-plan', 'funding-applications', 'labelling-dossier'],
  },
];

/** The three kinds of help. */
export const SUPPORT_HELP: readonly LocalizedText[] = [
  text(
    'Conseils et appui technique sur un projet de création et de labellisation',
    'Advice and technical support on a project of creation and labelling',
  ),
  text('Aide à la prise de décision', 'Help to decide'),
  text('Accompagnement à la réalisation et à la mise en œuvre', 'Support to carry out the project'),
];

/** The partners. */
export const SUPPORT_PARTNERS: readonly LocalizedText[] = [
  text('Préfecture et sous-préfectures', 'Prefecture and sous-préfectures'),
  text('Agence nationale de la cohésion des territoires (ANCT)', 'ANCT'),
  text('Caisse des dépôts et consignations', 'Caisse des dépôts'),
  text('Opérateurs', 'Operators'),
];
