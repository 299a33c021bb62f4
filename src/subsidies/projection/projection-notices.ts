import { lastReviewOf } from '../../law/parameter.js';
import { yearOf } from '../../foundation/civil-date.js';
import type { Notice } from '../../foundation/issue.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import type { ProjectedStructure } from './projected-structure.js';
import type { WithoutAmount } from './projection.js';
import { annualSubsidy } from '../schedule.js';
import type { ProjectedYear } from './structure-year.js';

/** What a reader of the projection must know: each notice once, with the number of structures or the years concerned. */
export function projectionNotices(
  structures: readonly ProjectedStructure[],
  years: readonly ProjectedYear[],
  withoutAmount: readonly WithoutAmount[],
): Notice[] {
  return [...listNotices(structures, years), ...yearNotices(years), ...amountNotices(structures, years, withoutAmount)];
}

function listNotices(structures: readonly ProjectedStructure[], years: readonly ProjectedYear[]): Notice[] {
  const [first] = years;
  const past = first !== undefined && first.year <= yearOf(first.asOf);
  const noEnd = structures.length > 0 && structures.every(({ labelEndedOn }) => labelEndedOn === undefined);
  const survivorship: Notice = {
    code: 'survivorship',
    path: ['structures'],
    message: text(
      "Aucune structure n'a de date de fin : une liste lue aujourd'hui ignore les structures fermées depuis, et les années passées sont sous-estimées.",
      'No structure has an end date: a list read today misses the structures closed since, and past years are underestimated.',
    ),
  };
  return [
    ...(past && noEnd ? [survivorship] : []),
    ...counted('label-date-unknown', structures.filter(({ labelledOn }) => labelledOn === undefined).length, (count) =>
      text(
        `${count} structure(s) sans date de label : aucune année ne leur est attribuée, la borne haute les compte.`,
        `${count} structure(s) without a label date: no year is given to them, the upper bound counts them.`,
      ),
    ),
    ...counted(
      'funding-unknown',
      structures.filter(({ funding }) => funding === undefined || funding === 'unknown').length,
      (count) =>
        text(
          `${count} structure(s) dont le financement est inconnu : un label n'est pas un financement.`,
          `${count} structure(s) whose funding is unknown: a label is not a funding.`,
        ),
    ),
    ...counted('host-unknown', structures.filter(({ host }) => host === undefined).length, (count) =>
      text(
        `${count} structure(s) dont le porteur est inconnu : La Poste a son propre barème, et le bonus FRR suppose une collectivité.`,
        `${count} structure(s) whose host is unknown: La Poste has its own schedule, and the FRR bonus requires a local authority.`,
      ),
    ),
  ];
}

function yearNotices(years: readonly ProjectedYear[]): Notice[] {
  const [first] = years;
  const having = (test: (year: ProjectedYear) => boolean): number[] => years.filter(test).map(({ year }) => year);
  return [
    ...dated(
      'amount-not-yet',
      having(({ ordinary }) => ordinary.kind === 'not-yet'),
      (list) => text(`${list} : avant la subvention, aucun montant.`, `${list}: before the subsidy, no amount.`),
    ),
    ...dated(
      'amount-unknown',
      having(({ ordinary }) => ordinary.kind === 'unknown'),
      (list) =>
        text(
          `${list} : aucun montant connu, rien n'est prolongé depuis la dernière année connue.`,
          `${list}: no amount known, nothing is carried over from the last year known.`,
        ),
    ),
    ...dated(
      'publication-unknown',
      having(({ ordinary }) => ordinary.kind === 'publication-unknown'),
      (list) =>
        text(
          `${list} : aucune source ne dit si ce montant était connu à la date demandée ; seule la borne haute le compte.`,
          `${list}: no source says whether this amount was known on the day asked; the upper bound alone counts it.`,
        ),
    ),
    ...dated(
      'amount-announced',
      having(({ ordinary }) => ordinary.kind === 'known' && ordinary.amount.standing === 'announced'),
      (list) =>
        text(
          `${list} : montant annoncé ; le montant voté ou payé est inconnu.`,
          `${list}: announced amount; the amount voted or paid is unknown.`,
        ),
    ),
    ...dated(
      'funders-unknown',
      having(({ ordinary }) => ordinary.kind === 'known' && ordinary.amount.funders[0]?.funder === 'unknown'),
      (list) =>
        text(`${list} : aucune source ne dit qui paie quelle part.`, `${list}: no source says who pays which share.`),
    ),
    ...disputeNotices(years),
    ...(first && first.asOf > lastReviewOf(annualSubsidy)
      ? [
          {
            code: 'beyond-review',
            path: ['asOf'],
            received: first.asOf,
            message: text(
              `Les montants ont été comparés aux sources le ${lastReviewOf(annualSubsidy)} pour la dernière fois.`,
              `The amounts were last compared with the sources on ${lastReviewOf(annualSubsidy)}.`,
            ),
          },
        ]
      : []),
  ];
}

function disputeNotices(years: readonly ProjectedYear[]): Notice[] {
  const read = years.flatMap(({ ordinary, year }) =>
    ordinary.kind === 'known' && ordinary.amount.parameterId === annualSubsidy.id
      ? [{ year, amount: ordinary.amount }]
      : [],
  );
  return annualSubsidy.entries.flatMap(({ from, disputedBy }) => {
    const disputed = read.filter(({ amount }) => amount.from === from).map(({ year }) => year);
    return (disputedBy ?? []).flatMap(({ note }) =>
      dated('amount-disputed', disputed, (list) => text(`${list} : ${note.fr}`, `${list}: ${note.en}`)),
    );
  });
}

function amountNotices(
  structures: readonly ProjectedStructure[],
  years: readonly ProjectedYear[],
  withoutAmount: readonly WithoutAmount[],
): Notice[] {
  const ordinaryKnown = new Set(years.filter(({ ordinary }) => ordinary.kind === 'known').map(({ year }) => year));
  const postal = withoutAmount.filter(
    ({ reason, item, year }) => reason === 'amount-unknown' && item === 'subsidy' && ordinaryKnown.has(year),
  );
  const eligible = structures.some(({ host }) => host === undefined || host.kind === 'local-authority');
  const bonusYears = years.filter(({ bonus }) => bonus.kind === 'unknown').map(({ year }) => year);
  return [
    ...dated('la-poste-amount-unknown', [...new Set(postal.map(({ year }) => year))], (list) =>
      text(
        `${list} : montant inconnu pour les structures portées par La Poste ; la borne haute retient le montant ordinaire.`,
        `${list}: amount unknown for the structures hosted by La Poste; the upper bound retains the ordinary amount.`,
      ),
    ),
    ...dated('frr-bonus-unknown', eligible ? bonusYears : [], (list) =>
      text(
        `${list} : montant du bonus FRR inconnu ; ni les totaux ni les bornes ne le comptent.`,
        `${list}: amount of the FRR bonus unknown; neither the totals nor the bounds count it.`,
      ),
    ),
  ];
}

const counted = (code: string, count: number, message: (count: number) => LocalizedText): Notice[] =>
  count === 0 ? [] : [{ code, path: ['structures'], received: count, message: message(count) }];

const dated = (code: string, years: readonly number[], message: (list: string) => LocalizedText): Notice[] =>
  years.length === 0 ? [] : [{ code, path: [], received: [...years], message: message(yearList(years)) }];

/** `2025, 2026`, or `2027-2036` when more than three years follow one another. */
function yearList(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined || years.length <= 3) return years.join(', ');
  return last - first + 1 === years.length ? `${first}-${last}` : years.join(', ');
}
