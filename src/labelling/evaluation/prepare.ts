import { groundsOf } from './grounds.js';
import { optionalDate, requireDate, requireObject } from '../../foundation/argument.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import { defined } from '../../foundation/defined.js';
import { frozen } from '../../foundation/frozen.js';
import { distinct } from '../../foundation/words.js';
import { operatorsAt } from '../../operators/operators-at.js';
import type { ReadableFacts } from '../dossier/readable.js';
import { checkOf } from '../facts/check-facts.js';
import type { FactDefinition } from '../facts/fact.js';
import { referentielOn } from '../referentiels/referentiel-at.js';
import { expectedText, type Criterion, type Referentiel } from '../referentiels/referentiel.js';
import { requireReferentiel } from '../referentiels/require-referentiel.js';
import type { Compiled, RequiredOperator, Setting } from '../rules/compiled.js';
import { compileExpression } from '../rules/language.js';
import { needsOf } from '../rules/needs.js';
import type { Finding } from './evaluation.js';

/** Options of {@link evaluateDossier}. */
export interface EvaluateOptions {
  /** The day the question is about. */
  readonly asOf: IsoDate;
  /** Default: the one that applies on `asOf`. */
  readonly referentiel?: Referentiel | undefined;
  /** Answer with what one could know on that day, to audit an old decision. Absent: with all that is known. */
  readonly knownOn?: IsoDate | undefined;
}

/** A criterion ready to run: its functions, and what every finding on it shares. */
export interface Plan {
  readonly compiled: Compiled;
  readonly shared: Omit<Finding, 'verdict' | 'observed' | 'reasons'>;
}

/** A référentiel compiled for a batch. */
export interface Prepared extends ReadableFacts {
  readonly referentiel: Referentiel;
  readonly plans: readonly Plan[];
}

/** Compiles a référentiel once, for any number of dossiers. @throws RangeError when an option or the référentiel is wrong */
export function prepare(options: EvaluateOptions): Prepared {
  const { referentiel: own } = requireObject('options', options, 'an object with asOf');
  const asOf = requireDate('asOf', options.asOf);
  const knownOn = optionalDate('knownOn', options.knownOn);
  const referentiel = own === undefined ? referentielOn(asOf, knownOn) : requireReferentiel('referentiel', own);
  const setting: Setting = { asOf, ...defined({ knownOn }), required: requiredOperators(asOf, knownOn) };
  const { facts, criteria } = referentiel;
  const plans = criteria.map((criterion) => planOf(criterion, facts, setting));
  const used = new Set(plans.flatMap(({ shared }) => shared.facts));
  const readable = facts.map((fact) => (used.has(fact.name) ? { fact, check: checkOf(fact) } : undefined));
  return { referentiel, setting, plans, readable, used };
}

function planOf(criterion: Criterion, facts: readonly FactDefinition[], setting: Setting): Plan {
  const { id, title, expression, documents } = criterion;
  const needs = needsOf(expression, facts);
  return {
    compiled: compileExpression(expression, { facts }, setting),
    shared: frozen({
      criterionId: id,
      title,
      expected: expectedText(criterion, facts, setting),
      facts: needs.facts.map(({ name }) => name),
      ...groundsOf(criterion, setting),
      documents: distinct([...needs.documents, ...(documents ?? [])]),
    }),
  };
}

const requiredOperators = (asOf: IsoDate, knownOn: IsoDate | undefined): RequiredOperator[] =>
  operatorsAt(asOf, { knownOn })
    .filter(({ base }) => base === 'core')
    .map(({ id, shortName, source, disputedBy, publication }) => ({
      id,
      name: shortName,
      source,
      disputedBy: (disputedBy ?? []).filter(({ value }) => value !== 'core').map((dispute) => dispute.source),
      certain: publication === undefined,
    }));
