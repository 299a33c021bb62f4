import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { Structure } from '../../src/structures/structure.js';
import type { RunningBudget, runningSchema } from '../../src/subsidies/plan/financing-plan.js';
import type { assumptionsSchema, ProjectionAssumptions } from '../../src/subsidies/projection/assumptions.js';
import type {
  ProjectedStructure,
  projectedStructureSchema,
} from '../../src/subsidies/projection/projected-structure.js';
import type { Plain } from '../support/same-type.js';

it('interfaces say what schemas accept', () => {
  expectTypeOf<Plain<ProjectedStructure>>().toEqualTypeOf<Plain<z.output<typeof projectedStructureSchema>>>();
  expectTypeOf<Plain<ProjectionAssumptions>>().toEqualTypeOf<Plain<z.output<typeof assumptionsSchema>>>();
  expectTypeOf<Plain<RunningBudget>>().toEqualTypeOf<Plain<z.output<typeof runningSchema>>>();
});

it('any structure can be projected', () => {
  expectTypeOf<Structure>().toExtend<ProjectedStructure>();
});
