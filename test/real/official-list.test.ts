import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { compareLists, noticesByCode, readOfficialList } from '../../src/exchange/index.js';
import { safeParseStructure } from '../../src/structures/structure.js';
import { describeWithRealData, realData } from './data.js';

/*
 * "Liste des structures France services" (ANCT), 1 August 2024, and the two files of 2020. The expected counts were
 * made with other tools on the files themselves.
 */
describeWithRealData('the official list of August 2024', () => {
  const csv = realData('france-services', 'liste-fs-20240801.csv');
  const list = readOfficialList(csv);
  const counts = Object.fromEntries(noticesByCode(list.notices).map(({ code, count }) => [code, count]));
  const idsOf = (code: string) =>
    list.notices.filter((notice) => notice.code === code).map(({ path }) => list.structures[Number(path[0])]?.id);

  it('makes a structure of each of the 2 845 records of its 2 885 lines', () => {
    expect(csv.trimEnd().split('\n')).toHaveLength(2885);
    expect(list.structures).toHaveLength(2845);
    expect(list.rejected).toEqual([]);
    expect(list.layout).toMatchObject({ name: 'list-2024', container: 'csv', separator: ',', bom: false });
    expect(list.layout.unknownColumns).toEqual([]);
    expect(list.layout.missingColumns).toEqual([]);
  });

  it('gives structures that the schema accepts whole', () => {
    const refused = list.structures.map(safeParseStructure).filter((parsed) => !parsed.ok);
    expect(refused).toEqual([]);
  });

  it('tells principals from antennes, and joins an antenne to the only principal of its group', () => {
    const roles = list.structures.map(({ role }) => role);
    expect(roles.filter((role) => role === 'principal')).toHaveLength(2721);
    expect(roles.filter((role) => role === 'antenne')).toHaveLength(124);
    const joined = list.structures.filter(({ principalId }) => principalId !== undefined);
    expect(joined.length + (counts['orphan-antenne'] ?? 0)).toBe(124);
    const byId = new Map(list.structures.map((structure) => [structure.id, structure]));
    for (const antenne of joined) {
      const principal = byId.get(antenne.principalId ?? '');
      expect(principal).toMatchObject({ role: 'principal', departement: antenne.departement });
    }
  });

  it('reads the formats, and keeps the published word where ours says less', () => {
    const count = (format: string) => list.structures.filter((structure) => structure.format === format).length;
    expect([count('fixed'), count('multi-site'), count('itinerant')]).toEqual([2400 + 108, 174, 134 + 29]);
    const kept = list.structures.map(({ extras }) => extras?.format_fs).filter((value) => value === 'Bus_équivalent');
    expect(kept).toHaveLength(134);
  });

  it('reads 48 rows without hours as unknown, placeholders as closed, overlaps as published', () => {
    expect(list.structures.filter(({ hours }) => hours === undefined)).toHaveLength(48);
    expect(counts['placeholder-hours']).toBe(67);
    expect(counts['overlapping-hours']).toBe(79);
    expect(counts['duplicate-slots']).toBe(38);
    expect(counts['cell-not-understood']).toBeUndefined();
  });

  it('says the other quirks', () => {
    expect(counts['arrondissement-code']).toBe(29);
    expect(idsOf('several-emails')).toEqual(['700', '1623']);
    expect(idsOf('other-departement')).toEqual(['1820']);
    const damaged = ['613', '784', '1743', '1745', '1756', '1815', '2144', '2163', '2383', '2502'];
    expect(idsOf('damaged-comment')).toEqual(damaged);
  });

  it('reads the 992 "Oui" and the 1 853 "Non", and every label date', () => {
    expect(list.structures.filter(({ appointment }) => appointment === true)).toHaveLength(992);
    expect(list.structures.filter(({ appointment }) => appointment === false)).toHaveLength(1853);
    expect(list.structures.filter(({ labelledOn }) => labelledOn === undefined)).toEqual([]);
    const first = list.structures.filter(({ role, labelledOn }) => role === 'principal' && labelledOn === '2020-01-01');
    expect(first).toHaveLength(459);
  });

  it('keeps every comment', () => {
    const comments = list.structures.filter(({ extras }) => typeof extras?.commentaire === 'string');
    expect(comments).toHaveLength(2845 - 2015);
  });

  it('gives the same structures with semicolons, a byte order mark, CRLF and shuffled columns', () => {
    const [header = [], ...rows] = Papa.parse<string[]>(csv.trimEnd()).data;
    const order = header.map((_, index) => (index * 7 + 3) % header.length);
    expect(new Set(order).size).toBe(header.length);
    const shuffled = [header, ...rows].map((cells) => order.map((index) => cells[index]));
    const today = '\uFEFF' + Papa.unparse(shuffled, { delimiter: ';', newline: '\r\n' });
    const again = readOfficialList(today);
    expect(again.layout).toMatchObject({ name: 'list-2024', separator: ';', bom: true });
    expect(again.structures).toEqual(list.structures);
    expect(again.notices).toHaveLength(list.notices.length);
  });

  it('gives the same structures from rows', () => {
    const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
    const again = readOfficialList(rows);
    expect(again.structures).toEqual(list.structures);
    expect(again.layout).toMatchObject({ name: 'list-2024', container: 'rows' });
  });

  it('says that the text was wrongly decoded', () => {
    const readAsWindows1252 = new TextDecoder('windows-1252').decode(new TextEncoder().encode(csv));
    const damaged = readOfficialList(readAsWindows1252);
    expect(damaged.structures.length + damaged.rejected.length).toBe(2845);
    const said = damaged.notices.filter(({ code }) => code === 'wrongly-decoded-text');
    expect(said.length).toBeGreaterThan(2000);
    expect(list.notices.filter(({ code }) => code === 'wrongly-decoded-text')).toEqual([]);
  });
});

describeWithRealData('the GeoJSON files of 2020', () => {
  it('reads October 2020: 908 records, of which two have a commune code cut short', () => {
    const list = readOfficialList(JSON.parse(realData('france-services', 'france_services-20201012.geojson')));
    expect(list.layout).toMatchObject({ name: 'geojson-2020-10', container: 'geojson' });
    expect(list.structures).toHaveLength(906);
    expect(list.rejected.map(({ issues }) => issues.map(({ code, received }) => [code, received]))).toEqual([
      [['wrong-format', '2B14']],
      [['wrong-format', '2B10']],
    ]);
    expect(list.structures.filter(({ role }) => role === 'antenne')).toHaveLength(52);
    expect(list.structures.filter(({ format }) => format === 'itinerant')).toHaveLength(53 - 1);
    expect(list.structures.every(({ labelledOn }) => labelledOn?.startsWith('2020-'))).toBe(true);
  });

  it('reads January 2020: 486 records, and who carries them', () => {
    const list = readOfficialList(JSON.parse(realData('france-services', 'france_services-20200110.geojson')));
    expect(list.layout).toMatchObject({ name: 'geojson-2020-01', container: 'geojson' });
    expect(list.structures).toHaveLength(486);
    expect(list.rejected).toEqual([]);
    expect(list.notices.filter(({ code }) => code === 'commune-name-as-typed')).toHaveLength(4);
    const kinds = list.structures.map(({ host }) => host?.kind);
    expect(kinds.filter((kind) => kind === 'pimms')).toHaveLength(32);
    expect(list.structures.every(({ labelledOn }) => labelledOn === undefined)).toBe(true);
  });

  it('reads their free hours, and gives up only on slips of the pen and on what is not hours', () => {
    const givenUp = (file: string) => {
      const list = readOfficialList(JSON.parse(realData('france-services', file)));
      const cells = list.notices.filter(({ code }) => code === 'cell-not-understood');
      return [cells.length, [...new Set(cells.map(({ received }) => received))].sort()];
    };
    expect(givenUp('france_services-20201012.geojson')).toEqual([
      19,
      [
        '08:30 - 13:00 / 14:00 - 17-00',
        '10:30-12:30 / 113:30 - 18:30',
        '8:00 - 12:00 / 13:30 16:00 -30',
        '8:30 - 12:00 / 13/30 - 17:00',
        '8:30 - 12:30 / 13:30 - 16::30',
        'Selon planning bus',
        'Si besoin',
        'Sur RDV',
      ],
    ]);
    expect(givenUp('france_services-20200110.geojson')[0]).toBe(15);
  });

  it('joins the 52 antennes of October 2020, and follows no identifier that leads to another group', () => {
    const list = readOfficialList(JSON.parse(realData('france-services', 'france_services-20201012.geojson')));
    const antennes = list.structures.filter(({ role }) => role === 'antenne');
    expect(antennes.filter(({ principalId }) => principalId === undefined)).toEqual([]);
    // La Ferté-sous-Jouarre (974): the file names 1007 as responsible, which is not in it.
    expect(antennes.filter(({ id }) => id === '975' || id === '976').map(({ principalId }) => principalId)).toEqual([
      '974',
      '974',
    ]);
    expect(list.notices.filter(({ code }) => code === 'unknown-antenne')).toHaveLength(13);
  });

  it('compares October 2020 with August 2024', () => {
    const then = readOfficialList(JSON.parse(realData('france-services', 'france_services-20201012.geojson')));
    const now = readOfficialList(realData('france-services', 'liste-fs-20240801.csv'));
    const { opened, closed, changed, unchanged, notices } = compareLists(then, now);
    const gone = ['232', '621', '622', '623', '628', '629', '672', '921', '975', '976', '1005'];
    expect(closed.map(({ id }) => id).sort((a, b) => Number(a) - Number(b))).toEqual(gone);
    // Two records of 2020 have a commune code cut short: they are neither opened nor closed.
    expect(notices.map(({ code, received }) => [code, received])).toEqual([
      ['rejected-record', '811'],
      ['rejected-record', '812'],
    ]);
    expect(opened).toHaveLength(2845 - 897);
    expect(changed.length + unchanged).toBe(897 - 2);
    // 21 codes differ by id in the files, of which the two that were cut short.
    const communes = changed.filter(({ changes }) => changes.some(({ kind }) => kind === 'commune'));
    expect(communes).toHaveLength(21 - 2);
  });

  it('finds the same identifiers from one vintage to the next: 897 of the 908 of 2020 are there in 2024', () => {
    const then = readOfficialList(JSON.parse(realData('france-services', 'france_services-20201012.geojson')));
    const now = readOfficialList(realData('france-services', 'liste-fs-20240801.csv'));
    const ids = new Set(now.structures.map(({ id }) => id));
    const before = [
      ...then.structures.map(({ id }) => id),
      ...then.rejected.map(({ received }) =>
        String((received as { properties: { MATRICULE: number } }).properties.MATRICULE),
      ),
    ];
    expect(before.filter((id) => ids.has(id))).toHaveLength(897);
  });
});
