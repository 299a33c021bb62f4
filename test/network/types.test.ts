import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { ActivityFigures, activityFiguresSchema } from '../../src/network/activity-growth.js';
import type { Canton, CantonSite, cantonSchema, cantonSiteSchema } from '../../src/network/canton.js';
import type {
  CoordinationFacts,
  Coordinator,
  CoordinatorVisit,
  coordinatorSchema,
  missionsSchema,
  visitSchema,
} from '../../src/network/coordination-facts.js';
import type { LabelledStructure, labelledSchema } from '../../src/network/labels-over-time.js';
import type { OverviewSite } from '../../src/network/overview-site.js';
import type { Structure } from '../../src/structures/structure.js';
import type { Plain } from '../support/same-type.js';

it('interfaces say what schemas accept', () => {
  expectTypeOf<Plain<ActivityFigures>>().toEqualTypeOf<Plain<z.output<typeof activityFiguresSchema>>>();
  expectTypeOf<Plain<Canton>>().toEqualTypeOf<Plain<z.output<typeof cantonSchema>>>();
  expectTypeOf<Plain<CantonSite>>().toEqualTypeOf<Plain<z.output<typeof cantonSiteSchema>>>();
  expectTypeOf<Plain<LabelledStructure>>().toEqualTypeOf<Plain<z.output<typeof labelledSchema>>>();
  expectTypeOf<Plain<Coordinator>>().toEqualTypeOf<Plain<z.output<typeof coordinatorSchema>>>();
  expectTypeOf<Plain<CoordinatorVisit>>().toEqualTypeOf<Plain<z.output<typeof visitSchema>>>();
  type Missions = NonNullable<CoordinationFacts['missions']>;
  expectTypeOf<Plain<Missions>>().toEqualTypeOf<Plain<z.output<typeof missionsSchema>>>();
});

it('any structure is enough for each report', () => {
  expectTypeOf<Structure>().toExtend<CantonSite>();
  expectTypeOf<Structure>().toExtend<LabelledStructure>();
  expectTypeOf<Structure>().toExtend<OverviewSite>();
});
