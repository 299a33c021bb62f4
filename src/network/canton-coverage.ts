import { optionalDate, requireArray } from '../foundation/argument.js';
import { asJson } from '../foundation/describe.js';
import type { Issue, Notice } from '../foundation/issue.js';
import type { IsoDate } from '../foundation/civil-date.js';
import { text, type LocalizedText } from '../foundation/text.js';
import { sentence } from '../foundation/schema.js';
import {
  cantonSchema,
  cantonSiteSchema,
  type Canton,
  type CantonCounts,
  type CantonRow,
  type CantonSite,
  type CantonStatus,
} from './canton.js';
import { checkListed, labelOn } from './listed.js';
import { placeSites, type PlacedSites } from './place-sites.js';

/** What {@link cantonCoverage} is asked: either the structures, all of them, or the cantons known to be equipped. */
export type CantonRequest = { readonly cantons: readonly Canton[] } & (
  | {
      /** All the structures of the territory: a canton where none lies is not equipped. */
      readonly structures: readonly CantonSite[];
      readonly equipped?: undefined;
      /** Leave aside the labels that end before that day, or begin after it; absent: take all. */
      readonly asOf?: IsoDate;
    }
  | {
      /** Codes of the equipped cantons, all of them: the others are not equipped. */
      readonly equipped: readonly string[];
      readonly structures?: undefined;
      readonly asOf?: undefined;
    }
);

/** The report of {@link cantonCoverage}. */
export interface CantonCoverage extends CantonCounts {
  readonly format: 'france-services/canton-coverage@1';
  readonly asOf?: IsoDate;
  /** Cantons with at least one principal; `null` when the caller gave the equipped cantons alone. */
  readonly equippedByPrincipal: number | null;
  /** The cantons said to hold a priority urban district (QPV). */
  readonly inQpv: CantonCounts;
  /** One row for each canton, in their order. */
  readonly cantons: readonly CantonRow[];
  /** Structures that could not be placed in a single canton. */
  readonly unplaced: readonly string[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/**
 * Which cantons have a structure. A structure is placed by its commune, or by the canton that it names: a commune shared
 * by several cantons does not tell which one is equipped. A structure outside every canton, a canton that is not in the
 * list and figures that contradict each other are issues; the rest is answered.
 *
 * @param question - the cantons, each with the INSEE codes of its communes when structures are to be placed by them, and
 * either all the structures or all the equipped cantons
 * @throws TypeError when a list is not an array, or when neither or both of `structures` and `equipped` are given;
 * RangeError when `asOf` is not a date
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
 * const told = cantonCoverage({ cantons, equipped: ['A', 'B'] });
 * [told.equipped, told.total, told.inQpv.equipped]; // => [2, 3, 1]
 * ```
 */
export function cantonCoverage(question: CantonRequest): CantonCoverage {
  const asOf = optionalDate('asOf', question.asOf);
  const { structures, equipped } = question;
  if ((structures === undefined) === (equipped === undefined)) {
    throw new TypeError('structures, equipped: expected one of them');
  }
  const checked = checkListed(cantonSchema, 'cantons', requireArray('cantons', question.cantons), 'code');
  const cantons = checked.valid.map(({ value }) => value);
  const answer = equipped
    ? fromEquipped(cantons, requireArray('equipped', equipped))
    : fromStructures(cantons, requireArray('structures', structures ?? []), asOf);
  const { rows } = answer;
  return {
    format: 'france-services/canton-coverage@1',
    ...(asOf === undefined ? {} : { asOf }),
    ...countsOf(rows),
    equippedByPrincipal: equipped ? null : rows.filter(({ principals }) => (principals ?? 0) > 0).length,
    inQpv: countsOf(rows.filter(({ inQpv }) => inQpv === true)),
    cantons: rows,
    unplaced: answer.unplaced,
    issues: [...checked.issues, ...answer.issues],
    notices: answer.notices,
  };
}

interface Answer {
  readonly rows: readonly CantonRow[];
  readonly unplaced: readonly string[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

function countsOf(rows: readonly CantonRow[]): CantonCounts {
  const count = (wanted: CantonStatus): number => rows.filter(({ status }) => status === wanted).length;
  const [equipped, notEquipped] = [count('equipped'), count('not-equipped')];
  return { total: rows.length, equipped, notEquipped, unknown: rows.length - equipped - notEquipped };
}

const named = ({ code, name, inQpv }: Canton) => ({
  code,
  ...(name === undefined ? {} : { name }),
  ...(inQpv === undefined ? {} : { inQpv }),
});

function fromEquipped(cantons: readonly Canton[], equipped: readonly unknown[]): Answer {
  const known = new Set<unknown>(cantons.map(({ code }) => code));
  const told = new Set(equipped);
  const expected = text("le code d'un des cantons donnés", 'the code of one of the cantons given');
  const rows = cantons.map((canton): CantonRow => {
    const status = told.has(canton.code) ? 'equipped' : 'not-equipped';
    return { ...named(canton), status, structures: [], principals: null, antennes: null };
  });
  const issues = equipped.flatMap((code, index) =>
    known.has(code)
      ? []
      : [
          {
            code: 'unknown-canton',
            path: ['equipped', index],
            received: asJson(code),
            message: sentence(code, expected),
          },
        ],
  );
  return { rows, unplaced: [], issues, notices: [] };
}

function fromStructures(cantons: readonly Canton[], structures: readonly unknown[], asOf: IsoDate | undefined): Answer {
  const { valid, issues } = checkListed(cantonSiteSchema, 'structures', structures, 'id');
  const current = valid.filter(({ value }) => asOf === undefined || labelOn(value, asOf) === 'current');
  const placed = placeSites(cantons, current);
  const rows = cantons.map((canton) => rowOf(canton, placed));
  const itinerantOnly = rows.filter(({ code }) => {
    const sites = placed.sitesOf.get(code) ?? [];
    return sites.length > 0 && sites.every(({ format }) => format === 'itinerant');
  });
  const aside = valid.length - current.length;
  const notices = [
    ...counted('labels-not-current', ['structures'], aside, (count) =>
      text(
        `${count} structure(s) dont le label a pris fin ou n'a pas commencé à cette date : laissée(s) de côté.`,
        `${count} structure(s) whose label has ended or has not begun on that day: left aside.`,
      ),
    ),
    ...counted('unplaced', ['structures'], placed.unplaced.length, (count) =>
      text(
        `${count} structure(s) dont le canton n'est pas établi : aucun canton n'est dit équipé grâce à elle(s).`,
        `${count} structure(s) whose canton is not established: no canton is said to be equipped by them.`,
      ),
    ),
    ...counted('itinerant-only', ['cantons'], itinerantOnly.length, (count) =>
      text(
        `${count} canton(s) équipé(s) par la seule base d'une structure itinérante.`,
        `${count} canton(s) equipped by the base of an itinerant structure alone.`,
      ),
    ),
  ];
  return { rows, unplaced: placed.unplaced, issues: [...issues, ...placed.issues], notices };
}

function rowOf(canton: Canton, { sitesOf, disputed, everySitePlaced }: PlacedSites): CantonRow {
  const sites = sitesOf.get(canton.code) ?? [];
  const count = (wanted: CantonSite['role']): number => sites.filter(({ role }) => role === wanted).length;
  const row = {
    structures: sites.map(({ id }) => id),
    principals: count('principal'),
    antennes: count('antenne'),
  };
  if (sites.length > 0) return { ...named(canton), status: 'equipped', ...row };
  const reasons = disputed.has(canton.code)
    ? 'commune-in-several-cantons'
    : canton.communes === undefined && !everySitePlaced
      ? 'communes-not-given'
      : undefined;
  return { ...named(canton), status: reasons ? 'unknown' : 'not-equipped', ...(reasons && { reasons }), ...row };
}

const counted = (
  code: string,
  path: Notice['path'],
  count: number,
  message: (count: number) => LocalizedText,
): Notice[] => (count === 0 ? [] : [{ code, path, received: count, message: message(count) }]);
