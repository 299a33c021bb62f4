export type { Place } from '../structures/place.js';
export type { Issue, Notice } from '../foundation/issue.js';
export type { Text } from '../foundation/text.js';
export {
  accessCoverage,
  type AccessCoverage,
  type CoverageGroup,
  type CoverageOptions,
  type CoverageShares,
} from './coverage.js';
export {
  checkAccess,
  ACCESS_STATUSES,
  type AccessCheck,
  type AccessQuestion,
  type AccessRow,
  type AccessStatus,
} from './check.js';
export { compareAccess, type AccessChange, type AccessChangeKind, type AccessComparison } from './compare.js';
export { accessGaps } from './gaps.js';
export { estimateTravelTimes, DEFAULT_NEAREST, type EstimateOptions } from './estimate.js';
export { greatCircleKm, type Coordinates } from './sphere.js';
export { nearestPoints } from './nearest.js';
export { roadModel } from './road-model.js';
export { travelTimesFromMatrix, type TimeMatrix } from './times-from-matrix.js';
export { travelTimesFromRows, type RowsOptions, type TimeRow } from './times-from-rows.js';
export type { PlaceClass, TravelModel } from './travel-model.js';
export type { TravelTimeRow, TravelTimes } from './travel-times.js';
