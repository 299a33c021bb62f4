import { frozen } from '../foundation/frozen.js';
import type { Parameter } from '../law/parameter.js';
import {
  minimumAgents,
  minimumOpeningDays,
  minimumWeeklyOpening,
  minimumWorkingTime,
} from '../labelling/thresholds.js';
import { baseMemberships, operatorNames } from '../operators/parameters.js';
import { bindingAgreement, controlAuditPeriod, msapApprovalDeadline } from '../procedure/deadlines.js';
import { busCallCeiling, investmentAidRate, ownerMinimumShare } from '../subsidies/aid/investment-rules.js';
import { coordinationFunding, coordinatorMissions, coordinatorWorkingTime } from '../subsidies/coordination.js';
import { frrBonus, msapUpgradeSupport } from '../subsidies/other-support.js';
import { averageRunningCosts } from '../subsidies/plan/running-costs.js';
import { annualSubsidy, postalFunders, postalSubsidy, subsidyFunders } from '../subsidies/schedule.js';
import { referentielVersions } from './referentiel-versions.js';

/**
 * Every dated parameter of the library: each rule with its states, oldest first, and the day on which each state was
 * last compared with its source. The versions of the référentiel are one of them.
 *
 * @example
 * ```ts
 * parameters.some((parameter) => parameter.id === 'operator-base.urssaf'); // => true
 * const versions = parameters.find((parameter) => parameter.id === 'referentiel');
 * versions?.entries.map((entry) => entry.value); // => ['france-services-2019', 'france-services-2025']
 * ```
 */
export const parameters: readonly Parameter[] = /* @__PURE__ */ frozen([
  ...baseMemberships,
  ...operatorNames,
  /* @__PURE__ */ referentielVersions(),
  minimumWeeklyOpening,
  minimumOpeningDays,
  minimumAgents,
  minimumWorkingTime,
  controlAuditPeriod,
  msapApprovalDeadline,
  bindingAgreement,
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
]);
