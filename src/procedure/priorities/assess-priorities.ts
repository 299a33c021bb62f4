import { requireDate, requireObject } from '../../foundation/argument.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import type { Notice } from '../../foundation/issue.js';
import { attestedLater } from '../../foundation/notices/labelling.js';
import { unexpectedActor } from '../../foundation/notices/procedure.js';
import { soundParts } from '../../foundation/sound-parts.js';
import { text } from '../../foundation/text.js';
import { dateText } from '../../foundation/words.js';
import type { Verdict } from '../../foundation/verdict.js';
import { COHESION_2020, HAUTE_GARONNE } from '../../law/sources.js';
import { PROCEDURE_STEPS } from '../steps.js';
import type { PriorityAssessment, PriorityOptions } from './assessment.js';
import { PRIORITY_CRITERIA } from './criteria.js';
import { priorityProjectSchema, type PriorityProject } from './project.js';

/**
 * The evidence on the five priority criteria of a request: in favour, against, missing. No text read gives a weight, a
 * threshold or a score, so none is made up: the prefect weighs.
 *
 * @param project - every part is optional; a part that is wrong is an issue, and reads as absent
 * @param options - the day of the question: a check of the prefect that comes later does not count
 * @throws RangeError when the day is not one, TypeError when the project or the options are not objects
 *
 * @example
 * ```ts
 * const rows = [{ originId: 'A', status: 'beyond' as const }, { originId: 'B', status: 'uncertain' as const }];
 * const { criteria } = assessPriorities({ access: { cutoffMinutes: 30, rows } }, { asOf: '2026-11-22' });
 * criteria[0]?.inFavour[0]?.en; // => '1 origin is beyond 30 min, out of 2 (existing France services)'
 * criteria[0]?.missing.length; // => 1
 * ```
 */
export function assessPriorities(project: PriorityProject, options: PriorityOptions): PriorityAssessment {
  requireObject('project', project, 'an object with what is known of the project');
  const asOf = requireDate('asOf', requireObject('options', options).asOf);
  const { value, issues } = soundParts(priorityProjectSchema, project);
  const notices: Notice[] = [];
  return {
    format: 'france-services/priorities@1',
    asOf,
    criteria: PRIORITY_CRITERIA.map(({ id, title, parts }) => {
      const evidence = parts.map((evidenceOf) => evidenceOf(value));
      return {
        id,
        title,
        inFavour: evidence.flatMap(({ inFavour }) => inFavour),
        against: evidence.flatMap(({ against }) => against),
        missing: evidence.flatMap(({ missing }) => missing),
      };
    }),
    priorityZone: {
      verdict: zoneVerdict(value, asOf, notices),
      expected: text(
        'Le préfet vérifie que le projet est situé dans une zone de déploiement prioritaire',
        'The prefect checks that the project is in a priority deployment zone',
      ),
    },
    sources: [COHESION_2020, HAUTE_GARONNE],
    issues,
    notices,
  };
}

/** Only what the prefect found by the day counts. */
function zoneVerdict({ priorityZone }: PriorityProject, asOf: IsoDate, notices: Notice[]): Verdict {
  if (!priorityZone) return 'undetermined';
  const { by, on, holds } = priorityZone;
  const { name: step, by: prefect } = PROCEDURE_STEPS['conformity-check'];
  if (by !== prefect) notices.push(unexpectedActor(['priorityZone', 'by'], { step, counts: false }, by));
  else if (on > asOf) {
    notices.push(attestedLater(['priorityZone', 'on'], { on: dateText(on), asOf: dateText(asOf) }, on));
  } else return holds ? 'satisfied' : 'not-satisfied';
  return 'undetermined';
}
