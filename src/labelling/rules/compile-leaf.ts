import type { Verdict } from '../../foundation/verdict.js';
import { noDispute, type Case, type Compiled, type Item, type Setting } from './compiled.js';
import type { ExpressionOf } from './expression.js';
import { nameOf, type AmountBounds } from '../facts/fact.js';
import { findFact, type Found, type Scope } from './scope.js';
import { dateText, joined, labelled } from '../../foundation/words.js';
import { sameText, text, type LocalizedText } from '../../foundation/text.js';
import type { Reason } from './reasons.js';
import type { Attestation } from '../dossier/attestation.js';
import { valueText } from '../facts/value-text.js';

type Read = (dossier: Case, item: Item) => unknown;

/** What reads a fact: in the item, or in the dossier. */
export function reader({ fact: { name }, slot }: Found): Read {
  return slot < 0 ? (_dossier, item) => item[name] : (dossier) => dossier.slots[slot];
}

/** Says that a fact is missing; a fact of an item is a field of its list. */
export function missing({ fact, list }: Found): Reason {
  return list ? { kind: 'fact', fact: list.name, fields: [fact.name] } : { kind: 'fact', fact: fact.name };
}

/** What a test says of a value: yes, no, or not settled (a number known within bounds). */
type Answer = boolean | undefined;

/** A test of one fact that is known. */
function leaf(found: Found, test: (value: unknown) => Answer): Compiled {
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

/** A test of one boolean, number, choice or text. */
export function compileTest(
  expression: ExpressionOf<'is-true' | 'at-least' | 'at-most' | 'one-of'>,
  scope: Scope,
): Compiled {
  const found = findFact(scope, expression.op, expression.fact);
  switch (expression.op) {
    case 'is-true':
      return leaf(found, (value) => value === true);
    case 'at-least': {
      const { value: threshold } = expression;
      return leaf(found, (value) => {
        if (typeof value === 'number') return value >= threshold;
        const { atLeast, atMost } = value as AmountBounds;
        if (atLeast !== undefined && atLeast >= threshold) return true;
        return atMost !== undefined && atMost < threshold ? false : undefined;
      });
    }
    case 'at-most': {
      const { value: limit } = expression;
      return leaf(found, (value) => {
        if (typeof value === 'number') return value <= limit;
        const { atLeast, atMost } = value as AmountBounds;
        if (atMost !== undefined && atMost <= limit) return true;
        return atLeast !== undefined && atLeast > limit ? false : undefined;
      });
    }
    case 'one-of': {
      const { values } = expression;
      return leaf(found, (value) => values.includes(value as string));
    }
  }
}

/** A date that has come, or is no later than another one; `null` is said of what has not taken place. */
export function compileDoneBy(expression: ExpressionOf<'done-by'>, scope: Scope, { asOf }: Setting): Compiled {
  const found = findFact(scope, 'done-by', expression.fact);
  if (expression.before === undefined) return leaf(found, (value) => value !== null && (value as string) <= asOf);
  const limit = findFact(scope, 'done-by', expression.before);
  const done = leaf(found, (value) => value !== null);
  const [readDate, readLimit] = [reader(found), reader(limit)];
  return {
    verdict: (dossier, item) => {
      const date = readDate(dossier, item);
      if (date === null) return 'not-satisfied';
      const last = readLimit(dossier, item);
      if (date === undefined || last === undefined) return 'undetermined';
      return last === null || (date as string) <= (last as string) ? 'satisfied' : 'not-satisfied';
    },
    reasons: (dossier, item, into) => {
      if (readDate(dossier, item) === undefined) into.push(missing(found));
      if (readLimit(dossier, item) === undefined) into.push(missing(limit));
    },
    observe: (dossier, item, into) => {
      done.observe(dossier, item, into);
      leaf(limit, () => true).observe(dossier, item, into);
    },
    disputes: noDispute,
  };
}

const ROLES: Readonly<Record<Attestation['by'], LocalizedText>> = {
  host: text('le porteur', 'the host'),
  prefecture: text('la préfecture', 'the prefecture'),
  departement: text('le département', 'the département'),
  operator: text('un opérateur', 'an operator'),
  anct: text("l'ANCT", 'the ANCT'),
  auditor: text("l'auditeur", 'the auditor'),
  other: text('un tiers', 'a third party'),
};

/** The latest attestation that the day of the evaluation knows. */
function latest(value: unknown, { asOf }: Setting): Attestation[] {
  const known = ((value ?? []) as readonly Attestation[]).filter(({ on }) => on <= asOf);
  const last = known.reduce((day, { on }) => (on > day ? on : day), '');
  return known.filter(({ on }) => on === last);
}

/** What someone attests, on a day; the latest attestation decides, and two of one day that contradict each other do not. */
export function compileAttested(expression: ExpressionOf<'attested'>, scope: Scope, setting: Setting): Compiled {
  const found = findFact(scope, 'attested', expression.fact);
  const read = reader(found);
  return {
    verdict: (dossier, item) => {
      const value = read(dossier, item);
      if (value === undefined) return 'undetermined';
      const attestations = latest(value, setting);
      const [first] = attestations;
      if (!first || attestations.some(({ holds }) => (holds ?? true) !== (first.holds ?? true))) return 'undetermined';
      return (first.holds ?? true) ? 'satisfied' : 'not-satisfied';
    },
    reasons: (_dossier, _item, into) => void into.push(missing(found)),
    observe: (dossier, item, into) => {
      for (const { by, on, holds, document } of latest(read(dossier, item), setting)) {
        const day = dateText(on);
        const reference = document === undefined ? sameText('') : sameText(` (${document})`);
        const role = ROLES[by];
        const said =
          (holds ?? true)
            ? text(`attesté par ${role.fr} le ${day.fr}`, `attested by ${role.en} on ${day.en}`)
            : text(`démenti par ${role.fr} le ${day.fr}`, `denied by ${role.en} on ${day.en}`);
        into.push(labelled(nameOf(found.fact), joined('', [said, reference])));
      }
    },
    disputes: noDispute,
  };
}
