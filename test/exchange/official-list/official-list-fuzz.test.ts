import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOfficialList } from '../../../src/exchange/index.js';
import { safeParseStructure } from '../../../src/structures/structure.js';
import { COLUMNS, record } from '../../support/fictional-list.js';

const column = fc.oneof(
  fc.constantFrom<string>(...COLUMNS, '__proto__', 'constructor', 'toString', 'hasOwnProperty', ''),
  fc.string(),
);
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom<unknown>(
    '=cmd()',
    '09:00 - 12:00 / 00:00 - 00:00',
    '12:00 - 09:00',
    '46,5',
    'Oui',
    null,
    undefined,
    1e9,
    NaN,
    {},
    [],
  ),
);

/** What every answer must hold, whatever was received. */
function checkAnswer(list: ReturnType<typeof readOfficialList>, records: number | undefined): void {
  if (records !== undefined) expect(list.structures.length + list.rejected.length).toBe(records);
  // The schema refuses nothing of what the reader gives, and changes nothing in it.
  for (const structure of list.structures) {
    expect(safeParseStructure(structure)).toEqual({ ok: true, value: structure, notices: [] });
  }
  for (const { issues } of list.rejected) expect(issues.length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(list))).toEqual(list);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}

describe('whatever is received', () => {
  it('a text never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (body, known) => {
        checkAnswer(readOfficialList(known ? `${COLUMNS.join(';')}\n${body}` : body), undefined);
      }),
    );
  });

  it('rows never throw, none is lost, and no prototype is touched', () => {
    const row = fc.array(fc.tuple(column, cell)).map((cells) => {
      const fields: [string, unknown][] = [...cells, ['__proto__', { polluted: true }]];
      return Object.fromEntries([...Object.entries(record()), ...fields]);
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => checkAnswer(readOfficialList(rows), rows.length)),
      { numRuns: 60 },
    );
  });

  it('a plausible row with any hours and any codes gives a structure that the schema accepts, or reasons', () => {
    const time = fc.tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 61 }));
    const slot = fc
      .tuple(time, time)
      .map(([a, b]) => `${a.join(':')} - ${b.map((n) => String(n).padStart(2, '0')).join(':')}`);
    const hours = fc.array(slot, { maxLength: 4 }).map((slots) => slots.join(' / '));
    const cells = fc.record({
      h_lundi: hours,
      h_mardi: hours,
      code_postal: fc.string(),
      insee_dep: fc.oneof(fc.string(), fc.constantFrom('2A', '975', '20', '00', '1')),
      insee_com: fc.oneof(fc.string(), fc.constantFrom('2A004', '97105', '20004', '23000', '1001')),
      lib_com: fc.oneof(fc.string(), fc.constant('Fictif')),
      latitude: fc.oneof(fc.double().map(String), fc.constantFrom('90', '-90,5', '46.1', '')),
      longitude: fc.oneof(fc.double().map(String), fc.constantFrom('180', '181', '2.1')),
      commentaire: fc.string(),
    });
    fc.assert(fc.property(cells, (some) => checkAnswer(readOfficialList([record(some)]), 1)));
  });

  it('any JSON in a known column never throws, in rows and in features', () => {
    const odd = fc.tuple(fc.constantFrom(...COLUMNS, 'MATRICULE', 'ITINERANCE', 'DEPARTEMENT'), fc.jsonValue());
    const geometry = fc.oneof(fc.jsonValue(), fc.record({ type: fc.constant('Point'), coordinates: fc.jsonValue() }));
    fc.assert(
      fc.property(fc.array(odd), geometry, (cells, point) => {
        const row = { ...record(), ...Object.fromEntries(cells) };
        checkAnswer(readOfficialList([row, row]), 2);
        checkAnswer(readOfficialList({ features: [{ properties: row, geometry: point }] }), 1);
      }),
    );
  });

  it('any JSON object never throws', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => checkAnswer(readOfficialList(data), undefined)),
    );
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (features) =>
        checkAnswer(readOfficialList({ type: 'FeatureCollection', features }), features.length),
      ),
    );
  });
});

describe('a cell of a million characters', () => {
  const MILLION = 1_000_000;
  const fillings = [
    ' ',
    '\n',
    'a',
    '"',
    ',',
    ';',
    '/',
    '-',
    '0',
    '9:',
    '09:00 - ',
    'semaine ',
    '1er et ',
    'rendez-vous',
    'Ã©',
    '@',
    ' - ',
    '\u00A0',
    '\r',
  ];

  it.each(fillings)(
    'full of %j is read in linear time in every column',
    (filling) => {
      const long = filling.repeat(MILLION / COLUMNS.length / filling.length);
      for (const name of COLUMNS) {
        const list = readOfficialList([record({ [name]: `x${long}x` })]);
        expect(list.structures.length + list.rejected.length).toBe(1);
      }
      const csv = `${COLUMNS.join(',')}\n${COLUMNS.map(() => long).join(',')}`;
      expect(readOfficialList(csv).format).toBe('france-services/official-list@1');
      const comment = filling.repeat(MILLION / filling.length);
      const { structures } = readOfficialList([record({ h_lundi: '09:00 - 12:00', commentaire: comment })]);
      expect(structures).toHaveLength(1);
    },
    10_000,
  );
});
