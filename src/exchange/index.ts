export {
  compareLists,
  type ChangedStructure,
  type ListComparison,
  type ListedStructure,
  type ListVintage,
} from './official-list/compare/compare-lists.js';
export {
  fromGeoJson,
  toGeoJson,
  type GeoJsonStructures,
  type StructureCollection,
  type StructureFeature,
  type StructurePoint,
  type StructureProperties,
} from './formats/geojson.js';
export { jsonSchemas, type JsonSchema, type JsonSchemaName } from './json-schemas.js';
export type {
  KnowledgeChanged,
  ListChange,
  PointMoved,
  Renamed,
  ValueChanged,
} from './official-list/compare/list-changes.js';
export { noticesByCode, type NoticeCount } from './notices-by-code.js';
export {
  readOfficialList,
  type FeatureCollectionLike,
  type ListLayout,
  type OfficialList,
  type Rejection,
} from './official-list/official-list.js';
export {
  fromOpeningHours,
  toOpeningHours,
  type OpeningHours,
  type WeekFromOpeningHours,
} from '../hours/osm/opening-hours.js';
export { readHours, type HoursRead } from '../hours/french/read-hours.js';
export { toRows, type RowsByFormat, type TabularReport } from './rows/rows.js';
export type {
  AccessCheckRow,
  AccessComparisonRow,
  AccessCoverageRow,
  SoleCoverageRow,
  TravelTimesRow,
} from './rows/of-access.js';
export type { EvaluationRow } from './rows/of-evaluation.js';
export type { FinancingPlanRow, InvestmentAidRow, ProjectionComparisonRow } from './rows/of-financing.js';
export type { ListComparisonRow } from './rows/of-list-comparison.js';
export type { OfficialListRow } from './rows/of-list.js';
export type {
  ActivityGrowthRow,
  CoordinationReviewRow,
  CantonCoverageRow,
  LabelsOverTimeRow,
} from './rows/of-network.js';
export type { DepartementOverviewRow, OverviewSection, OverviewUnit } from './rows/of-overview.js';
export type {
  PriorityAssessmentRow,
  ProcedureSection,
  ProcedureStateRow,
  SupportChecklistRow,
} from './rows/of-procedure.js';
export type { ProjectionRow } from './rows/of-projection.js';
export { internationalPhone, nationalPhone } from './formats/phone.js';
export {
  communeTable,
  type CommuneRows,
  type CommuneTable,
  type TableCommune,
} from '../places/communes/commune-table.js';
export { checkPostalCode, type PostalCodeCheck, type PostalCodeKind } from '../places/communes/postal-code.js';
export {
  resolveCommune,
  type CommuneResolution,
  type CommuneResolutionKind,
} from '../places/communes/resolve-commune.js';
export { toDataInclusion, type DataInclusionExport, type DataInclusionOptions } from './formats/data-inclusion.js';
export type { DataInclusionService, DataInclusionStructure } from './formats/data-inclusion-rows.js';
export { fromDataInclusion } from './formats/from-data-inclusion.js';
export { fromMediationNumerique } from './formats/from-mediation-numerique.js';
export type { ReadStructures } from './formats/incoming.js';
export {
  toMediationNumerique,
  type MediationNumeriqueExport,
  type MediationNumeriqueOptions,
} from './formats/mediation-numerique.js';
export {
  MEDIATION_NUMERIQUE_COLUMNS,
  type MediationNumeriqueColumn,
  type MediationNumeriqueRow,
} from './formats/mediation-numerique-row.js';
export type { ExportOptions } from './formats/outgoing.js';
export { toJsonLd, type JsonLd, type JsonLdOptions } from './formats/json-ld.js';
export type {
  GeoCoordinates,
  GovernmentOffice,
  OpeningHoursSpecification,
  PostalAddress,
} from './formats/government-office.js';
