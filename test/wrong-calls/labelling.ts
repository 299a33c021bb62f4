import {
  compareEvaluations,
  compareReferentiels,
  defineReferentiel,
  evaluateDossier,
  evaluateDossiers,
  explain,
  factsFromStructures,
  needsOf,
  nextQuestions,
  parseDossier,
  referentielAt,
  screenDossiers,
  type CriterionInput,
} from '../../src/index.js';
import type { WrongCall } from './wrong-call.js';

const any = (value: unknown) => value as never;
const asOf = '2026-11-22';
const title = { fr: 'Titre', en: 'Title' };
const evaluation = () => evaluateDossier({}, { asOf });
/** A grid that JavaScript would let one write. */
const grid = (criterion: unknown) => () => defineReferentiel([], () => [criterion as CriterionInput]);

export const wrongCalls: readonly WrongCall[] = [
  ['evaluateDossier without options', () => evaluateDossier({}, any(undefined)), /^options: .*nothing/],
  ['evaluateDossier without a day', () => evaluateDossier({}, any({})), /^asOf: .*nothing/],
  ['evaluateDossier with a Date', () => evaluateDossier({}, { asOf: any(new Date(0)) }), /^asOf: .*a Date object/],
  ['evaluateDossier of nothing', () => evaluateDossier(any(undefined), { asOf }), /^dossier: .*nothing/],
  [
    'evaluateDossier of facts that are a text',
    () => evaluateDossier({ facts: any('x') }, { asOf }),
    /^dossier\.facts: /,
  ],
  [
    'evaluateDossier with the name of a référentiel',
    () => evaluateDossier({}, { asOf, referentiel: any('2025') }),
    /^referentiel: .*"2025"/,
  ],
  ['evaluateDossiers of one dossier', () => evaluateDossiers(any({}), { asOf }), /^dossiers: .*an object/],
  [
    'evaluateDossiers of a list with a hole',
    () => evaluateDossiers([{}, any(null)], { asOf }),
    /^dossiers\[1\]: .*null/,
  ],
  ['screenDossiers without options', () => screenDossiers([], any(undefined)), /^options: .*nothing/],
  ['parseDossier with null options', () => parseDossier({}, any(null)), /^options: .*null/],
  ['defineReferentiel of facts that are no list', () => defineReferentiel(any({}), () => []), /^facts: .*an object/],
  ['defineReferentiel without a function', () => defineReferentiel([], any([])), /^write: .*a list of 0 items/],
  ['defineReferentiel without a return', () => defineReferentiel([], () => any(undefined)), /^criteria: .*nothing/],
  [
    'defineReferentiel of a fact without a name',
    () => defineReferentiel([any({})], () => []),
    /^facts\[0\]\.name: .*nothing/,
  ],
  [
    'defineReferentiel with an unknown operator',
    grid({ id: 'a', title, expression: { op: 'equals' } }),
    /^expression\.op: .*"equals"/,
  ],
  [
    'defineReferentiel of a fact of an unknown type',
    () => defineReferentiel([any({ name: 'a', type: 'colour' })], () => []),
    /^facts\[0\]\.type: .*"colour"/,
  ],
  ['defineReferentiel without an expression', grid({ id: 'a', title }), /^criteria\[0\]\.expression: .*nothing/],
  [
    'defineReferentiel without a title',
    grid({ id: 'a', expression: { op: 'all', of: [] } }),
    /^criteria\[0\]\.title: .*nothing/,
  ],
  [
    'defineReferentiel without an identifier',
    grid({ title, expression: { op: 'all', of: [] } }),
    /^criteria\[0\]\.id: .*nothing/,
  ],
  [
    'defineReferentiel with a fact that is not declared',
    grid({ id: 'a', title, expression: { op: 'is-true', fact: 'x' } }),
    /^expression: .*'x'/,
  ],
  ['explain without options', () => explain(evaluation(), any(undefined)), /^options: .*nothing/],
  ['explain of a dossier', () => explain(any({}), { locale: 'fr', format: 'text' }), /^evaluation\.format: /],
  ['nextQuestions of nothing', () => nextQuestions(any(undefined)), /^evaluation: .*nothing/],
  ['compareEvaluations with nothing', () => compareEvaluations(any(null), evaluation()), /^a: .*null/],
  ['compareEvaluations with a list', () => compareEvaluations(evaluation(), any([])), /^b: .*a list of 0 items/],
  ['referentielAt a year', () => referentielAt(any(7)), /^asOf: .*7/],
  ['referentielAt with a day as options', () => referentielAt(asOf, any('2020-01-01')), /^options: .*"2020-01-01"/],
  [
    'compareReferentiels with an identifier',
    () => compareReferentiels(referentielAt(asOf), any('msap')),
    /^b: .*"msap"/,
  ],
  ['needsOf nothing', () => needsOf(any(undefined), []), /^expression: .*nothing/],
  ['needsOf facts that are no list', () => needsOf({ op: 'all', of: [] }, any({})), /^facts: .*an object/],
  ['factsFromStructures of nothing', () => factsFromStructures(any(null), [], asOf), /^principal: .*null/],
  ['factsFromStructures with one site', () => factsFromStructures(any({}), any({}), asOf), /^sites: .*an object/],
];
