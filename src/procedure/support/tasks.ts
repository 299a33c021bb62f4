import { frozen } from '../../foundation/frozen.js';
import { text } from '../../foundation/text.js';

/** The levels of support that a département offers (Vienne), each with its tasks, in the order of the source. */
export const SUPPORT_LEVELS = frozen([
  {
    id: 'launching',
    title: text('Lancement de la réflexion', 'First considerations'),
    tasks: [
      { id: 'prefiguration', title: text('Préfigurer le projet', 'Outline the project') },
      { id: 'stakes-and-goals', title: text('Formuler les enjeux et objectifs', 'Set out the stakes and goals') },
      { id: 'local-context', title: text('Analyser le contexte local', 'Analyse the local context') },
      {
        id: 'strengths-and-weaknesses',
        title: text('Analyser les forces et faiblesses', 'Analyse strengths and weaknesses'),
      },
      {
        id: 'population-needs',
        title: text('Analyser les besoins de la population locale', 'Analyse the needs of the local population'),
      },
      { id: 'partners', title: text('Identifier les partenaires', 'Identify the partners') },
    ],
  },
  {
    id: 'defining',
    title: text('Définition et formalisation du besoin', 'Definition of the need'),
    tasks: [
      {
        id: 'service-offer',
        title: text("Définir l'offre de services, par opérateur", 'Define the services offered, by operator'),
      },
      { id: 'choice-of-place', title: text('Choisir le lieu', 'Choose the place') },
      { id: 'fitting-out', title: text("Aménager l'espace", 'Fit out the premises') },
      { id: 'running', title: text('Organiser le fonctionnement', 'Organise day-to-day running') },
    ],
  },
  {
    id: 'targeted',
    title: text('Accompagnement ciblé', 'Targeted support'),
    tasks: [
      {
        id: 'investment-plan',
        title: text("Monter le financement de l'investissement", 'Plan how the investment is financed'),
      },
      {
        id: 'running-plan',
        title: text('Monter le financement du fonctionnement', 'Plan how running costs are financed'),
      },
      {
        id: 'funding-applications',
        title: text('Constituer les demandes de financement', 'Prepare the applications for funding'),
      },
      {
        id: 'labelling-dossier',
        title: text(
          'Constituer le dossier de labellisation auprès de la préfecture',
          'Prepare the labelling dossier for the prefecture',
        ),
      },
    ],
  },
] as const);

/** A level of support. */
export type SupportLevelId = (typeof SUPPORT_LEVELS)[number]['id'];

/** A task of the support. */
export type SupportTaskId = (typeof SUPPORT_LEVELS)[number]['tasks'][number]['id'];

/** The three kinds of help. */
export const SUPPORT_HELP = frozen([
  text(
    'Conseils et appui technique sur un projet de création et de labellisation',
    'Advice and technical support on a project to create a structure and obtain the label',
  ),
  text('Aide à la prise de décision', 'Help with decisions'),
  text('Accompagnement à la réalisation et à la mise en œuvre', 'Support in carrying out the project'),
]);

/** The partners. */
export const SUPPORT_PARTNERS = frozen([
  text('Préfecture et sous-préfectures', 'Prefecture and sous-préfectures'),
  text(
    'Agence nationale de la cohésion des territoires (ANCT)',
    'Agence nationale de la cohésion des territoires (ANCT)',
  ),
  text('Caisse des dépôts et consignations', 'Caisse des dépôts et consignations'),
  text('Opérateurs', 'Operators'),
]);
