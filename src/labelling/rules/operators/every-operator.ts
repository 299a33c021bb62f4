import { aText } from '../../../foundation/expectations.js';
import { sameText, text, type LocalizedText } from '../../../foundation/text.js';
import type { Verdict } from '../../../foundation/verdict.js';
import { counted, dateText, joined, labelled } from '../../../foundation/words.js';
import { nameOf } from '../../facts/fact.js';
import type { Case, Item, RequiredOperator, Setting } from '../compiled.js';
import { expects, missing, reader } from '../leaf.js';
import type { Operator } from '../operator.js';
import { maskOf, NOTHING_KNOWN, statusIn, type PresenceMask, type PresenceStatus } from '../presence-mask.js';
import type { ReadingResult } from '../reasons.js';
import { findFact } from '../scope.js';
import { ruleUnknown } from '../threshold.js';

/** Every operator of the national base on the day of the evaluation is present, or has what the fact lists. */
export interface EveryOperator {
  readonly op: 'every-operator';
  /** Name of a list of operators. */
  readonly fact: string;
}

const TYPES = ['operators'] as const;
const NO_BASE = text(
  "aucun socle national d'opérateurs n'est connu à cette date",
  'no national base of operators is known on that date',
);

/** A reading of the base: the operators that it counts, as sets of bits. */
interface Base {
  readonly operators: readonly RequiredOperator[];
  /** All of them. */
  readonly all: number;
  /** Those whose absence settles the verdict: one could know their place in the base. */
  readonly certain: number;
}

const maskOfSome = (operators: readonly RequiredOperator[]): number => maskOf(operators.map(({ id }) => id));

const baseOf = (operators: readonly RequiredOperator[]): Base => ({
  operators,
  all: maskOfSome(operators),
  certain: maskOfSome(operators.filter(({ certain }) => certain)),
});

/** One that is absent settles it, then one of which nothing is known, or whose place in the base could not be known. */
function verdictOf({ present, absent }: PresenceMask, { all, certain }: Base): Verdict {
  if ((absent & ~present & certain) !== 0) return 'not-satisfied';
  return (present & ~absent & all) === all ? 'satisfied' : 'undetermined';
}

/**
 * Where a source does not count an operator in the base, both readings are evaluated: with it, and without it. An
 * operator of which one could not know that it was in the base is never required in silence: its absence settles nothing.
 */
export const everyOperator = {
  parts: { fact: aText },
  build: (fact: string): EveryOperator => ({ op: 'every-operator', fact }),
  compile: ({ op, fact }, { scope, setting }) => {
    const found = findFact(scope, op, fact, TYPES);
    const { required } = setting;
    if (required.length === 0) return ruleUnknown({ text: NO_BASE });
    const read = reader(found);
    const whole = baseOf(required);
    const agreed = baseOf(required.filter(({ disputedBy }) => disputedBy.length === 0));
    const disputed = agreed.all !== whole.all;
    const presenceOf = (dossier: Case, item: Item) => (read(dossier, item) ?? NOTHING_KNOWN) as PresenceMask;
    const named = (presence: PresenceMask, { operators }: Base): LocalizedText =>
      labelled(nameOf(found.fact), presenceText(presence, operators));
    const reading = (presence: PresenceMask, base: Base, sources: ReadingResult['sources']): ReadingResult => ({
      id: `base-of-${base.operators.length}`,
      label: text(`socle de ${base.operators.length} opérateurs`, `base of ${base.operators.length} operators`),
      verdict: verdictOf(presence, base),
      observed: named(presence, base),
      sources,
    });
    const readings = (presence: PresenceMask): ReadingResult[] => [
      reading(
        presence,
        whole,
        required.filter(({ disputedBy }) => disputedBy.length > 0).map(({ source }) => source),
      ),
      reading(
        presence,
        agreed,
        required.flatMap(({ disputedBy }) => disputedBy),
      ),
    ];
    return {
      verdict: (dossier, item) => {
        const presence = presenceOf(dossier, item);
        const verdict = verdictOf(presence, whole);
        if (!disputed || verdict !== 'not-satisfied') return verdict;
        return verdictOf(presence, agreed) === 'not-satisfied' ? verdict : 'undetermined';
      },
      reasons: (dossier, item, into) => {
        const presence = presenceOf(dossier, item);
        const unknown = required.map(({ id }) => id).filter((id) => statusIn(presence, id) === 'unknown');
        if (read(dossier, item) === undefined) into.push(missing(found));
        else if (unknown.length > 0) into.push({ kind: 'fact', fact: found.fact.name, fields: unknown });
        const doubtful = required.filter(({ id, certain }) => !certain && statusIn(presence, id) === 'absent');
        if (doubtful.length > 0) into.push({ kind: 'rule-unknown', text: doubtText(doubtful, setting) });
        const settled = verdictOf(presence, agreed) !== 'undetermined';
        if (disputed && settled && verdictOf(presence, whole) === 'not-satisfied') {
          into.push({ kind: 'readings-differ', readings: readings(presence) });
        }
      },
      observe: (dossier, item, into) => {
        if (read(dossier, item) !== undefined) into.push(named(presenceOf(dossier, item), whole));
      },
      disputes: (dossier, item, into) => {
        if (disputed) into.push(readings(presenceOf(dossier, item)));
      },
    };
  },
  describe: ({ op, fact }, context) => expects(context, op, fact, TYPES, () => baseText(context.setting)),
  needs: ({ fact }, { outside }) => outside([fact]),
} satisfies Operator<EveryOperator>;

const namesOf = (operators: readonly RequiredOperator[]): string => operators.map(({ name }) => name).join(', ');

function baseText(setting: Setting | undefined): LocalizedText {
  if (setting?.required.length === 0) {
    return text(
      "tous les opérateurs du socle national, qui n'est pas connu à cette date",
      'every operator of the national base, which is not known on that date',
    );
  }
  if (!setting) {
    return text(
      'tous les opérateurs du socle national à la date examinée',
      'every operator of the national base on the date examined',
    );
  }
  const certain = setting.required.filter((operator) => operator.certain);
  const doubtful = setting.required.filter((operator) => !operator.certain);
  const base = counted(certain.length, ['opérateur', 'opérateurs'], ['operator', 'operators']);
  const many = certain.length > 1;
  return joined('', [
    text(
      `${many ? 'les' : "l'"} ${base.fr} du socle (${namesOf(certain)})`,
      `the ${base.en} of the base (${namesOf(certain)})`,
    ),
    doubtful.length === 0 ? sameText('') : joined('', [text(' ; ', '; '), doubtText(doubtful, setting)]),
  ]);
}

function doubtText(doubtful: readonly RequiredOperator[], { asOf, knownOn }: Setting): LocalizedText {
  const day = dateText(knownOn ?? asOf);
  const names = namesOf(doubtful);
  return text(
    `on ignore si l'appartenance au socle pouvait être connue le ${day.fr} : ${names}`,
    `it is not known whether their place in the base could be known on ${day.en}: ${names}`,
  );
}

function presenceText(presence: PresenceMask, operators: readonly RequiredOperator[]): LocalizedText {
  const named = (wanted: PresenceStatus): string =>
    namesOf(operators.filter(({ id }) => statusIn(presence, id) === wanted));
  const [absent, unknown] = [named('absent'), named('unknown')];
  const present = operators.filter(({ id }) => statusIn(presence, id) === 'present').length;
  return joined('', [
    text(`${present} sur ${operators.length}`, `${present} of ${operators.length}`),
    absent === '' ? sameText('') : text(` ; sans ${absent}`, `; without ${absent}`),
    unknown === '' ? sameText('') : text(` ; non renseigné : ${unknown}`, `; not stated: ${unknown}`),
  ]);
}
