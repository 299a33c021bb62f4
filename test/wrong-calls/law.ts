import {
  annualSubsidy,
  findOperators,
  lookUp,
  missingOperators,
  operatorsAt,
  staleParameters,
  summarizePresence,
  timeline,
} from '../../src/index.js';
import type { WrongCall } from './wrong-call.js';

const any = (value: unknown) => value as never;
const date = any(new Date(0));
const asOf = '2026-01-01';
const words = { fr: 'Règle', en: 'Rule' };

const [first, second] = annualSubsidy.entries;
const ruleOf = (changes: object) => any({ ...annualSubsidy, ...changes });
const stateOf = (changes: object) => ruleOf({ entries: [{ ...first, ...changes }] });

export const wrongCalls: readonly WrongCall[] = [
  [
    'lookUp of an unknown standing',
    () => lookUp(stateOf({ standing: 'zzz' }), asOf),
    /^parameter\.entries\[0\]\.standing: .*"zzz"/,
  ],
  [
    'lookUp of a source of no kind',
    () => lookUp(stateOf({ source: { ...first!.source, kind: 7 } }), asOf),
    /^parameter\.entries\[0\]\.source\.kind: .*7/,
  ],
  [
    'lookUp of states out of order',
    () => lookUp(ruleOf({ entries: [second, first] }), asOf),
    /^parameter\.entries: .*in order, the oldest first/,
  ],
  ['lookUp of an object for an identifier', () => lookUp(ruleOf({ id: {} }), asOf), /^parameter\.id: .*an object/],
  ['lookUp of a number for a unit', () => lookUp(ruleOf({ unit: 7 }), asOf), /^parameter\.unit: .*7/],
  ['lookUp by an identifier', () => lookUp(any('annual-subsidy'), '2026-01-01'), /^parameter: .*"annual-subsidy"/],
  ['lookUp of nothing', () => lookUp(any(undefined), '2026-01-01'), /^parameter: .*nothing/],
  ['lookUp of another object', () => lookUp(any({ id: 'x' }), '2026-01-01'), /^parameter\.entries: .*nothing/],
  ['lookUp without a day', () => lookUp(annualSubsidy, any(undefined)), /^asOf: .*nothing/],
  ['lookUp with a Date', () => lookUp(annualSubsidy, date), /^asOf: .*a Date object/],
  ['lookUp on a day that does not exist', () => lookUp(annualSubsidy, '2026-02-30'), /^asOf: .*"2026-02-30"/],
  ['lookUp with null options', () => lookUp(annualSubsidy, '2026-01-01', any(null)), /^options: .*null/],
  ['lookUp with a day for options', () => lookUp(annualSubsidy, '2026-01-01', any('2026-01-01')), /^options: .*"2026/],
  ['lookUp known on a word', () => lookUp(annualSubsidy, '2026-01-01', { knownOn: 'hier' }), /^knownOn: .*"hier"/],
  ['lookUp known on a Date', () => lookUp(annualSubsidy, '2026-01-01', { knownOn: date }), /^knownOn: .*a Date object/],
  ['timeline of an identifier', () => timeline(any('annual-subsidy')), /^parameter: .*"annual-subsidy"/],
  ['timeline of a list', () => timeline(any([])), /^parameter: .*a list of 0 items/],
  ['staleParameters without a day', () => staleParameters(any(undefined)), /^asOf: .*nothing/],
  ['staleParameters on a month', () => staleParameters('2026-11'), /^asOf: .*"2026-11"/],
  ['operatorsAt without a day', () => operatorsAt(any(undefined)), /^asOf: .*nothing/],
  ['operatorsAt with a Date', () => operatorsAt(date), /^asOf: .*a Date object/],
  ['operatorsAt on a day that does not exist', () => operatorsAt('2025-02-30'), /^asOf: .*"2025-02-30"/],
  ['operatorsAt known on a word', () => operatorsAt('2025-02-01', { knownOn: 'hier' }), /^knownOn: .*"hier"/],
  ['operatorsAt with null options', () => operatorsAt('2025-02-01', any(null)), /^options: .*null/],
  ['findOperators of a number', () => findOperators(any(7)), /^text: expected a text; received 7/],
  ['findOperators of nothing', () => findOperators(any(undefined)), /^text: .*nothing/],
  ['findOperators of a list', () => findOperators(any(['CAF'])), /^text: .*a list of 1 item/],
  ['findOperators with a département alone', () => findOperators('CAF', any('23')), /^options: .*"23"/],
  ['missingOperators of a text', () => missingOperators(any('CAF'), '2024-01-01'), /^present: .*a list.*"CAF"/],
  ['missingOperators of nothing', () => missingOperators(any(undefined), '2024-01-01'), /^present: .*nothing/],
  ['missingOperators of numbers', () => missingOperators(['CAF', any(1)], '2024-01-01'), /^present\[1\]: .*received 1/],
  ['missingOperators on a word', () => missingOperators([], 'hier'), /^asOf: .*"hier"/],
  ['missingOperators with null options', () => missingOperators(['CAF'], '2024-01-01', any(null)), /^options: .*null/],
  ['summarizePresence of nothing', () => summarizePresence(any(undefined)), /^presences: .*a list.*nothing/],
  ['summarizePresence of an object', () => summarizePresence(any({})), /^presences: .*an object/],
  ['summarizePresence of names', () => summarizePresence(any(['CAF'])), /^presences\[0\]: .*an object.*"CAF"/],
  [
    'lookUp of a null state',
    () => lookUp(any({ label: words, entries: [null] }), asOf),
    /^parameter\.entries\[0\]: .*null/,
  ],
  [
    'lookUp of an empty state',
    () => lookUp(any({ label: words, entries: [{}] }), asOf),
    /^parameter\.entries\[0\]\.from: .*nothing/,
  ],
  [
    'timeline of a null state',
    () => timeline(any({ label: words, entries: [null] })),
    /^parameter\.entries\[0\]: .*null/,
  ],
  ['lookUp with a Date for options', () => lookUp(annualSubsidy, asOf, date), /^options: .*a Date object/],
  ['lookUp with a Map for options', () => lookUp(annualSubsidy, asOf, any(new Map())), /^options: .*an object/],
  ['operatorsAt with a Date for options', () => operatorsAt(asOf, date), /^options: .*a Date object/],
  [
    'findOperators of a number for a département',
    () => findOperators('CAF', any({ departement: 7 })),
    /^departement: .*7/,
  ],
  ['summarizePresence of nobody', () => summarizePresence([any({})]), /^presences\[0\]\.operator: .*nothing/],
  [
    'summarizePresence of a form that is no list',
    () => summarizePresence([any({ operator: 'cnaf', status: 'present', forms: 7 })]),
    /^presences\[0\]\.forms: .*7/,
  ],
];
