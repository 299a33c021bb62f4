import { requireMembers } from '../../foundation/argument.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import type { LocalizedText } from '../../foundation/text.js';
import type { Verdict } from '../../foundation/verdict.js';
import type { PriorityAssessment, PriorityCriterionId } from '../../procedure/priorities/assessment.js';
import type { ProcedureStage, ProcedureState } from '../../procedure/procedure.js';
import type {
  SupportChecklist,
  SupportLevel,
  SupportStatus,
  SupportTask,
} from '../../procedure/support/support-checklist.js';
import { joined } from './cells.js';

/** What a row of a procedure is about. */
export type ProcedureSection = 'label' | 'convention' | 'control' | 'event' | 'impossible' | 'next-step' | 'deadline';

/** A day, an event, a step or a deadline of a procedure as a flat row. */
export interface ProcedureStateRow {
  /** The day examined. */
  readonly asOf: IsoDate;
  /** Where the file stands, the same in every row. */
  readonly stage: ProcedureStage;
  /** What the row is about. */
  readonly section: ProcedureSection;
  /** Which day of the label or of the convention, event, step or deadline; why an event does not count. */
  readonly item: string;
  /** The day recorded, or expected; `null` when there is none. */
  readonly day: IsoDate | null;
  /** Where it stands: a convention runs or has ended, a control is due or overdue, a deadline is met...; else `null`. */
  readonly state: string | null;
  /** Who must take a step to come; `null` when no source says, and for the others. */
  readonly actor: string | null;
  /** What must be done, what the deadline is, or why the event does not count, in French; else `null`. */
  readonly sentenceFr: string | null;
  /** The same in English. */
  readonly sentenceEn: string | null;
  /** Titles of the sources, separated by `;`; `null` when there is none. */
  readonly source: string | null;
}

type Cells = Pick<ProcedureStateRow, 'section' | 'item'> &
  Partial<Omit<ProcedureStateRow, 'asOf' | 'stage' | 'section' | 'item' | 'sentenceFr' | 'sentenceEn'>> & {
    readonly sentence?: LocalizedText;
  };

/** One row for each day of the label and of the convention, control, event, step to come and deadline. */
export function procedureRows(report: ProcedureState): ProcedureStateRow[] {
  const { asOf, stage, label, convention, control } = report;
  const cells: Cells[] = [];
  if (label) {
    cells.push({ section: 'label', item: 'announced', day: label.announcedOn });
    cells.push({ section: 'label', item: 'effective', day: label.effectiveOn ?? null });
    cells.push({ section: 'label', item: 'opened', day: label.openedOn ?? null });
  }
  if (convention) {
    const { signedOn, until, running } = convention;
    const state = running === undefined ? null : running ? 'running' : 'ended';
    cells.push({ section: 'convention', item: 'signed', day: signedOn });
    cells.push({ section: 'convention', item: 'last-day', day: until ?? null, state });
  }
  if (control) {
    const { expectedBy, overdue, source } = control;
    const state = overdue ? 'overdue' : 'due';
    cells.push({ section: 'control', item: 'control-audit', day: expectedBy, state, source: source.title });
  }
  for (const { event } of requireMembers('report.history', report.history)) {
    cells.push({ section: 'event', item: event.kind, day: event.on });
  }
  for (const { code, reason } of requireMembers('report.impossible', report.impossible)) {
    cells.push({ section: 'impossible', item: code, sentence: reason });
  }
  for (const { id, by, task, sources, expectedBy } of requireMembers('report.next', report.next)) {
    const source = joined(sources.map(({ title }) => title));
    cells.push({ section: 'next-step', item: id, day: expectedBy ?? null, actor: by ?? null, sentence: task, source });
  }
  for (const { id, on, status, text, source } of requireMembers('report.deadlines', report.deadlines)) {
    cells.push({ section: 'deadline', item: id, day: on, state: status, sentence: text, source: source.title });
  }
  return cells.map(({ section, item, day = null, state = null, actor = null, sentence, source = null }) => ({
    asOf,
    stage,
    section,
    item,
    day,
    state,
    actor,
    sentenceFr: sentence?.fr ?? null,
    sentenceEn: sentence?.en ?? null,
    source,
  }));
}

/** A sentence on a priority criterion, or the check that is up to the prefect, as a flat row. */
export interface PriorityAssessmentRow {
  /** The day of the question. */
  readonly asOf: IsoDate;
  /** Which criterion; `priority-zone` for the check that is up to the prefect. */
  readonly criterionId: PriorityCriterionId | 'priority-zone';
  /** The criterion, or what the prefect checks, in French. */
  readonly titleFr: string;
  /** The same in English. */
  readonly titleEn: string;
  /** What the sentence does; `null` without a sentence. */
  readonly side: 'in-favour' | 'against' | 'missing' | null;
  /** The sentence in French; `null` when nothing is known. */
  readonly sentenceFr: string | null;
  /** The sentence in English; `null` when nothing is known. */
  readonly sentenceEn: string | null;
  /** What the prefect found; `null` for the criteria, which have no verdict. */
  readonly verdict: Verdict | null;
  /** Titles of the sources, separated by `;`. */
  readonly source: string | null;
}

/** One row for each sentence on a criterion, one for a criterion without any, and one for the check of the prefect. */
export function priorityRows({ asOf, criteria, priorityZone, sources }: PriorityAssessment): PriorityAssessmentRow[] {
  const source = joined(requireMembers('report.sources', sources).map(({ title }) => title));
  const row = (
    criterionId: PriorityAssessmentRow['criterionId'],
    title: LocalizedText,
    side: PriorityAssessmentRow['side'],
    sentence: LocalizedText | undefined,
    verdict: Verdict | null,
  ): PriorityAssessmentRow => ({
    asOf,
    criterionId,
    titleFr: title.fr,
    titleEn: title.en,
    side,
    sentenceFr: sentence?.fr ?? null,
    sentenceEn: sentence?.en ?? null,
    verdict,
    source,
  });
  return [
    ...requireMembers('report.criteria', criteria).flatMap(({ id, title, inFavour, against, missing }) => {
      const sentences = [
        ...inFavour.map((sentence) => row(id, title, 'in-favour', sentence, null)),
        ...against.map((sentence) => row(id, title, 'against', sentence, null)),
        ...missing.map((sentence) => row(id, title, 'missing', sentence, null)),
      ];
      return sentences.length > 0 ? sentences : [row(id, title, null, undefined, null)];
    }),
    row('priority-zone', priorityZone.expected, null, undefined, priorityZone.verdict),
  ];
}

/** A task of a support checklist as a flat row. */
export interface SupportChecklistRow {
  /** Whether the project is among those of the source, the same in every row. */
  readonly concerned: SupportChecklist['concerned'];
  /** Which level of support. */
  readonly levelId: SupportLevel['id'];
  /** Name of the level in French. */
  readonly levelFr: string;
  /** Name of the level in English. */
  readonly levelEn: string;
  /** Which task. */
  readonly taskId: SupportTask['id'];
  /** What is to be done, in French. */
  readonly taskFr: string;
  /** What is to be done, in English. */
  readonly taskEn: string;
  /** Where the task stands. */
  readonly status: SupportStatus;
  /** Title of the source. */
  readonly source: string;
}

/** One row for each task. The kinds of help and the partners, the same for every project, have none. */
export const supportRows = ({ concerned, levels, source }: SupportChecklist): SupportChecklistRow[] =>
  requireMembers('report.levels', levels).flatMap(({ id: levelId, title: level, tasks }, index) =>
    requireMembers(`report.levels[${index}].tasks`, tasks).map(({ id: taskId, title: task, status }) => ({
      concerned,
      levelId,
      levelFr: level.fr,
      levelEn: level.en,
      taskId,
      taskFr: task.fr,
      taskEn: task.en,
      status,
      source: source.title,
    })),
  );
