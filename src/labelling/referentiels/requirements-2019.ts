import { frozen } from '../../foundation/frozen.js';
import { text } from '../../foundation/text.js';
import * as read from '../../law/sources.js';
import type { Parameter } from '../../law/parameter.js';
import { TRAINING, type StandardFact } from '../facts/standard-facts.js';
import type { Builders } from '../rules/builders.js';
import type { Expression } from '../rules/expression.js';
import { minimumAgents, minimumOpeningDays, minimumWeeklyOpening, minimumWorkingTime } from '../thresholds.js';
import { criteriaOf, type CriterionInput } from './criteria.js';
import type { Criterion } from './referentiel.js';

const HOURS_OF_A_BUS = text(
  'Aucun seuil d’ouverture n’est connu pour une structure itinérante',
  'No opening threshold is known for an itinerant structure',
);
const HOURS_OF_AN_ANTENNE = text(
  'Aucun seuil d’ouverture n’est connu pour une antenne seule : elle se juge avec sa structure principale',
  'No opening threshold is known for an antenne alone: it is judged with its principal structure',
);

/** A threshold of opening: of the principal alone, or of the principal with its sites. */
function opening(
  build: Builders<StandardFact>,
  fact: 'weeklyOpeningMinutes' | 'weeklyOpeningDays',
  threshold: Parameter<number>,
): Expression {
  const { all, any, not, when, isTrue, atLeast, oneOf, readings, ruleUnknown } = build;
  return all(
    when(oneOf('format', ['itinerant']), ruleUnknown(HOURS_OF_A_BUS)),
    when(oneOf('role', ['antenne']), ruleUnknown(HOURS_OF_AN_ANTENNE)),
    when(
      not(any(oneOf('format', ['itinerant']), oneOf('role', ['antenne']))),
      readings({
        'principal-alone': {
          label: text('structure principale seule', 'principal alone'),
          expression: atLeast(fact, threshold),
        },
        'with-sites': {
          label: text('structure principale et ses sites', 'principal with its sites'),
          expression: any(
            atLeast(fact, threshold),
            when(isTrue('hasOtherSites'), atLeast(`${fact}WithSites`, threshold)),
          ),
        },
      }),
    ),
  );
}

function requirements(build: Builders<StandardFact>): readonly CriterionInput[] {
  const {
    all,
    any,
    when,
    isTrue,
    atLeast,
    oneOf,
    doneBy,
    everyOperator,
    countAtLeast,
    sumAtLeast,
    everyItem,
    readings,
  } = build;
  return [
    {
      id: 'weekly-hours',
      title: text('Durée d’ouverture hebdomadaire', 'Weekly opening hours'),
      expected: atLeast('weeklyOpeningMinutes', minimumWeeklyOpening),
      expression: opening(build, 'weeklyOpeningMinutes', minimumWeeklyOpening),
      sources: [read.COUNCIL_OF_MINISTERS, read.MAINE_ET_LOIRE],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'opening-days',
      title: text('Jours d’ouverture', 'Opening days'),
      expected: atLeast('weeklyOpeningDays', minimumOpeningDays),
      expression: opening(build, 'weeklyOpeningDays', minimumOpeningDays),
      sources: [read.COUNCIL_OF_MINISTERS, read.MAINE_ET_LOIRE, read.FRANCE_BLEU],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'two-agents',
      title: text('Nombre d’agents d’accueil', 'Number of reception agents'),
      expression: readings({
        present: {
          label: text('agents présents', 'agents present'),
          expression: countAtLeast('agents', minimumAgents, (agent) =>
            agent.all(agent.isTrue('present'), agent.isTrue('versatile'), agent.doneBy('trainedOn')),
          ),
          sources: [read.COHESION_2020, read.GERS_2023, read.CIRCULAR_QUOTED],
        },
        fte: {
          label: text('équivalents temps plein', 'full-time equivalents'),
          expression: sumAtLeast('agents', 'fte', minimumWorkingTime),
          sources: [read.MINISTER_2020],
        },
      }),
      sources: [read.COHESION_2020, read.GERS_2023, read.CIRCULAR_QUOTED, read.MINISTER_2020],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'own-payroll',
      title: text('Agents rémunérés par la structure', 'Agents paid by the structure'),
      expected: text(
        'Les agents d’accueil sont rémunérés par la structure',
        'The reception agents are paid by the structure',
      ),
      expression: everyItem('agents', (agent) => agent.oneOf('employer', ['structure'])),
      sources: [read.MAINE_ET_LOIRE],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'no-digital-adviser-counted',
      title: text('Conseiller numérique non compté', 'No conseiller numérique counted'),
      expected: text(
        'Aucun conseiller numérique n’est compté parmi les agents exigés',
        'No conseiller numérique is counted among the agents required',
      ),
      expression: any(
        everyItem('agents', (agent) => agent.not(agent.isTrue('digitalAdviser'))),
        countAtLeast('agents', minimumAgents, (agent) =>
          agent.all(agent.isTrue('present'), agent.not(agent.isTrue('digitalAdviser'))),
        ),
      ),
      sources: [read.DIGITAL_ADVISERS],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'all-operators',
      title: text('Présence de tous les opérateurs du socle', 'Presence of every operator of the base'),
      expression: everyOperator('operators'),
      sources: [read.COHESION_2020, read.SENATE_REPORT_2022],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'trained-before-opening',
      title: text('Agents formés avant l’ouverture', 'Agents trained before opening'),
      expected: text(
        'Chaque agent a achevé sa formation (6,5 jours : 3,5 de tronc commun, 3 de l’Institut 4.10) avant l’ouverture',
        'Each agent has completed the training (6.5 days: 3.5 of common core, 3 of Institut 4.10) before the opening',
      ),
      expression: everyItem('agents', (agent) => agent.doneBy('trainedOn', 'opensOn')),
      sources: [read.COHESION_2020, read.CNFPT],
      documents: [TRAINING],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'confidentiality',
      title: text('Confidentialité', 'Confidentiality'),
      expression: isTrue('confidentialSpace'),
      sources: [read.MINISTER_2020],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'accessibility',
      title: text('Accessibilité', 'Accessibility'),
      expression: isTrue('accessible'),
      sources: [read.MINISTER_2020],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'digital-access',
      title: text('Accès aux services numériques', 'Access to digital services'),
      expression: all(isTrue('digitalHelp'), isTrue('computer'), isTrue('printer'), isTrue('scanner')),
      sources: [read.MINISTER_2020, read.COHESION_2020, read.HAUTES_PYRENEES_2020],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'free-of-charge',
      title: text('Gratuité et ouverture à tous', 'Free and open to all'),
      expression: all(isTrue('freeOfCharge'), isTrue('openToAll')),
      sources: [read.MINISTERS_2025],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'operator-correspondents',
      title: text('Correspondants chez les opérateurs', 'Correspondents in the partner networks'),
      expression: everyOperator('correspondents'),
      sources: [read.COHESION_2020, read.ADRETS],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'identifiable-place',
      title: text('Lieu identifiable', 'Identifiable place'),
      expected: text(
        'Un lieu fixe et clairement identifiable (les bus sont complémentaires)',
        'A fixed, clearly identifiable place (buses are complementary)',
      ),
      expression: when(oneOf('format', ['fixed', 'multi-site']), isTrue('identifiablePlace')),
      sources: [read.COUNCIL_OF_MINISTERS],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'framework-agreement',
      title: text('Accord-cadre ou convention', 'Framework agreement or convention'),
      expected: text(
        'Accord-cadre signé au niveau départemental ; depuis novembre 2023, convention France services',
        'Framework agreement signed at departmental level; since November 2023, the France services convention',
      ),
      expression: doneBy('agreementSignedOn'),
      sources: [read.COHESION_2020, read.DECREE_2023],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'no-appointment',
      title: text('Accueil sans rendez-vous', 'Reception without appointment'),
      expression: isTrue('withoutAppointment'),
      sources: [read.PRIME_MINISTER],
      reviewedOn: '2026-11-22',
    },
  ];
}

/** The requirements of 2019 that are known one by one, each with the last day on which a person compared it with its sources. */
export const CRITERIA_2019: readonly Criterion[] = frozen(criteriaOf(requirements));
