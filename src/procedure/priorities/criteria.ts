import { frozen } from '../../foundation/frozen.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import type { PriorityCriterionId } from './assessment.js';
import { accessEvidence, isOverseas, placeEvidence, territoryEvidence, yesNo, type EvidenceOf } from './evidence.js';

/** A priority criterion: one row of the table. */
interface PriorityCriterion {
  readonly id: PriorityCriterionId;
  /** In French, in the words of its source. */
  readonly title: LocalizedText;
  /** What a project gives for it, part by part. */
  readonly parts: readonly EvidenceOf[];
}

/** The five criteria, in the order of their source. */
export const PRIORITY_CRITERIA: readonly PriorityCriterion[] = frozen([
  {
    id: 'remote',
    title: text(
      "Cibler les zones éloignées d'une offre existante de services publics",
      'Target areas far from existing public services',
    ),
    parts: [accessEvidence],
  },
  {
    id: 'centrality',
    title: text(
      'Prioriser la localisation de France Services dans les petites centralités et les quartiers prioritaires de la ville',
      'Give priority to small local centres and priority urban districts',
    ),
    parts: [
      yesNo(({ smallCentrality }) => smallCentrality, {
        yes: text('Le projet est situé dans une petite centralité', 'The project is in a small local centre'),
        no: text("Le projet n'est pas situé dans une petite centralité", 'The project is not in a small local centre'),
        question: text('Le projet est-il dans une petite centralité ?', 'Is the project in a small local centre?'),
      }),
      yesNo(({ priorityDistrict }) => priorityDistrict, {
        yes: text(
          'Le projet est situé dans un quartier prioritaire de la ville',
          'The project is in a priority urban district',
        ),
        no: text(
          "Le projet n'est pas situé dans un quartier prioritaire de la ville",
          'The project is not in a priority urban district',
        ),
        question: text(
          'Le projet est-il dans un quartier prioritaire de la ville (QPV) ?',
          'Is the project in a priority urban district (QPV)?',
        ),
      }),
    ],
  },
  {
    id: 'usual-place',
    title: text(
      "Favoriser l'implantation dans les lieux de passage habituels des habitants des territoires concernés",
      'Favour places where the inhabitants usually go',
    ),
    parts: [placeEvidence],
  },
  {
    id: 'itinerant',
    title: text(
      'Encourager le déploiement des solutions itinérantes pour renforcer le réseau des structures mobiles existantes',
      'Encourage itinerant solutions that reinforce the existing itinerant structures',
    ),
    parts: [
      yesNo(({ itinerant }) => itinerant, {
        yes: text('Le projet est itinérant', 'The project is itinerant'),
        no: text("Le projet n'est pas itinérant", 'The project is not itinerant'),
        question: text('Le projet est-il itinérant ?', 'Is the project itinerant?'),
      }),
      yesNo(
        ({ reinforcesItinerantStructures }) => reinforcesItinerantStructures,
        {
          yes: text(
            'Le projet renforce des structures mobiles existantes',
            'The project reinforces existing itinerant structures',
          ),
          no: text(
            'Le projet ne renforce aucune structure mobile existante',
            'The project reinforces no existing itinerant structure',
          ),
          question: text(
            'Quelles structures mobiles existantes le projet renforce-t-il ?',
            'Which existing itinerant structures does the project reinforce?',
          ),
        },
        ({ itinerant }) => itinerant !== false,
      ),
    ],
  },
  {
    id: 'overseas',
    title: text(
      "Porter une attention particulière au déploiement de nouveaux projets dans les territoires d'Outre-mer",
      'Pay particular attention to new projects in overseas territories',
    ),
    parts: [
      territoryEvidence,
      yesNo(
        ({ newProject }) => newProject,
        {
          yes: text('Le projet est nouveau', 'The project is new'),
          no: text('Le projet transforme un lieu existant', 'The project transforms an existing place'),
          question: text('Est-ce un nouveau projet ?', 'Is it a new project?'),
        },
        ({ departement }) => departement === undefined || isOverseas(departement),
      ),
    ],
  },
]);
