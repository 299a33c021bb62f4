import { requireMembers, requireFormat } from '../foundation/argument.js';
import { defined } from '../foundation/defined.js';
import type { DepartementOverview, OverviewRequest } from './overview.js';

/** What an overview quotes of the reports of other functions. */
type Evidence = Pick<DepartementOverview, 'access' | 'cantons' | 'activity' | 'coordination'>;

/** What the caller computed with the other functions, as far as it is about the département. */
export function evidenceOf(request: OverviewRequest): Evidence {
  const { cantons, activity, coordination } = request;
  if (cantons) requireFormat('cantons', cantons, 'france-services/canton-coverage@1');
  if (activity) requireFormat('activity', activity, 'france-services/activity-growth@1');
  if (coordination) requireFormat('coordination', coordination, 'france-services/coordination-review@1');
  return defined({
    access: accessOf(request),
    cantons: cantons && pick(cantons, ['total', 'equipped', 'notEquipped', 'unknown']),
    activity:
      typeof activity?.current === 'number'
        ? pick(activity, ['current', 'previous', 'increase', 'percent'])
        : undefined,
    coordination: coordination && pick(coordination, ['year', 'missionsDone', 'missionsUnknown', 'visits']),
  });
}

/** The shares of the département: those of its group, or of the whole coverage when it has no groups. */
function accessOf({ access, departement }: OverviewRequest): Evidence['access'] {
  if (!access) return undefined;
  const { groups, cutoffMinutes, inclusive, method, model } = requireFormat(
    'access',
    access,
    'france-services/access-coverage@1',
  );
  const shares = groups ? requireMembers('access.groups', groups).find(({ key }) => key === departement) : access;
  if (!shares) return undefined;
  const { atLeast, atMost, total } = shares;
  return { cutoffMinutes, inclusive, method, ...defined({ model }), atLeast, atMost, total };
}

function pick<T extends object, K extends keyof T>(report: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(fields.map((field) => [field, report[field]])) as Pick<T, K>;
}
