import { sameText, text, type LocalizedText } from '../../foundation/text.js';
import type { Verdict } from '../../foundation/verdict.js';
import type { OperatorPresence } from '../../operators/presence.js';
import type { ReadingResult } from './reasons.js';
import { missing, reader } from './compile-leaf.js';
import { noDispute, type Case, type Compiled, type Item, type Setting } from './compiled.js';
import type { ExpressionOf } from './expression.js';
import { nameOf } from '../facts/fact.js';
import { maskOf, statusIn, type PresenceMask } from './presence-mask.js';
import type { RequiredOperator } from './required-operators.js';
import { findFact, type Scope } from './scope.js';
import { joined, labelled } from '../../foundation/words.js';

const NOTHING_SAID: PresenceMask = { present: 0, absent: 0 };

/** The verdict on a set of operators: one that is absent settles it, then one of which nothing is known. */
function verdictOf({ present, absent }: PresenceMask, required: number): Verdict {
  if ((absent & ~present & required) !== 0) return 'not-satisfied';
  return (present & ~absent & required) === required ? 'satisfied' : 'undetermined';
}

const NO_BASE = text(
  'Aucun socle national d’opérateurs n’est connu à cette date',
  'No national base of operators is known on that date',
);

const noBase: Compiled = {
  verdict: () => 'undetermined',
  reasons: (_dossier, _item, into) => void into.push({ kind: 'rule-unknown', text: NO_BASE }),
  observe: () => undefined,
  disputes: noDispute,
};

/**
 * Every operator of the base at the date. Where a source does not count an operator in the base, both readings are
 * evaluated: with it, and without it.
 */
export function compileEveryOperator(
  expression: ExpressionOf<'every-operator'>,
  scope: Scope,
  { required }: Setting,
): Compiled {
  const found = findFact(scope, 'every-operator', expression.fact);
  if (required.length === 0) return noBase;
  const read = reader(found);
  const agreed = required.filter(({ disputedBy }) => disputedBy.length === 0);
  const disputed = required.length > agreed.length;
  const [requiredMask, agreedMask] = [required, agreed].map((operators) => maskOf(operators.map(({ id }) => id))) as [
    number,
    number,
  ];
  const presenceOf = (dossier: Case, item: Item) => (read(dossier, item) ?? NOTHING_SAID) as PresenceMask;
  const observed = (dossier: Case, item: Item, operators: readonly RequiredOperator[]): LocalizedText =>
    labelled(nameOf(found.fact), presenceText(presenceOf(dossier, item), operators));

  const readings = (dossier: Case, item: Item): ReadingResult[] =>
    [required, agreed].map((operators) => ({
      id: `base-of-${operators.length}`,
      label: text(`socle de ${operators.length} opérateurs`, `base of ${operators.length} operators`),
      verdict: verdictOf(presenceOf(dossier, item), operators === agreed ? agreedMask : requiredMask),
      observed: observed(dossier, item, operators),
      sources:
        operators === agreed
          ? required.flatMap((operator) => operator.disputedBy)
          : required.filter((operator) => operator.disputedBy.length > 0).map(({ source }) => source),
    }));

  return {
    verdict: (dossier, item) => {
      const presence = presenceOf(dossier, item);
      const whole = verdictOf(presence, requiredMask);
      if (!disputed || whole !== 'not-satisfied') return whole;
      return verdictOf(presence, agreedMask) === 'not-satisfied' ? whole : 'undetermined';
    },
    reasons: (dossier, item, into) => {
      const presence = presenceOf(dossier, item);
      const unknown = required.map(({ id }) => id).filter((id) => statusIn(presence, id) === 'unknown');
      if (read(dossier, item) === undefined) into.push(missing(found));
      else if (unknown.length > 0) into.push({ kind: 'fact', fact: found.fact.name, fields: unknown });
      const [whole, without] = readings(dossier, item);
      if (disputed && whole?.verdict === 'not-satisfied' && without && without.verdict !== 'undetermined') {
        into.push({ kind: 'readings-differ', readings: [whole, without] });
      }
    },
    observe: (dossier, item, into) => {
      if (read(dossier, item) !== undefined) into.push(observed(dossier, item, required));
    },
    disputes: (dossier, item, into) => {
      if (disputed) into.push(readings(dossier, item));
    },
  };
}

function presenceText(presence: PresenceMask, operators: readonly RequiredOperator[]): LocalizedText {
  const named = (wanted: OperatorPresence['status'] | 'unknown'): string =>
    operators
      .filter(({ id }) => statusIn(presence, id) === wanted)
      .map(({ name }) => name)
      .join(', ');
  const [absent, unknown] = [named('absent'), named('unknown')];
  const present = operators.filter(({ id }) => statusIn(presence, id) === 'present').length;
  return joined('', [
    text(`${present} sur ${operators.length}`, `${present} of ${operators.length}`),
    absent === '' ? sameText('') : text(` ; sans ${absent}`, `; without ${absent}`),
    unknown === '' ? sameText('') : text(` ; non renseigné : ${unknown}`, `; not stated: ${unknown}`),
  ]);
}
