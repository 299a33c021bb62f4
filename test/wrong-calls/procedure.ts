import { assessPriorities, evaluateDossier, letter, procedureState, supportChecklist } from '../../src/index.js';
import type { WrongCall } from './wrong-call.js';

const any = (value: unknown) => value as never;
const asOf = '2026-11-22';
const evaluation = () => evaluateDossier({}, { asOf });
const options = { kind: 'not-met', locale: 'fr', format: 'text' } as const;

export const wrongCalls: readonly WrongCall[] = [
  ['procedureState of nothing', () => procedureState(any(undefined), { asOf }), /^events: .*nothing/],
  ['procedureState of one event', () => procedureState(any({ kind: 'contact' }), { asOf }), /^events: .*an object/],
  ['procedureState without options', () => procedureState([], any(undefined)), /^options: .*nothing/],
  ['procedureState with a day for options', () => procedureState([], any(asOf)), /^options: .*"2026-11-22"/],
  ['procedureState with a Date', () => procedureState([], { asOf: any(new Date(0)) }), /^asOf: .*a Date object/],
  ['assessPriorities of null', () => assessPriorities(any(null), { asOf }), /^project: .*null/],
  ['assessPriorities of a list', () => assessPriorities(any([]), { asOf }), /^project: .*a list of 0 items/],
  ['assessPriorities without options', () => assessPriorities({}, any(undefined)), /^options: .*nothing/],
  ['assessPriorities on no day', () => assessPriorities({}, { asOf: '2026-02-30' }), /^asOf: .*"2026-02-30"/],
  ['supportChecklist of nothing', () => supportChecklist(any(undefined)), /^project: .*nothing/],
  ['supportChecklist of a text', () => supportChecklist(any('Vienne')), /^project: .*"Vienne"/],
  ['letter of nothing', () => letter(any(undefined), options), /^evaluation: .*nothing/],
  ['letter of a dossier', () => letter(any({ facts: {} }), options), /^evaluation\.format: .*nothing/],
  ['letter without options', () => letter(evaluation(), any(undefined)), /^options: .*nothing/],
  ['letter of another kind', () => letter(evaluation(), any({ ...options, kind: 'praise' })), /^kind: .*"praise"/],
  ['letter in another language', () => letter(evaluation(), any({ ...options, locale: 'de' })), /^locale: .*"de"/],
  ['letter in another format', () => letter(evaluation(), any({ ...options, format: 'pdf' })), /^format: .*"pdf"/],
  ['procedureState with a Map for options', () => procedureState([], any(new Map())), /^options: .*an object/],
  ['assessPriorities of a Date', () => assessPriorities(any(new Date(0)), { asOf }), /^project: .*a Date object/],
  ['supportChecklist of a Date', () => supportChecklist(any(new Date(0))), /^project: .*a Date object/],
];
