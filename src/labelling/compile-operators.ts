import { text, type Text } from '../foundation/text.js';
import type { Verdict } from '../foundation/verdict.js';
import type { OperatorPresence } from '../operators/presence.js';
import type { ReadingResult } from './because.js';
import { missing, reader } from './compile-leaf.js';
import { noDispute, type Case, type Compiled, type Item, type Setting } from './compiled.js';
import type { ExpressionOf } from './expression.js';
import { nameOf } from './fact.js';
import type { RequiredOperator } from './required-operators.js';
import { findFact, type Scope } from './scope.js';
import { joined, labelled } from './wording.js';

/** `unknown`: nothing is said of the operator, or two entries contradict each other. */
type Status = OperatorPresence['status'] | 'unknown';

function statusOf(entries: readonly OperatorPresence[], { id }: RequiredOperator): Status {
  let status: Status | undefined;
  for (const entry of entries) {
    if (entry.operator !== id) continue;
    if (status !== undefined && status !== entry.status) return 'unknown';
    status = entry.status;
  }
  return status ?? 'unknown';
}

function verdictOf(entries: readonly OperatorPresence[], required: readonly RequiredOperator[]): Verdict {
  let verdict: Verdict = 'satisfied';
  for (const operator of required) {
    const status = statusOf(entries, operator);
    if (status === 'absent') return 'not-satisfied';
    if (status === 'unknown') verdict = 'undetermined';
  }
  return verdict;
}

const NO_BASE = text(
  'Aucun socle national d’opérateurs n’est connu à cette date',
  'No national base of operators is known on that date',
);

const noBase: Compiled = {
  verdict: () => 'undetermined',
  because: (_dossier, _item, into) => void into.push({ kind: 'rule-unknown', text: NO_BASE }),
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
  const entriesOf = (dossier: Case, item: Item) => (read(dossier, item) ?? []) as readonly OperatorPresence[];
  const observed = (dossier: Case, item: Item, operators: readonly RequiredOperator[]): Text =>
    labelled(nameOf(found.fact), presenceText(entriesOf(dossier, item), operators));

  const readings = (dossier: Case, item: Item): ReadingResult[] =>
    [required, agreed].map((operators) => ({
      id: `base-of-${operators.length}`,
      label: text(`socle de ${operators.length} opérateurs`, `base of ${operators.length} operators`),
      verdict: verdictOf(entriesOf(dossier, item), operators),
      observed: observed(dossier, item, operators),
      sources:
        operators === agreed
          ? required.flatMap((operator) => operator.disputedBy)
          : required.filter((operator) => operator.disputedBy.length > 0).map(({ source }) => source),
    }));

  return {
    verdict: (dossier, item) => {
      const entries = entriesOf(dossier, item);
      const whole = verdictOf(entries, required);
      if (!disputed || whole !== 'not-satisfied') return whole;
      return verdictOf(entries, agreed) === 'not-satisfied' ? whole : 'undetermined';
    },
    because: (dossier, item, into) => {
      const entries = entriesOf(dossier, item);
      const unknown = required.filter((operator) => statusOf(entries, operator) === 'unknown').map(({ id }) => id);
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

function presenceText(entries: readonly OperatorPresence[], operators: readonly RequiredOperator[]): Text {
  const named = (wanted: Status): string =>
    operators
      .filter((operator) => statusOf(entries, operator) === wanted)
      .map(({ name }) => name)
      .join(', ');
  const [absent, unknown] = [named('absent'), named('unknown')];
  const present = operators.filter((operator) => statusOf(entries, operator) === 'present').length;
  return joined('', [
    text(`${present} sur ${operators.length}`, `${present} of ${operators.length}`),
    absent === '' ? text('', '') : text(` ; sans ${absent}`, `; without ${absent}`),
    unknown === '' ? text('', '') : text(` ; non renseigné : ${unknown}`, `; not stated: ${unknown}`),
  ]);
}
