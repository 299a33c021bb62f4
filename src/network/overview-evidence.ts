import { defined } from '../foundation/defined.js';
import type { DepartementOverview, OverviewRequest } from './overview.js';

/** What an overview quotes of the reports of other functions. */
type Evidence = Pick<DepartementOverview, 'access' | 'cantons' | 'activity' | 'coordination'>;

/** What the caller computed with the other functions, as far as it is about the département. */
export const evidenceOf = (request: OverviewRequest): Evidence =>
  defined({
    access: accessOf(request),
    cantons: request.cantons && pick(request.cantons, ['total', 'equipped', 'notEquipped', 'unknown']),
    activity:
      typeof request.activity?.current === 'number'
        ? pick(request.activity, ['current', 'previous', 'increase', 'percent'])
        : undefined,
    coordination:
      request.coordination && pick(request.coordination, ['year', 'missionsDone', 'missionsUnknown', 'visits']),
  });

/** The shares of the département: those of its group, or of the whole coverage when it has no groups. */
function accessOf({ access, departement }: OverviewRequest): Evidence['access'] {
  if (!access) return undefined;
  const shares = access.groups ? access.groups.find(({ key }) => key === departement) : access;
  if (!shares) return undefined;
  const { cutoffMinutes, inclusive, method, model } = access;
  const { atLeast, atMost, total } = shares;
  return { cutoffMinutes, inclusive, method, ...defined({ model }), atLeast, atMost, total };
}

function pick<T extends object, K extends keyof T>(report: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(fields.map((field) => [field, report[field]])) as Pick<T, K>;
}
