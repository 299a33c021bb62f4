import type { IsoDate } from '../foundation/civil-date.js';
import { text } from '../foundation/text.js';
import type { DatedEntry, Parameter } from '../law/parameter.js';
import { NAMES_AT_ENTRY, type OperatorName } from './names-at-entry.js';
import { baseMemberships } from './national-base.js';
import type { OperatorId } from './operator-id.js';
import { DECREE_FRANCE_TITRES, LAW_FRANCE_TRAVAIL } from './sources.js';

/** Last day on which a person compared these entries with the sources. */
const REVIEWED_ON: IsoDate = '2026-11-22';

/** Names taken since. */
const RENAMED: Readonly<Partial<Record<OperatorId, readonly DatedEntry<OperatorName>[]>>> = {
  'france-travail': [
    {
      from: '2024-01-01',
      publishedOn: '2023-12-18',
      value: { name: 'France Travail', shortName: 'France Travail' },
      standing: 'in-force',
      source: LAW_FRANCE_TRAVAIL,
    },
  ],
  interieur: [
    {
      from: '2024-02-26',
      publishedOn: '2024-02-26',
      value: {
        name: "Ministère de l'Intérieur",
        shortName: 'Intérieur',
        channel: 'France Titres - Agence nationale des titres sécurisés (ANTS)',
      },
      standing: 'in-force',
      source: DECREE_FRANCE_TITRES,
    },
  ],
};

/** The names of each operator, by date: the one it bore when it came into the base, then those taken since. */
export const operatorNames: readonly (Parameter<OperatorName> & { readonly operator: OperatorId })[] =
  baseMemberships.map(({ operator, entries }) => ({
    id: `operator-name.${operator}`,
    operator,
    label: text(`nom : ${NAMES_AT_ENTRY[operator].name}`, `name: ${NAMES_AT_ENTRY[operator].name}`),
    reviewedOn: REVIEWED_ON,
    entries: [
      ...entries.slice(0, 1).map(({ from, publishedOn, source }) => {
        return { from, publishedOn, value: NAMES_AT_ENTRY[operator], standing: 'in-force' as const, source };
      }),
      ...(RENAMED[operator] ?? []),
    ],
  }));
