import type { IsoDate } from '../foundation/civil-date.js';
import { text } from '../foundation/text.js';
import type { DatedEntry, Parameter } from '../law/parameter.js';
import { NAMES_AT_ENTRY } from './names-at-entry.js';
import { OPERATOR_IDS, type OperatorId } from './operator-id.js';
import { COHESION_2020, SENATE_2024, SENATE_2025, TWELVE_OPERATORS } from './sources.js';

/** `core`: required for the label; `associated`: beside the national base, not required. */
export type OperatorBase = 'core' | 'associated';

/** Place of an operator: in the base, or, in a reading that differs, `outside` it. */
export type Membership = OperatorBase | 'outside';

/** Last day on which a person compared these entries with the sources. */
const REVIEWED_ON: IsoDate = '2026-11-22';

const NINE: DatedEntry<Membership> = {
  from: '2020-01-01',
  publishedOn: null,
  value: 'core',
  standing: 'in-force',
  source: COHESION_2020,
};

const ELEVEN: DatedEntry<Membership> = {
  from: '2024-01-01',
  publishedOn: null,
  value: 'core',
  standing: 'in-force',
  source: SENATE_2024,
};

/** Twelve in November 2025; that it began on 1 January 2025 is inferred from the reports of the Senate. */
const TWELVE: DatedEntry<Membership> = {
  from: '2025-01-01',
  publishedOn: null,
  value: 'core',
  standing: 'assumed',
  source: TWELVE_OPERATORS,
  disputedBy: [
    {
      value: 'outside',
      source: SENATE_2025,
      note: text(
        'Le Sénat, en novembre 2025, écrit encore « socle minimal de onze » : Urssaf n’y serait pas',
        'In November 2025 the Senate still writes "socle minimal de onze" (a minimal base of eleven): without Urssaf',
      ),
    },
  ],
};

/** Named by the Senate as joining; absent from every list of twelve. */
const ASSOCIATED: DatedEntry<Membership> = {
  from: '2025-01-01',
  publishedOn: null,
  value: 'associated',
  standing: 'announced',
  source: SENATE_2025,
};

const ENTERED: Readonly<Record<OperatorId, DatedEntry<Membership>>> = {
  'la-poste': NINE,
  'france-travail': NINE,
  cnaf: NINE,
  cnam: NINE,
  cnav: NINE,
  msa: NINE,
  interieur: NINE,
  justice: NINE,
  dgfip: NINE,
  dgec: ELEVEN,
  anah: ELEVEN,
  'agirc-arrco': ASSOCIATED,
  urssaf: TWELVE,
};

/** The place of each operator in the national base, by date. Nobody was in it before 1 January 2020. */
export const baseMemberships: readonly (Parameter<Membership> & { readonly operator: OperatorId })[] = OPERATOR_IDS.map(
  (operator) => ({
    id: `operator-base.${operator}`,
    operator,
    label: text(
      `place dans la base nationale : ${NAMES_AT_ENTRY[operator].name}`,
      `place in the national base: ${NAMES_AT_ENTRY[operator].name}`,
    ),
    reviewedOn: REVIEWED_ON,
    entries: [ENTERED[operator]],
  }),
);
