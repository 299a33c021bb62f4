import * as z from 'zod';
import { exported, readonlyList } from '../../foundation/schema.js';

/**
 * What sources describe of a structure without making it a requirement: it is kept and written in letters, and changes
 * no verdict. Complementary services and local partners never replace an operator of the base.
 */
export interface Observations {
  /** Life events on which the agents are trained: "Je déménage", "Je pars à la retraite". Absent: not known. */
  readonly lifeEventsTrained?: readonly string[] | undefined;
  /** Services that local authorities add at their initiative. Absent: not known. */
  readonly complementaryServices?: readonly string[] | undefined;
  /** Local partners: "France Victimes", "Mission locale rurale". Absent: not known. */
  readonly localPartners?: readonly string[] | undefined;
  /** Users far from digital tools may receive a Pass numérique. Absent: not known. */
  readonly passNumerique?: boolean | undefined;
}

const names = readonlyList(z.string().min(1)).optional();

/** The schema of {@link Observations}. */
export const observationsSchema = exported(
  z.strictObject({
    lifeEventsTrained: names,
    complementaryServices: names,
    localPartners: names,
    passNumerique: z.boolean().optional(),
  }),
);
