import fc from 'fast-check';
import type * as z from 'zod';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type attestationSchema,
  type dossierSchema,
  evaluateDossier,
  type observationsSchema,
  standardFacts,
  type Agent,
  type Attestation,
  type Dossier,
  type DossierFacts,
  type Observations,
} from '../../../src/index.js';
import { expectationOf, type FactsOf } from '../../../src/labelling/facts/fact-types.js';
import { factsSchema } from '../../../src/labelling/facts/facts-schema.js';
import type { Plain } from '../../support/same-type.js';

/** The fields that have a name, without those of a grid of one's own. */
type Named<T> = { [K in keyof T as string extends K ? never : K]: T[K] };
type Standard = FactsOf<typeof standardFacts>;
type AgentFacts = NonNullable<Standard['agents']>['items'][number];

describe('the types written by hand', () => {
  it('hold the facts of the table, and no other', () => {
    expectTypeOf<Plain<Omit<Named<DossierFacts>, 'agents'>>>().toEqualTypeOf<Plain<Omit<Standard, 'agents'>>>();
    expectTypeOf<keyof Named<DossierFacts>>().toEqualTypeOf<keyof Standard>();
    expectTypeOf<Plain<Named<Agent>>>().toEqualTypeOf<Plain<AgentFacts>>();
  });

  it('are what the schemas give', () => {
    expectTypeOf<Plain<Dossier>>().toEqualTypeOf<Plain<z.output<typeof dossierSchema>>>();
    expectTypeOf<Plain<Attestation>>().toEqualTypeOf<Plain<z.output<typeof attestationSchema>>>();
    expectTypeOf<Plain<Observations>>().toEqualTypeOf<Plain<z.output<typeof observationsSchema>>>();
  });
});

const value = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, '', 'oui', 'principal', 'fixed', 'bus', '2025-06-01', '2025-02-30'),
  fc.constantFrom<unknown>(0, -1, 0.5, NaN, Infinity, [], {}, { complete: 'oui', items: [] }, { items: 3 }),
  fc.constantFrom<unknown>({ items: [{ present: true }] }, { complete: true, items: [] }, { items: ['x'] }),
  fc.constantFrom<unknown>([{ operator: 'msa', status: 'present' }], [{ operator: 'caf', status: 'present' }], ['msa']),
  fc.constantFrom<unknown>([{ operator: 'msa' }], [{ operator: 'msa', status: 'absent' }], [null]),
  fc.record(
    { atLeast: fc.constantFrom<unknown>(-1, 0, 1, 5, 'x'), atMost: fc.constantFrom<unknown>(0, 3, null) },
    { requiredKeys: [] },
  ),
);

describe.each(standardFacts.filter(({ type }) => type !== 'attestation').map((fact) => [fact.name, fact] as const))(
  '%s',
  (name, fact) => {
    it('is accepted by the schema of dossiers exactly when the evaluation accepts it', () => {
      const schema = factsSchema([fact]);
      fc.assert(
        fc.property(value, (data) => {
          expect(schema.safeParse({ [name]: data }).success).toBe(expectationOf(fact).accepts(data));
        }),
      );
    });

    it('is refused when it is of another type, with a notice, and reads as unknown', () => {
      const { facts, notices } = evaluateDossier({ facts: { [name]: { other: 1 } } }, { asOf: '2026-11-22' });
      expect(facts).not.toHaveProperty(name);
      expect(notices.map(({ code, path }) => [code, path])).toEqual([['wrong-type', ['facts', name]]]);
    });
  },
);

it('refuses a choice that is not one', () => {
  const { facts, notices } = evaluateDossier({ facts: { role: 'annexe' as never } }, { asOf: '2026-11-22' });
  expect([facts, notices.map(({ code }) => code)]).toEqual([{}, ['not-allowed']]);
});
