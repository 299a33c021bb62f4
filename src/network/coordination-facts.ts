import * as z from 'zod';
import type { IsoDate } from '../foundation/civil-date.js';
import { endsBeforeStart } from '../foundation/notices/data.js';
import { contradict, dateSchema } from '../foundation/schema.js';
import { identifier } from '../structures/formats.js';
import type { CoordinatorMissionId } from '../subsidies/coordination.js';

/** A person in the post of coordinator, from a day on. */
export interface Coordinator {
  /** Identifier of the person, or any name for the post. */
  readonly id: string;
  /** First day. */
  readonly from: IsoDate;
  /** Last day. Absent: still in post. */
  readonly until?: IsoDate | undefined;
}

/** A visit of a structure by the coordinator. */
export interface CoordinatorVisit {
  /** Day of the visit. */
  readonly date: IsoDate;
  /** Identifier of the structure visited. */
  readonly structureId: string;
}

/** What is known of the coordination of a département in a year. What is absent is unknown, not undone. */
export interface CoordinationFacts {
  /** The year. */
  readonly year: number;
  /** Who held the post, and when: all of them. */
  readonly coordinators?: readonly Coordinator[] | undefined;
  /** Whether each mission was done; one that is absent is unknown. */
  readonly missions?: { readonly [Id in CoordinatorMissionId]?: boolean | undefined } | undefined;
  /** Visits of the year: their number, or the visits themselves. */
  readonly visits?: number | readonly CoordinatorVisit[] | undefined;
}

/** The schema of {@link Coordinator}. */
export const coordinatorSchema = z
  .strictObject({ id: identifier, from: dateSchema, until: dateSchema.optional() })
  .check((context) => {
    const { from, until } = context.value;
    if (until !== undefined && until < from) {
      contradict(context, endsBeforeStart(['until'], { start: from, end: until }, until));
    }
  });

/** The schema of {@link CoordinatorVisit}. */
export const visitSchema = z.strictObject({ date: dateSchema, structureId: identifier });

const done = z.boolean().optional();

/** The schema of the missions: done, or not. */
export const missionsSchema = z.strictObject({
  steering: done,
  'new-or-struggling-structures': done,
  'partner-relations': done,
  'network-life': done,
  visibility: done,
} satisfies Record<CoordinatorMissionId, typeof done>);
