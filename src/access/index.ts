export type { Place } from '../places/place.js';
export type { Issue, Notice, Path } from '../foundation/issue.js';
export type { LocalizedText } from '../foundation/text.js';
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
export type { AccessBasis, AccessRequest } from './request.js';
export { soleCoverage, type SoleCoverage, type SoleCoverageOptions, type SoleStructure } from './sole.js';
export type { WeightOf } from './weight.js';
export { compareAccess, type AccessChange, type AccessChangeKind, type AccessComparison } from './compare.js';
export { accessGaps } from './gaps.js';
export { estimateTravelTimes, DEFAULT_NEAREST, type EstimateOptions } from './estimates/estimate.js';
export { estimateAccess, type EstimatedRequest } from './estimate-access.js';
export type { Coordinates } from '../places/coordinates.js';
export { greatCircleKm } from '../places/great-circle.js';
export { nearestPoints, type NearestPoints } from '../places/nearest-points.js';
export { roadGraph, type RoadGraph, type RoadNetwork, type RoadNodes } from './roads/road-graph.js';
export { roadGraphFromGeoJson, type GeoJsonRoadOptions, type Speeds } from './roads/road-geojson.js';
export { roadModel } from './estimates/road-model.js';
export { roadReach, type ReachOptions, type RoadReach } from './roads/road-reach.js';
export { ROAD_SPEEDS, type RoadTags } from './roads/road-speeds.js';
export { travelTimesOnRoad, type RoadTimesOptions, type RoadTravelTimes } from './roads/road-times.js';
export type { RoadEdges } from './roads/edges.js';
export type { ArcsInto } from './roads/kernel.js';
export type { JoiningOptions } from './roads/joints.js';
export type { NearestIndex, NearestTable } from '../places/nearest.js';
export { travelTimesFromMatrix, type TimeMatrix } from './times/times-from-matrix.js';
export { travelTimesFromRows, type RowsOptions, type TimeRow } from './times/times-from-rows.js';
export type { TimeUnit } from './times/read-time.js';
export type { PlaceClass, TravelModel } from './estimates/travel-model.js';
export type { TravelTimeRow, TravelTimes } from './times/travel-times.js';
