import { requireDate } from '../../foundation/argument.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import type { Issue, Notice } from '../../foundation/issue.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import type { Verdict } from '../../foundation/verdict.js';
import type { SourceDocument } from '../../law/source.js';
import { COHESION_2020 } from '../../law/sources.js';
import { PRIORITY_CRITERIA, type PriorityEvidence } from './evidence.js';
import { priorityProjectSchema, type PriorityProject } from './project.js';
import { soundParts } from '../../foundation/sound-parts.js';
import { HAUTE_GARONNE } from '../../law/sources.js';

/** The answer of {@link assessPriorities}: plain JSON. */
export interface PriorityAssessment {
  readonly format: 'france-services/priorities@1';
  readonly asOf: IsoDate;
  /** The five criteria, in the order of their source. */
  readonly criteria: readonly PriorityEvidence[];
  /** The check of the procedure that is up to the prefect: whether the project is in a zone of priority deployment. */
  readonly priorityZone: { readonly verdict: Verdict; readonly expected: LocalizedText };
  readonly sources: readonly SourceDocument[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/**
 * The evidence on the five priority criteria of a request: in favour, against, missing. No text read gives a weight, a
 * threshold or a score, so none is made up: the prefect weighs.
 *
 * @param project - every part is optional; a part that is wrong is an issue, and reads as not given
 * @param options - the day of the question: a check of the prefect that comes later does not count
 * @throws RangeError when the day is not one
 *
 * @example
 * ```ts
 * const rows = [{ originId: 'A', status: 'beyond' as const }, { originId: 'B', status: 'uncertain' as const }];
 * const { criteria } = assessPriorities({ access: { cutoffMinutes: 30, rows } }, { asOf: '2026-11-22' });
 * criteria[0]?.inFavour[0]?.en; // => '1 origin(s) of 2 beyond 30 min (existing France services)'
 * criteria[0]?.missing.length; // => 1
 * ```
 */
export function assessPriorities(project: PriorityProject, options: { readonly asOf: IsoDate }): PriorityAssessment {
  const asOf = requireDate('asOf', options.asOf);
  const { value = {}, issues } = soundParts(priorityProjectSchema, project);
  const notices: Notice[] = [];
  return {
    format: 'france-services/priorities@1',
    asOf,
    criteria: PRIORITY_CRITERIA.map((evidenceOf) => evidenceOf(value)),
    priorityZone: {
      verdict: zoneVerdict(value, asOf, notices),
      expected: text(
        'Le préfet vérifie que le projet est situé dans une zone de déploiement prioritaire',
        'The prefect checks that the project lies in a zone of priority deployment',
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
  if (by === 'prefecture' && on <= asOf) return holds ? 'satisfied' : 'not-satisfied';
  notices.push({
    code: by === 'prefecture' ? 'attested-later' : 'unexpected-actor',
    path: ['priorityZone', by === 'prefecture' ? 'on' : 'by'],
    received: by === 'prefecture' ? on : by,
    message: text(
      'cette vérification revient au préfet, au plus tard au jour examiné : elle ne compte pas',
      'this check is up to the prefect, by the day examined: it does not count',
    ),
  });
  return 'undetermined';
}
