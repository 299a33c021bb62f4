import addFormats from 'ajv-formats';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import {
  fromDataInclusion,
  fromMediationNumerique,
  readOfficialList,
  toDataInclusion,
  toMediationNumerique,
} from '../../src/exchange/index.js';
import { structuresArbitrary } from '../exchange/any-structure.js';
import { silentlyLost } from '../exchange/formats/round-trip.js';
import { describeWithRealData, realData } from './data.js';

const updatedOn = '2024-08-01';

describeWithRealData('official schemas', () => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const schema = (kind: string) =>
    ajv.compile(JSON.parse(realData('schemas', `data-inclusion-1.0.8-${kind}.schema.json`)) as object);
  const isStructure = schema('structure');
  const isService = schema('service');
  const breaks = tableChecker(realData('schemas', 'mediation-numerique-1.0.2.table-schema.json'));
  const { structures } = readOfficialList(realData('france-services', 'liste-fs-20240801.csv'));

  it('the table checker takes the valid example of the standard and refuses a broken one', () => {
    const [example] = Papa.parse<Record<string, unknown>>(
      realData('schemas', 'mediation-numerique-1.0.2-exemple-valide.csv'),
      {
        header: true,
      },
    ).data;
    expect(breaks(example ?? {})).toEqual([]);
    expect(breaks({ ...example, telephone: '01 80 05 98 80', pivot: '', date_maj: '2024-02-30' })).toEqual([
      'pivot',
      'telephone',
      'date_maj',
    ]);
  });

  it('hold for each structure of the published list', () => {
    const {
      structures: rows,
      services = [],
      notices,
    } = toDataInclusion(structures, { source: 'anct', updatedOn, services: true });
    expect(rows).toHaveLength(structures.length);
    for (const row of rows) expect([isStructure(row), isStructure.errors]).toEqual([true, null]);
    for (const service of services) expect([isService(service), isService.errors]).toEqual([true, null]);
    const back = fromDataInclusion(rows);
    expect(back.rejected).toEqual([]);
    expect(silentlyLost(structures, back.structures, [...notices, ...back.notices])).toEqual([]);
  });

  it('hold for each row of the médiation numérique, once the pivot is given; without it a notice says so', () => {
    const complete = toMediationNumerique(structures, { updatedOn, pivot: () => '35600000049837' });
    expect(complete.rows.filter((row) => breaks(row).length > 0)).toEqual([]);
    const { rows, notices } = toMediationNumerique(structures, { updatedOn });
    expect(rows.filter((row) => breaks(row).join() !== 'pivot')).toEqual([]);
    expect(notices.filter(({ code }) => code === 'required-unknown')).toHaveLength(structures.length);
    const back = fromMediationNumerique(rows);
    expect(back.rejected).toEqual([]);
    expect(silentlyLost(structures, back.structures, [...notices, ...back.notices])).toEqual([]);
  });

  it('never writes +33 before an overseas number', () => {
    const overseas = structures.filter(({ departement }) => departement.startsWith('97'));
    const { structures: rows } = toDataInclusion(overseas, { source: 'anct', updatedOn });
    expect(rows.filter(({ telephone }) => telephone?.startsWith('+33'))).toEqual([]);
    expect(new Set(rows.map(({ telephone }) => telephone?.slice(0, 4)))).toEqual(
      new Set(['+590', '+596', '+594', '+262']),
    );
  });

  it('hold for any structure, short of what a notice says is missing', () => {
    fc.assert(
      fc.property(structuresArbitrary, (any) => {
        const di = toDataInclusion(any, { source: 'fictif', updatedOn, services: true });
        const incomplete = new Set(
          di.notices.filter(({ code }) => code === 'required-unknown').map(({ path }) => path[0]),
        );
        for (const [index, row] of di.structures.entries()) {
          const known = typeof any[index]?.extras?.reseaux_porteurs !== 'object';
          if (!incomplete.has(index) && known) expect([isStructure(row), isStructure.errors]).toEqual([true, null]);
        }
        for (const service of di.services ?? []) expect(isService(service)).toBe(true);
        const mn = toMediationNumerique(any, { updatedOn });
        for (const [index, row] of mn.rows.entries()) {
          const empty = mn.notices.filter(({ code, path }) => code === 'required-unknown' && path[0] === index);
          // The lists of values of extras are the caller's own.
          const own = Object.keys(any[index]?.extras ?? {});
          const broken = breaks(row).filter((column) => !own.includes(column));
          expect(empty.map(({ path }) => path[1])).toEqual(expect.arrayContaining(broken));
        }
      }),
    );
  });
});

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly pattern?: string; readonly maxLength?: number };
}

/** Checks a row against a Table Schema: the columns that break it. */
function tableChecker(schema: string): (row: object) => string[] {
  const { fields } = JSON.parse(schema) as { fields: Field[] };
  const isDate = (text: string) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
  };
  return (row) =>
    fields
      .filter(({ name, type, constraints = {} }) => {
        const text = String((row as Readonly<Record<string, unknown>>)[name] ?? '');
        if (text === '') return constraints.required === true;
        if (constraints.pattern !== undefined && !new RegExp(constraints.pattern, 'u').test(text)) return true;
        if (constraints.maxLength !== undefined && text.length > constraints.maxLength) return true;
        return (type === 'number' && Number.isNaN(Number(text))) || (type === 'date' && !isDate(text));
      })
      .map(({ name }) => name);
}
