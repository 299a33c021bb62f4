import { byCodeUnit } from '../foundation/order.js';
import { requireArray, requireDate, requireObject } from '../foundation/argument.js';
import { yearOf, type IsoDate } from '../foundation/civil-date.js';
import { describe } from '../foundation/describe.js';
import type { Path } from '../foundation/issue.js';
import type { Listed } from '../foundation/each-once.js';
import { checkListed } from '../foundation/listed.js';
import { outsideDepartement } from '../foundation/notices/network.js';
import { weeklyOpening } from '../hours/weekly-opening.js';
import { DEPARTEMENT_CODE } from '../places/communes/commune-code.js';
import { amountsNamed } from '../subsidies/projection/amounts-read.js';
import { projectSubsidies } from '../subsidies/projection/project-subsidies.js';
import type { Projection } from '../subsidies/projection/projection.js';
import { groupedBy } from '../subsidies/projection/tally.js';
import { labelOn, overlap } from './label-on.js';
import { evidenceOf } from './overview-evidence.js';
import { overviewSiteSchema, type OverviewSite } from './overview-site.js';
import { unknownsOf } from './overview-unknowns.js';
import type {
  DepartementOverview,
  FundingCounts,
  HostCount,
  HoursCounts,
  LabelDatesKnown,
  OverviewRequest,
  SiteCounts,
} from './overview.js';

/**
 * A département seen whole on a day: its structures by role and format, who hosts them, what is known of their hours,
 * labels and funding, its subsidies by standing, and beside them the access, cantons, activity and coordination that the
 * caller computed. Structures and "sites, antennes included" are different counts, kept apart. What is not known is
 * listed.
 *
 * @param request - the code of the département, its structures, the day, and reports of the other functions as evidence
 * @returns counts of the labels held on the day; amounts in whole cents; wrong structures become `issues`
 * @throws RangeError when the code of the département, the day or a year is wrong; TypeError when the request is not an
 * object or `structures` is not an array
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
 * [overview.sites.principals, overview.sites.total]; // => [1, 2]
 * overview.subsidies.totals.inForce.amountCents; // => 4000000
 * overview.unknown.map((each) => each.code).slice(0, 2); // => ['host-unknown', 'hours-unknown']
 * ```
 */
export function departementOverview(request: OverviewRequest): DepartementOverview {
  const { structures, assumptions } = requireObject('request', request, 'an object with departement and structures');
  const asOf = requireDate('asOf', request.asOf);
  const departement = requireDepartement(request.departement);
  const checked = checkListed(overviewSiteSchema, requireArray('structures', structures), {
    name: 'structures',
    key: 'id',
    clash: overlap,
  });
  const inside = checked.valid.filter(({ value }) => value.departement === departement);
  const all = inside.map(({ value }) => value);
  const byLabel = groupedBy(all, (site) => labelOn(site, asOf));
  const sites = byLabel.get('current') ?? [];
  const principals = sites.filter(({ role }) => role === 'principal');
  const byFormat = groupedBy(sites, ({ format }) => format);
  const { from, to } = requireObject('years', request.years ?? { from: yearOf(asOf), to: yearOf(asOf) });
  const projection = projectSubsidies({ structures: all, from, to, asOf, assumptions });
  const counts = {
    departement,
    asOf,
    sites: countsOf(sites),
    byFormat: {
      fixed: countsOf(byFormat.get('fixed')),
      'multi-site': countsOf(byFormat.get('multi-site')),
      itinerant: countsOf(byFormat.get('itinerant')),
    },
    notCurrent: { ended: byLabel.get('ended')?.length ?? 0, upcoming: byLabel.get('upcoming')?.length ?? 0 },
    communes: new Set(sites.map(({ commune }) => commune.code)).size,
    hosts: hostsOf(principals),
    hours: hoursOf(sites),
    labels: labelsOf(sites),
    funding: fundingOf(principals),
    subsidies: subsidiesOf(projection),
    ...evidenceOf(request),
  };
  const notices = [...projection.notices];
  const aside = checked.valid.length - all.length;
  if (aside > 0) notices.unshift(outsideDepartement(['structures'], { count: aside, departement }, aside));
  return {
    format: 'france-services/departement-overview@1',
    ...counts,
    unknown: unknownsOf(counts),
    issues: [
      ...checked.issues,
      ...projection.issues.map((issue) => ({ ...issue, path: pathInList(issue.path, inside) })),
    ],
    notices,
  };
}

/** The projection reads the structures of the département alone: an index in its list becomes that of the whole one. */
function pathInList(path: Path, inside: readonly Listed<OverviewSite>[]): Path {
  const [list, member, ...rest] = path;
  const index = list === 'structures' && typeof member === 'number' ? inside[member]?.index : undefined;
  return index === undefined ? path : ['structures', index, ...rest];
}

function requireDepartement(code: unknown): string {
  if (typeof code === 'string' && DEPARTEMENT_CODE.test(code)) return code;
  throw new RangeError(`departement: expected the code of a département; received ${describe(code).en}`);
}

function countsOf(sites: readonly OverviewSite[] = []): SiteCounts {
  const principals = sites.filter(({ role }) => role === 'principal').length;
  return { principals, antennes: sites.length - principals, total: sites.length };
}

function hostsOf(principals: readonly OverviewSite[]): HostCount[] {
  const unknownLast = ({ kind }: HostCount): number => (kind === 'unknown' ? 1 : 0);
  return [...groupedBy(principals, ({ host }): HostCount['kind'] => host?.kind ?? 'unknown')]
    .map(([kind, { length }]) => ({ kind, principals: length }))
    .sort((a, b) => unknownLast(a) - unknownLast(b) || b.principals - a.principals || byCodeUnit(a.kind, b.kind));
}

function hoursOf(sites: readonly OverviewSite[]): HoursCounts {
  const weeks = sites.map((site) => weeklyOpening(site));
  const partlyKnown = weeks.filter((week) => week?.unknownDays !== undefined).length;
  const unknown = weeks.filter((week) => week === undefined).length;
  return { known: weeks.length - partlyKnown - unknown, partlyKnown, unknown };
}

function labelsOf(sites: readonly OverviewSite[]): LabelDatesKnown {
  const dates = sites.flatMap(({ labelledOn }): IsoDate[] => (labelledOn === undefined ? [] : [labelledOn])).sort();
  return { first: dates[0] ?? null, last: dates.at(-1) ?? null, unknown: sites.length - dates.length };
}

function subsidiesOf(projection: Projection): DepartementOverview['subsidies'] {
  const { from, to, totals, bounds, byYear, assumptions } = projection;
  return { from, to, totals, bounds, byYear, assumptions, amounts: amountsNamed(projection) };
}

function fundingOf(principals: readonly OverviewSite[]): FundingCounts {
  const count = (wanted: OverviewSite['funding']): number =>
    principals.filter(({ funding = 'unknown' }) => funding === wanted).length;
  return { funded: count('funded'), notFunded: count('not-funded'), unknown: count('unknown') };
}
