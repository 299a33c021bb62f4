import type { Standing } from '../../law/parameter.js';
import type { SiteCounts, DepartementOverview } from '../../network/overview.js';
import { eurosOrNull, provenance, readsOfYear, STANDINGS } from './cells.js';

/** An indicator of a département as a flat row. */
export interface DepartementOverviewRow {
  readonly departement: string;
  readonly asOf: string;
  readonly section: 'sites' | 'format' | 'hosts' | 'hours' | 'labels' | 'funding' | 'subsidies' | 'evidence';
  readonly indicator: string;
  /** Format or host that the indicator is about, or minutes of an access. */
  readonly key: string | null;
  readonly year: number | null;
  /** `null` when unknown. */
  readonly value: number | null;
  readonly unit: 'sites' | 'communes' | 'EUR' | 'share' | 'cantons' | 'requests' | 'percent' | 'missions' | 'visits';
  /** Standing of an amount. */
  readonly standing: Standing | null;
  /** Titles of the sources of an amount, or method of a share. */
  readonly source: string | null;
  /** First days of the states of the rules that an amount rests on. */
  readonly from: string | null;
}

type Cell = Pick<DepartementOverviewRow, 'section' | 'indicator' | 'value' | 'unit'> &
  Partial<Pick<DepartementOverviewRow, 'key' | 'year' | 'standing' | 'source' | 'from'>>;

/** One row for each indicator of an overview; amounts in euros, one row for each year, standing and bound. */
export function overviewRows(overview: DepartementOverview): DepartementOverviewRow[] {
  const { departement, asOf } = overview;
  return [...siteCells(overview), ...subsidyCells(overview), ...evidenceCells(overview)].map((cell) => ({
    departement,
    asOf,
    section: cell.section,
    indicator: cell.indicator,
    key: cell.key ?? null,
    year: cell.year ?? null,
    value: cell.value,
    unit: cell.unit,
    standing: cell.standing ?? null,
    source: cell.source ?? null,
    from: cell.from ?? null,
  }));
}

function siteCells({
  sites,
  byFormat,
  notCurrent,
  communes,
  hosts,
  hours,
  labels,
  funding,
}: DepartementOverview): Cell[] {
  const cell = (section: Cell['section'], indicator: string, value: number, key: string | null = null): Cell => ({
    section,
    indicator,
    key,
    value,
    unit: 'sites',
  });
  const counts = (
    section: Cell['section'],
    { principals, antennes, total }: SiteCounts,
    key: string | null,
  ): Cell[] => [
    cell(section, 'principals', principals, key),
    cell(section, 'antennes', antennes, key),
    cell(section, 'sites', total, key),
  ];
  return [
    ...counts('sites', sites, null),
    cell('sites', 'ended', notCurrent.ended),
    cell('sites', 'upcoming', notCurrent.upcoming),
    { ...cell('sites', 'communes', communes), unit: 'communes' },
    ...counts('format', byFormat.fixed, 'fixed'),
    ...counts('format', byFormat['multi-site'], 'multi-site'),
    ...counts('format', byFormat.itinerant, 'itinerant'),
    ...hosts.map(({ kind, principals }) => cell('hosts', 'principals', principals, kind)),
    cell('hours', 'known', hours.known),
    cell('hours', 'partly-known', hours.partlyKnown),
    cell('hours', 'unknown', hours.unknown),
    cell('labels', 'unknown', labels.unknown),
    cell('funding', 'funded', funding.funded),
    cell('funding', 'not-funded', funding.notFunded),
    cell('funding', 'unknown', funding.unknown),
  ];
}

/** A year without a known amount has no total: unknown, not zero. */
function subsidyCells({ subsidies }: DepartementOverview): Cell[] {
  return subsidies.byYear.flatMap(({ year, amount, totals, bounds }) =>
    STANDINGS.flatMap(([standing, field]): Cell[] => {
      const own = provenance(readsOfYear(subsidies.amounts, year).filter((read) => read.standing === standing));
      const cell = (indicator: string, cents: number | null): Cell => ({
        section: 'subsidies',
        indicator,
        year,
        value: eurosOrNull(cents),
        unit: 'EUR',
        standing,
        ...own,
      });
      const unknown = amount !== 'known' && totals[field].lines === 0;
      return [
        cell('amount', unknown ? null : totals[field].amountCents),
        cell('at-least', unknown ? null : bounds[field].atLeastCents),
        cell('at-most', unknown ? null : bounds[field].atMostCents),
      ];
    }),
  );
}

function evidenceCells({ access, cantons, activity, coordination }: DepartementOverview): Cell[] {
  const cell = (indicator: string, value: number | null, unit: Cell['unit']): Cell => ({
    section: 'evidence',
    indicator,
    value,
    unit,
  });
  const minutes = access && { key: String(access.cutoffMinutes), source: access.method };
  return [
    ...(access
      ? [
          { ...cell('access-at-least', access.atLeast, 'share'), ...minutes },
          { ...cell('access-at-most', access.atMost, 'share'), ...minutes },
        ]
      : []),
    ...(cantons
      ? [
          cell('cantons', cantons.total, 'cantons'),
          cell('cantons-equipped', cantons.equipped, 'cantons'),
          cell('cantons-unknown', cantons.unknown, 'cantons'),
        ]
      : []),
    ...(activity
      ? [cell('activity', activity.current, 'requests'), cell('activity-growth', activity.percent, 'percent')]
      : []),
    ...(coordination
      ? [
          { ...cell('missions-done', coordination.missionsDone, 'missions'), year: coordination.year },
          { ...cell('visits', coordination.visits, 'visits'), year: coordination.year },
        ]
      : []),
  ];
}
