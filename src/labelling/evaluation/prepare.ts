import { optionalDate, requireDate } from '../../foundation/argument.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import { operatorsAt } from '../../operators/operators-at.js';
import { compile } from '../rules/compile-expression.js';
import type { Compiled, Setting } from '../rules/compiled.js';
import { describeExpression } from '../rules/describe-expression.js';
import type { Finding } from './evaluation.js';
import type { FactDefinition } from '../facts/fact.js';
import { needsOf } from '../rules/needs.js';
import { referentielAt } from '../referentiels/referentiel-at.js';
import type { Criterion, Referentiel } from '../referentiels/referentiel.js';
import type { RequiredOperator } from '../rules/required-operators.js';
import { distinct } from '../../foundation/words.js';

/** Options of {@link evaluateDossier}. */
export interface EvaluateOptions {
  /** The day the question is about. */
  readonly asOf: IsoDate;
  /** Default: the one that applies on `asOf`. */
  readonly referentiel?: Referentiel;
  /** Answer with what one could know on that day, to audit an old decision. */
  readonly knownOn?: IsoDate;
}

/** A criterion ready to run: its functions, and what every finding on it shares. */
export interface Plan {
  readonly compiled: Compiled;
  readonly shared: Omit<Finding, 'verdict' | 'observed' | 'because'>;
}

/** A référentiel compiled for a batch. */
export interface Prepared {
  readonly referentiel: Referentiel;
  readonly setting: Setting;
  readonly knownOn?: IsoDate;
  readonly plans: readonly Plan[];
  /** The facts of the référentiel in their order; `undefined` for one that no criterion reads. */
  readonly readable: readonly (FactDefinition | undefined)[];
  /** Names of the facts that some criterion reads. */
  readonly used: ReadonlySet<string>;
}

/** Compiles a référentiel once, for any number of dossiers. @throws RangeError when an option or the référentiel is wrong */
export function prepare(options: EvaluateOptions): Prepared {
  const asOf = requireDate('asOf', options.asOf);
  const knownOn = optionalDate('knownOn', options.knownOn);
  const known = knownOn === undefined ? {} : { knownOn };
  const referentiel = options.referentiel ?? referentielAt(asOf, known);
  const setting: Setting = { asOf, required: requiredOperators(asOf, known) };
  const { facts, criteria } = referentiel;
  const used = new Set(criteria.flatMap(({ expression }) => needsOf(expression, facts).facts.map(({ name }) => name)));
  return {
    referentiel,
    setting,
    ...known,
    plans: criteria.map((criterion) => planOf(criterion, facts, setting)),
    readable: facts.map((fact) => (used.has(fact.name) ? fact : undefined)),
    used,
  };
}

function planOf(criterion: Criterion, facts: readonly FactDefinition[], setting: Setting): Plan {
  const { id, title, expression, expected, standing, sources, reviewedOn, documents } = criterion;
  const needs = needsOf(expression, facts);
  return {
    compiled: compile(expression, { facts }, setting),
    shared: {
      criterionId: id,
      title,
      expected: expected ?? describeExpression(expression, { facts }, setting),
      facts: needs.facts.map(({ name }) => name),
      standing,
      sources,
      ...(reviewedOn === undefined ? {} : { reviewedOn }),
      documents: distinct([...needs.documents, ...(documents ?? [])]),
    },
  };
}

const requiredOperators = (asOf: IsoDate, known: { readonly knownOn?: IsoDate }): RequiredOperator[] =>
  operatorsAt(asOf, known)
    .filter(({ base }) => base === 'core')
    .map(({ id, shortName, source, disputedBy }) => ({
      id,
      name: shortName,
      source,
      disputedBy: (disputedBy ?? []).filter(({ value }) => value !== 'core').map((dispute) => dispute.source),
    }));
