import { defined } from '../../foundation/defined.js';
import { asJson } from '../../foundation/describe.js';
import type { Notice } from '../../foundation/issue.js';
import { beyondReview } from '../../foundation/notices/data.js';
import type { LocalizedText } from '../../foundation/text.js';
import type { Verdict } from '../../foundation/verdict.js';
import { distinct, joined, SEMICOLON } from '../../foundation/words.js';
import type { Dossier } from '../dossier/dossier.js';
import { noticeOperators, observationTexts } from '../dossier/observation-texts.js';
import { noticeUnread, readDossier } from '../dossier/read-dossier.js';
import { requireDossier, requireDossiers } from '../dossier/require-dossier.js';
import { NO_ITEM, type Case } from '../rules/compiled.js';
import { operatorsIn, type PresenceMask } from '../rules/presence-mask.js';
import { differ, mergeReasons, type ReadingResult, type Reason } from '../rules/reasons.js';
import type { DisputeResult, Evaluation, Finding } from './evaluation.js';
import { openFactsOf } from './open-facts.js';
import { prepare, type EvaluateOptions, type Plan, type Prepared } from './prepare.js';
import { summarize } from './summarize.js';

/**
 * Judges a dossier criterion by criterion. What is not known stays `undetermined` and says why; a fact of the wrong
 * type, or that no criterion reads, is a notice.
 *
 * @param dossier - from {@link parseDossier} or {@link safeParseDossier}; every fact is optional
 * @param options - the day, and the référentiel when it is not the one of that day
 * @throws RangeError or TypeError when the dossier, a date or the référentiel is wrong
 *
 * @example
 * ```ts
 * const evaluation = evaluateDossier({ facts: { accessible: false } }, { asOf: '2026-11-22' });
 * evaluation.summary.conclusion; // => 'some-criterion-fails'
 * evaluation.findings.find((finding) => finding.criterionId === 'accessibility')?.observed?.en; // => 'Access for persons with reduced mobility: no'
 * evaluation.findings.find((finding) => finding.criterionId === 'confidentiality')?.reasons; // => [{ kind: 'fact', fact: 'confidentialSpace' }]
 * ```
 */
export const evaluateDossier = (dossier: Dossier, options: EvaluateOptions): Evaluation =>
  evaluateWith(prepare(options), requireDossier(dossier));

/**
 * Judges many dossiers: the référentiel is compiled once.
 *
 * @param dossiers - those of a département, in any number
 * @param options - the day, and the référentiel when it is not the one of that day
 * @throws RangeError or TypeError when the dossier, a date or the référentiel is wrong
 *
 * @example
 * ```ts
 * const evaluations = evaluateDossiers([{ id: 'A', facts: {} }, { id: 'B', facts: {} }], { asOf: '2026-11-22' });
 * evaluations.map((evaluation) => evaluation.dossierId); // => ['A', 'B']
 * ```
 */
export function evaluateDossiers(dossiers: readonly Dossier[], options: EvaluateOptions): Evaluation[] {
  const prepared = prepare(options);
  return requireDossiers(dossiers).map((dossier) => evaluateWith(prepared, dossier));
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
 * @param options - the day, and the référentiel when it is not the one of that day
 * @throws RangeError or TypeError when the dossier, a date or the référentiel is wrong
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
    verdicts: requireDossiers(dossiers).map((dossier) => {
      const read = readDossier(dossier, prepared, []);
      return prepared.plans.map(({ compiled }) => compiled.verdict(read, NO_ITEM));
    }),
  };
}

function evaluateWith(prepared: Prepared, dossier: Dossier): Evaluation {
  const { referentiel, setting, plans } = prepared;
  const { id, title, from, standing, sources, reviewedOn, unknowns, coverage } = referentiel;
  const { asOf, knownOn } = setting;
  const notices: Notice[] = [];
  const read = readDossier(dossier, prepared, notices);
  noticeUnread(dossier, prepared, notices);
  const findings = plans.map((plan) => findingOf(plan, read));
  const observations = observationTexts(dossier.observations ?? {});
  noticeOperators(dossier.observations ?? {}, notices);
  if (reviewedOn !== undefined && asOf > reviewedOn) {
    notices.push(beyondReview(['asOf'], { reviewedOn }, asOf));
  }
  return {
    format: 'france-services/evaluation@1',
    ...defined({ dossierId: dossier.id }),
    asOf,
    ...defined({ knownOn }),
    referentiel: { id, title, ...defined({ from }), standing, sources, ...defined({ reviewedOn }), unknowns },
    summary: summarize(findings, coverage),
    coverage,
    findings,
    disputes: plans.flatMap((plan) => disputesOf(plan, read)),
    openFacts: openFactsOf(findings, prepared),
    facts: knownFacts(prepared, read),
    ...defined({ observations: observations.length === 0 ? undefined : observations }),
    notices,
  };
}

function findingOf({ compiled, shared }: Plan, read: Case): Finding {
  const verdict = compiled.verdict(read, NO_ITEM);
  const observed: LocalizedText[] = [];
  compiled.observe(read, NO_ITEM, observed);
  const reasons: Reason[] = [];
  if (verdict === 'undetermined') compiled.reasons(read, NO_ITEM, reasons);
  const finding: { -readonly [Field in keyof Finding]: Finding[Field] } = { ...shared, verdict };
  if (observed.length > 0) finding.observed = joined(SEMICOLON, distinct(observed));
  if (verdict === 'undetermined') finding.reasons = mergeReasons(reasons);
  return finding;
}

/** The facts that are known, as plain JSON; an operator said to be present and absent is unknown. */
function knownFacts({ readable }: Prepared, { slots }: Case): Record<string, unknown> {
  const known = readable.flatMap((entry, index) => {
    const value = slots[index];
    if (!entry || value === undefined) return [];
    const { fact } = entry;
    return [[fact.name, fact.type === 'operators' ? operatorsIn(value as PresenceMask) : asJson(value)] as const];
  });
  return Object.fromEntries(known);
}

function disputesOf({ compiled, shared }: Plan, read: Case): DisputeResult[] {
  const disputes: (readonly ReadingResult[])[] = [];
  compiled.disputes(read, NO_ITEM, disputes);
  return disputes.map((readings) => ({
    criterionId: shared.criterionId,
    differ: differ(readings.map(({ verdict }) => verdict)),
    readings,
  }));
}
