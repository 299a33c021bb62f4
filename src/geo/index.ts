export { catchment, type Catchment, type CatchmentRequest } from './catchment.js';
export { catchmentCircle } from './catchment-circle.js';
export { frrZoning, type FrrZoning } from './frr-zoning.js';
export type { ShapeFeature, ShapeGeometry, ShapeProperties } from './shape-feature.js';
export type { Area, MultiPolygonArea, PolygonArea, Zone, ZonedPlace } from './zone.js';
export { zonesAt, zonesAtEach, type ZoneFound, type ZoneReason, type ZonesAt } from './zones-at.js';
export { zonesFromGeoJson, type ZoneProperties, type ZonesRead } from './zones-from-geojson.js';
