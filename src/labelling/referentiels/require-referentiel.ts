import { text } from '../../foundation/text.js';
import { copied } from '../../foundation/copied.js';
import { frozen } from '../../foundation/frozen.js';
import { isRecord } from '../../foundation/record.js';
import { requireShape } from '../../foundation/argument.js';
import { aDay, aNumber, aText, oneOf, anObject } from '../../foundation/expectations.js';
import {
  listOf,
  objectOf,
  optional,
  words,
  type Fields,
  type Shape,
  misfitOf,
  nullable,
} from '../../foundation/shape.js';
import { aSource, aStanding } from '../../law/shapes.js';
import { FACT_TYPES, type Choice, type FactDefinition } from '../facts/fact.js';
import { aThreshold } from '../rules/threshold.js';
import { describeExpression } from '../rules/language.js';
import type { Coverage, Criterion, ExpectedSentence, Referentiel } from './referentiel.js';

const sentences = /* @__PURE__ */ listOf(words);
const sources = /* @__PURE__ */ listOf(aSource);

const CHOICE = { value: aText, label: words } satisfies Fields<Choice>;

const FACT = {
  name: aText,
  type: /* @__PURE__ */ oneOf(FACT_TYPES),
  question: words,
  label: /* @__PURE__ */ optional(words),
  unit: /* @__PURE__ */ optional(words),
  unitOfOne: /* @__PURE__ */ optional(words),
  documents: /* @__PURE__ */ optional(sentences),
  choices: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ objectOf(CHOICE))),
  items: /* @__PURE__ */ optional((items) => misfitOf(FACTS, items)),
} satisfies Fields<FactDefinition>;

/** The facts that criteria read. */
export const FACTS: Shape = /* @__PURE__ */ listOf(/* @__PURE__ */ objectOf(FACT, text('un fait', 'a fact')));

/** A sentence, with figures or without; the language of rules checks an expression. */
const EXPECTED: Shape = (expected) => {
  if (!isRecord(expected) || 'op' in expected) return misfitOf(A_SENTENCE, expected);
  return misfitOf('values' in expected ? SENTENCE : words, expected);
};
const A_SENTENCE = /* @__PURE__ */ anObject(text('un texte ou une expression', 'a text or an expression'));
const SENTENCE = /* @__PURE__ */ objectOf({
  words,
  values: (values) =>
    misfitOf(objectOf(Object.fromEntries(Object.keys(values ?? {}).map((name) => [name, aThreshold]))), values),
} satisfies Fields<ExpectedSentence>);

/** The requirements; the language of rules checks what each expression holds. */
export const CRITERIA = /* @__PURE__ */ listOf(
  /* @__PURE__ */ objectOf(
    {
      id: aText,
      title: words,
      expression: /* @__PURE__ */ anObject(text('une expression', 'an expression')),
      expected: /* @__PURE__ */ optional(EXPECTED),
      sources,
      valueSources: optional(sources),
      standing: aStanding,
      reviewedOn: /* @__PURE__ */ optional(aDay),
      documents: /* @__PURE__ */ optional(sentences),
    } satisfies Fields<Criterion>,
    text('un critère', 'a criterion'),
  ),
);

/** How much of a published grid is covered, without the number of criteria. */
export const COVERED = {
  published: /* @__PURE__ */ nullable(aNumber),
  correspondence: /* @__PURE__ */ oneOf(['established', 'not-established']),
} satisfies Fields<Omit<Coverage, 'encoded'>>;

export const COVERAGE = /* @__PURE__ */ objectOf({ encoded: aNumber, ...COVERED } satisfies Fields<Coverage>);

/** A référentiel that comes from elsewhere. */
export const REFERENTIEL = /* @__PURE__ */ objectOf(
  {
    id: aText,
    title: words,
    from: /* @__PURE__ */ optional(aDay),
    publishedOn: /* @__PURE__ */ optional(aDay),
    publishedBy: /* @__PURE__ */ optional(aDay),
    standing: aStanding,
    sources,
    reviewedOn: /* @__PURE__ */ optional(aDay),
    coverage: COVERAGE,
    unknowns: sentences,
    facts: FACTS,
    criteria: CRITERIA,
  } satisfies Fields<Referentiel>,
  text('un référentiel', 'a référentiel'),
);

/** Refuses what is not a référentiel; what it returns cannot be edited. @throws TypeError that names the argument */
export function requireReferentiel(name: string, value: Referentiel): Referentiel {
  requireShape(name, value, REFERENTIEL);
  if (Object.isFrozen(value)) return value;
  const { facts, criteria } = value;
  for (const [index, criterion] of criteria.entries()) {
    describeExpression(criterion.expression, { facts, path: `${name}.criteria[${index}].expression` });
    const { expected } = criterion;
    if (expected && 'op' in expected)
      describeExpression(expected, { facts, path: `${name}.criteria[${index}].expected` });
  }
  return frozen(copied(value));
}
