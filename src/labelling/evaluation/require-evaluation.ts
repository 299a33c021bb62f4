import { text } from '../../foundation/text.js';
import { requireShape } from '../../foundation/argument.js';
import { aBoolean, aDay, aNumber, aText, oneOf } from '../../foundation/expectations.js';
import {
  anything,
  aPath,
  listOf,
  objectOf,
  optional,
  words,
  type Fields,
  misfitOf,
  type Shape,
} from '../../foundation/shape.js';
import type { Notice } from '../../foundation/issue.js';
import { aSource, aStanding } from '../../law/shapes.js';
import { COVERAGE } from '../referentiels/require-referentiel.js';
import type { Reason, ReadingResult } from '../rules/reasons.js';
import { VERDICTS } from '../../foundation/verdict.js';
import { CONCLUSIONS } from './evaluation.js';
import type {
  AppliedReferentiel,
  DisputeResult,
  Evaluation,
  EvaluationSummary,
  Finding,
  OpenFact,
  OpenField,
} from './evaluation.js';

const aVerdict = /* @__PURE__ */ oneOf(VERDICTS);
const texts = /* @__PURE__ */ listOf(aText);
const sentences = /* @__PURE__ */ listOf(words);
const sources = /* @__PURE__ */ listOf(aSource);

const READINGS = /* @__PURE__ */ listOf(
  /* @__PURE__ */ objectOf({
    id: aText,
    label: words,
    verdict: aVerdict,
    observed: /* @__PURE__ */ optional(words),
    sources,
  } satisfies Fields<ReadingResult>),
);

type Of<K extends Reason['kind']> = Omit<Extract<Reason, { readonly kind: K }>, 'kind'>;

const REASONS = /* @__PURE__ */ Object.freeze({
  fact: /* @__PURE__ */ objectOf({
    fact: aText,
    fields: /* @__PURE__ */ optional(texts),
  } satisfies Fields<Of<'fact'>>),
  'rule-unknown': /* @__PURE__ */ objectOf({
    text: words,
    parameter: anything,
  } satisfies Fields<Of<'rule-unknown'>>),
  'readings-differ': /* @__PURE__ */ objectOf({ readings: READINGS } satisfies Fields<Of<'readings-differ'>>),
} satisfies Record<Reason['kind'], Shape>);

const aKind = /* @__PURE__ */ objectOf({ kind: /* @__PURE__ */ oneOf(['fact', 'rule-unknown', 'readings-differ']) });

const FINDING = {
  criterionId: aText,
  title: words,
  verdict: aVerdict,
  expected: words,
  observed: /* @__PURE__ */ optional(words),
  reasons: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf((reason) => misfitOf(aKind, reason) ?? misfitOf(REASONS[(reason as Reason).kind], reason)),
  ),
  facts: texts,
  standing: aStanding,
  sources,
  reviewedOn: /* @__PURE__ */ optional(aDay),
  documents: sentences,
} satisfies Fields<Finding>;

const REFERENTIEL = {
  id: aText,
  title: words,
  from: /* @__PURE__ */ optional(aDay),
  standing: aStanding,
  sources,
  reviewedOn: /* @__PURE__ */ optional(aDay),
  unknowns: sentences,
} satisfies Fields<AppliedReferentiel>;

const SUMMARY = {
  conclusion: /* @__PURE__ */ oneOf(CONCLUSIONS),
  satisfied: aNumber,
  notSatisfied: aNumber,
  undetermined: aNumber,
  notApplicable: aNumber,
} satisfies Fields<EvaluationSummary>;

const DISPUTE = { criterionId: aText, differ: aBoolean, readings: READINGS } satisfies Fields<DisputeResult>;
const FIELD = { name: aText, label: words } satisfies Fields<OpenField>;

const OPEN_FACT = {
  fact: aText,
  question: words,
  documents: sentences,
  fields: /* @__PURE__ */ listOf(/* @__PURE__ */ objectOf(FIELD)),
} satisfies Fields<OpenFact>;

const NOTICE = {
  code: aText,
  path: aPath,
  received: anything,
  message: words,
} satisfies Fields<Notice>;

const EVALUATION = /* @__PURE__ */ objectOf(
  {
    format: /* @__PURE__ */ oneOf(['france-services/evaluation@1']),
    dossierId: /* @__PURE__ */ optional(aText),
    asOf: aDay,
    knownOn: /* @__PURE__ */ optional(aDay),
    referentiel: /* @__PURE__ */ objectOf(REFERENTIEL),
    summary: /* @__PURE__ */ objectOf(SUMMARY),
    coverage: COVERAGE,
    findings: /* @__PURE__ */ listOf(/* @__PURE__ */ objectOf(FINDING)),
    disputes: /* @__PURE__ */ listOf(/* @__PURE__ */ objectOf(DISPUTE)),
    openFacts: /* @__PURE__ */ listOf(/* @__PURE__ */ objectOf(OPEN_FACT)),
    facts: /* @__PURE__ */ objectOf({}),
    observations: /* @__PURE__ */ optional(sentences),
    notices: /* @__PURE__ */ listOf(/* @__PURE__ */ objectOf(NOTICE)),
  } satisfies Fields<Evaluation>,
  text('une évaluation, de evaluateDossier', 'an evaluation, from evaluateDossier'),
);

/** The door of every evaluation that comes back, from JSON or not. @throws TypeError that names the part that is wrong */
export const requireEvaluation = (name: string, evaluation: Evaluation): Evaluation =>
  requireShape(name, evaluation, EVALUATION);
