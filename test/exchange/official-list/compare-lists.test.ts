import { describe, expect, it } from 'vitest';
import { compareLists, readOfficialList } from '../../../src/exchange/index.js';
import type { Structure } from '../../../src/structures/structure.js';
import { record } from './fictional-list.js';

const structure = (id: string, rest: Partial<Structure> = {}): Structure => ({
  id,
  name: `France services n° ${id}`,
  role: 'principal',
  format: 'fixed',
  commune: { code: '23999', name: 'Fictif' },
  departement: '23',
  latitude: 46.1,
  longitude: 2.1,
  labelledOn: '2020-01-01',
  ...rest,
});
const morning = { monday: [{ opens: '09:00', closes: '12:00' }] };
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
      commune: { code: '23999', name: 'Fictif' },
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
    ['merged communes', {}, { commune: { code: '23998', name: 'Fictif' } }, [{ kind: 'commune' }]],
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

  it.each([[null], ['1;2'], [{}]])('refuses %j', (vintage) => {
    expect(() => compareLists(vintage as never, [])).toThrow(/^before: expected a list read or an array of structures/);
  });
});
