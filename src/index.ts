// Law: the mechanism of dated rules
export type { IsoDate } from './foundation/civil-date.js';
export { InvalidDataError, type Issue, type Notice, type Parsed, type Path } from './foundation/issue.js';
export type { Locale, LocalizedText } from './foundation/text.js';
export type { Verdict } from './foundation/verdict.js';
export type { Weekday } from './foundation/weekday.js';
export type { Reference } from './law/bibliography.js';
export {
  lookUp,
  type EndedRule,
  type KnownValue,
  type LookUp,
  type LookUpOptions,
  type NotYetKnown,
  type PublicationUnknown,
  type UnknownValue,
} from './law/look-up.js';
export type { Dated, DatedEntry, Dispute, Parameter, Standing } from './law/parameter.js';
export type { SourceDocument, SourceKind } from './law/source.js';
export type { StaleEntry } from './law/stale.js';
export { timeline, type TimelinePeriod } from './law/timeline.js';

// Operators
export { findOperators, type FindOperatorsOptions } from './operators/find-operators.js';
export { missingOperators, type MissingOperatorsOptions } from './operators/missing-operators.js';
export type { BaseReading, OperatorBase } from './operators/national-base.js';
export { OPERATOR_IDS, type OperatorId } from './operators/operators.js';
export { operatorsAt, type Operator, type OperatorsAtOptions } from './operators/operators-at.js';
export { PRESENCE_FORMS, type PresenceForm } from './operators/presence-form.js';
export { operatorPresenceSchema, type OperatorPresence } from './operators/presence.js';
export { summarizePresence, type PresenceSummary } from './operators/presence-summary.js';

// Structures
export { departementOfCommune, isCommuneCode } from './places/communes/commune-code.js';
export { weeklyHoursSchema, type Slot, type WeeklyHours, type WeekParity } from './hours/week.js';
export { isOpen } from './hours/is-open.js';
export type { Timetabled } from './hours/timetabled.js';
export type { Place } from './places/place.js';
export { publicHolidays, type PublicHoliday, type PublicHolidaysOptions } from './hours/public-holidays.js';
export { isSiren, isSiret } from './structures/siret.js';
export { stopSchema, type Stop } from './structures/stop.js';
export { placesOn, type ServedStructure, type ServicePlace, type ServicePlaces } from './structures/places-on.js';
export { stopsOn, type StopOn, type StopsOnOptions } from './structures/stops-on.js';
export { HOST_KINDS, type Host, type HostKind } from './structures/host.js';
export type { Commune } from './structures/formats.js';
export type { FundingState, StructureFormat, StructureRole } from './structures/kinds.js';
export {
  parseStructure,
  safeParseStructure,
  structureSchema,
  type Contacts,
  type Structure,
} from './structures/structure.js';
export { weeklyOpening, type WeeklyOpening, type WeekTotal } from './hours/weekly-opening.js';

// Labelling
export { assessPriorities } from './procedure/priorities/assess-priorities.js';
export type {
  PriorityAssessment,
  PriorityCriterionId,
  PriorityEvidence,
  PriorityOptions,
  PriorityZoneFinding,
} from './procedure/priorities/assessment.js';
export { ATTESTING_ROLES, type Attestation } from './labelling/dossier/attestation.js';
export { attestationSchema } from './labelling/dossier/attestation-schema.js';
export type { Reason, ReadingResult } from './labelling/rules/reasons.js';
export type { Builders, FieldOf, ItemCondition, ItemOf, NameOf } from './labelling/rules/builders.js';
export {
  compareEvaluations,
  type ChangeCause,
  type EvaluationComparison,
  type FindingChange,
  type FindingState,
} from './labelling/evaluation/compare-evaluations.js';
export type { ExpressionChange } from './labelling/rules/compare-expressions.js';
export {
  compareReferentiels,
  type BeforeAfter,
  type CriterionChange,
  type ReferentielComparison,
} from './labelling/referentiels/compare-referentiels.js';
export type { CriterionInput, WriteCriteria } from './labelling/referentiels/criteria.js';
export { defineReferentiel, type ReferentielOptions } from './labelling/referentiels/define-referentiel.js';
export {
  dossierSchema,
  parseDossier,
  safeParseDossier,
  type Dossier,
  type ParseDossierOptions,
} from './labelling/dossier/dossier.js';
export {
  evaluateDossier,
  evaluateDossiers,
  screenDossiers,
  type Screening,
} from './labelling/evaluation/evaluate-dossier.js';
export type {
  AppliedReferentiel,
  Conclusion,
  DisputeResult,
  Evaluation,
  EvaluationSummary,
  Finding,
  OpenFact,
  OpenField,
} from './labelling/evaluation/evaluation.js';
export { explain } from './letters/explain.js';
export type { Expression, Reading } from './labelling/rules/expression.js';
export type { Threshold } from './labelling/rules/threshold.js';
export type { Agent, Agents, DossierFacts } from './labelling/facts/dossier-facts.js';
export type { Amount, AmountBounds, Choice, FactDefinition, FactType } from './labelling/facts/fact.js';
export {
  factsFromStructures,
  type DerivedFacts,
  type StructureFacts,
} from './labelling/facts/facts-from-structures.js';
export { letter, type LetterKind, type LetterOptions } from './letters/letter.js';
export type { LetterFormat } from './letters/layout.js';
export type { ExplainOptions } from './letters/writer.js';
export { needsOf, type Needs } from './labelling/rules/needs.js';
export { nextQuestions, type NextQuestion } from './labelling/evaluation/next-questions.js';
export { observationsSchema, type Observations } from './labelling/dossier/observations.js';
export type { EvaluateOptions } from './labelling/evaluation/prepare.js';
export {
  priorityProjectSchema,
  type PriorityProject,
  type PriorityZoneCheck,
  type ProjectAccess,
  type ProjectPlace,
} from './procedure/priorities/project.js';
export { bindingAgreement, controlAuditPeriod, msapApprovalDeadline } from './procedure/deadlines.js';
export type {
  ControlState,
  ConventionState,
  CountedEvent,
  Deadline,
  DeadlineStatus,
  ImpossibleCode,
  ImpossibleEvent,
  LabelState,
  NextStep,
  ProcedureOptions,
  ProcedureStage,
  ProcedureState,
} from './procedure/procedure.js';
export {
  procedureEventSchema,
  type AuditEvent,
  type ConformityEvent,
  type ConventionEvent,
  type EventFields,
  type LabelEvent,
  type PartyEvent,
  type PlaceEvent,
  type ProcedureActor,
  type ProcedureEvent,
  type ProcedureKind,
  type ProcedureOutcome,
  type SimpleEvent,
} from './procedure/event.js';
export { procedureState } from './procedure/procedure-state.js';
export type { Coverage, Criterion, ExpectedSentence, Referentiel } from './labelling/referentiels/referentiel.js';
export { referentielAt, referentiels, type ReferentielAtOptions } from './labelling/referentiels/referentiel-at.js';
export { standardFacts, type StandardFact } from './labelling/facts/standard-facts.js';
export { minimumAgents, minimumOpeningDays, minimumWeeklyOpening, minimumWorkingTime } from './labelling/thresholds.js';
export {
  supportChecklist,
  supportProjectSchema,
  type SupportChecklist,
  type SupportLevel,
  type SupportProject,
  type SupportStatus,
  type SupportTask,
} from './procedure/support/support-checklist.js';
export type { SupportLevelId, SupportTaskId } from './procedure/support/tasks.js';

// Subsidies
export {
  COORDINATOR_MISSION_IDS,
  coordinationFunding,
  coordinatorMissions,
  coordinatorWorkingTime,
  type CoordinatorMission,
  type CoordinatorMissionId,
} from './subsidies/coordination.js';
export type {
  AssumptionId,
  DefaultAssumptionId,
  ProjectionAssumptions,
  SupposedAmount,
  SupposedBonus,
} from './subsidies/projection/assumptions.js';
export {
  compareProjections,
  type AmountDifference,
  type ComparedRead,
  type ProjectionComparison,
  type StandingAmounts,
} from './subsidies/projection/compare-projections.js';
export {
  financingPlan,
  type FinancingPlan,
  type FinancingRequest,
  type FinancingVariant,
  type FinancingYear,
  type RunningBudget,
} from './subsidies/plan/financing-plan.js';
export type { Funder, FunderShare } from './subsidies/funder.js';
export {
  investmentAid,
  type InvestmentAid,
  type InvestmentFund,
  type InvestmentLimit,
  type InvestmentRequest,
  type InvestmentRule,
} from './subsidies/aid/investment-aid.js';
export { busCallCeiling, investmentAidRate, ownerMinimumShare } from './subsidies/aid/investment-rules.js';
export { frrBonus, msapUpgradeSupport } from './subsidies/other-support.js';
export type { ProRataRule } from './subsidies/projection/pro-rata.js';
export { projectSubsidies } from './subsidies/projection/project-subsidies.js';
export type { ProjectedStructure } from './subsidies/projection/projected-structure.js';
export type {
  AmountRange,
  AmountRead,
  ByStanding,
  DepartementTotals,
  LineTotal,
  NoAmountReason,
  Projection,
  ProjectionItem,
  ProjectionLine,
  ProjectionRequest,
  ProjectionTotals,
  UsedAssumption,
  WithoutAmount,
  YearTotals,
} from './subsidies/projection/projection.js';
export { averageRunningCosts, type RunningCosts } from './subsidies/plan/running-costs.js';
export { annualSubsidy, postalFunders, postalSubsidy, subsidyFunders } from './subsidies/schedule.js';

// Network: a département, and the whole network, seen over time
export { activityGrowth, type ActivityFigures, type ActivityGrowth } from './network/activity-growth.js';
export type { CoordinationFacts, Coordinator, CoordinatorVisit } from './network/coordination-facts.js';
export { coordinationReview, type CoordinationReview, type ReviewedMission } from './network/coordination-review.js';
export type { Canton, CantonCounts, CantonReason, CantonRow, CantonSite, CantonStatus } from './network/canton.js';
export {
  cantonCoverage,
  type CantonCoverage,
  type CantonRequest,
  type CantonsByStructures,
  type CantonsEquipped,
} from './network/canton-coverage.js';
export { departementOverview } from './network/departement-overview.js';
export {
  labelsOverTime,
  type FigureComparison,
  type LabelCount,
  type LabelledStructure,
  type LabelsOverTime,
  type LabelsOverTimeOptions,
} from './network/labels-over-time.js';
export type {
  DepartementOverview,
  FundingCounts,
  HostCount,
  HoursCounts,
  LabelDatesKnown,
  LabelsNotCurrent,
  OverviewRequest,
  SiteCounts,
} from './network/overview.js';
export { publishedFigures, type FigureMeasure, type PublishedFigure } from './network/published-figures.js';

// Register: everything that is dated or sourced
export { bibliography } from './register/bibliography.js';
export { parameters } from './register/parameters.js';
export { staleParameters } from './register/stale-parameters.js';

// Types of other rooms that the types above name
export type { Cents } from './foundation/cents.js';
export type { Coordinates } from './places/coordinates.js';
