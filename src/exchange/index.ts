export {
  compareLists,
  type ChangedStructure,
  type ListComparison,
  type ListedStructure,
  type ListVintage,
} from './compare-lists.js';
export {
  fromGeoJson,
  toGeoJson,
  type GeoJsonStructures,
  type StructureCollection,
  type StructureFeature,
} from './geojson.js';
export { jsonSchemas, type JsonSchema } from './json-schemas.js';
export type { ListChange } from './list-changes.js';
export { noticesByCode, type NoticeCount } from './notices-by-code.js';
export {
  readOfficialList,
  type FeatureCollectionLike,
  type ListLayout,
  type OfficialList,
  type Rejection,
} from './official-list.js';
export { fromOpeningHours, toOpeningHours, type OpeningHours, type WeekFromOpeningHours } from './opening-hours.js';
export { readHours, type HoursRead } from './read-hours.js';
export { toRows, type RowsByFormat, type TabularReport } from './rows.js';
export type { AccessCheckRow, AccessComparisonRow, AccessCoverageRow } from './rows-of-access.js';
export type { EvaluationRow } from './rows-of-evaluation.js';
export type { FinancingPlanRow, InvestmentAidRow, ProjectionComparisonRow } from './rows-of-financing.js';
export type { OfficialListRow } from './rows-of-list.js';
export type { ActivityGrowthRow, AnimationReviewRow, CantonCoverageRow, LabelsOverTimeRow } from './rows-of-network.js';
export type { DepartementOverviewRow } from './rows-of-overview.js';
export type { ProjectionRow } from './rows-of-projection.js';
export { internationalPhone, nationalPhone } from './phone.js';
export { communeTable, type CommuneRows, type CommuneTable, type TableCommune } from './commune-table.js';
export { checkPostalCode, type PostalCodeCheck } from './postal-code.js';
export { resolveCommune, type CommuneResolution } from './resolve-commune.js';
export {
  toDataInclusion,
  type DataInclusionExport,
  type DataInclusionOptions,
  type DataInclusionService,
  type DataInclusionStructure,
} from './data-inclusion.js';
export { fromDataInclusion } from './from-data-inclusion.js';
export { fromMediationNumerique } from './from-mediation-numerique.js';
export type { ReadStructures } from './incoming.js';
export {
  MEDIATION_NUMERIQUE_COLUMNS,
  toMediationNumerique,
  type MediationNumeriqueColumn,
  type MediationNumeriqueExport,
  type MediationNumeriqueOptions,
  type MediationNumeriqueRow,
} from './mediation-numerique.js';
export type { ExportOptions } from './outgoing.js';
export { toJsonLd, type GovernmentOffice, type JsonLd, type OpeningHoursSpecification } from './json-ld.js';
