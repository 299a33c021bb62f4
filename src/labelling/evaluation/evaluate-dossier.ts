import { requireArray } from '../../foundation/argument.js';
import { asJson } from '../../foundation/describe.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import type { Notice } from '../../foundation/issue.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import type { Verdict } from '../../foundation/verdict.js';
import { mergeReasons, type Reason, type ReadingResult } from '../rules/reasons.js';
import { NO_ITEM, type Case } from '../rules/compiled.js';
import type { Dossier } from '../dossier/dossier.js';
import type { DisputeResult, Evaluation, Finding } from './evaluation.js';
import { noticeOperators, observationTexts } from '../dossier/observations.js';
import { openFactsOf } from './open-facts.js';
import { operatorsIn, type PresenceMask } from '../rules/presence-mask.js';
import { prepare, type EvaluateOptions, type Plan, type Prepared } from './prepare.js';
import { noticeUnread, readDossier } from '../dossier/read-dossier.js';
import { summarize } from './summarize.js';
import { distinct, joined, SEMICOLON, writtenDate } from '../../foundation/words.js';

/**
 * Judges a dossier criterion by criterion. What is not known stays `undetermined` and says why; a fact of the wrong
 * type, or that no criterion reads, is a notice.
 *
 * @param dossier - from {@link parseDossier} or {@link safeParseDossier}; every fact is optional
 * @param options - the day, and the référentiel when it is not the one of that day
 * @throws RangeError when a date or the référentiel is wrong
 *
 * @example
 * ```ts
 * const evaluation = evaluateDossier({ facts: { accessible: false } }, { asOf: '2026-11-22' });
 * evaluation.summary.conclusion; // => 'some-criterion-fails'
 * evaluation.findings.find((finding) => finding.criterionId === 'accessibility')?.observed?.fr; // => 'Accès des personnes à mobilité réduite : non'
 * evaluation.findings.find((finding) => finding.criterionId === 'confidentiality')?.reasons; // => [{ kind: 'fact', fact: 'confidentialSpace' }]
 * ```
 */
export const evaluateDossier = (dossier: Dossier, options: EvaluateOptions): Evaluation =>
  evaluateWith(prepare(options), dossier);

/**
 * Judges many dossiers: the référentiel is compiled once.
 *
 * @param dossiers - those of a département, in any number
 * @throws RangeError when a date or the référentiel is wrong
 *
 * @example
 * ```ts
 * const evaluations = evaluateDossiers([{ id: 'A', facts: {} }, { id: 'B', facts: {} }], { asOf: '2026-11-22' });
 * evaluations.map((evaluation) => evaluation.dossierId); // => ['A', 'B']
 * ```
 */
export function evaluateDossiers(dossiers: readonly Dossier[], options: EvaluateOptions): Evaluation[] {
  const prepared = prepare(options);
  return requireArray('dossiers', dossiers).map((dossier) => evaluateWith(prepared, dossier));
}

/** The verdicts alone, for many dossiers. */
export interface Screening {
  /** Identifiers of the criteria, in the order of each row. */
  readonly criteria: readonly string[];
  /** One row for each dossier, in their order. */
  readonly verdicts: readonly (readonly Verdict[])[];
}

/**
 * The verdicts alone, without words: for counts over a whole region, or while a form is being filled in.
 *
 * @param dossiers - in any number
 * @throws RangeError when a date or the référentiel is wrong
 *
 * @example
 * ```ts
 * const { criteria, verdicts } = screenDossiers([{ facts: { accessible: true } }], { asOf: '2026-11-22' });
 * verdicts[0]?.[criteria.indexOf('accessibility')]; // => 'satisfied'
 * ```
 */
export function screenDossiers(dossiers: readonly Dossier[], options: EvaluateOptions): Screening {
  const prepared = prepare(options);
  return {
    criteria: prepared.plans.map(({ shared }) => shared.criterionId),
    verdicts: requireArray('dossiers', dossiers).map((dossier) => {
      const read = readDossier(dossier, prepared, []);
      return prepared.plans.map(({ compiled }) => compiled.verdict(read, NO_ITEM));
    }),
  };
}

function evaluateWith(prepared: Prepared, dossier: Dossier): Evaluation {
  const { referentiel, setting, knownOn, plans } = prepared;
  const { id, title, from, standing, sources, reviewedOn, unknowns, coverage } = referentiel;
  const notices: Notice[] = [];
  const read = readDossier(dossier, prepared, notices);
  noticeUnread(dossier, prepared, notices);
  const findings = plans.map((plan) => findingOf(plan, read));
  const observations = observationTexts(dossier.observations ?? {});
  noticeOperators(dossier.observations ?? {}, notices);
  if (reviewedOn !== undefined && setting.asOf > reviewedOn) notices.push(beyondReview(setting.asOf, reviewedOn));
  return {
    format: 'france-services/evaluation@1',
    ...(dossier.id === undefined ? {} : { dossierId: dossier.id }),
    asOf: setting.asOf,
    ...(knownOn === undefined ? {} : { knownOn }),
    referentiel: {
      id,
      title,
      from,
      standing,
      sources,
      ...(reviewedOn === undefined ? {} : { reviewedOn }),
      unknowns,
    },
    summary: summarize(findings, coverage),
    coverage,
    findings,
    disputes: plans.flatMap((plan) => disputesOf(plan, read)),
    openFacts: openFactsOf(findings, prepared),
    facts: knownFacts(prepared, read),
    ...(observations.length === 0 ? {} : { observations }),
    notices,
  };
}

function findingOf({ compiled, shared }: Plan, read: Case): Finding {
  const verdict = compiled.verdict(read, NO_ITEM);
  const observed: LocalizedText[] = [];
  compiled.observe(read, NO_ITEM, observed);
  const reasons: Reason[] = [];
  if (verdict === 'undetermined') compiled.reasons(read, NO_ITEM, reasons);
  const { criterionId, title, expected, facts, standing, sources, reviewedOn, documents } = shared;
  return {
    criterionId,
    title,
    verdict,
    expected,
    ...(observed.length === 0 ? {} : { observed: joined(SEMICOLON, distinct(observed)) }),
    ...(verdict === 'undetermined' ? { reasons: mergeReasons(reasons) } : {}),
    facts,
    standing,
    sources,
    ...(reviewedOn === undefined ? {} : { reviewedOn }),
    documents,
  };
}

/** The facts that are known, as plain JSON; an operator said to be present and absent is unknown. */
function knownFacts({ readable }: Prepared, { slots }: Case): Record<string, unknown> {
  const known = readable.flatMap((fact, index) => {
    const value = slots[index];
    if (!fact || value === undefined) return [];
    return [[fact.name, fact.type === 'operators' ? operatorsIn(value as PresenceMask) : asJson(value)] as const];
  });
  return Object.fromEntries(known);
}

function disputesOf({ compiled, shared }: Plan, read: Case): DisputeResult[] {
  const disputes: (readonly ReadingResult[])[] = [];
  compiled.disputes(read, NO_ITEM, disputes);
  return disputes.map((readings) => ({
    criterionId: shared.criterionId,
    differ: readings.some((a) => readings.some((b) => a.verdict === 'satisfied' && b.verdict === 'not-satisfied')),
    readings,
  }));
}

const beyondReview = (asOf: IsoDate, reviewedOn: IsoDate): Notice => ({
  code: 'beyond-review',
  path: ['asOf'],
  received: asOf,
  message: text(
    `la date examinée suit la dernière vérification des textes (${writtenDate(reviewedOn, 'fr')}) : le référentiel a pu changer`,
    `the date examined is later than the last review of the texts (${writtenDate(reviewedOn, 'en')}): the référentiel may have changed`,
  ),
});
