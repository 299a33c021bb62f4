import type { Parameter } from '../../law/parameter.js';
import type { FunderShare } from '../funder.js';
import { frrBonus } from '../other-support.js';
import { annualSubsidy, postalFunders, postalSubsidy, subsidyFunders } from '../schedule.js';

/** The dated amounts that a projection reads, and who pays them. */
export interface DatedAmounts {
  /** Annual subsidy of a structure that La Poste does not host, in euros. */
  readonly ordinary: Parameter<number>;
  /** Who pays it. */
  readonly ordinaryFunders: Parameter<readonly FunderShare[]>;
  /** Annual subsidy of a structure hosted by La Poste, in euros. */
  readonly postal: Parameter<number>;
  /** Who pays it. */
  readonly postalFunders: Parameter<readonly FunderShare[]>;
  /** Territorial bonus, in euros a year. */
  readonly bonus: Parameter<number>;
}

/** Those of the law. */
export const LAW: DatedAmounts = {
  ordinary: annualSubsidy,
  ordinaryFunders: subsidyFunders,
  postal: postalSubsidy,
  postalFunders,
  bonus: frrBonus,
};
