import { defined } from '../foundation/defined.js';
import { frozen } from '../foundation/frozen.js';
import { since, type DatedEntry } from '../law/parameter.js';
import { DECREE_FRANCE_TITRES, LAW_FRANCE_TRAVAIL } from '../law/sources.js';
import { ASSOCIATED, ELEVEN, NINE, TWELVE, type Place } from './national-base.js';

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
  readonly base: Place;
  /** Its names, by date: the one it bore when it came into the base, then those taken since. */
  readonly names: readonly [FirstName, ...DatedEntry<OperatorName>[]];
  /** Other names: national, public or former. Case, accents and punctuation do not matter. */
  readonly aliases: Aliases;
}

const REVIEWED = { reviewedOn: '2026-11-24' } as const;

/**
 * A row: its place in the base, the name it bore when it came in, its other names, and the names taken since.
 * @__NO_SIDE_EFFECTS__
 */
export function row(
  base: Place,
  name: OperatorName,
  aliases: Aliases = {},
  renamed: readonly DatedEntry<OperatorName>[] = [],
): OperatorRow {
  const [{ from, source, publishedOn, publishedBy, reviewedOn }] = base;
  const known = defined({ publishedOn, publishedBy });
  const first = { ...since(from, name, source, { reviewedOn, ...known }), value: name };
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
