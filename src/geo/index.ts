export { catchment, type Catchment, type CatchmentRequest } from './catchment.js';
export { catchmentCircle } from './catchment-circle.js';
export { frrZoning, type FrrZoning } from './frr-zoning.js';
export type { ShapeFeature, ShapeGeometry, ShapeProperties } from './shape-feature.js';
export type { Area, MultiPolygonArea, PolygonArea, Zone, ZonedPlace } from './zone.js';
export { zonesAt, zonesAtEach, type ZoneFound, type ZoneReason, type ZonesAt } from './zones-at.js';
export { zonesFromGeoJson, type ZoneProperties, type ZonesRead } from './zones-from-geojson.js';

// Types of other rooms that the types above name
export type { AccessCheck, AccessStatus } from '../access/check.js';
export type { Issue, Notice, Path } from '../foundation/issue.js';
export type { Place } from '../places/place.js';
export type { AccessRow } from '../access/check.js';
export type { AccessBasis } from '../access/request.js';
export type { LocalizedText } from '../foundation/text.js';
export type { Coordinates } from '../places/coordinates.js';
export type { NoMinutes } from '../access/check.js';
