import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLists, readOfficialList } from '../../../../src/exchange/index.js';
import type { Structure } from '../../../../src/structures/structure.js';
import { hours, structure as fictional } from '../../../support/fictional-structure.js';
import { structuresArbitrary } from '../../any-structure.js';
import { record } from '../../../support/fictional-list.js';

const structure = (id: string, changes: Partial<Structure> = {}) =>
  fictional({ id, name: `France services n° ${id}`, labelledOn: '2020-01-01', ...changes });
const morning = hours({ monday: '09:00-12:00' });
const changes = (a: Partial<Structure>, b: Partial<Structure>) =>
  compareLists([structure('1', a)], [structure('1', b)]).changed[0]?.changes;

describe('compareLists', () => {
  it('tells what opened, what closed and what stayed', () => {
    const before = [structure('1'), structure('2')];
    const after = [structure('3'), structure('2')];
    const listed = (id: string) => ({
      id,
      name: `France services n° ${id}`,
      departement: '23',
      commune: { code: '23999', name: 'Villefictive' },
    });
    expect(compareLists(before, after)).toEqual({
      format: 'france-services/list-comparison@1',
      opened: [listed('3')],
      closed: [listed('1')],
      changed: [],
      unchanged: 1,
      notices: [],
    });
  });

  it.each<[string, Partial<Structure>, Partial<Structure>, readonly object[] | undefined]>([
    // A thousandth of a degree of latitude: 6371.0088 km x pi / 180 / 1000 = 111.2 m.
    ['moved', {}, { latitude: 46.101 }, [{ kind: 'moved', metres: 111, from: { latitude: 46.1 } }]],
    ['moved by less than a metre', {}, { latitude: 46.100001 }, undefined],
    ['renamed', { name: 'A' }, { name: 'B' }, [{ kind: 'renamed', from: 'A', to: 'B' }]],
    ['written otherwise', { name: 'FRANCE SERVICES - Fictif' }, { name: 'France services Fictif' }, undefined],
    ['labelled again', {}, { labelledOn: '2023-01-01' }, [{ kind: 'labelledOn', to: '2023-01-01' }]],
    ['another role', {}, { role: 'antenne', principalId: '2' }, [{ kind: 'role' }, { kind: 'principalId', to: '2' }]],
    ['another format', {}, { format: 'itinerant' }, [{ kind: 'format', to: 'itinerant' }]],
    ['merged communes', {}, { commune: { code: '23998', name: 'Villefictive' } }, [{ kind: 'commune' }]],
    ['hours published', {}, { hours: morning }, [{ kind: 'hours', to: morning }]],
    ['hours withdrawn', { hours: morning }, {}, [{ kind: 'hours', from: morning }]],
    ['other hours', { hours: morning }, { hours: { monday: [] } }, [{ kind: 'hours' }]],
    ['a remark only', { hours: morning }, { hours: { ...morning, remarks: ['sonner'] } }, undefined],
    ['alternating', { hours: morning }, { hours: { ...morning, alternatingDays: ['monday'] } }, [{ kind: 'hours' }]],
  ])('%s', (_, before, after, expected) => {
    if (expected) expect(changes(before, after)).toMatchObject(expected);
    else expect(changes(before, after)).toBeUndefined();
  });

  it('does not take a rejected record for an opening or a closing', () => {
    const good = [record({ id_fs: '1' }), record({ id_fs: '2', latitude: '46.2' })];
    const wrong = [record({ id_fs: '1' }), record({ id_fs: '2', latitude: '' }), record({ id_fs: '' })];
    for (const [before, after, side] of [
      [good, wrong, 'after'],
      [wrong, good, 'before'],
    ] as const) {
      const { opened, closed, notices } = compareLists(readOfficialList(before), readOfficialList(after));
      expect([opened, closed]).toEqual([[], []]);
      expect(notices.map(({ code, path, received }) => [code, ...path, received])).toEqual([
        ['missing-id', side, 2],
        ['rejected-record', side, '2'],
      ]);
    }
  });

  it('says identifiers that are repeated', () => {
    const { notices } = compareLists([structure('1'), structure('1')], readOfficialList([record(), record()]));
    expect(notices.map(({ code, path, received }) => [code, ...path, received])).toEqual([
      ['duplicate-id', 'before', '1'],
      ['duplicate-id', 'after', '9001'],
    ]);
  });

  it('is empty from a list to itself', () => {
    const list = readOfficialList([record(), record({ id_fs: '2' })]);
    expect(compareLists(list, list)).toMatchObject({ opened: [], closed: [], changed: [], unchanged: 2, notices: [] });
  });

  it.each([[null], ['1;2'], [7]])('refuses %j', (vintage) => {
    expect(() => compareLists(vintage as never, [])).toThrow(/^before: expected a list read or an array of structures/);
  });
});

describe('every field of a structure', () => {
  /** The same structure with another value of one field, and the kinds of change that it makes. */
  const others = {
    id: () => [{}, []],
    name: ({ name }) => [{ name: `${name} bis` }, ['renamed']],
    role: ({ role }) => [{ role: role === 'antenne' ? 'principal' : 'antenne' }, ['role']],
    format: ({ format }) => [{ format: format === 'fixed' ? 'itinerant' : 'fixed' }, ['format']],
    principalId: ({ principalId }) => [{ principalId: `${principalId}0` }, ['principalId']],
    groupName: ({ groupName }) => [{ groupName: `${groupName} bis` }, ['groupName']],
    commune: () => [{ commune: { code: '23001', name: 'Autre' } }, ['commune']],
    postalCode: () => [{ postalCode: '23001' }, ['postalCode']],
    departement: () => [{ departement: '15' }, ['departement']],
    address: ({ address }) => [{ address: `${address} bis` }, ['address']],
    latitude: ({ latitude }) => [{ latitude: latitude > 0 ? latitude - 1 : latitude + 1 }, ['moved']],
    longitude: () => [{ latitude: 46, longitude: 2 }, ['moved']],
    contacts: () => [{ contacts: { phones: ['01 99 00 00 00'] } }, ['contacts']],
    hours: () => [{ hours: { friday: [{ opens: '01:00', closes: '02:00' }] } }, ['hours']],
    stops: () => [{ stops: [{ place: 'Place Inventée', weeks: 'odd' }] }, ['stops']],
    appointment: ({ appointment }) => [{ appointment: !appointment }, ['appointment']],
    host: () => [{ host: { kind: 'state', name: 'Préfecture fictive' } }, ['host']],
    labelledOn: () => [{ labelledOn: '2021-02-03' }, ['labelledOn']],
    labelEndedOn: () => [{ labelEndedOn: '2026-02-03' }, ['labelEndedOn']],
    funding: ({ funding }) => [{ funding: funding === 'funded' ? 'not-funded' : 'funded' }, ['funding']],
    operators: () => [{ operators: [{ operator: 'cnaf', status: 'present' }] }, ['operators']],
    population: ({ population = 0 }) => [{ population: population + 1 }, ['population']],
    density: () => [{ density: 3 }, ['density']],
    mountain: ({ mountain }) => [{ mountain: !mountain }, ['mountain']],
    extras: () => [{ extras: { autre: 'mot' } }, []],
  } satisfies Record<keyof Structure, (before: Structure) => [Partial<Structure>, string[]]>;
  const far = (structure: Structure): Structure => ({ ...structure, latitude: 10.5, longitude: 20.5 });

  it.each(Object.entries(others))('names another %s', (field, other) => {
    fc.assert(
      fc.property(structuresArbitrary, ([random]) => {
        const before = far(random as Structure);
        const [rest, kinds] = other(before);
        const after: Structure = { ...before, ...rest };
        const kindsOf = (a: Structure, b: Structure) =>
          compareLists([a], [b]).changed.flatMap(({ changes }) => changes.map(({ kind }) => kind));
        expect(kindsOf(before, after)).toEqual(kinds);
        expect(kindsOf(after, before)).toEqual(kinds);
        // The field withdrawn, where it can be.
        const { [field as 'address']: _, ...without } = after;
        if (!REQUIRED.has(field)) expect(kindsOf(after, without as Structure)).toEqual(kinds);
      }),
      { numRuns: 20 },
    );
  });

  const REQUIRED = new Set(['id', 'name', 'role', 'format', 'commune', 'departement', 'latitude', 'longitude']);

  it('is compared, one kind of change a field: address, phone, host, postal code, end of the label', () => {
    const before = structure('1', { address: '1 rue Inventée', postalCode: '23990', host: { kind: 'association' } });
    const after = structure('1', {
      address: '2 rue Inventée',
      postalCode: '23991',
      host: { kind: 'la-poste' },
      contacts: { phones: ['01 99 00 00 00'] },
      labelEndedOn: '2026-01-31',
    });
    expect(compareLists([before], [after]).changed[0]?.changes).toEqual([
      { kind: 'postalCode', from: '23990', to: '23991' },
      { kind: 'address', from: '1 rue Inventée', to: '2 rue Inventée' },
      { kind: 'contacts', to: { phones: ['01 99 00 00 00'] } },
      { kind: 'host', from: { kind: 'association' }, to: { kind: 'la-poste' } },
      { kind: 'labelEndedOn', to: '2026-01-31' },
    ]);
  });

  it('is the same whatever the order of keys and slots, the case of an address, and a funding that is unknown', () => {
    const slots = [
      { opens: '09:00', closes: '12:00' },
      { opens: '14:00', closes: '17:00' },
    ];
    const before = structure('1', {
      address: '1, RUE INVENTEE',
      groupName: 'Réseau fictif',
      host: { kind: 'state', name: 'Préfecture' },
      hours: { monday: slots },
    });
    const after = structure('1', {
      address: '1 rue Inventée',
      groupName: 'RESEAU FICTIF',
      host: { name: 'Préfecture', kind: 'state' },
      hours: { monday: [...slots].reverse() },
      funding: 'unknown',
    });
    expect(compareLists([before], [after])).toMatchObject({ changed: [], unchanged: 1 });
  });

  it('stays the caller’s: editing a comparison changes neither list', () => {
    const before = structure('1', { contacts: { phones: ['01 99 00 00 00'] } });
    const after = structure('2');
    const again = structure('1', { contacts: { emails: ['a@exemple.fr'] } });
    const untouched = JSON.stringify([before, after, again]);
    const comparison = compareLists([before], [again, after]);
    const edit = (data: unknown): void => {
      if (typeof data !== 'object' || data === null) return;
      Object.values(data).forEach(edit);
      for (const key of Object.keys(data)) (data as Record<string, unknown>)[key] = 'edited';
    };
    edit(comparison);
    expect(JSON.stringify([before, after, again])).toBe(untouched);
  });
});

describe('whatever is compared', () => {
  /** The comparison, or an error that names the argument. */
  function compared(before: unknown, after: unknown): void {
    try {
      const comparison = compareLists(before as never, after as never);
      expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
    } catch (error) {
      expect((error as Error).message).toMatch(/^(before|after)[\w.[\]]*: expected .+; received /);
    }
  }
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(undefined, NaN, () => 1, Symbol('odd'), 1n, new Date(0)),
  );
  const day = fc.oneof(odd, fc.constant([{ opens: '09:00', closes: '12:00', weeks: { toString: 7 } }]));
  const hours = fc.record({ monday: day, alternatingDays: odd, publicHolidays: odd }, { requiredKeys: [] });
  const field = fc.constantFrom<string>(
    ...Object.keys(structure('1')),
    'hours',
    'address',
    'host',
    'stops',
    'operators',
  );
  const holed = fc.tuple(field, fc.oneof(odd, hours)).map(([name, value]) => ({ ...structure('1'), [name]: value }));

  it('an error names what is wrong in a structure, and never the engine', () => {
    fc.assert(
      fc.property(holed, holed, (a, b) => {
        compared([a], [b]);
        compared([a], [structure('1')]);
        compared({ structures: [] }, { structures: [b] });
      }),
    );
  });

  it('an error names what is wrong around the structures', () => {
    const rejected = fc.oneof(odd, fc.array(fc.oneof(odd, fc.record({ row: odd, id: odd }, { requiredKeys: [] }))));
    const list = fc.record({ structures: fc.oneof(odd, fc.array(odd), fc.array(holed)), rejected });
    fc.assert(fc.property(fc.oneof(odd, list), list, compared));
  });
});
