import type { LocalizedText } from '../../foundation/text.js';
import type { Verdict } from '../../foundation/verdict.js';
import { joined, labelled } from '../../foundation/words.js';
import { nameOf, type FactType } from '../facts/fact.js';
import { valueText } from '../facts/value-text.js';
import { noDispute, type Case, type Compiled, type Item } from './compiled.js';
import type { DescribeContext } from './operator.js';
import type { Reason } from './reasons.js';
import { findFact, type Found } from './scope.js';

/** What reads a fact: in the item, or in the dossier. */
export function reader({ fact: { name }, slot }: Found): (dossier: Case, item: Item) => unknown {
  return slot < 0 ? (_dossier, item) => item[name] : (dossier) => dossier.slots[slot];
}

/** Says that a fact is missing; a fact of an item is a field of its list. */
export function missing({ fact, list }: Found): Reason {
  return list ? { kind: 'fact', fact: list.name, fields: [fact.name] } : { kind: 'fact', fact: fact.name };
}

/** A test of one fact: it says yes, no, or nothing (a number known within bounds). */
export function leaf(found: Found, test: (value: unknown) => boolean | undefined): Compiled {
  const read = reader(found);
  const label = nameOf(found.fact);
  return {
    verdict: (dossier, item): Verdict => {
      const value = read(dossier, item);
      const answer = value === undefined ? undefined : test(value);
      if (answer === undefined) return 'undetermined';
      return answer ? 'satisfied' : 'not-satisfied';
    },
    reasons: (_dossier, _item, into) => void into.push(missing(found)),
    observe: (dossier, item, into) => {
      const value = read(dossier, item);
      if (value === undefined) return;
      const origin = found.list ? undefined : dossier.origins[found.fact.name];
      const words = valueText(found.fact, value);
      into.push(labelled(label, origin ? joined(', ', [words, origin]) : words));
    },
    disputes: noDispute,
  };
}

/** "Name of the fact: what is expected". */
export const expects = (
  { scope }: DescribeContext,
  op: string,
  name: string,
  accepted: readonly FactType[],
  words: (found: Found) => LocalizedText,
): LocalizedText => {
  const found = findFact(scope, op, name, accepted);
  return labelled(nameOf(found.fact), words(found));
};
