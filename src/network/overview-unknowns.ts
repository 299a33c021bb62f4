import { noticeOfCount, noticeOfYears } from '../foundation/counted-notices.js';
import type { Notice } from '../foundation/issue.js';
import type { NoticeMaker } from '../foundation/notice.js';
import {
  accessNotGiven,
  activityNotGiven,
  cantonsNotGiven,
  coordinationNotGiven,
  hoursPartlyKnown,
  hoursUnknown,
} from '../foundation/notices/network.js';
import { amountUnknown, fundingUnknown, hostUnknown, labelDateUnknown } from '../foundation/notices/subsidies.js';
import type { DepartementOverview } from './overview.js';

type Known = Omit<DepartementOverview, 'format' | 'unknown' | 'issues' | 'notices'>;

/** What an overview does not know: what the list does not say of some structures, and the evidence that is absent. */
export function unknownsOf(overview: Known): Notice[] {
  const { hosts, hours, labels, funding, subsidies } = overview;
  const absent = (evidence: unknown, maker: NoticeMaker<void>): Notice[] => (evidence === undefined ? [maker([])] : []);
  return [
    ...noticeOfCount(hostUnknown, hosts.find(({ kind }) => kind === 'unknown')?.principals ?? 0),
    ...noticeOfCount(hoursUnknown, hours.unknown),
    ...noticeOfCount(hoursPartlyKnown, hours.partlyKnown),
    ...noticeOfCount(labelDateUnknown, labels.unknown),
    ...noticeOfCount(fundingUnknown, funding.unknown),
    ...noticeOfYears(
      amountUnknown,
      subsidies.byYear.filter(({ amount }) => amount !== 'known').map(({ year }) => year),
    ),
    ...absent(overview.access, accessNotGiven),
    ...absent(overview.cantons, cantonsNotGiven),
    ...absent(overview.activity, activityNotGiven),
    ...absent(overview.coordination, coordinationNotGiven),
  ];
}
