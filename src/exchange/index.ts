export { noticesByCode, type NoticeCount } from './notices-by-code.js';
export {
  readOfficialList,
  type FeatureCollectionLike,
  type ListLayout,
  type OfficialList,
  type Rejection,
} from './official-list.js';
