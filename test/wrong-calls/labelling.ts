import {
  compareEvaluations,
  compareReferentiels,
  defineReferentiel,
  evaluateDossier,
  evaluateDossiers,
  explain,
  factsFromStructures,
  letter,
  needsOf,
  nextQuestions,
  parseDossier,
  referentielAt,
  safeParseDossier,
  screenDossiers,
  type CriterionInput,
} from '../../src/index.js';
import { structure as record } from '../support/fictional-structure.js';
import type { WrongCall } from './wrong-call.js';

const any = (value: unknown) => value as never;
const asOf = '2026-11-22';
const title = { fr: 'Titre', en: 'Title' };
const evaluation = () => evaluateDossier({}, { asOf });
/** A grid that JavaScript would let one write. */
const grid = (criterion: unknown) => () => defineReferentiel([], () => [criterion as CriterionInput]);

const facts = [
  { name: 'kind', type: 'choice', question: title, choices: [{ value: 'a', label: title }] },
  { name: 'rooms', type: 'list', question: title, items: [] },
] as const;
type Write = (builders: Record<string, (...parts: unknown[]) => unknown>) => unknown;
/** A rule that JavaScript would let one write. */
const rule = (write: Write) => () =>
  defineReferentiel(facts, (builders) => [{ id: 'a', title, expression: any(write(any(builders))) }]);
/** A report that comes back from JSON, with something else in it. */
const report = (over: object) => ({ ...evaluation(), ...over });
const finding = (over: object) => report({ findings: [{ ...evaluation().findings[0], ...over }] });
const words = { locale: 'fr', format: 'text' } as const;
const own = (over: object) => ({ ...referentielAt(asOf), ...over });

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
    /^criteria\[\d\]\.expression\.op: .*"equals"/,
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
    /^criteria\[\d\]\.expression: .*'x'/,
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
  ['factsFromStructures with one site', () => factsFromStructures(record(), any({}), asOf), /^sites: .*an object/],
  [
    'factsFromStructures of an empty record',
    () => factsFromStructures(any({}), [], asOf),
    /^principal\.name: .*nothing/,
  ],
  [
    'factsFromStructures of a site without a role',
    () => factsFromStructures(record(), [any({ name: 'x' })], asOf),
    /^sites\[0\]\.role: .*nothing/,
  ],
  [
    'evaluateDossier of a structure without a format',
    () => evaluateDossier({ structure: record({ format: any(undefined) }) }, { asOf }),
    /^dossier\.structure\.format: .*nothing/,
  ],
  [
    'evaluateDossier of a day that is no list',
    () => evaluateDossier({ structure: record({ hours: { monday: any('9h') } }) }, { asOf }),
    /^dossier\.structure\.hours\.monday: .*"9h"/,
  ],
  [
    'evaluateDossier of a null slot',
    () => evaluateDossier({ structure: record({ hours: { monday: [any(null)] } }) }, { asOf }),
    /^dossier\.structure\.hours\.monday\[0\]: .*null/,
  ],
  [
    'evaluateDossier of operators with a hole',
    () => evaluateDossier({ structure: record({ operators: [any(null)] }) }, { asOf }),
    /^dossier\.structure\.operators: /,
  ],
  [
    'screenDossiers of a site with alternating days that are none',
    () =>
      screenDossiers([{ structure: record(), sites: [record({ hours: { alternatingDays: [any('x')] } })] }], { asOf }),
    /^dossiers\[0\]\.sites\[0\]\.hours\.alternatingDays\[0\]: .*"x"/,
  ],
  ['oneOf of a text', rule(({ oneOf }) => oneOf?.('kind', 'a')), /^criteria\[\d\]\.expression\.values: .*"a"/],
  ['oneOf of numbers', rule(({ oneOf }) => oneOf?.('kind', [1])), /^criteria\[\d\]\.expression\.values\[0\]: .*1/],
  ['readings of null', rule(({ readings }) => readings?.(null)), /^readings: .*null/],
  ['readings of an empty list', rule(({ readings }) => readings?.([])), /^readings: .*a list of 0 items/],
  [
    'no reading at all',
    rule(({ readings }) => readings?.({})),
    /^criteria\[\d\]\.expression\.of: expected at least one reading/,
  ],
  [
    'expected words with a figure that is none',
    grid({ id: 'a', title, expression: { op: 'all', of: [] }, expected: { words: title, values: { x: 'two' } } }),
    /^criteria\[0\]\.expected\.values\.x: .*"two"/,
  ],
  [
    'expected words with no list of figures',
    grid({ id: 'a', title, expression: { op: 'all', of: [] }, expected: { words: title, values: null } }),
    /^criteria\[0\]\.expected\.values: .*null/,
  ],
  [
    'expected words in no language',
    grid({ id: 'a', title, expression: { op: 'all', of: [] }, expected: {} }),
    /^criteria\[0\]\.expected\.fr: .*nothing/,
  ],
  [
    'readings with a hole',
    rule(({ readings }) => readings?.({ a: null })),
    /^criteria\[\d\]\.expression\.of\[0\]\.label: .*nothing/,
  ],
  [
    'ruleUnknown without words',
    rule(({ ruleUnknown }) => ruleUnknown?.()),
    /^criteria\[\d\]\.expression\.text: .*nothing/,
  ],
  [
    'ruleUnknown in one language',
    rule(({ ruleUnknown }) => ruleUnknown?.('x')),
    /^criteria\[\d\]\.expression\.text: .*"x"/,
  ],
  ['everyItem without a condition', rule(({ everyItem }) => everyItem?.('rooms')), /^where: .*nothing/],
  ['countAtLeast with a number for a condition', rule((b) => b.countAtLeast?.('rooms', 1, 7)), /^where: .*7/],
  ['isTrue of nothing', rule(({ isTrue }) => isTrue?.()), /^criteria\[\d\]\.expression\.fact: .*nothing/],
  [
    'an expression without its parts',
    grid({ id: 'a', title, expression: { op: 'all' } }),
    /^criteria\[\d\]\.expression\.of: .*nothing/,
  ],
  ['defineReferentiel of null criteria', grid(null), /^criteria\[0\]\.id: .*nothing/],
  [
    'defineReferentiel of a source that is null',
    grid({ id: 'a', title, sources: [null], expression: { op: 'all', of: [] } }),
    /^criteria\[0\]\.sources\[0\]: .*null/,
  ],
  ['defineReferentiel of null facts', () => defineReferentiel([any(null)], () => []), /^facts\[0\]: .*null/],
  [
    'defineReferentiel of a fact without a question',
    () => defineReferentiel([any({ name: 'a', type: 'boolean' })], () => []),
    /^facts\[0\]\.question: .*nothing/,
  ],
  [
    'defineReferentiel with a number for a title',
    () => defineReferentiel([], () => [], any({ title: 7 })),
    /^options\.title: .*7/,
  ],
  [
    'a référentiel with null facts',
    () => evaluateDossier({}, { asOf, referentiel: any(own({ facts: [null] })) }),
    /^referentiel\.facts\[0\]: .*null/,
  ],
  [
    'a référentiel with null criteria',
    () => evaluateDossier({}, { asOf, referentiel: any(own({ criteria: [null] })) }),
    /^referentiel\.criteria\[0\]: .*null/,
  ],
  [
    'a référentiel without coverage',
    () => evaluateDossier({}, { asOf, referentiel: any(own({ coverage: undefined })) }),
    /^referentiel\.coverage: .*nothing/,
  ],
  [
    'a base with holes',
    () => defineReferentiel([], () => [], { base: any(own({ facts: [null] })) }),
    /^base\.facts\[0\]: .*null/,
  ],
  [
    'safeParseDossier with null facts',
    () => safeParseDossier({}, { referentiel: any(own({ facts: [null] })) }),
    /^referentiel\.facts\[0\]: .*null/,
  ],
  ['safeParseDossier with a number', () => safeParseDossier({}, { referentiel: any(7) }), /^referentiel: .*7/],
  [
    'evaluateDossier of a null attestation',
    () => evaluateDossier({ attestations: [any(null)] }, { asOf }),
    /^dossier\.attestations\[0\]: .*null/,
  ],
  [
    'evaluateDossier of an attestation by nobody',
    () => evaluateDossier({ attestations: [any({ fact: 'neutrality', by: 'x', on: asOf })] }, { asOf }),
    /^dossier\.attestations\[0\]\.by: .*"x"/,
  ],
  [
    'screenDossiers of a null attestation',
    () => screenDossiers([{ attestations: [any(null)] }], { asOf }),
    /^dossiers\[0\]\.attestations\[0\]: .*null/,
  ],
  [
    'evaluateDossier of a null site',
    () => evaluateDossier({ structure: record(), sites: [any(null)] }, { asOf }),
    /^dossier\.sites\[0\]: .*null/,
  ],
  [
    'evaluateDossier of a partner that is no list',
    () => evaluateDossier({ observations: any({ localPartners: 'x' }) }, { asOf }),
    /^dossier\.observations\.localPartners: .*"x"/,
  ],
  ['evaluateDossier of a Map', () => evaluateDossier(any(new Map()), { asOf }), /^dossier\.?\w*: /],
  [
    'compareReferentiels with a hole',
    () => compareReferentiels(referentielAt(asOf), any(own({ criteria: [{}] }))),
    /^b\.criteria\[0\]\.id: .*nothing/,
  ],
  ['referentielAt with a Date for options', () => referentielAt(asOf, any(new Date(0))), /^options: .*a Date object/],
  ['needsOf a null fact', () => needsOf({ op: 'all', of: [] }, [any(null)]), /^facts\[0\]: .*null/],
  [
    'explain of a null finding',
    () => explain(any(report({ findings: [null] })), words),
    /^evaluation\.findings\[0\]: .*null/,
  ],
  [
    'explain of a null reason',
    () => explain(any(finding({ reasons: [null] })), words),
    /^evaluation\.findings\[0\]\.reasons\[0\]: .*null/,
  ],
  [
    'explain of a null source',
    () => explain(any(finding({ sources: [null] })), words),
    /^evaluation\.findings\[0\]\.sources\[0\]: .*null/,
  ],
  [
    'explain of another verdict',
    () => explain(any(finding({ verdict: 'x' })), words),
    /^evaluation\.findings\[0\]\.verdict: .*"x"/,
  ],
  [
    'explain without a référentiel',
    () => explain(any(report({ referentiel: undefined })), words),
    /^evaluation\.referentiel: .*nothing/,
  ],
  [
    'explain of a null notice',
    () => explain(any(report({ notices: [null] })), words),
    /^evaluation\.notices\[0\]: .*null/,
  ],
  [
    'nextQuestions of a null fact',
    () => nextQuestions(any(report({ openFacts: [null] }))),
    /^evaluation\.openFacts\[0\]: .*null/,
  ],
  [
    'compareEvaluations without facts',
    () => compareEvaluations(any(report({ facts: undefined })), evaluation()),
    /^a\.facts: .*nothing/,
  ],
  [
    'compareEvaluations of a null finding',
    () => compareEvaluations(evaluation(), any(report({ findings: [null] }))),
    /^b\.findings\[0\]: .*null/,
  ],
  [
    'letter without disputes',
    () => letter(any(report({ disputes: undefined })), { ...words, kind: 'not-met' }),
    /^evaluation\.disputes: .*nothing/,
  ],
  ['letter with a Date for options', () => letter(evaluation(), any(new Date(0))), /^options: .*a Date object/],
];
