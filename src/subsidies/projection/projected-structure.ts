import * as z from 'zod';
import { yearOf } from '../../foundation/civil-date.js';
import type { Issue } from '../../foundation/issue.js';
import { text } from '../../foundation/text.js';
import { sentence, validateEach } from '../../foundation/schema.js';
import { labelInOrder } from '../../structures/label-period.js';
import { structureSchema } from '../../structures/structure.js';

const { id, role, departement, labelledOn, labelEndedOn, funding } = structureSchema.shape;

/** What a projection reads of a structure. Other fields are left alone. */
const projectedSchema = z
  .object({
    id,
    role,
    departement,
    labelledOn,
    labelEndedOn,
    funding,
    commune: z.object({ code: structureSchema.shape.commune.shape.code }).optional(),
    host: z.object({ kind: structureSchema.shape.host.unwrap().shape.kind }).optional(),
  })
  .check(labelInOrder);

/** What a projection reads of a structure: any `Structure` is one. */
export type ProjectedStructure = z.output<typeof projectedSchema>;

/** A structure, and its rank in the list received. */
interface Ranked {
  readonly value: ProjectedStructure;
  readonly index: number;
}

/**
 * The structures that can be projected, and what is wrong with the others, each under its index. A structure may come
 * once for each period of its label, when no two of them touch the same year.
 */
export function checkStructures(structures: readonly unknown[]): { valid: ProjectedStructure[]; issues: Issue[] } {
  const { valid, issues } = validateEach(projectedSchema, 'structures', structures);
  const kept: ProjectedStructure[] = [];
  const sameId = new Map<string, Ranked[]>();
  for (const ranked of valid) {
    const { id: known } = ranked.value;
    const before = sameId.get(known) ?? [];
    const twin = before.find((other) => touchSameYear(other.value, ranked.value));
    if (twin) {
      issues.push(twinIssue(ranked, twin));
      continue;
    }
    sameId.set(known, [...before, ranked]);
    kept.push(ranked.value);
  }
  return { valid: kept, issues };
}

const firstYear = (structure: ProjectedStructure): number =>
  structure.labelledOn === undefined ? -Infinity : yearOf(structure.labelledOn);
const lastYear = (structure: ProjectedStructure): number =>
  structure.labelEndedOn === undefined ? Infinity : yearOf(structure.labelEndedOn);

const touchSameYear = (a: ProjectedStructure, b: ProjectedStructure): boolean =>
  firstYear(a) <= lastYear(b) && firstYear(b) <= lastYear(a);

/** The same identifier twice: the same structure again, or two periods of its label that cannot be told apart by year. */
function twinIssue({ value: structure, index }: Ranked, twin: Ranked): Issue {
  const { labelledOn: received } = structure;
  if (received === undefined || received === twin.value.labelledOn || twin.value.labelledOn === undefined) {
    const expected = text(
      `un identifiant qu'aucune autre structure ne porte (la structure ${twin.index} l'a déjà)`,
      `an identifier that no other structure bears (structure ${twin.index} has it)`,
    );
    const path = ['structures', index, 'id'];
    return { code: 'duplicate', path, received: structure.id, message: sentence(structure.id, expected) };
  }
  const expected = text(
    `un label dont aucune année n'est aussi celle d'une autre période de la même structure (structures, ${twin.index})`,
    `a label of which no year is also one of another period of the same structure (structures, ${twin.index})`,
  );
  const path = ['structures', index, 'labelledOn'];
  return { code: 'overlapping-periods', path, received, message: sentence(received, expected) };
}
