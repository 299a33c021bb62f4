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
  type AccessRow,
  type AccessStatus,
  type NoMinutes,
} from './check.js';
export type { AccessQuestion, AskedOf } from './question.js';
export { soleCoverage, type SoleCoverage, type SoleStructure } from './sole-coverage.js';
export { compareAccess, type AccessChange, type AccessChangeKind, type AccessComparison } from './compare.js';
export { accessGaps } from './gaps.js';
export { estimateTravelTimes, DEFAULT_NEAREST, type EstimateOptions } from './estimate.js';
export { estimateAccess, type EstimatedQuestion } from './estimate-access.js';
export { greatCircleKm, type Coordinates } from './sphere.js';
export { nearestPoints } from './nearest.js';
export { roadGraph, type RoadGraph, type RoadNetwork } from './road-graph.js';
export { roadGraphFromGeoJson, type GeoJsonRoadOptions } from './road-geojson.js';
export { roadModel } from './road-model.js';
export { roadReach, type ReachOptions, type RoadReach } from './road-reach.js';
export { ROAD_SPEEDS, type RoadTags } from './road-speeds.js';
export { travelTimesOnRoad, type RoadTimesOptions, type RoadTravelTimes } from './road-times.js';
export type { RoadEdges } from './road-edges.js';
export type { ArcsInto } from './road-kernel.js';
export type { JoiningOptions } from './road-joints.js';
export type { NearestIndex, NearestTable } from './nearest.js';
export { travelTimesFromMatrix, type TimeMatrix } from './times-from-matrix.js';
export { travelTimesFromRows, type RowsOptions, type TimeRow } from './times-from-rows.js';
export type { PlaceClass, TravelModel } from './travel-model.js';
export type { TravelTimeRow, TravelTimes } from './travel-times.js';
