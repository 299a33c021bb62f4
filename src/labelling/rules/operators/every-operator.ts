import { aText } from '../../../foundation/expectations.js';
import { text, type LocalizedText } from '../../../foundation/text.js';
import type { Verdict } from '../../../foundation/verdict.js';
import { counted, dateText, joined, labelled, SEMICOLON } from '../../../foundation/words.js';
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
      label: sizeText(base.operators.length),
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

function sizeText(size: number): LocalizedText {
  const { fr, en } = counted(size, ['opérateur', 'opérateurs'], ['operator', 'operators']);
  return text(`socle de ${fr}`, `base of ${en}`);
}

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
  if (certain.length === 0) return noneCertainText(doubtful, setting);
  const names = namesOf(certain);
  const base =
    certain.length === 1
      ? text(`l'opérateur du socle (${names})`, `the operator of the base (${names})`)
      : text(
          `les ${certain.length} opérateurs du socle (${names})`,
          `the ${certain.length} operators of the base (${names})`,
        );
  return doubtful.length === 0 ? base : joined(SEMICOLON, [base, doubtText(doubtful, setting)]);
}

/** No operator could be known to be in the base. */
function noneCertainText(doubtful: readonly RequiredOperator[], { asOf, knownOn }: Setting): LocalizedText {
  const day = dateText(knownOn ?? asOf);
  const names = namesOf(doubtful);
  return text(
    `les opérateurs du socle national ; on ignore, pour chacun d'eux, si son appartenance au socle pouvait être connue le ${day.fr} (${names})`,
    `the operators of the national base; for each of them, it is not known whether its place in the base could be known on ${day.en} (${names})`,
  );
}

function doubtText(doubtful: readonly RequiredOperator[], { asOf, knownOn }: Setting): LocalizedText {
  const day = dateText(knownOn ?? asOf);
  const names = namesOf(doubtful);
  return text(
    `on ignore si l'appartenance au socle pouvait être connue le ${day.fr} (${names})`,
    `it is not known whether ${doubtful.length === 1 ? 'its' : 'their'} place in the base could be known on ${day.en} (${names})`,
  );
}

function presenceText(presence: PresenceMask, operators: readonly RequiredOperator[]): LocalizedText {
  const having = (wanted: PresenceStatus) => operators.filter(({ id }) => statusIn(presence, id) === wanted);
  const [present, absent, unknown] = [having('present'), having('absent'), having('unknown')];
  const parts = [text(`${present.length} sur ${operators.length}`, `${present.length} of ${operators.length}`)];
  if (absent.length > 0) parts.push(text(`sans ${namesOf(absent)}`, `without ${namesOf(absent)}`));
  if (unknown.length > 0) {
    const names = namesOf(unknown);
    parts.push(text(`${unknown.length === 1 ? 'non renseigné' : 'non renseignés'} : ${names}`, `not stated: ${names}`));
  }
  return joined(SEMICOLON, parts);
}
