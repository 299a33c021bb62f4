import * as z from 'zod';
import { issueOf } from '../../foundation/expectations.js';
import { contradict, dateSchema, readonlyList } from '../../foundation/schema.js';
import { operatorPresenceSchema } from '../../operators/presence.js';
import { expectationOf, isBounds } from './fact-types.js';
import type { FactDefinition, FactType } from './fact.js';

const amountSchema = (fact: FactDefinition): z.ZodType => {
  const bound = z.number().min(0).optional();
  return z.union([z.number().min(0), z.strictObject({ atLeast: bound, atMost: bound })]).check((context) => {
    const { value } = context;
    if (typeof value === 'number' || isBounds(value)) return;
    contradict(context, issueOf(expectationOf(fact), value, []));
  });
};

/** The schema of each type of fact. It accepts what the table of types accepts: a test compares them. */
const SCHEMAS: Readonly<Record<FactType, (fact: FactDefinition) => z.ZodType>> = {
  boolean: () => z.boolean(),
  number: amountSchema,
  duration: amountSchema,
  date: () => dateSchema.nullable(),
  text: () => z.string(),
  choice: ({ choices = [] }) => z.enum(choices.map(({ value }) => value)),
  list: ({ items = [] }) =>
    z.strictObject({ complete: z.boolean().optional(), items: readonlyList(factsSchema(items)) }),
  operators: () => readonlyList(operatorPresenceSchema),
  attestation: () => z.never(),
};

/**
 * The schema of the facts of a table, each optional, attestations apart; other facts are kept for a grid of one's own.
 * @__NO_SIDE_EFFECTS__
 */
export function factsSchema(facts: readonly FactDefinition[]): z.ZodObject {
  const own = facts.filter(({ type }) => type !== 'attestation');
  return z.looseObject(Object.fromEntries(own.map((fact) => [fact.name, SCHEMAS[fact.type](fact).optional()])));
}
