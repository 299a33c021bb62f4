import * as z from 'zod';
import type { Issue } from '../foundation/issue.js';
import { text } from '../foundation/text.js';
import { contradict, sentence, validate } from '../foundation/validate.js';
import { structureSchema } from '../structures/structure.js';

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
    carrier: z.object({ kind: structureSchema.shape.carrier.unwrap().shape.kind }).optional(),
  })
  .check((context) => {
    const { labelledOn: begun, labelEndedOn: ended } = context.value;
    if (begun === undefined || ended === undefined || begun <= ended) return;
    contradict(context, {
      code: 'label-backwards',
      path: ['labelEndedOn'],
      message: text(
        `le label finit le ${ended}, avant de commencer le ${begun} ; attendu : une fin après le début`,
        `the label ends on ${ended}, before it begins on ${begun}; expected: an end after the beginning`,
      ),
    });
  });

/** What a projection reads of a structure: any `Structure` is one. */
export type ProjectedStructure = z.output<typeof projectedSchema>;

/** The structures that can be projected, and what is wrong with the others, each under its index. */
export function checkStructures(structures: readonly unknown[]): { valid: ProjectedStructure[]; issues: Issue[] } {
  const valid: ProjectedStructure[] = [];
  const issues: Issue[] = [];
  const firstIndex = new Map<string, number>();
  structures.forEach((structure, index) => {
    const parsed = validate(projectedSchema, structure);
    if (!parsed.ok) {
      for (const issue of parsed.issues) issues.push({ ...issue, path: ['structures', index, ...issue.path] });
      return;
    }
    const twin = firstIndex.get(parsed.value.id);
    if (twin !== undefined) {
      issues.push(duplicate(parsed.value.id, index, twin));
      return;
    }
    firstIndex.set(parsed.value.id, index);
    valid.push(parsed.value);
  });
  return { valid, issues };
}

const duplicate = (received: string, index: number, twin: number): Issue => ({
  code: 'duplicate',
  path: ['structures', index, 'id'],
  received,
  message: sentence(
    received,
    text(
      `un identifiant qu'aucune autre structure ne porte (la structure ${twin} l'a déjà)`,
      `an identifier that no other structure bears (structure ${twin} has it)`,
    ),
  ),
});
