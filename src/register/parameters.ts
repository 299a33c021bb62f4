import type { Parameter } from '../law/parameter.js';
import { baseMemberships } from '../operators/parameters.js';
import { operatorNames } from '../operators/parameters.js';
import { coordinationFunding, coordinatorMissions, coordinatorWorkingTime } from '../subsidies/coordination.js';
import { busCallCeiling, investmentAidRate, ownerMinimumShare } from '../subsidies/aid/investment-rules.js';
import { frrBonus, msapUpgradeSupport } from '../subsidies/other-support.js';
import { averageRunningCosts } from '../subsidies/plan/running-costs.js';
import { annualSubsidy, postalFunders, postalSubsidy, subsidyFunders } from '../subsidies/schedule.js';

/**
 * Every dated parameter of the library: each rule with its states, oldest first, and the day it was last reviewed.
 *
 * @example
 * ```ts
 * parameters.some((parameter) => parameter.id === 'operator-base.urssaf'); // => true
 * ```
 */
export const parameters: readonly Parameter[] = [
  ...baseMemberships,
  ...operatorNames,
  annualSubsidy,
  postalSubsidy,
  subsidyFunders,
  postalFunders,
  frrBonus,
  msapUpgradeSupport,
  coordinationFunding,
  coordinatorWorkingTime,
  coordinatorMissions,
  investmentAidRate,
  ownerMinimumShare,
  busCallCeiling,
  averageRunningCosts,
];
