import * as z from 'zod';
import type { Issue } from '../../foundation/issue.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import type { SourceDocument } from '../../law/source.js';
import { soundParts } from '../../foundation/sound-parts.js';
import { VIENNE } from '../../law/sources.js';
import { SUPPORT_HELP, SUPPORT_LEVELS, SUPPORT_PARTNERS, SUPPORT_TITLES, type SupportTaskId } from './tasks.js';

const STATUSES = ['done', 'open', 'not-applicable'] as const;

/** A project that asks a département for support. Every part is optional. */
export const supportProjectSchema = z.strictObject({
  beneficiary: z.enum(['commune', 'epci', 'association', 'la-poste', 'other']).optional(),
  operation: z.enum(['creation', 'labelling', 'other']).optional(),
  /** Where each task stands; a task that is not said to be done is open. */
  tasks: z.partialRecord(z.enum(Object.keys(SUPPORT_TITLES) as SupportTaskId[]), z.enum(STATUSES)).optional(),
});

/** A project that asks a département for support. */
export type SupportProject = z.output<typeof supportProjectSchema>;

/** A task, and where it stands. */
export interface SupportTask {
  readonly id: SupportTaskId;
  readonly title: LocalizedText;
  readonly status: (typeof STATUSES)[number];
}

/** The answer of {@link supportChecklist}: plain JSON. */
export interface SupportChecklist {
  readonly format: 'france-services/support-checklist@1';
  /** Whether the beneficiary and the operation are among those of the source; `undetermined` when one is not given. */
  readonly concerned: 'yes' | 'no' | 'undetermined';
  /** The kinds of help. */
  readonly help: readonly LocalizedText[];
  readonly levels: readonly {
    readonly id: string;
    readonly title: LocalizedText;
    readonly tasks: readonly SupportTask[];
  }[];
  readonly partners: readonly LocalizedText[];
  readonly source: SourceDocument;
  /** What the list is worth: one département published it. */
  readonly scope: LocalizedText;
  readonly issues: readonly Issue[];
}

/**
 * The support that a département offers to project hosts, as the Vienne publishes it: levels, tasks (done,
 * open, not applicable), kinds of help, partners. For a beneficiary or an operation that is not among those of the
 * source (communes, EPCI, associations, La Poste; creation or labelling), no task is applicable.
 *
 * @param project - a part that is wrong is an issue, and reads as not given
 *
 * @example
 * ```ts
 * const { levels, concerned } = supportChecklist({ beneficiary: 'epci', tasks: { 'local-context': 'done' } });
 * levels[0]?.tasks.filter((task) => task.status === 'done').map((task) => task.id); // => ['local-context']
 * concerned; // => 'undetermined'
 * ```
 */
export function supportChecklist(project: SupportProject): SupportChecklist {
  const { value = {}, issues } = soundParts(supportProjectSchema, project);
  const { beneficiary, operation, tasks: told = {} } = value;
  const excluded = beneficiary === 'other' || operation === 'other';
  const statusOf = (id: SupportTaskId): SupportTask['status'] => (excluded ? 'not-applicable' : (told[id] ?? 'open'));
  return {
    format: 'france-services/support-checklist@1',
    concerned: excluded ? 'no' : beneficiary === undefined || operation === undefined ? 'undetermined' : 'yes',
    help: SUPPORT_HELP,
    levels: SUPPORT_LEVELS.map(({ id, title, tasks }) => ({
      id,
      title,
      tasks: tasks.map((task) => ({ id: task, title: SUPPORT_TITLES[task], status: statusOf(task) })),
    })),
    partners: SUPPORT_PARTNERS,
    source: VIENNE,
    scope: text(
      'Accompagnement publié par un département (la Vienne) ; un autre département peut en proposer un différent',
      'Support that one département (Vienne) publishes; another may offer a different one',
    ),
    issues,
  };
}
