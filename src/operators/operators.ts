import { defined } from '../foundation/defined.js';
import { frozen } from '../foundation/frozen.js';
import { text } from '../foundation/text.js';
import { against, since, type DatedEntry } from '../law/parameter.js';
import {
  COHESION_2020,
  DECREE_FRANCE_TITRES,
  LAW_FRANCE_TRAVAIL,
  MINISTER_RURAL_ACCESS,
  RELEASE_34_PLACES,
  SENATE_2024,
  SENATE_2025,
  TWELVE_OPERATORS,
} from '../law/sources.js';

/** `core`: required for the label; `associated`: beside the national base, not required. */
export type OperatorBase = 'core' | 'associated';

/** Place of an operator: in the base, or, in a reading that differs, `outside` it. */
export type BaseReading = OperatorBase | 'outside';

/** What an operator is called at a date. */
export interface OperatorName {
  /** Full name, in French. */
  readonly name: string;
  /** Name or acronym in everyday use. */
  readonly shortName: string;
  /** Agency through which a ministry takes part: ANTS, today France Titres, for the ministry of the Interior. */
  readonly channel?: string;
}

/** Names by which an operator is met in documents, beside its official names and those of its local networks. */
export interface Aliases {
  /** Recognised anywhere among other words. */
  readonly anywhere?: readonly string[];
  /** Words too common to be recognised among others: the whole item of a list, articles aside. */
  readonly wholeItem?: readonly string[];
  /** Recognised among others when the text also says "ministère" ("ministères de la Justice et de l'Intérieur"). */
  readonly besideMinistry?: readonly string[];
}

/** The name that an operator bore when it came into the base. */
interface FirstName extends DatedEntry<OperatorName> {
  readonly value: OperatorName;
}

/** Everything that is known of an operator. */
export interface OperatorRow {
  /** Its place in the national base, by date; the first entry is its entry into the base. */
  readonly base: readonly [DatedEntry<BaseReading>, ...DatedEntry<BaseReading>[]];
  /** Its names, by date: the one it bore when it came into the base, then those taken since. */
  readonly names: readonly [FirstName, ...DatedEntry<OperatorName>[]];
  /** Other names: national, public or former. Case, accents and punctuation do not matter. */
  readonly aliases: Aliases;
}

type Place = OperatorRow['base'];

const REVIEWED = { reviewedOn: '2026-11-22' } as const;

const NINE: Place = [since<BaseReading>('2020-01-01', 'core', COHESION_2020, REVIEWED)];

/** In 2024 a minister says of both newcomers that they arrive before the end of the year. */
const ELEVEN: Place = [
  since<BaseReading>('2024-01-01', 'core', SENATE_2024, {
    ...REVIEWED,
    disputedBy: [
      against<BaseReading>(
        'outside',
        MINISTER_RURAL_ACCESS,
        text(
          "Selon la ministre, le 27 février 2024, la DGEC et l'Anah « arriveront avant la fin de l'année » dans presque toutes les structures.",
          'According to the minister, on 27 February 2024, DGEC and Anah will come to almost all the structures before the end of the year.',
        ),
      ),
    ],
  }),
  since<BaseReading>('2025-01-01', 'core', SENATE_2024, REVIEWED),
];

const WITHOUT_URSSAF = {
  ...REVIEWED,
  standing: 'assumed' as const,
  disputedBy: [
    against<BaseReading>(
      'outside',
      SENATE_2025,
      text(
        'Le Sénat, en novembre 2025, écrit encore « socle minimal de onze » : Urssaf n’y serait pas.',
        'In November 2025 the Senate still writes "socle minimal de onze" (a minimal base of eleven): without Urssaf.',
      ),
    ),
  ],
};

/** The twelfth operator "à compter de 2025", and the list of twelve of November 2025; the day, 1 January, is assumed. */
const TWELVE: Place = [
  // Known by the end of 2024: the release speaks of 2025 in the future.
  since<BaseReading>('2025-01-01', 'core', RELEASE_34_PLACES, { ...WITHOUT_URSSAF, publishedBy: '2024-12-31' }),
  since<BaseReading>('2025-11-26', 'core', TWELVE_OPERATORS, WITHOUT_URSSAF),
];

/** Named by the Senate as joining; absent from every list of twelve. */
const ASSOCIATED: Place = [
  since<BaseReading>('2025-01-01', 'associated', SENATE_2025, { ...REVIEWED, standing: 'announced' }),
];

/**
 * A row: its place in the base, the name it bore when it came in, its other names, and the names taken since.
 * @__NO_SIDE_EFFECTS__
 */
function row(
  base: Place,
  name: OperatorName,
  aliases: Aliases = {},
  renamed: readonly DatedEntry<OperatorName>[] = [],
): OperatorRow {
  const [{ from, source, publishedBy }] = base;
  const first = { ...since(from, name, source, { ...REVIEWED, ...defined({ publishedBy }) }), value: name };
  return frozen({ base, names: [first, ...renamed], aliases });
}

/** The operators that are or were partners of the national base: one row each, in the order of every list. */
export const OPERATORS = {
  'la-poste': row(NINE, { name: 'La Poste', shortName: 'La Poste' }, { wholeItem: ['Poste'] }),
  'france-travail': row(NINE, { name: 'Pôle emploi', shortName: 'Pôle emploi' }, {}, [
    since('2024-01-01', { name: 'France Travail', shortName: 'France Travail' }, LAW_FRANCE_TRAVAIL, {
      ...REVIEWED,
      publishedOn: '2023-12-19',
    }),
  ]),
  cnaf: row(
    NINE,
    { name: 'Caisse nationale des allocations familiales', shortName: 'Cnaf' },
    { anywhere: ["Caisse nationale d'allocations familiales"], wholeItem: ['Allocations familiales'] },
  ),
  cnam: row(
    NINE,
    { name: "Caisse nationale de l'Assurance maladie", shortName: 'Cnam' },
    { anywhere: ['Assurance maladie'] },
  ),
  cnav: row(
    NINE,
    { name: "Caisse nationale d'assurance vieillesse", shortName: 'Cnav' },
    { anywhere: ['Assurance retraite', "Caisse nationale de l'assurance vieillesse"] },
  ),
  msa: row(NINE, { name: 'Mutualité sociale agricole', shortName: 'MSA' }),
  interieur: row(
    NINE,
    {
      name: "Ministère de l'Intérieur",
      shortName: 'Intérieur',
      channel: 'Agence nationale des titres sécurisés (ANTS)',
    },
    {
      anywhere: ['ANTS', 'Agence nationale des titres sécurisés', 'France Titres'],
      wholeItem: ['Intérieur'],
      besideMinistry: ['Intérieur'],
    },
    [
      since(
        '2024-02-26',
        {
          name: "Ministère de l'Intérieur",
          shortName: 'Intérieur',
          channel: 'France Titres - Agence nationale des titres sécurisés (ANTS)',
        },
        DECREE_FRANCE_TITRES,
        // A report of that day (anrsiege.fr, on the Cour des comptes) already uses the name.
        { ...REVIEWED, publishedBy: '2024-10-14' },
      ),
    ],
  ),
  justice: row(
    NINE,
    { name: 'Ministère de la Justice', shortName: 'Justice' },
    {
      anywhere: ['Point-justice', 'Points-justice', 'Maison de justice et du droit', 'Maisons de justice et du droit'],
      wholeItem: ['Justice'],
      besideMinistry: ['Justice'],
    },
  ),
  dgfip: row(
    NINE,
    { name: 'Direction générale des finances publiques', shortName: 'DGFiP' },
    { anywhere: ['Finances publiques'] },
  ),
  dgec: row(
    ELEVEN,
    { name: "Direction générale de l'énergie et du climat", shortName: 'DGEC' },
    { anywhere: ["Ministère de l'énergie", 'Chèque énergie'] },
  ),
  anah: row(ELEVEN, { name: "Agence nationale de l'habitat", shortName: 'Anah' }, { anywhere: ["France Rénov'"] }),
  'agirc-arrco': row(ASSOCIATED, { name: 'Agirc-Arrco', shortName: 'Agirc-Arrco' }),
  urssaf: row(
    TWELVE,
    { name: 'Urssaf', shortName: 'Urssaf' },
    {
      anywhere: [
        "Union de recouvrement des cotisations de sécurité sociale et d'allocations familiales",
        "Unions de recouvrement des cotisations de sécurité sociale et d'allocations familiales",
      ],
    },
  ),
} satisfies Readonly<Record<string, OperatorRow>>;

/**
 * Identifier of an operator that is or was a partner of the national base. A body that changed its name keeps its
 * identifier: `france-travail` was called Pôle emploi before 2024.
 */
export type OperatorId = keyof typeof OPERATORS;

/** Every {@link OperatorId}, in the order of every list. */
export const OPERATOR_IDS: readonly OperatorId[] = /* @__PURE__ */ frozen(Object.keys(OPERATORS) as OperatorId[]);

/** Whole items of a list that name several operators at once. */
export const JOINT_ITEMS: Readonly<Record<string, readonly OperatorId[]>> = frozen({
  'Justice et Intérieur': ['interieur', 'justice'],
  'Intérieur et Justice': ['interieur', 'justice'],
});
