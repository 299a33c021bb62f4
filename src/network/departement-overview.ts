import * as z from 'zod';
import { requireArray, requireDate } from '../foundation/argument.js';
import { describe } from '../foundation/describe.js';
import type { Issue, Notice } from '../foundation/issue.js';
import { yearOf, type IsoDate } from '../foundation/civil-date.js';
import { text } from '../foundation/text.js';
import { amountsNamed } from '../subsidies/projection/amounts-named.js';
import { projectSubsidies } from '../subsidies/projection/project-subsidies.js';
import { DEPARTEMENT_CODE } from '../places/communes/commune-code.js';
import { labelInOrder } from '../structures/label-period.js';
import { structureSchema, type Structure } from '../structures/structure.js';
import { weeklyOpening } from '../hours/weekly-opening.js';
import { checkListed, labelOn, overlap, type Listed } from './listed.js';
import type { HostCount, DepartementOverview, OverviewRequest, SiteCounts } from './overview.js';
import { unknownsOf } from './overview-unknowns.js';

const { id, role, format, departement, commune, hours, labelledOn, labelEndedOn, funding } = structureSchema.shape;

/** What an overview reads of a structure. Other fields are left alone. */
const siteSchema = z
  .object({
    ...{ id, role, format, departement, hours, labelledOn, labelEndedOn, funding },
    commune: z.object({ code: commune.shape.code }),
    host: z.object({ kind: structureSchema.shape.host.unwrap().shape.kind }).optional(),
  })
  .check(labelInOrder);

type Site = z.output<typeof siteSchema>;

/**
 * A département seen whole on a day: its structures by role and format, who carries them, what is known of their hours,
 * labels and funding, its subsidies by standing, and beside them the access, cantons, activity and coordination that the
 * caller computed. Structures and "sites, antennes included" are different counts, kept apart. What is not known is
 * listed.
 *
 * @param request - the code of the département, its structures, the day, and reports of the other functions as evidence
 * @returns counts of the labels borne on the day; amounts in whole cents; wrong structures become `issues`
 * @throws RangeError when the code of the département, the day or a year is wrong; TypeError when `structures` is not an
 * array
 *
 * @example
 * ```ts
 * const place = { departement: '23', commune: { code: '23901', name: 'Fictif' }, latitude: 46.1, longitude: 2.1 };
 * const label = { labelledOn: '2021-01-01', funding: 'funded' } as const;
 * const structures = [
 *   { id: '1', name: 'Fictive', role: 'principal', format: 'fixed', ...place, ...label },
 *   { id: '2', name: 'Fictive, antenne', role: 'antenne', format: 'fixed', ...place },
 * ] as const;
 * const overview = departementOverview({ departement: '23', structures, asOf: '2024-06-01' });
 * [overview.sites.principals, overview.sites.spaces]; // => [1, 2]
 * overview.subsidies.totals.inForce.amountCents; // => 4000000
 * overview.unknown.map((each) => each.code).slice(0, 2); // => ['host-unknown', 'hours-unknown']
 * ```
 */
export function departementOverview(request: OverviewRequest): DepartementOverview {
  const asOf = requireDate('asOf', request.asOf);
  const code = requireDepartement(request.departement);
  const checked = checkListed(siteSchema, 'structures', requireArray('structures', request.structures), 'id', overlap);
  const inside = checked.valid.filter(({ value }) => value.departement === code);
  const all = inside.map(({ value }) => value);
  const sites = all.filter((site) => labelOn(site, asOf) === 'current');
  const principals = sites.filter((site) => site.role === 'principal');
  const { from, to } = request.years ?? { from: yearOf(asOf), to: yearOf(asOf) };
  const { assumptions } = request;
  const projection = projectSubsidies({ structures: all, from, to, asOf, ...(assumptions && { assumptions }) });
  const { totals, bounds, byYear } = projection;
  const aside = checked.valid.length - all.length;
  const counts = {
    departement: code,
    asOf,
    sites: countsOf(sites),
    byFormat: {
      fixed: countsOf(sites.filter((site) => site.format === 'fixed')),
      'multi-site': countsOf(sites.filter((site) => site.format === 'multi-site')),
      itinerant: countsOf(sites.filter((site) => site.format === 'itinerant')),
    },
    notCurrent: {
      ended: all.filter((site) => labelOn(site, asOf) === 'ended').length,
      upcoming: all.filter((site) => labelOn(site, asOf) === 'upcoming').length,
    },
    communes: new Set(sites.map((site) => site.commune.code)).size,
    hosts: hostsOf(principals),
    hours: hoursOf(sites),
    labels: labelsOf(sites),
    funding: {
      funded: principals.filter((site) => site.funding === 'funded').length,
      notFunded: principals.filter((site) => site.funding === 'not-funded').length,
      unknown: principals.filter((site) => site.funding === undefined || site.funding === 'unknown').length,
    },
    subsidies: {
      from,
      to,
      totals,
      bounds,
      byYear,
      assumptions: projection.assumptions,
      amounts: amountsNamed(projection),
    },
    ...evidenceOf(request),
  };
  const format = 'france-services/departement-overview@1';
  const outside = aside > 0 ? [leftAside(aside, code)] : [];
  const issues = [
    ...checked.issues,
    ...projection.issues.map((issue) => ({ ...issue, path: pathInList(issue.path, inside) })),
  ];
  return { format, ...counts, unknown: unknownsOf(counts), issues, notices: [...outside, ...projection.notices] };
}

/** The projection reads the structures of the département alone: the rank in its list becomes that of the whole one. */
function pathInList(path: Issue['path'], inside: readonly Listed<Site>[]): Issue['path'] {
  const [list, rank, ...rest] = path;
  const index = list === 'structures' && typeof rank === 'number' ? inside[rank]?.index : undefined;
  return index === undefined ? path : ['structures', index, ...rest];
}

function requireDepartement(code: unknown): string {
  if (typeof code === 'string' && DEPARTEMENT_CODE.test(code)) return code;
  throw new RangeError(`departement: expected the code of a département; received ${describe(code).en}`);
}

function countsOf(sites: readonly Site[]): SiteCounts {
  const principals = sites.filter((site) => site.role === 'principal').length;
  return { principals, antennes: sites.length - principals, spaces: sites.length };
}

function hostsOf(principals: readonly Site[]): HostCount[] {
  const counts = new Map<HostCount['kind'], number>();
  for (const { host } of principals) {
    const kind = host?.kind ?? 'unknown';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const last = (kind: HostCount['kind']): number => (kind === 'unknown' ? 1 : 0);
  return [...counts]
    .map(([kind, count]) => ({ kind, principals: count }))
    .sort((a, b) => last(a.kind) - last(b.kind) || b.principals - a.principals || (a.kind < b.kind ? -1 : 1));
}

function hoursOf(sites: readonly Site[]): DepartementOverview['hours'] {
  const weeks = sites.map((site) => weeklyOpening(site as Pick<Structure, 'hours'>));
  const partlyKnown = weeks.filter((week) => week?.unknownDays !== undefined).length;
  const unknown = weeks.filter((week) => week === undefined).length;
  return { known: weeks.length - partlyKnown - unknown, partlyKnown, unknown };
}

function labelsOf(sites: readonly Site[]): DepartementOverview['labels'] {
  const dates = sites.flatMap((site): IsoDate[] => (site.labelledOn === undefined ? [] : [site.labelledOn])).sort();
  return { first: dates[0] ?? null, last: dates.at(-1) ?? null, unknown: sites.length - dates.length };
}

/** What the caller computed with the other functions, as far as it is about the département. */
function evidenceOf({
  departement: code,
  access,
  cantons,
  activity,
  coordination,
}: OverviewRequest): Pick<DepartementOverview, 'access' | 'cantons' | 'activity' | 'coordination'> {
  const shares = access?.groups ? access.groups.find(({ key }) => key === code) : access;
  return {
    ...(access && shares
      ? {
          access: {
            cutoffMinutes: access.cutoffMinutes,
            inclusive: access.inclusive,
            method: access.method,
            ...(access.model === undefined ? {} : { model: access.model }),
            atLeast: shares.atLeast,
            atMost: shares.atMost,
            total: shares.total,
          },
        }
      : {}),
    ...(cantons && {
      cantons: {
        total: cantons.total,
        equipped: cantons.equipped,
        notEquipped: cantons.notEquipped,
        unknown: cantons.unknown,
      },
    }),
    ...(typeof activity?.current === 'number' && {
      activity: {
        current: activity.current,
        previous: activity.previous,
        increase: activity.increase,
        percent: activity.percent,
      },
    }),
    ...(coordination && {
      coordination: {
        year: coordination.year,
        missionsDone: coordination.missionsDone,
        missionsUnknown: coordination.missionsUnknown,
        visits: coordination.visits,
      },
    }),
  };
}

const leftAside = (count: number, code: string): Notice => ({
  code: 'other-departement',
  path: ['structures'],
  received: count,
  message: text(
    `${count} structure(s) d'un autre département que ${code} : laissée(s) de côté.`,
    `${count} structure(s) of another département than ${code}: left aside.`,
  ),
});
