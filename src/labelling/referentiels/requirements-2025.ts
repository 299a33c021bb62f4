import { frozen } from '../../foundation/frozen.js';
import { text } from '../../foundation/text.js';
import { ORDER_2025 } from '../../law/sources.js';
import type { StandardFact } from '../facts/standard-facts.js';
import { criteriaOf } from './criteria.js';
import type { Criterion } from './referentiel.js';
import { CRITERIA_2019 } from './requirements-2019.js';

/** What was read of sections I and II of the order of 16 June 2025. */
const NEW_IN_2025: readonly Criterion[] = criteriaOf<StandardFact>(({ attested }) => [
  {
    id: 'neutrality',
    title: text('Laïcité et neutralité', 'Laïcité and neutrality'),
    expected: text(
      'L’égalité de traitement des usagers, la laïcité et la neutralité sont attestées (référentiel de 2025, I)',
      'Equal treatment of users, laïcité and neutrality are attested (2025 référentiel, I)',
    ),
    expression: attested('neutrality'),
    sources: [ORDER_2025],
    reviewedOn: '2026-11-22',
  },
  {
    id: 'common-base',
    title: text('Socle commun de services', 'Common base of services'),
    expected: text(
      'L’information de premier niveau, l’accompagnement aux démarches, notamment numériques, et l’orientation vers un service spécialisé des opérateurs sont attestés (référentiel de 2025, II)',
      'First-level information, help with procedures, in particular online, and referral to a specialised service of the operators are attested (2025 référentiel, II)',
    ),
    expression: attested('commonBase'),
    sources: [ORDER_2025],
    reviewedOn: '2026-11-22',
  },
]);

/**
 * Since the order of 16 June 2025: whether it changed the requirements of 2019 is not known, so they are carried over
 * as `assumed`; what was read of the order comes in addition.
 */
export const CRITERIA_2025: readonly Criterion[] = frozen([
  ...CRITERIA_2019.map((criterion): Criterion => ({ ...criterion, standing: 'assumed' })),
  ...NEW_IN_2025,
]);
