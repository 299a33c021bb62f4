import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type {
  PriorityProject,
  priorityProjectSchema,
  ProcedureEvent,
  procedureEventSchema,
  SupportProject,
  supportProjectSchema,
} from '../../src/index.js';
import type { Plain } from '../support/same-type.js';

/* The types are written by hand, for people; what the schemas accept is the same, field by field. */

it('an event is what its schema reads', () => {
  expectTypeOf<Plain<ProcedureEvent>>().toEqualTypeOf<Plain<z.output<typeof procedureEventSchema>>>();
});

it('a project is what its schema reads', () => {
  expectTypeOf<Plain<PriorityProject>>().toEqualTypeOf<Plain<z.output<typeof priorityProjectSchema>>>();
  expectTypeOf<Plain<SupportProject>>().toEqualTypeOf<Plain<z.output<typeof supportProjectSchema>>>();
});
