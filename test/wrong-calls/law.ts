import { annualSubsidy, lookUp, operatorsAt } from '../../src/index.js';
import type { WrongCall } from './wrong-call.js';

const any = (value: unknown) => value as never;

export const wrongCalls: readonly WrongCall[] = [
  ['lookUp by an identifier', () => lookUp(any('annual-subsidy'), '2026-01-01'), /^parameter: .*"annual-subsidy"/],
  ['lookUp of nothing', () => lookUp(any(undefined), '2026-01-01'), /^parameter: .*nothing/],
  ['lookUp with a Date', () => lookUp(annualSubsidy, any(new Date(0))), /^asOf: .*a Date object/],
  ['lookUp on a day that does not exist', () => lookUp(annualSubsidy, '2026-02-30'), /^asOf: .*"2026-02-30"/],
  ['lookUp with null options', () => lookUp(annualSubsidy, '2026-01-01', any(null)), /^options: .*null/],
  ['operatorsAt without a day', () => operatorsAt(any(undefined)), /^asOf: .*nothing/],
];
