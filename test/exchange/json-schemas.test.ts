import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as exchange from '../../src/exchange/index.js';
import * as root from '../../src/index.js';
import { structure as fictional } from '../support/fictional-structure.js';
import { structuresArbitrary } from './any-structure.js';

const { jsonSchemas } = exchange;
const schemas = jsonSchemas();
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const check = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)])) as {
  [Name in keyof typeof schemas]: ReturnType<typeof ajv.compile>;
};

const structure = fictional();
const presence = { operator: 'la-poste', status: 'present' };
const attestation = { fact: 'neutrality', by: 'host', on: '2026-11-01' };

/** Fixtures: what each schema takes, and what it refuses. All are fictional. */
const FIXTURES: Record<
  keyof typeof schemas,
  { readonly takes: readonly unknown[]; readonly refuses: readonly unknown[] }
> = {
  structure: {
    takes: [
      structure,
      { ...structure, labelledOn: '2024-02-29', extras: { anything: [1] }, stops: [{ place: 'Mairie' }] },
    ],
    refuses: [
      {},
      { ...structure, latitude: 91 },
      { ...structure, unknown: 1 },
      { ...structure, labelledOn: '29/02/2024' },
    ],
  },
  dossier: {
    takes: [
      { facts: {}, attestations: [] },
      { structure, facts: { weeklyOpeningDays: 5 }, attestations: [attestation] },
    ],
    refuses: ['dossier', { facts: { weeklyOpeningDays: -1 }, attestations: [] }, { facts: {}, attestations: [{}] }],
  },
  weeklyHours: {
    takes: [{}, { monday: [{ opens: '09:00', closes: '24:00', weeks: 'odd' }], sunday: [] }],
    refuses: [{ monday: [{ opens: '9h', closes: '12:00' }] }, { lundi: [] }, []],
  },
  stop: {
    takes: [{ place: 'Place fictive' }],
    refuses: [{}, { place: '', weeks: 'odd' }, { place: 'x', weeks: 'all' }],
  },
  operatorPresence: { takes: [presence], refuses: [{ operator: 'grdf', status: 'present' }, { operator: 'la-poste' }] },
  attestation: {
    takes: [attestation],
    refuses: [
      { ...attestation, by: 'someone' },
      { ...attestation, on: 'hier' },
    ],
  },
  observations: { takes: [{}, { passNumerique: true }], refuses: [{ passNumerique: 'oui' }, { other: 1 }] },
  priorityProject: {
    takes: [{}, { itinerant: true, place: 'school' }],
    refuses: [{ place: 'gare' }, { departement: '96' }],
  },
  procedureEvent: {
    takes: [{ kind: 'audit', on: '2026-01-01', outcome: 'favourable' }],
    refuses: [{ kind: 'audit' }, { kind: 'party', on: '2026-01-01' }],
  },
  supportProject: { takes: [{}], refuses: [[], 'project'] },
  projectionAssumptions: {
    takes: [{}, { amounts: [{ year: 2027, euros: 50_000 }], indexation: 0.02 }],
    refuses: [{ indexation: 11 }, { antennes: 'all' }, { other: 1 }],
  },
};

const EXPORTED = Object.keys({ ...root, ...exchange })
  .filter((name) => name.endsWith('Schema'))
  .map((name) => name.slice(0, -'Schema'.length)) as exchange.JsonSchemaName[];

describe('jsonSchemas', () => {
  it('has every schema that the library exports, under the same name, and that of the assumptions', () => {
    expect(Object.keys(schemas).sort()).toEqual([...EXPORTED, 'projectionAssumptions'].sort());
    expect(EXPORTED.length).toBeGreaterThan(5);
  });

  it('is fresh at each call', () => {
    (jsonSchemas().structure as { type: string }).type = 'edited';
    expect(jsonSchemas().structure.type).toBe('object');
  });

  it('is plain JSON, and names no format of its own', () => {
    expect(JSON.parse(JSON.stringify(schemas))).toEqual(schemas);
    const formats = [...JSON.stringify(schemas).matchAll(/"format":"([^"]+)"/g)].map((match) => match[1]);
    expect([...new Set(formats)]).toEqual(['date']);
  });

  it.each(Object.keys(FIXTURES) as (keyof typeof schemas)[])(
    '%s takes what it should, and refuses the rest',
    (name) => {
      const validate = check[name];
      for (const value of FIXTURES[name].takes) expect([validate(value), validate.errors]).toEqual([true, null]);
      for (const value of FIXTURES[name].refuses) expect([value, validate(value)]).toEqual([value, false]);
    },
  );

  it('takes every structure that the schema of the library takes', () => {
    fc.assert(
      fc.property(structuresArbitrary, (structures) => {
        for (const one of structures) expect([check.structure(one), check.structure.errors]).toEqual([true, null]);
      }),
    );
  });
});

describe('Standard Schema', () => {
  it.each(EXPORTED)('%sSchema follows it', async (name) => {
    const schema = (root as unknown as Record<string, StandardSchema>)[`${name}Schema`];
    const standard = schema?.['~standard'];
    expect([standard?.version, typeof standard?.vendor]).toEqual([1, 'string']);
    for (const value of FIXTURES[name].takes) expect(await standard?.validate(value)).toEqual({ value });
    for (const value of FIXTURES[name].refuses) {
      const result = await standard?.validate(value);
      expect(result?.issues?.length).toBeGreaterThan(0);
    }
  });
});

/** What the Standard Schema specification asks for, as far as a consumer uses it. */
interface StandardSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    validate(value: unknown): Result | Promise<Result>;
  };
}
interface Result {
  readonly value?: unknown;
  readonly issues?: readonly { readonly message: string }[];
}
