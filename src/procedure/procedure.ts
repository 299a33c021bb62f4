import type { IsoDate } from '../foundation/civil-date.js';
import type { Issue, Notice } from '../foundation/issue.js';
import type { LocalizedText } from '../foundation/text.js';
import type { SourceDocument } from '../law/source.js';
import type { Attestation } from '../labelling/dossier/attestation.js';
import type { CountedEvent, ImpossibleEvent } from './order.js';
import type { ProcedureKind } from './steps.js';

/** Where a file stands. */
export type ProcedureStage =
  'not-started' | 'examination' | 'audit' | 'label-announced' | 'labelled' | 'terminated' | 'ended';

/** The label: three dates that differ. */
export interface LabelState {
  readonly announcedOn: IsoDate;
  /** Absent when it is not known. */
  readonly effectiveOn?: IsoDate;
  /** Absent when no opening is recorded. */
  readonly openedOn?: IsoDate;
  /** Who granted it, as recorded. */
  readonly authority?: string;
}

/** The convention, as it stands. */
export interface ConventionState {
  readonly signedOn: IsoDate;
  /** Last day, as the convention, its last renewal or amendment sets it; absent when it is not known. */
  readonly until?: IsoDate;
  /** Absent when its last day is not known. */
  readonly running?: boolean;
}

/** The audit every three years: a period of control, not a duration of the label. */
export interface ControlState {
  readonly everyYears: 3;
  /** Effect of the label (its announcement when the effect is not known), or last control audit. */
  readonly countedFrom: IsoDate;
  readonly expectedBy: IsoDate;
  readonly overdue: boolean;
  readonly source: SourceDocument;
}

/** What remains to be done, and by whom. */
export interface NextStep {
  readonly id: ProcedureKind;
  /** Absent where no source says, or sources differ. */
  readonly by?: Attestation['by'];
  readonly task: LocalizedText;
  readonly sources: readonly SourceDocument[];
  /** Only where a convention or a source gives a date. */
  readonly expectedBy?: IsoDate;
}

/** A deadline that a source gives. */
export interface Deadline {
  readonly id: 'msap-approval';
  readonly on: IsoDate;
  /** `undetermined`: approved on the very day, which "before" leaves open; `passed`: no label is recorded by then. */
  readonly status: 'met' | 'running' | 'passed' | 'undetermined';
  readonly text: LocalizedText;
  readonly source: SourceDocument;
}

/** Where a file stands on a day: plain JSON. */
export interface ProcedureState {
  readonly format: 'france-services/procedure@1';
  readonly asOf: IsoDate;
  readonly stage: ProcedureStage;
  readonly label?: LabelState;
  readonly convention?: ConventionState;
  readonly control?: ControlState;
  /** Events that count, by date. */
  readonly history: readonly CountedEvent[];
  /** Events that do not count, in the order given, each with its reason. */
  readonly impossible: readonly ImpossibleEvent[];
  /** What must come next; empty when the file has ended. */
  readonly next: readonly NextStep[];
  readonly deadlines: readonly Deadline[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}
