import { yearOf } from '../../foundation/civil-date.js';
import { noticeOfCount, noticeOfYears, forYears } from '../../foundation/counted-notices.js';
import type { Notice } from '../../foundation/issue.js';
import { beyondReview } from '../../foundation/notices/data.js';
import {
  amountAnnounced,
  amountDisputed,
  amountNotYet,
  amountUnknown,
  frrBonusUnknown,
  fundersUnknown,
  fundingUnknown,
  hostUnknown,
  labelDateUnknown,
  postalAmountUnknown,
  publicationUnknown,
  survivorship,
} from '../../foundation/notices/subsidies.js';
import { lastReviewOf } from '../../law/parameter.js';
import type { ProjectedStructure } from './projected-structure.js';
import type { AmountRead, WithoutAmount } from './projection.js';
import type { ProjectedYear } from './structure-year.js';

/** What a reader of the projection must know: each notice once, with the number of structures or the years concerned. */
export function projectionNotices(
  structures: readonly ProjectedStructure[],
  years: readonly ProjectedYear[],
  amounts: readonly AmountRead[],
  withoutAmount: readonly WithoutAmount[],
): Notice[] {
  return [
    ...listNotices(structures, years),
    ...yearNotices(years),
    ...disputeNotices(years, amounts),
    ...reviewNotices(years),
    ...gapNotices(structures, years, withoutAmount),
  ];
}

function listNotices(structures: readonly ProjectedStructure[], years: readonly ProjectedYear[]): Notice[] {
  const [first] = years;
  const past = first !== undefined && first.year <= yearOf(first.asOf);
  const noEnd = structures.length > 0 && structures.every(({ labelEndedOn }) => labelEndedOn === undefined);
  const count = (test: (structure: ProjectedStructure) => boolean): number => structures.filter(test).length;
  const notices = [
    ...noticeOfCount(
      labelDateUnknown,
      count(({ labelledOn }) => labelledOn === undefined),
    ),
    ...noticeOfCount(
      fundingUnknown,
      count(({ funding = 'unknown' }) => funding === 'unknown'),
    ),
    ...noticeOfCount(
      hostUnknown,
      count(({ host }) => host === undefined),
    ),
  ];
  if (past && noEnd) notices.unshift(survivorship(['structures']));
  return notices;
}

function yearNotices(years: readonly ProjectedYear[]): Notice[] {
  const ofKind = (kind: ProjectedYear['ordinary']['kind']): number[] =>
    yearsWhere(years, ({ ordinary }) => ordinary.kind === kind);
  const known = years.flatMap(({ year, ordinary }) =>
    ordinary.kind === 'known' ? [{ year, ...ordinary.amount }] : [],
  );
  return [
    ...noticeOfYears(amountNotYet, ofKind('not-yet')),
    ...noticeOfYears(amountUnknown, ofKind('unknown')),
    ...noticeOfYears(publicationUnknown, ofKind('publication-unknown')),
    ...noticeOfYears(
      amountAnnounced,
      yearsWhere(known, ({ standing }) => standing === 'announced'),
    ),
    ...noticeOfYears(
      fundersUnknown,
      yearsWhere(known, ({ funders }) => funders[0]?.funder === 'unknown'),
    ),
  ];
}

/** The readings in dispute of the ordinary amounts, each with the years that rest on its state. */
function disputeNotices(years: readonly ProjectedYear[], amounts: readonly AmountRead[]): Notice[] {
  return amounts.flatMap(({ disputedBy = [] }, index) => {
    const disputed = yearsWhere(
      years,
      ({ ordinary }) => ordinary.kind === 'known' && ordinary.amount.amountIndex === index,
    );
    if (disputed.length === 0) return [];
    return disputedBy.map(({ note }) => amountDisputed([], { years: forYears(disputed), note }, disputed));
  });
}

function reviewNotices([first]: readonly ProjectedYear[]): Notice[] {
  if (!first) return [];
  const { asOf, dated } = first;
  const reviewedOn = lastReviewOf(dated.ordinary);
  return asOf > reviewedOn ? [beyondReview(['asOf'], { reviewedOn }, asOf)] : [];
}

function gapNotices(
  structures: readonly ProjectedStructure[],
  years: readonly ProjectedYear[],
  withoutAmount: readonly WithoutAmount[],
): Notice[] {
  const withoutSubsidy = new Set(
    withoutAmount
      .filter(({ reason, item }) => reason === 'amount-unknown' && item === 'subsidy')
      .map(({ year }) => year),
  );
  const postal = yearsWhere(years, ({ year, ordinary }) => ordinary.kind === 'known' && withoutSubsidy.has(year));
  const eligible = structures.some(({ host }) => host === undefined || host.kind === 'local-authority');
  const noBonus = yearsWhere(years, ({ bonus }) => bonus.kind === 'unknown');
  return [...noticeOfYears(postalAmountUnknown, postal), ...noticeOfYears(frrBonusUnknown, eligible ? noBonus : [])];
}

const yearsWhere = <Y extends { readonly year: number }>(years: readonly Y[], test: (year: Y) => boolean): number[] =>
  years.filter(test).map(({ year }) => year);
