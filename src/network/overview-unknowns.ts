import type { Notice } from '../foundation/issue.js';
import { text, type LocalizedText } from '../foundation/text.js';
import type { DepartementOverview } from './overview.js';

type Known = Omit<DepartementOverview, 'format' | 'unknown' | 'issues' | 'notices'>;

/** What an overview does not know: what the list does not say of some structures, and the evidence that was not given. */
export function unknownsOf({
  hosts,
  hours,
  labels,
  funding,
  subsidies,
  access,
  cantons,
  activity,
  coordination,
}: Known): Notice[] {
  const host = hosts.find(({ kind }) => kind === 'unknown')?.principals ?? 0;
  const years = subsidies.byYear.filter(({ amount }) => amount !== 'known').map(({ year }) => year);
  return [
    ...counted('host-unknown', host, 'dont le porteur est inconnu', 'whose host is unknown'),
    ...counted('hours-unknown', hours.unknown, 'sans horaires publiés', 'without published hours'),
    ...counted('hours-partly-known', hours.partlyKnown, 'aux horaires incomplets', 'with incomplete hours'),
    ...counted('label-date-unknown', labels.unknown, 'sans date de label', 'without a label date'),
    ...counted('funding-unknown', funding.unknown, 'dont le financement est inconnu', 'whose funding is unknown'),
    ...(years.length > 0
      ? [
          said(
            'amount-unknown',
            text(`Montant de la subvention : ${years.join(', ')}.`, `Amount of the subsidy: ${years.join(', ')}.`),
          ),
        ]
      : []),
    ...notGiven('access-not-given', access, text("Temps d'accès de la population.", 'Access times of the population.')),
    ...notGiven('cantons-not-given', cantons, text('Équipement des cantons.', 'Equipment of the cantons.')),
    ...notGiven('activity-not-given', activity, text('Activité des structures.', 'Activity of the structures.')),
    ...notGiven('coordination-not-given', coordination, text('Animation du réseau.', 'Coordination of the network.')),
  ];
}

const said = (code: string, message: LocalizedText): Notice => ({ code, path: [], message });

const counted = (code: string, count: number, fr: string, en: string): Notice[] =>
  count === 0
    ? []
    : [
        {
          code,
          path: ['structures'],
          received: count,
          message: text(`${count} structure(s) ${fr}.`, `${count} structure(s) ${en}.`),
        },
      ];

const notGiven = (code: string, evidence: unknown, message: LocalizedText): Notice[] =>
  evidence === undefined ? [said(code, message)] : [];
