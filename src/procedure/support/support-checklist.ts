import * as z from 'zod';
import { exported } from '../../foundation/schema.js';
import { requireObject } from '../../foundation/argument.js';
import type { Issue } from '../../foundation/issue.js';
import { soundParts } from '../../foundation/sound-parts.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import type { SourceDocument } from '../../law/source.js';
import { VIENNE } from '../../law/sources.js';
import { SUPPORT_HELP, SUPPORT_LEVELS, SUPPORT_PARTNERS, type SupportLevelId, type SupportTaskId } from './tasks.js';

const STATUSES = ['done', 'open', 'not-applicable'] as const;
const BENEFICIARIES = ['commune', 'epci', 'association', 'la-poste', 'other'] as const;
const OPERATIONS = ['creation', 'labelling', 'other'] as const;

/** Where a task stands. */
export type SupportStatus = (typeof STATUSES)[number];

/** A project that asks a département for support. Every part is optional. */
export interface SupportProject {
  /** Who asks; `other`: none of those that the source names. Absent: not known. */
  readonly beneficiary?: (typeof BENEFICIARIES)[number] | undefined;
  /** What for; `other`: neither a creation nor a labelling. Absent: not known. */
  readonly operation?: (typeof OPERATIONS)[number] | undefined;
  /** Where each task stands, by its id. A task that is absent is open. */
  readonly tasks?: { readonly [Id in SupportTaskId]?: SupportStatus | undefined } | undefined;
}

/** The schema of {@link SupportProject}. */
export const supportProjectSchema = exported(
  z.strictObject({
    beneficiary: z.enum(BENEFICIARIES).optional(),
    operation: z.enum(OPERATIONS).optional(),
    tasks: z
      .partialRecord(z.enum(SUPPORT_LEVELS.flatMap(({ tasks }) => tasks.map(({ id }) => id))), z.enum(STATUSES))
      .optional(),
  }),
);

/** A task, and where it stands. */
export interface SupportTask {
  /** Which task. */
  readonly id: SupportTaskId;
  /** What is to be done, as a sentence. */
  readonly title: LocalizedText;
  /** Where it stands. */
  readonly status: SupportStatus;
}

/** A level of support, and its tasks. */
export interface SupportLevel {
  /** Which level. */
  readonly id: SupportLevelId;
  /** Its name. */
  readonly title: LocalizedText;
  /** Its tasks, in the order of the source. */
  readonly tasks: readonly SupportTask[];
}

/** The answer of {@link supportChecklist}: plain JSON. */
export interface SupportChecklist {
  /** Format of the report. */
  readonly format: 'france-services/support-checklist@1';
  /** Whether the beneficiary and the operation are among those of the source; `undetermined` when one is absent. */
  readonly concerned: 'yes' | 'no' | 'undetermined';
  /** The kinds of help. */
  readonly help: readonly LocalizedText[];
  /** The levels of support, in the order of the source. */
  readonly levels: readonly SupportLevel[];
  /** The partners of the département. */
  readonly partners: readonly LocalizedText[];
  /** Where the support was read. */
  readonly source: SourceDocument;
  /** What the list is worth: one département published it. */
  readonly scope: LocalizedText;
  /** What is wrong in the project; what it concerns reads as absent. */
  readonly issues: readonly Issue[];
}

/**
 * The support that a département offers to project hosts, as the Vienne publishes it: levels, tasks (done,
 * open, not applicable), kinds of help, partners. For a beneficiary or an operation that is not among those of the
 * source (communes, EPCI, associations, La Poste; creation or labelling), no task is applicable.
 *
 * @param project - a part that is wrong is an issue, and reads as absent
 * @throws TypeError when the project is not an object
 *
 * @example
 * ```ts
 * const { levels, concerned } = supportChecklist({ beneficiary: 'epci', tasks: { 'local-context': 'done' } });
 * levels[0]?.tasks.filter((task) => task.status === 'done').map((task) => task.id); // => ['local-context']
 * concerned; // => 'undetermined'
 * ```
 */
export function supportChecklist(project: SupportProject): SupportChecklist {
  requireObject('project', project, 'an object with what is known of the project');
  const { value, issues } = soundParts(supportProjectSchema, project);
  const { beneficiary, operation, tasks: known = {} } = value;
  const excluded = beneficiary === 'other' || operation === 'other';
  return {
    format: 'france-services/support-checklist@1',
    concerned: excluded ? 'no' : beneficiary === undefined || operation === undefined ? 'undetermined' : 'yes',
    help: SUPPORT_HELP,
    levels: SUPPORT_LEVELS.map(({ id: level, title: name, tasks }) => ({
      id: level,
      title: name,
      tasks: tasks.map(({ id, title }) => ({ id, title, status: excluded ? 'not-applicable' : (known[id] ?? 'open') })),
    })),
    partners: SUPPORT_PARTNERS,
    source: VIENNE,
    scope: text(
      'Cet accompagnement est publié par un département (la Vienne) ; un autre département peut en proposer un différent',
      'One département (Vienne) publishes this support; another may offer a different one',
    ),
    issues,
  };
}
