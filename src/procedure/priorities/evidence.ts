import { text, type LocalizedText } from '../../foundation/text.js';
import type { PriorityProject } from './project.js';

/** What is known of a project for one priority criterion. Sources give neither weight nor threshold: nothing is added up. */
export interface PriorityEvidence {
  readonly id: 'remote' | 'centrality' | 'usual-place' | 'itinerant' | 'overseas';
  /** The criterion; in French, in the words of its source. */
  readonly title: LocalizedText;
  readonly inFavour: readonly LocalizedText[];
  /** What does not support the criterion. */
  readonly against: readonly LocalizedText[];
  /** What remains to be asked. */
  readonly missing: readonly LocalizedText[];
}

type Sorted = Pick<PriorityEvidence, 'inFavour' | 'against' | 'missing'>;

/** An answer by yes or no: in favour, against, or to be asked. */
function sorted(answer: boolean | undefined, yes: LocalizedText, no: LocalizedText, question: LocalizedText): Sorted {
  return {
    inFavour: answer === true ? [yes] : [],
    against: answer === false ? [no] : [],
    missing: answer === undefined ? [question] : [],
  };
}

const together = (id: PriorityEvidence['id'], title: LocalizedText, parts: readonly Sorted[]): PriorityEvidence => ({
  id,
  title,
  inFavour: parts.flatMap(({ inFavour }) => inFavour),
  against: parts.flatMap(({ against }) => against),
  missing: parts.flatMap(({ missing }) => missing),
});

function remote({ access }: PriorityProject): PriorityEvidence {
  const title = text(
    'Cibler les zones éloignées d’une offre existante de services publics',
    'Target areas far from an existing offer of public services',
  );
  const { rows = [], cutoffMinutes, method, destinations } = access ?? {};
  const to = [destinations, method].filter((words) => words !== undefined).join(', ');
  const [fr, en] = [to || 'France services existantes', to || 'existing France services'];
  const counted = (statuses: readonly string[], words: LocalizedText): LocalizedText[] => {
    const count = rows.filter(({ status }) => statuses.includes(status)).length;
    if (count === 0) return [];
    return [
      text(
        `${count} origine(s) sur ${rows.length} ${words.fr} (${fr})`,
        `${count} origin(s) of ${rows.length} ${words.en} (${en})`,
      ),
    ];
  };
  const limit = `${cutoffMinutes ?? ''} min`;
  const question = text(
    'Quel est le temps d’accès aux services publics existants depuis les communes desservies ?',
    'How long does it take to reach the existing public services from the communes served?',
  );
  return {
    id: 'remote',
    title,
    inFavour: [
      ...counted(['beyond'], text(`au-delà de ${limit}`, `beyond ${limit}`)),
      ...counted(['unreachable'], text('sans accès par la route', 'without access by road')),
    ],
    against: counted(['within'], text(`en deçà de ${limit}`, `within ${limit}`)),
    missing:
      rows.length === 0
        ? [question]
        : counted(
            ['uncertain', 'not-computed'],
            text('dont le temps n’est pas établi', 'whose time is not established'),
          ),
  };
}

const centrality = ({ smallCentrality, priorityDistrict }: PriorityProject): PriorityEvidence =>
  together(
    'centrality',
    text(
      'Prioriser la localisation de France Services dans les petites centralités et les quartiers prioritaires de la ville',
      'Give priority to small centralities and priority urban districts',
    ),
    [
      sorted(
        smallCentrality,
        text('dans une petite centralité', 'in a small centrality'),
        text('hors d’une petite centralité', 'not in a small centrality'),
        text('Le projet est-il dans une petite centralité ?', 'Is the project in a small centrality?'),
      ),
      sorted(
        priorityDistrict,
        text('dans un quartier prioritaire de la ville', 'in a priority urban district'),
        text('hors d’un quartier prioritaire de la ville', 'not in a priority urban district'),
        text(
          'Le projet est-il dans un quartier prioritaire de la ville (QPV) ?',
          'Is the project in a priority urban district (QPV)?',
        ),
      ),
    ],
  );

const USUAL_PLACES: Readonly<Record<Exclude<NonNullable<PriorityProject['place']>, 'other'>, LocalizedText>> = {
  school: text('cité scolaire', 'school'),
  'town-hall': text('mairie', 'town hall'),
  association: text('local associatif', 'premises of an association'),
  'third-place': text('tiers-lieu', 'third place (tiers-lieu)'),
};

function usualPlace({ place, usualPlace: usual }: PriorityProject): PriorityEvidence {
  const named = place === undefined || place === 'other' ? [] : [USUAL_PLACES[place]];
  const visited = sorted(
    usual,
    text('lieu de passage habituel des habitants', 'place where the inhabitants usually go'),
    text('les habitants n’y passent pas habituellement', 'the inhabitants do not usually go there'),
    text(
      'Le lieu est-il un lieu de passage habituel des habitants ?',
      'Is it a place where the inhabitants usually go?',
    ),
  );
  return together(
    'usual-place',
    text(
      'Favoriser l’implantation dans les lieux de passage habituels des habitants des territoires concernés',
      'Favour places where the inhabitants usually go',
    ),
    [{ inFavour: named, against: [], missing: [] }, named.length > 0 && usual === undefined ? NOTHING : visited],
  );
}

const NOTHING: Sorted = { inFavour: [], against: [], missing: [] };

const itinerant = (project: PriorityProject): PriorityEvidence =>
  together(
    'itinerant',
    text(
      'Encourager le déploiement des solutions itinérantes pour renforcer le réseau des structures mobiles existantes',
      'Encourage itinerant solutions that reinforce the existing itinerant structures',
    ),
    [
      sorted(
        project.itinerant,
        text('solution itinérante', 'itinerant solution'),
        text('projet qui n’est pas itinérant', 'project that is not itinerant'),
        text('Le projet est-il itinérant ?', 'Is the project itinerant?'),
      ),
      project.itinerant === false
        ? NOTHING
        : sorted(
            project.reinforcesMobileStructures,
            text('renforce des structures mobiles existantes', 'reinforces existing itinerant structures'),
            text('ne renforce aucune structure mobile existante', 'reinforces no existing itinerant structure'),
            text(
              'Quelles structures mobiles existantes le projet renforce-t-il ?',
              'Which existing itinerant structures does the project reinforce?',
            ),
          ),
    ],
  );

function overseas({ departement, newProject }: PriorityProject): PriorityEvidence {
  const isOverseas = departement === undefined ? undefined : /^9[78]/.test(departement);
  return together(
    'overseas',
    text(
      'Porter une attention particulière au déploiement de nouveaux projets dans les territoires d’Outre-mer',
      'Give particular attention to new projects overseas',
    ),
    [
      sorted(
        isOverseas,
        text(`outre-mer (${departement ?? ''})`, `overseas (${departement ?? ''})`),
        text(`hors outre-mer (${departement ?? ''})`, `not overseas (${departement ?? ''})`),
        text('Dans quel département le projet est-il situé ?', 'In which département is the project?'),
      ),
      isOverseas === false
        ? NOTHING
        : sorted(
            newProject,
            text('nouveau projet', 'new project'),
            text('transformation d’un lieu existant', 'transformation of an existing place'),
            text('Est-ce un nouveau projet ?', 'Is it a new project?'),
          ),
    ],
  );
}

/** The five criteria, in the order of their source: what a project gives for each. */
export const PRIORITY_CRITERIA: readonly ((project: PriorityProject) => PriorityEvidence)[] = [
  remote,
  centrality,
  usualPlace,
  itinerant,
  overseas,
];
