import * as z from 'zod';
import { ACCESS_STATUSES, type AccessStatus } from '../../access/check.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import { duplicate } from '../../foundation/notices/data.js';
import { exported, contradict, dateSchema, readonlyList } from '../../foundation/schema.js';
import { ATTESTING_ROLES } from '../../labelling/dossier/attestation.js';
import { departementCode } from '../../structures/formats.js';
import type { ProcedureActor } from '../event.js';

const PLACES = ['school', 'town-hall', 'association', 'third-place', 'other'] as const;

/** Where a project would settle. */
export type ProjectPlace = (typeof PLACES)[number];

/** Time to the existing offer from the places that a project would serve: an access check, or rows like its own. */
export interface ProjectAccess {
  /** Time beyond which an origin is far, in minutes. */
  readonly cutoffMinutes: number;
  /** One row an origin: within the time or not. */
  readonly rows: readonly {
    /** Identifier of the origin. */
    readonly originId: string;
    /** Where it stands; `uncertain` and `not-computed` remain to be established. */
    readonly status: AccessStatus;
  }[];
  /** Where the times come from. Absent: not known. */
  readonly method?: string | undefined;
  /** What the times lead to. Absent: the existing France services. */
  readonly destinations?: string | undefined;
}

/** What the prefect found on the zone of priority deployment. */
export interface PriorityZoneCheck {
  /** Whether the project is in such a zone. */
  readonly holds: boolean;
  /** In which capacity someone checked it: only the prefect's check counts. */
  readonly by: ProcedureActor;
  /** Day of the check, `YYYY-MM-DD`. */
  readonly on: IsoDate;
  /** Title or reference of the document. Absent: not known. */
  readonly document?: string | undefined;
}

/** What is known of a project for the five priority criteria. A field that is absent is missing, and is to be asked. */
export interface PriorityProject {
  /** Code of the département: `23`, `2A`, `971`. */
  readonly departement?: string | undefined;
  /** Whether it is a new project, not the transformation of a place that exists. */
  readonly newProject?: boolean | undefined;
  /** Time to the existing offer from the places that the project would serve. */
  readonly access?: ProjectAccess | undefined;
  /** Whether it is in a priority urban district (QPV). */
  readonly priorityDistrict?: boolean | undefined;
  /** Whether it is in a small centrality. */
  readonly smallCentrality?: boolean | undefined;
  /** Where it would settle. */
  readonly place?: ProjectPlace | undefined;
  /** Whether the inhabitants of the area usually go there. */
  readonly usualPlace?: boolean | undefined;
  /** Whether it is itinerant. */
  readonly itinerant?: boolean | undefined;
  /** Whether it reinforces itinerant structures that exist. */
  readonly reinforcesItinerantStructures?: boolean | undefined;
  /** What the prefect found on the zone of priority deployment. */
  readonly priorityZone?: PriorityZoneCheck | undefined;
}

/** The schema of {@link PriorityProject}. */
export const priorityProjectSchema = exported(
  z.strictObject({
    departement: departementCode.optional(),
    newProject: z.boolean().optional(),
    access: z
      .object({
        cutoffMinutes: z.number().min(0),
        rows: readonlyList(
          z.object({
            originId: z.string().min(1),
            status: z.enum(ACCESS_STATUSES),
          }),
        ).check(refuseTwins),
        method: z.string().min(1).optional(),
        destinations: z.string().min(1).optional(),
      })
      .optional(),
    priorityDistrict: z.boolean().optional(),
    smallCentrality: z.boolean().optional(),
    place: z.enum(PLACES).optional(),
    usualPlace: z.boolean().optional(),
    itinerant: z.boolean().optional(),
    reinforcesItinerantStructures: z.boolean().optional(),
    priorityZone: z
      .strictObject({
        holds: z.boolean(),
        by: z.enum(ATTESTING_ROLES),
        on: dateSchema,
        document: z.string().min(1).optional(),
      })
      .optional(),
  }),
);

/** An origin counts once: a check has a single row for each. */
function refuseTwins(context: { issues: unknown[]; value: ProjectAccess['rows'] }): void {
  const seen = new Map<string, number>();
  for (const [index, { originId }] of context.value.entries()) {
    const first = seen.get(originId);
    if (first === undefined) seen.set(originId, index);
    else contradict(context, duplicate([index, 'originId'], { first: `access.rows[${first}]` }, originId));
  }
}
