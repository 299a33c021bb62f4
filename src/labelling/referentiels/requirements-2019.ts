import { frozen } from '../../foundation/frozen.js';
import { text } from '../../foundation/text.js';
import * as read from '../../law/sources.js';
import { TRAINING, type StandardFact } from '../facts/standard-facts.js';
import type { Builders } from '../rules/builders.js';
import { minimumAgents, minimumOpeningDays, minimumWeeklyOpening, minimumWorkingTime } from '../thresholds.js';
import { criteriaOf, type CriterionInput } from './criteria.js';
import { openingThreshold } from './opening-threshold.js';
import type { Criterion } from './referentiel.js';

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
      expression: openingThreshold(build, 'weeklyOpeningMinutes', minimumWeeklyOpening),
      valueSources: [read.COUNCIL_OF_MINISTERS, read.MAINE_ET_LOIRE],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'opening-days',
      title: text('Jours d’ouverture', 'Opening days'),
      expected: atLeast('weeklyOpeningDays', minimumOpeningDays),
      expression: openingThreshold(build, 'weeklyOpeningDays', minimumOpeningDays),
      valueSources: [read.COUNCIL_OF_MINISTERS, read.MAINE_ET_LOIRE, read.FRANCE_BLEU],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'two-agents',
      title: text('Nombre d’agents d’accueil', 'Number of reception agents'),
      expected: {
        words: text(
          'Agents d’accueil présents, polyvalents et formés : au moins {agents} ; selon une autre lecture, équivalents temps plein à l’accueil : au moins {fte}',
          'Reception agents who are present, versatile and trained: at least {agents}; in another reading, full-time equivalents at the reception: at least {fte}',
        ),
        values: { agents: minimumAgents, fte: minimumWorkingTime },
      },
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
      title: text(
        'Présence de tous les opérateurs du socle national',
        'Presence of every operator of the national base',
      ),
      expression: everyOperator('operators'),
      sources: [read.COHESION_2020, read.SENATE_REPORT_2022],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'trained-before-opening',
      title: text('Agents formés avant l’ouverture', 'Agents trained before opening'),
      expected: text(
        'Chaque agent a achevé sa formation (6,5 jours : 3,5 de tronc commun, 3 de l’Institut 4.10) avant l’ouverture',
        'Each agent has completed the training (6.5 days: 3.5 of common core, 3 from Institut 4.10) before the opening',
      ),
      expression: everyItem('agents', (agent) => agent.doneBy('trainedOn', 'opensOn')),
      sources: [read.COHESION_2020, read.CNFPT],
      documents: [TRAINING],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'confidentiality',
      title: text('Confidentialité', 'Confidentiality'),
      expected: text(
        'Les locaux permettent des entretiens confidentiels',
        'The premises allow confidential conversations',
      ),
      expression: isTrue('confidentialSpace'),
      sources: [read.MINISTER_2020],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'accessibility',
      title: text('Accessibilité', 'Accessibility'),
      expected: text(
        'Les locaux sont accessibles aux personnes à mobilité réduite',
        'The premises are accessible to persons with reduced mobility',
      ),
      expression: isTrue('accessible'),
      sources: [read.MINISTER_2020],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'digital-access',
      title: text('Accès aux services numériques', 'Access to digital services'),
      expected: text(
        'Les usagers sont aidés dans leurs démarches en ligne et disposent d’un ordinateur, d’une imprimante et d’un scanner',
        'Users are helped with online procedures, and have the use of a computer, a printer and a scanner',
      ),
      expression: all(isTrue('digitalHelp'), isTrue('computer'), isTrue('printer'), isTrue('scanner')),
      sources: [read.MINISTER_2020, read.COHESION_2020, read.HAUTES_PYRENEES_2020],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'free-of-charge',
      title: text('Gratuité et ouverture à tous', 'Free and open to all'),
      expected: text('L’accueil est gratuit et ouvert à tous', 'The reception is free of charge and open to all'),
      expression: all(isTrue('freeOfCharge'), isTrue('openToAll')),
      sources: [read.MINISTERS_2025],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'operator-correspondents',
      title: text('Correspondants chez les opérateurs', 'Correspondents named by the operators'),
      expression: everyOperator('correspondents'),
      sources: [read.COHESION_2020, read.ADRETS],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'identifiable-place',
      title: text('Lieu identifiable', 'Identifiable place'),
      expected: text(
        'Le lieu est fixe et clairement identifiable (un bus n’est que complémentaire)',
        'The place is fixed and clearly identifiable (a bus can only complement it)',
      ),
      expression: when(oneOf('format', ['fixed', 'multi-site']), isTrue('identifiablePlace')),
      sources: [read.COUNCIL_OF_MINISTERS],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'framework-agreement',
      title: text('Accord-cadre ou convention', 'Framework agreement or convention'),
      expected: text(
        'Un accord-cadre départemental ou une convention France services est signé',
        'A departmental framework agreement or a France services convention is signed',
      ),
      expression: doneBy('agreementSignedOn'),
      sources: [read.COHESION_2020, read.DECREE_2023],
      reviewedOn: '2026-11-22',
    },
    {
      id: 'no-appointment',
      title: text('Accueil sans rendez-vous', 'Reception without an appointment'),
      expected: text('Les usagers sont reçus sans rendez-vous', 'Users are received without an appointment'),
      expression: isTrue('withoutAppointment'),
      sources: [read.PRIME_MINISTER],
      reviewedOn: '2026-11-22',
    },
  ];
}

/** The requirements of 2019 that are known one by one, each with the last day on which a person compared it with its sources. */
export const CRITERIA_2019: readonly Criterion[] = frozen(criteriaOf(requirements));
