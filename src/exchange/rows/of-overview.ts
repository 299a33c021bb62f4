import type { IsoDate } from '../../foundation/civil-date.js';
import type { Standing } from '../../law/parameter.js';
import type { DepartementOverview, SiteCounts } from '../../network/overview.js';
import { eurosOrNull, provenance, readsOfYear, STANDINGS } from './cells.js';

/** What an indicator is about. */
export type OverviewSection = 'sites' | 'format' | 'hosts' | 'hours' | 'labels' | 'funding' | 'subsidies' | 'evidence';

/** What an indicator counts. */
export type OverviewUnit =
  'sites' | 'communes' | 'EUR' | 'share' | 'cantons' | 'requests' | 'percent' | 'missions' | 'visits';

/** An indicator of a département as a flat row. */
export interface DepartementOverviewRow {
  /** Code of the département. */
  readonly departement: string;
  /** Day of the question. */
  readonly asOf: IsoDate;
  /** What the indicator is about. */
  readonly section: OverviewSection;
  /** Name of the indicator in its section. */
  readonly indicator: string;
  /** Format or host that the indicator is about, or minutes of an access; `null` for the others. */
  readonly detail: string | null;
  /** Year of an amount, of missions or of visits; `null` for the others. */
  readonly year: number | null;
  /** The value in its unit; `null` when unknown. */
  readonly value: number | null;
  /** Unit of the value. */
  readonly unit: OverviewUnit;
  /** Standing of an amount; `null` for the others. */
  readonly standing: Standing | null;
  /** Titles of the sources of an amount, or method of a share; `null` for the others. */
  readonly source: string | null;
  /** First days of the states of the rules that an amount rests on; `null` for the others. */
  readonly ruleFrom: string | null;
}

type Cell = Pick<DepartementOverviewRow, 'section' | 'indicator' | 'value'> &
  Partial<Pick<DepartementOverviewRow, 'unit' | 'detail' | 'year' | 'standing' | 'source' | 'ruleFrom'>>;

const none = (): Cell[] => [];

/** The indicators that each field of an overview gives, in the order of the rows. */
const CELLS = {
  sites: ({ sites }) => countsOf('sites', null, sites),
  notCurrent: ({ notCurrent }) => cellsOf('sites', { ...notCurrent }),
  communes: ({ communes }) => [{ section: 'sites', indicator: 'communes', value: communes, unit: 'communes' }],
  byFormat: ({ byFormat }) => Object.entries(byFormat).flatMap(([format, sites]) => countsOf('format', format, sites)),
  hosts: ({ hosts }) =>
    hosts.map(({ kind, principals }) => ({
      section: 'hosts',
      indicator: 'principals',
      detail: kind,
      value: principals,
    })),
  hours: ({ hours: { known, partlyKnown, unknown } }) =>
    cellsOf('hours', { known, 'partly-known': partlyKnown, unknown }),
  labels: ({ labels: { unknown } }) => cellsOf('labels', { unknown }),
  funding: ({ funding: { funded, notFunded, unknown } }) =>
    cellsOf('funding', { funded, 'not-funded': notFunded, unknown }),
  subsidies: subsidyCells,
  access: ({ access }) => {
    if (!access) return [];
    const { cutoffMinutes, method, atLeast, atMost } = access;
    const minutes = { detail: String(cutoffMinutes), source: method };
    return cellsOf('evidence', { 'access-at-least': atLeast, 'access-at-most': atMost }, { unit: 'share', ...minutes });
  },
  cantons: ({ cantons }) => {
    if (!cantons) return [];
    const { total, equipped, unknown } = cantons;
    const counts = { cantons: total, 'cantons-equipped': equipped, 'cantons-unknown': unknown };
    return cellsOf('evidence', counts, { unit: 'cantons' });
  },
  activity: ({ activity }) =>
    activity
      ? [
          ...cellsOf('evidence', { activity: activity.current }, { unit: 'requests' }),
          ...cellsOf('evidence', { 'activity-growth': activity.percent }, { unit: 'percent' }),
        ]
      : [],
  coordination: ({ coordination }) => {
    if (!coordination) return [];
    const { year, missionsDone, visits } = coordination;
    return [
      ...cellsOf('evidence', { 'missions-done': missionsDone }, { unit: 'missions', year }),
      ...cellsOf('evidence', { visits }, { unit: 'visits', year }),
    ];
  },
  // In every row, or no number at all.
  departement: none,
  asOf: none,
  format: none,
  unknown: none,
  issues: none,
  notices: none,
} satisfies Record<keyof DepartementOverview, (overview: DepartementOverview) => Cell[]>;

/** One row for each indicator of an overview; amounts in euros, one row for each year, standing and bound. */
export function overviewRows(overview: DepartementOverview): DepartementOverviewRow[] {
  const { departement, asOf } = overview;
  return Object.values(CELLS)
    .flatMap((cells: (overview: DepartementOverview) => Cell[]) => cells(overview))
    .map((cell) => ({
      departement,
      asOf,
      section: cell.section,
      indicator: cell.indicator,
      detail: cell.detail ?? null,
      year: cell.year ?? null,
      value: cell.value,
      unit: cell.unit ?? 'sites',
      standing: cell.standing ?? null,
      source: cell.source ?? null,
      ruleFrom: cell.ruleFrom ?? null,
    }));
}

/** A cell for each value, by the name of its indicator. */
const cellsOf = (
  section: OverviewSection,
  values: Readonly<Record<string, number | null>>,
  others: Partial<Cell> = {},
): Cell[] => Object.entries(values).map(([indicator, value]) => ({ section, indicator, value, ...others }));

const countsOf = (section: OverviewSection, detail: string | null, counts: SiteCounts): Cell[] =>
  cellsOf(section, { principals: counts.principals, antennes: counts.antennes, sites: counts.total }, { detail });

/** A year without a known amount has no total: unknown, not zero. */
function subsidyCells({ subsidies }: DepartementOverview): Cell[] {
  return subsidies.byYear.flatMap(({ year, amount, totals, bounds }) =>
    STANDINGS.flatMap(([standing, field]) => {
      const reads = readsOfYear(subsidies.amounts, year).filter((read) => read.standing === standing);
      const unknown = amount !== 'known' && totals[field].lines === 0;
      const euros = (cents: number): number | null => (unknown ? null : eurosOrNull(cents));
      const amounts = {
        amount: euros(totals[field].amountCents),
        'at-least': euros(bounds[field].atLeastCents),
        'at-most': euros(bounds[field].atMostCents),
      };
      return cellsOf('subsidies', amounts, { unit: 'EUR', year, standing, ...provenance(reads) });
    }),
  );
}
