import { sameText, text, type LocalizedText } from '../../foundation/text.js';
import { counted } from '../../foundation/words.js';
import type { PriorityEvidence } from './assessment.js';
import type { PriorityProject, ProjectPlace } from './project.js';

/** What a part of a criterion says of a project. */
export type Evidence = Pick<PriorityEvidence, 'inFavour' | 'against' | 'missing'>;

/** Reads a part of a criterion. */
export type EvidenceOf = (project: PriorityProject) => Evidence;

const NOTHING: Evidence = { inFavour: [], against: [], missing: [] };

/** The words of a question that is answered by yes or no. */
interface YesNo {
  readonly yes: LocalizedText;
  readonly no: LocalizedText;
  readonly question: LocalizedText;
}

/** A part that is answered by yes or no, where it is asked at all. @__NO_SIDE_EFFECTS__ */
export function yesNo(
  answerOf: (project: PriorityProject) => boolean | undefined,
  { yes, no, question }: YesNo,
  isAsked: (project: PriorityProject) => boolean = () => true,
): EvidenceOf {
  return (project) => {
    if (!isAsked(project)) return NOTHING;
    const answer = answerOf(project);
    if (answer === undefined) return { ...NOTHING, missing: [question] };
    return answer ? { ...NOTHING, inFavour: [yes] } : { ...NOTHING, against: [no] };
  };
}

/** Time to the existing offer: how many origins are far, near, or not settled. */
export function accessEvidence({ access }: PriorityProject): Evidence {
  if (!access || access.rows.length === 0) return { ...NOTHING, missing: [ACCESS_QUESTION] };
  const { rows, cutoffMinutes: limit, method, destinations } = access;
  const offer = [destinations, method].filter((words) => words !== undefined).join(', ');
  const to = offer === '' ? text('France services existantes', 'existing France services') : sameText(offer);
  const among = (statuses: readonly string[], where: LocalizedText): LocalizedText[] => {
    const count = rows.filter(({ status }) => statuses.includes(status)).length;
    if (count === 0) return [];
    const { fr, en } = counted(count, ['origine', 'origines'], ['origin is', 'origins are']);
    return [
      text(
        `On compte ${fr} sur ${rows.length} ${where.fr} (${to.fr})`,
        `${en} ${where.en}, out of ${rows.length} (${to.en})`,
      ),
    ];
  };
  return {
    inFavour: [
      ...among(['beyond'], text(`au-delà de ${limit} min`, `beyond ${limit} min`)),
      ...among(['unreachable'], text('sans accès par la route', 'without access by road')),
    ],
    against: among(['within'], text(`en deçà de ${limit} min`, `within ${limit} min`)),
    missing: among(
      ['uncertain', 'not-computed'],
      text("dont le temps d'accès n'est pas établi", 'without an established access time'),
    ),
  };
}

const ACCESS_QUESTION = text(
  "Quel est le temps d'accès aux services publics existants depuis les communes desservies ?",
  'How long does it take to reach the existing public services from the communes served?',
);

/** A place that the source names supports the criterion by itself; another one does when people usually go there. */
export function placeEvidence(project: PriorityProject): Evidence {
  const named = project.place && PLACES[project.place];
  const usual = usualPlace(project);
  if (!named) return usual;
  return { inFavour: [named, ...usual.inFavour], against: usual.against, missing: [] };
}

const PLACES: Readonly<Record<ProjectPlace, LocalizedText | undefined>> = {
  school: text("Le projet s'installe dans une cité scolaire", 'The project is based in a school complex'),
  'town-hall': text("Le projet s'installe dans une mairie", 'The project is based in a town hall'),
  association: text(
    "Le projet s'installe dans un local associatif",
    'The project is based in the premises of an association',
  ),
  'third-place': text(
    "Le projet s'installe dans un tiers-lieu",
    'The project is based in a shared workspace (tiers-lieu)',
  ),
  other: undefined,
};

const usualPlace = yesNo(({ usualPlace: usual }) => usual, {
  yes: text(
    'Le lieu est un lieu de passage habituel des habitants',
    'The place is one where the inhabitants usually go',
  ),
  no: text("Le lieu n'est pas un lieu de passage habituel des habitants", 'The inhabitants do not usually go there'),
  question: text(
    'Le lieu est-il un lieu de passage habituel des habitants ?',
    'Is it a place where the inhabitants usually go?',
  ),
});

/** Whether a département is overseas, by its code. */
export const isOverseas = (departement: string): boolean => /^9[78]/.test(departement);

/** Overseas or not. */
export function territoryEvidence({ departement }: PriorityProject): Evidence {
  const words = {
    yes: text(`Le projet est situé outre-mer (${departement})`, `The project is overseas (${departement})`),
    no: text(`Le projet n'est pas situé outre-mer (${departement})`, `The project is not overseas (${departement})`),
    question: text('Dans quel département le projet est-il situé ?', 'In which département is the project?'),
  };
  return yesNo(() => (departement === undefined ? undefined : isOverseas(departement)), words)({});
}
