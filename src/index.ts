// Law: the mechanism of dated rules
export type { IsoDate } from './foundation/iso-date.js';
export { InvalidDataError, type Issue, type Notice, type Parsed } from './foundation/issue.js';
export type { Locale, Text } from './foundation/text.js';
export type { Verdict } from './foundation/verdict.js';
export type { Weekday } from './foundation/weekday.js';
export type { Reference } from './law/bibliography.js';
export { lookUp, type LookUp, type LookUpOptions } from './law/look-up.js';
export type { Dispute, Entry, Parameter, Standing } from './law/parameter.js';
export type { Source, SourceKind } from './law/source.js';
export type { StaleParameter } from './law/stale.js';
export { timeline, type Period } from './law/timeline.js';

// Structures
export { departementOfCommune, isCommuneCode } from './structures/commune-code.js';
export { weeklyHoursSchema, type Slot, type WeeklyHours } from './structures/hours.js';
export { isOpen } from './structures/is-open.js';
export type { Place } from './structures/place.js';
export { publicHolidays, type PublicHoliday, type PublicHolidaysOptions } from './structures/public-holidays.js';
export { isSiren, isSiret } from './structures/siret.js';
export { stopSchema, type Stop } from './structures/stop.js';
export {
  CARRIER_KINDS,
  parseStructure,
  safeParseStructure,
  structureSchema,
  type Structure,
} from './structures/structure.js';
export { weeklyOpening, type WeeklyOpening, type WeekTotal } from './structures/weekly-opening.js';
export { projectSubsidies } from './subsidies/project.js';
export type {
  AmountRead,
  Bounds,
  ByStanding,
  DepartementTotals,
  NoAmountReason,
  Projection,
  ProjectionLine,
  ProjectionRequest,
  Total,
  Totals,
  UsedAssumption,
  WithoutAmount,
  YearTotals,
} from './subsidies/projection.js';
export type { AssumptionId, ProjectionAssumptions } from './subsidies/assumptions.js';
export type { ProRataRule } from './subsidies/pro-rata.js';
export type { ProjectedStructure } from './subsidies/projected-structure.js';
export type { Funder, FunderShare } from './subsidies/funder.js';
export { annualSubsidy, postalFunders, postalSubsidy, subsidyFunders } from './subsidies/schedule.js';
export { frrBonus, msapUpgradeSupport } from './subsidies/other-support.js';
export { animationFunding, animatorMissions, animatorWorkingTime } from './subsidies/animation.js';
