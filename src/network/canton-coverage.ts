import { optionalDate, requireArray, requireObject } from '../foundation/argument.js';
import type { IsoDate } from '../foundation/civil-date.js';
import { noticeOfCount } from '../foundation/counted-notices.js';
import { defined } from '../foundation/defined.js';
import type { Issue, Notice } from '../foundation/issue.js';
import { checkListed } from '../foundation/listed.js';
import { itinerantOnly, labelsNotCurrent, unknownCanton, unplaced } from '../foundation/notices/network.js';
import {
  cantonSchema,
  cantonSiteSchema,
  type Canton,
  type CantonCounts,
  type CantonReason,
  type CantonRow,
  type CantonSite,
  type CantonStatus,
} from './canton.js';
import { labelOn } from './label-on.js';
import { placeSites, rejectedSites, type PlacedSites } from './place-sites.js';

/** A request of {@link cantonCoverage} by the structures of the territory. */
export interface CantonsByStructures {
  /** All the cantons of the territory. */
  readonly cantons: readonly Canton[];
  /** All the structures of the territory: a canton where none lies is not equipped. */
  readonly structures: readonly CantonSite[];
  /** Never, with the structures. */
  readonly equipped?: undefined;
  /** Leave aside the labels that end before that day, or begin after it; absent: take all. */
  readonly asOf?: IsoDate | undefined;
}

/** A request of {@link cantonCoverage} by the cantons known to be equipped. */
export interface CantonsEquipped {
  /** All the cantons of the territory. */
  readonly cantons: readonly Canton[];
  /** Codes of the equipped cantons, all of them: the others are not equipped. */
  readonly equipped: readonly string[];
  /** Never, with the equipped cantons. */
  readonly structures?: undefined;
  /** Never, with the equipped cantons. */
  readonly asOf?: undefined;
}

/** What {@link cantonCoverage} is asked: either the structures, all of them, or the cantons known to be equipped. */
export type CantonRequest = CantonsByStructures | CantonsEquipped;

/** The report of {@link cantonCoverage}. */
export interface CantonCoverage extends CantonCounts {
  /** What this report is, and its version. */
  readonly format: 'france-services/canton-coverage@1';
  /** Day of the labels; absent when the request has none. */
  readonly asOf?: IsoDate;
  /** Cantons with at least one principal; `null` when the caller gave the equipped cantons alone. */
  readonly equippedByPrincipal: number | null;
  /** The cantons that the request says to hold a priority urban district (QPV). */
  readonly inQpv: CantonCounts;
  /** One row for each canton, in their order. */
  readonly cantons: readonly CantonRow[];
  /** Identifiers of the structures that could not be placed in a single canton. */
  readonly unplaced: readonly string[];
  /** What is wrong in the lists. */
  readonly issues: readonly Issue[];
  /** What a reader of the coverage must know. */
  readonly notices: readonly Notice[];
}

/**
 * Which cantons have a structure. A structure is placed by its commune, or by the canton that it names: a commune shared
 * by several cantons does not tell which one is equipped. A structure that could not be read or placed is an issue, and
 * the cantons where it may lie are `unknown`; so is a structure outside every canton, which lies in none of them.
 *
 * @param request - the cantons, each with the INSEE codes of its communes when structures are to be placed by them, and
 * either all the structures or all the equipped cantons
 * @throws TypeError when the request is not an object or a list is not an array, or when neither or both of `structures`
 * and `equipped` are given; RangeError when `asOf` is not a date
 *
 * @example
 * ```ts
 * const cantons = [
 *   { code: 'A', communes: ['23901', '23902'] },
 *   { code: 'B', communes: ['23902'], inQpv: true },
 *   { code: 'C', communes: ['23903'] },
 * ];
 * const structures = [
 *   { id: '1', role: 'principal', commune: { code: '23901' } },
 *   { id: '2', role: 'antenne', commune: { code: '23902' } },
 * ] as const;
 * cantonCoverage({ cantons, structures }).cantons.map((row) => row.status); // => ['equipped', 'unknown', 'not-equipped']
 * const coverage = cantonCoverage({ cantons, equipped: ['A', 'B'] });
 * [coverage.equipped, coverage.total, coverage.inQpv.equipped]; // => [2, 3, 1]
 * ```
 */
export function cantonCoverage(request: CantonRequest): CantonCoverage {
  const { structures, equipped } = requireObject('request', request, 'an object with cantons');
  const asOf = optionalDate('asOf', request.asOf);
  if ((structures === undefined) === (equipped === undefined)) {
    const which = structures === undefined ? 'neither' : 'both';
    throw new TypeError(`request: expected either structures or equipped; received ${which}`);
  }
  const checked = checkListed(cantonSchema, requireArray('cantons', request.cantons), { name: 'cantons', key: 'code' });
  const cantons = checked.valid.map(({ value }) => value);
  const answer = equipped
    ? fromEquipped(cantons, requireArray('equipped', equipped))
    : fromStructures(cantons, requireArray('structures', structures ?? []), asOf);
  const { rows } = answer;
  return {
    format: 'france-services/canton-coverage@1',
    ...defined({ asOf }),
    ...countsOf(rows),
    equippedByPrincipal: equipped ? null : rows.filter(({ principals }) => (principals ?? 0) > 0).length,
    inQpv: countsOf(rows.filter(({ inQpv }) => inQpv === true)),
    cantons: rows,
    unplaced: answer.unplaced,
    issues: [...checked.issues, ...answer.issues],
    notices: answer.notices,
  };
}

interface Answer extends Pick<CantonCoverage, 'unplaced' | 'issues' | 'notices'> {
  readonly rows: readonly CantonRow[];
}

function countsOf(rows: readonly CantonRow[]): CantonCounts {
  const count = (wanted: CantonStatus): number => rows.filter(({ status }) => status === wanted).length;
  const [equipped, notEquipped] = [count('equipped'), count('not-equipped')];
  return { total: rows.length, equipped, notEquipped, unknown: rows.length - equipped - notEquipped };
}

const named = ({ code, name, inQpv }: Canton) => ({ code, ...defined({ name, inQpv }) });

function fromEquipped(cantons: readonly Canton[], equipped: readonly unknown[]): Answer {
  const known = new Set<unknown>(cantons.map(({ code }) => code));
  const codes = new Set(equipped);
  // A code that could not be read may be that of any canton.
  const others: Pick<CantonRow, 'status' | 'reason'> = equipped.every(isText)
    ? { status: 'not-equipped' }
    : { status: 'unknown', reason: 'row-with-issues' };
  const rows = cantons.map((canton): CantonRow => {
    const answer = codes.has(canton.code) ? { status: 'equipped' as const } : others;
    return { ...named(canton), ...answer, structures: [], principals: null, antennes: null };
  });
  const issues = equipped.flatMap((code, index) =>
    known.has(code) ? [] : [unknownCanton(['equipped', index], undefined, code)],
  );
  return { rows, unplaced: [], issues, notices: [] };
}

const isText = (code: unknown): code is string => typeof code === 'string' && code !== '';

function fromStructures(cantons: readonly Canton[], structures: readonly unknown[], asOf: IsoDate | undefined): Answer {
  const { valid, issues } = checkListed(cantonSiteSchema, structures, { name: 'structures', key: 'id' });
  const current = valid.filter(({ value }) => asOf === undefined || labelOn(value, asOf) === 'current');
  const rejected = rejectedSites(structures, valid, asOf);
  const placed = placeSites(cantons, current, rejected);
  const byItinerantAlone = cantons.filter(({ code }) => {
    const sites = placed.sitesOf.get(code) ?? [];
    return sites.length > 0 && sites.every(({ format }) => format === 'itinerant');
  });
  return {
    rows: cantons.map((canton) => rowOf(canton, placed)),
    unplaced: placed.unplaced,
    issues: [...issues, ...placed.issues],
    notices: [
      ...noticeOfCount(labelsNotCurrent, valid.length - current.length),
      ...noticeOfCount(unplaced, placed.unplaced.length),
      ...noticeOfCount(itinerantOnly, byItinerantAlone.length, ['cantons']),
    ],
  };
}

function rowOf(canton: Canton, placed: PlacedSites): CantonRow {
  const sites = placed.sitesOf.get(canton.code) ?? [];
  const count = (wanted: CantonSite['role']): number => sites.filter(({ role }) => role === wanted).length;
  const row = { structures: sites.map(({ id }) => id), principals: count('principal'), antennes: count('antenne') };
  if (sites.length > 0) return { ...named(canton), status: 'equipped', ...row };
  const reason = doubtOf(canton, placed);
  return reason
    ? { ...named(canton), status: 'unknown', reason, ...row }
    : { ...named(canton), status: 'not-equipped', ...row };
}

/** Why a canton where no structure surely lies may have one. */
function doubtOf(
  { code, communes }: Canton,
  { disputed, doubtful, unplaced: apart }: PlacedSites,
): CantonReason | undefined {
  if (disputed.has(code)) return 'commune-in-several-cantons';
  if (doubtful.has(code)) return 'row-with-issues';
  return communes === undefined && apart.length > 0 ? 'communes-not-given' : undefined;
}
