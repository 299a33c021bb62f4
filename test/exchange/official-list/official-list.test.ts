import { describe, expect, it } from 'vitest';
import { noticesByCode, readOfficialList } from '../../../src/exchange/index.js';
import { typographic } from '../../../src/foundation/text.js';
import { featuresOf, record, record2020 } from '../../support/fictional-list.js';
import { wholeWeek } from '../../support/fictional-structure.js';

const read = (...records: Record<string, unknown>[]) => readOfficialList(records);
const codes = (list: ReturnType<typeof readOfficialList>) => list.notices.map(({ code, path }) => [code, ...path]);
const only = (cells: Record<string, unknown>) => {
  const list = read(record(cells));
  expect(list.rejected).toEqual([]);
  return { structure: list.structures[0], codes: codes(list), notices: list.notices };
};

describe('a record of the list of 2024', () => {
  it('becomes a structure, and nothing is said when nothing is odd', () => {
    const list = read(record({ telephone: '01 99 00 00 00', mail: 'a-b@exemple.fr', prise_rdv: 'Oui' }));
    expect(list.notices).toEqual([]);
    expect(list.structures).toEqual([
      {
        id: '9001',
        name: 'France services de Fictif-sur-Rien',
        role: 'principal',
        format: 'fixed',
        commune: { code: '23999', name: 'Fictif-sur-Rien' },
        postalCode: '23990',
        departement: '23',
        address: '1 rue Inventée',
        latitude: 46.1,
        longitude: 2.1,
        contacts: { emails: ['a-b@exemple.fr'], phones: ['01 99 00 00 00'] },
        appointment: true,
        labelledOn: '2020-01-01',
      },
    ]);
  });

  it.each([
    ['Fixe', 'fixed', undefined],
    ['Multisites', 'multi-site', undefined],
    ['Fixe_antenne(s)', 'fixed', 'Fixe_antenne(s)'],
    ['Bus_équivalent', 'itinerant', 'Bus_équivalent'],
    ['Itinérante', 'itinerant', 'Itinérante'],
    ['ITINERANTE', 'itinerant', 'ITINERANTE'],
  ])('of format %s is %s', (published, format, kept) => {
    const { structure, codes } = only({ format_fs: published });
    expect(structure?.format).toBe(format);
    expect(structure?.extras?.format_fs).toBe(kept);
    expect(codes).toEqual([]);
  });

  it('of an unknown format or type is read by resemblance, kept, and said', () => {
    const { structure, codes } = only({ format_fs: 'Péniche mobile', type_fs: 'Satellite' });
    expect(structure).toMatchObject({ role: 'principal', format: 'itinerant' });
    expect(structure?.extras).toEqual({ type_fs: 'Satellite', format_fs: 'Péniche mobile' });
    expect(codes).toEqual([
      ['unknown-role', 0, 'type_fs'],
      ['unknown-format', 0, 'format_fs'],
    ]);
  });

  it('keeps what the model does not hold', () => {
    const { structure, codes } = only({ complement_adresse: '2e étage', commentaire: 'Fermé en août', wifi: 'oui' });
    expect(structure?.extras).toEqual({ complement_adresse: '2e étage', commentaire: 'Fermé en août', wifi: 'oui' });
    expect(codes).toEqual([['unknown-column', 'columns', 'wifi']]);
  });
});

describe('the host of a record of January 2020', () => {
  const host = (cells: Record<string, unknown>) => {
    const list = readOfficialList(featuresOf(record2020({ CORRECTION: 'non', ...cells })));
    const { host, extras } = list.structures[0]!;
    const said = list.notices.filter(({ path }) => path[0] === 0).map(({ code }) => code);
    return { host, kept: Object.keys(extras ?? {}).filter((name) => name !== 'CORRECTION'), said };
  };

  it.each([
    ['Collectivité', 'Mairie de Fictif', { kind: 'local-authority', name: 'Mairie de Fictif' }, [], []],
    ['La Poste', '', { kind: 'la-poste' }, [], []],
    ['Guilde', 'Nom', { kind: 'other', name: 'Nom' }, ['TYPE.STRUCTURE.PORTEUSE'], ['unknown-host']],
    ['', 'Nom', undefined, ['STRUCTURE.PORTEUSE'], ['host-kind-missing']],
    ['', '', undefined, [], []],
  ])('%j, %j', (kind, name, expected, kept, said) => {
    const cells = { 'TYPE.STRUCTURE.PORTEUSE': kind, 'STRUCTURE.PORTEUSE': name };
    expect(host(cells)).toEqual({ host: expected, kept, said });
  });
});

describe('the coordinates of a feature', () => {
  const read = (cells: Record<string, unknown>, coordinates: number[]) => {
    const properties = { ...record(cells) };
    const features = [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates } }];
    const { structures, notices } = readOfficialList({ type: 'FeatureCollection', features });
    return [structures[0]?.latitude, structures[0]?.longitude, ...notices.map(({ code }) => code)];
  };

  it('are those of the columns, or of the geometry when the columns have none', () => {
    expect(read({}, [2.1, 46.1])).toEqual([46.1, 2.1]);
    expect(read({}, [2.10009, 46.1])).toEqual([46.1, 2.1]);
    expect(read({}, [2.1002, 46.1])).toEqual([46.1, 2.1, 'coordinates-differ']);
    expect(read({}, [2.1, 46.0998])).toEqual([46.1, 2.1, 'coordinates-differ']);
    expect(read({ latitude: '', longitude: '' }, [2.1, 46.1])).toEqual([46.1, 2.1, 'coordinates-from-geometry']);
    expect(read({ latitude: '' }, [2.1, 46.1])).toEqual([undefined, undefined]);
    expect(read({ latitude: '2.1', longitude: '46.1' }, [46.1, 2.1])).toEqual([2.1, 46.1, 'doubtful-coordinates']);
  });
});

describe('the hours of a record', () => {
  it('an empty cell is a closed day once a day is published, Sunday too', () => {
    expect(only({ h_lundi: '09:00 - 12:00' }).structure?.hours).toEqual(wholeWeek({ monday: '09:00-12:00' }));
  });

  it('no cell at all is unknown, not closed', () => {
    expect(only({}).structure).not.toHaveProperty('hours');
  });

  it('a cell that is not understood leaves its day unknown and its text in the remarks', () => {
    const { structure, codes } = only({
      h_lundi: 'Selon planning',
      h_mardi: 'Selon planning',
      h_jeudi: '12:00 - 9:00',
      h_vendredi: '09:00 - 12:00',
    });
    expect(structure?.hours).toEqual({
      wednesday: [],
      friday: [{ opens: '09:00', closes: '12:00' }],
      saturday: [],
      sunday: [],
      remarks: ['lundi, mardi : Selon planning', 'jeudi : 12:00 - 9:00'],
    });
    expect(codes).toEqual([
      ['cell-not-understood', 0, 'h_lundi'],
      ['cell-not-understood', 0, 'h_mardi'],
      ['backwards-slot', 0, 'h_jeudi'],
    ]);
  });

  it('a week of placeholders is closed, with a notice for each', () => {
    const { structure, codes } = only({ h_lundi: '00:00 - 00:00' });
    expect(structure?.hours?.monday).toEqual([]);
    expect(codes).toEqual([['placeholder-hours', 0, 'h_lundi']]);
  });

  it('a comment on alternating weeks is repeated in the remarks', () => {
    const commentaire = 'Ouvert le samedi matin en semaine paire';
    const { structure, codes } = only({ h_samedi: '09:00 - 12:00', commentaire });
    expect(structure?.hours?.remarks).toEqual([commentaire]);
    expect(structure?.extras?.commentaire).toBe(commentaire);
    expect(codes).toEqual([['alternating-hours', 0, 'commentaire']]);
  });
});

describe('the quirks of a record', () => {
  it.each([
    ['trimmed-text', 'lib_fs', { lib_fs: 'France services de Fictif\u00A0' }, { name: 'France services de Fictif' }],
    ['padded-code', 'insee_dep', { insee_dep: '1', insee_com: '01999', code_postal: '01990' }, { departement: '01' }],
    [
      'padded-code',
      'code_postal',
      { insee_dep: '01', insee_com: '01999', code_postal: '1990' },
      { postalCode: '01990' },
    ],
    ['other-departement', 'insee_dep', { insee_dep: '87' }, { departement: '87' }],
    ['derived-departement', 'insee_dep', { insee_dep: '' }, { departement: '23' }],
    ['postal-code-elsewhere', 'code_postal', { code_postal: '87990' }, { postalCode: '87990' }],
    ['postal-code-is-commune-code', 'code_postal', { code_postal: '23999' }, { postalCode: '23999' }],
    ['cedex', 'lib_com', { lib_com: 'FICTIF CEDEX' }, {}],
    ['decimal-comma', 'latitude', { latitude: '46,25' }, { latitude: 46.25 }],
    [
      'label-month-only',
      'labellisation_fs',
      { labellisation_fs: 'Espace labellisé 02/2020' },
      { labelledOn: '2020-02-01' },
    ],
    ['several-emails', 'mail', { mail: 'a-b@x.fr - c@y.fr' }, { contacts: { emails: ['a-b@x.fr', 'c@y.fr'] } }],
    ['doubtful-email', 'mail', { mail: 'accueil@fictif,fr' }, { contacts: { emails: ['accueil@fictif,fr'] } }],
    ['damaged-comment', 'commentaire', { commentaire: 'St Gerendez-vousais' }, {}],
    ['wrongly-decoded-text', 'lib_com', { lib_com: 'ValserhÃ´ne' }, {}],
    ['wrongly-decoded-text', 'adresse', { adresse: '1 place de l\uFFFDglise' }, {}],
    ['not-yes-or-no', 'prise_rdv', { prise_rdv: 'Parfois' }, { extras: { prise_rdv: 'Parfois' } }],
    ['invalid-postal-code', 'code_postal', { code_postal: 'B-1000' }, { extras: { code_postal: 'B-1000' } }],
    [
      'label-date-unreadable',
      'labellisation_fs',
      { labellisation_fs: 'Espace labellisé 30/02/2020' },
      { extras: { labellisation_fs: 'Espace labellisé 30/02/2020' } },
    ],
  ])('%s in %s', (code, column, cells, expected) => {
    const { structure, codes, notices } = only(cells);
    expect(codes).toEqual([[code, 0, column]]);
    expect(structure).toMatchObject(expected);
    expect(notices[0]?.message.fr).not.toBe('');
    expect(notices[0]?.message.en).not.toContain('{');
  });

  it('an arrondissement of Paris, Lyon or Marseille', () => {
    const cells = { insee_dep: '69', insee_com: '69388', code_postal: '69008', lib_com: 'Lyon 8e' };
    expect(only(cells).codes).toEqual([['arrondissement-code', 0, 'insee_com']]);
  });

  it('a point shared with another structure', () => {
    expect(codes(read(record(), record({ id_fs: '9002' })))).toEqual([['shared-coordinates', 1, 'latitude']]);
  });
});

describe('cells that a spreadsheet would run', () => {
  it.each(['=CMD()', "=HYPERLINK('x')", '+33 1 99 00 00 00', '-1+1', '@SUM(A1)', '\t=1'])(
    '%j are text, kept as it is',
    (cell) => {
      const { structure } = only({ lib_fs: `x${cell}`, adresse: cell, commentaire: cell, h_lundi: cell, wifi: cell });
      const kept = cell.trim();
      expect(structure?.name).toBe(`x${cell}`);
      expect(structure?.address).toBe(kept);
      expect(structure?.extras).toEqual({ commentaire: kept, wifi: kept });
      expect(structure?.hours?.remarks).toEqual([`lundi : ${kept}`]);
    },
  );
});

describe('a record that cannot be a structure', () => {
  it.each([
    ['missing', 'id_fs', { id_fs: '' }],
    ['missing', 'lib_fs', { lib_fs: '  ' }],
    ['missing', 'latitude', { latitude: '' }],
    ['wrong-format', 'insee_com', { insee_com: '2B14' }],
    ['wrong-type', 'longitude', { longitude: 'deux' }],
    ['out-of-range', 'latitude', { latitude: '146.1' }],
    ['zero-coordinates', 'longitude', { longitude: '0' }],
  ])('%s %s', (code, column, cells) => {
    const list = read(record(cells), record({ id_fs: '9002' }));
    expect(list.structures.map(({ id }) => id)).toEqual(['9002']);
    expect(list.rejected.map(({ row, issues }) => [row, ...issues.map((issue) => [issue.code, issue.path])])).toEqual([
      [0, [code, [0, column]]],
    ]);
    expect(list.rejected[0]?.received).toEqual(record(cells));
  });

  it('gives every reason at once', () => {
    const list = read(record({ id_fs: '', insee_com: 'x', latitude: '', longitude: '' }));
    expect(list.rejected[0]?.issues.map(({ path }) => path[1])).toEqual([
      'id_fs',
      'insee_com',
      'latitude',
      'longitude',
    ]);
  });

  it('repeats an identifier: the second is rejected', () => {
    const list = read(record({ lib_fs: 'A' }), record({ lib_fs: 'B' }));
    expect(list.structures.map(({ name }) => name)).toEqual(['A']);
    expect(list.rejected.map(({ row, issues }) => [row, issues[0]?.code])).toEqual([[1, 'duplicate-id']]);
  });

  it('is not a record at all', () => {
    const list = readOfficialList([null, 5, 'text', [], record()]);
    expect(list.structures).toHaveLength(1);
    expect(list.rejected.map(({ row, issues }) => [row, issues[0]?.code])).toEqual(
      [0, 1, 2, 3].map((row) => [row, 'not-a-record']),
    );
  });
});

describe('antennes', () => {
  const group = { groupe_fs: 'Réseau fictif' };
  const principal = record({ id_fs: '1', latitude: '46.1', ...group });
  const antenne = (cells: Record<string, unknown>) =>
    record({ id_fs: '2', type_fs: 'Antenne', latitude: '46.2', ...cells });

  it('join the only principal of their group and département', () => {
    expect(read(principal, antenne(group)).structures[1]?.principalId).toBe('1');
  });

  it.each([
    ['have no group', [principal, antenne({})]],
    ['have two possible principals', [principal, record({ id_fs: '3', latitude: '46.3', ...group }), antenne(group)]],
    [
      'have a group in another département',
      [principal, antenne({ ...group, insee_dep: '87', insee_com: '87999', code_postal: '87990' })],
    ],
  ])('stay orphans, and it is said, when they %s', (_, records) => {
    const list = read(...records);
    expect(list.structures.every((structure) => !('principalId' in structure))).toBe(true);
    expect(codes(list)).toEqual([['orphan-antenne', records.length - 1, 'groupe_fs']]);
  });
});

describe('the groups of October 2020', () => {
  const feature = (id: number, role: string, cells: Record<string, unknown>) =>
    record2020({ MATRICULE: id, LATITUDE: 46 + id / 1000, FORMAT_FS: role, Groupe: 'Réseau fictif', ...cells });
  const join = (...features: Record<string, unknown>[]) => {
    const list = readOfficialList(featuresOf(...features));
    const said = list.notices.filter(({ code }) => /antenne|responsible/.test(code));
    return {
      principals: Object.fromEntries(list.structures.map(({ id, principalId }) => [id, principalId])),
      said: said.map(({ code, path, received }) => [code, ...path, received]),
    };
  };
  const two = [feature(1, 'Espace labellisé', {}), feature(2, 'Espace labellisé', {})];

  it('are joined by the responsible structure', () => {
    const antenne = feature(3, 'Antenne', { Goupe_France_Services_responsable: 2 });
    expect(join(...two, antenne)).toEqual({ principals: { 3: '2' }, said: [] });
  });
  it('are joined by the list of antennes', () => {
    const naming = feature(4, 'Espace labellisé', { Goupe_Antennes: '3 ; 5' });
    const antennes = [feature(3, 'Antenne', {}), feature(5, 'Antenne', {})];
    expect(join(...two, naming, ...antennes)).toEqual({ principals: { 3: '4', 5: '4' }, said: [] });
  });
  it('do not follow identifiers that lead elsewhere', () => {
    const elsewhere = feature(7, 'Espace labellisé', { Groupe: 'Autre réseau', Goupe_Antennes: '3 ; 8' });
    const antenne = feature(3, 'Antenne', { Goupe_France_Services_responsable: 7 });
    expect(join(...two, elsewhere, antenne)).toEqual({
      principals: {},
      said: [
        ['unknown-antenne', 2, 'Goupe_Antennes', '3 ; 8'],
        ['responsible-elsewhere', 3, 'Groupe', '7'],
        ['orphan-antenne', 3, 'Groupe', 'Réseau fictif'],
      ],
    });
  });
});

describe('the text of a list', () => {
  const header = 'lib_com;insee_com;id_fs;lib_fs;latitude;longitude;type_fs;format_fs;commentaire';
  const row = 'Fictif;23999;9001;France services de Fictif;46.1;2.1;Principal;Fixe;"deux\nlignes ; et un ""mot"""';

  it.each([
    ['LF', `${header}\n${row}\n`],
    ['CRLF', `${header}\r\n${row.replace('\n', '\r\n')}\r\n`],
    ['a byte order mark', `\uFEFF${header}\n${row}`],
    ['blank lines', `\n\n${header}\n\n${row}\n\n`],
    ['capitals', `${header.toUpperCase()}\n${row}`],
    ['a trailing separator', `${header};\n${row};`],
  ])('with %s', (_, csv) => {
    const list = readOfficialList(csv);
    expect(list.rejected).toEqual([]);
    expect(list.layout).toMatchObject({ name: 'list-2024', container: 'csv', separator: ';' });
    expect(list.structures).toHaveLength(1);
    const extras = Object.values(list.structures[0]?.extras ?? {});
    expect(extras).toEqual(['deux\nlignes ; et un "mot"']);
  });

  it('says which columns are missing, unknown or repeated', () => {
    const list = readOfficialList(`${header};wifi;wifi;__proto__\n${row};a;b;c`);
    expect(list.layout.unknownColumns).toEqual(['wifi', 'wifi (column 11)', '__proto__ (column)']);
    expect(list.layout.missingColumns).toContain('h_lundi');
    expect(list.structures[0]?.extras).toMatchObject({ wifi: 'a', 'wifi (column 11)': 'b', '__proto__ (column)': 'c' });
  });

  it('says which records are too short or too long, and keeps everything', () => {
    const list = readOfficialList(`${header}\nFictif;23999;1;Nom\n${row};en trop`);
    expect(list.rejected.map(({ row: rank, issues }) => [rank, issues.map(({ path }) => path[1])])).toEqual([
      [0, ['latitude', 'longitude']],
    ]);
    expect(list.structures[0]?.extras).toMatchObject({ 'column 10': 'en trop' });
    expect(codes(list).filter(([code]) => code !== 'missing-column')).toEqual([
      ['missing-cells', 0],
      ['extra-cells', 1],
      ['unknown-role', 0, 'type_fs'],
      ['unknown-format', 0, 'format_fs'],
    ]);
  });

  it('says that a quote is never closed', () => {
    expect(noticesByCode(readOfficialList(`${header}\n"${row}`).notices).map(({ code }) => code)).toContain(
      'malformed-csv',
    );
  });
});

describe('data that is no list', () => {
  it.each([
    ['an empty text', ''],
    ['blanks', ' \n '],
    ['a page', '<!DOCTYPE html><html><body>404</body></html>'],
    ['JSON text', '[{"id_fs":"1"}]'],
    ['another table', 'nom;age\nLea;12'],
    ['an object', {}],
    ['a GeoJSON geometry', { type: 'Point', coordinates: [2, 46] }],
  ])('%s gives one rejection that says what was expected', (_, input) => {
    const list = readOfficialList(input);
    expect(list.structures).toEqual([]);
    expect(list.rejected.map(({ row, issues }) => [row, issues.map(({ code }) => code)])).toEqual([
      [0, ['not-a-list']],
    ]);
    expect(list.rejected[0]?.issues[0]?.message.fr).toContain('id_fs');
    expect(list.layout).toMatchObject({ name: 'unknown', container: 'none' });
  });

  it('a list of nothing says so', () => {
    for (const input of [[], { type: 'FeatureCollection', features: [] }, 'id_fs,lib_fs\n']) {
      const list = readOfficialList(input);
      expect([list.structures, list.rejected, list.notices.map(({ code }) => code)]).toEqual([[], [], ['no-record']]);
    }
  });

  it.each([undefined, null, 5, true, () => ''])('%s is an error of the program', (input) => {
    expect(() => readOfficialList(input as never)).toThrow(TypeError);
  });
});

describe('what is read belongs to the caller', () => {
  it('and shares nothing with the rows received', () => {
    const rows = [record({ wifi: { debit: [1, 2] } }), record({ id_fs: '', wifi: { debit: [3] } })];
    const list = readOfficialList(rows);
    const before = JSON.stringify(list);
    for (const row of rows) (row.wifi as { debit: number[] }).debit.push(4);
    expect(JSON.stringify(list)).toBe(before);
  });

  it('and a structure shares nothing that can be edited with another', () => {
    const hours = { h_lundi: '09:00 - 12:00 / 14:00 - 17:00', h_mardi: '', commentaire: 'Le samedi en semaine paire' };
    const list = read(record({ ...hours, id_fs: '1' }), record({ ...hours, id_fs: '2', latitude: '46.2' }));
    const [first, second] = list.structures;
    const untouched = JSON.stringify(second);
    const edit = (data: unknown): void => {
      if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return;
      Object.values(data).forEach(edit);
      for (const key of Object.keys(data)) (data as Record<string, unknown>)[key] = 'edited';
    };
    edit(first);
    expect(JSON.stringify(second)).toBe(untouched);
    expect(() => ((second?.hours?.monday as unknown[])[0] = null)).toThrow(TypeError);
    expect(read(record({ ...hours, id_fs: '2', latitude: '46.2' })).structures).toEqual([second]);
  });
});

describe('the layout of a list', () => {
  it('is known by the identifier and half of what a structure requires', () => {
    const nameOf = (...columns: string[]) =>
      readOfficialList([Object.fromEntries(columns.map((c) => [c, 'x']))]).layout.name;
    expect(nameOf('id_fs', 'lib_fs', 'latitude')).toBe('list-2024');
    expect(nameOf('id_fs', 'lib_fs', 'adresse', 'mail', 'type_fs')).toBe('unknown');
    expect(nameOf('lib_fs', 'latitude', 'longitude', 'insee_com', 'lib_com')).toBe('unknown');
  });

  it('does not miss the columns that may be absent, nor what is beside the model', () => {
    const { layout } = read(record());
    expect(layout).toMatchObject({ name: 'list-2024', missingColumns: [], unknownColumns: [] });
    const { complement_adresse: _, ...without } = record();
    expect(readOfficialList([without]).layout.missingColumns).toEqual([]);
    const { commentaire: __, ...silent } = record();
    expect(readOfficialList([silent]).layout.missingColumns).toEqual(['commentaire']);
    expect(only({ h_lundi: '-', h_dimanche: '09:00 - 12:00' }).structure?.hours?.sunday).toHaveLength(1);
  });
});

describe('the sentences', () => {
  it.each([
    [{ lib_com: 'ValserhÃ´ne' }, '1 cellule touchée', '1 cell affected'],
    [{ lib_com: 'ValserhÃ´ne', adresse: 'Ã©' }, '2 cellules touchées', '2 cells affected'],
  ])('count: %j', (cells, fr, en) => {
    const { message } = only(cells).notices.find(({ code }) => code === 'wrongly-decoded-text')!;
    expect(message.fr).toContain(typographic(fr));
    expect(message.en).toContain(en);
  });

  it('tell why an antenne has no principal', () => {
    const antenne = { id_fs: '2', type_fs: 'Antenne', latitude: '46.2' };
    const why = (...records: Record<string, unknown>[]) => read(...records).notices.at(-1)?.message.en;
    expect(why(record(antenne))).toMatch(/: no group is published$/);
    expect(why(record({ ...antenne, groupe_fs: 'Seul' }))).toMatch(/: the group "Seul" has none$/);
    const two = ['1', '3'].map((id_fs) => record({ id_fs, groupe_fs: 'Duo', latitude: `46.${id_fs}` }));
    expect(why(...two, record({ ...antenne, groupe_fs: 'Duo' }))).toMatch(
      /: the group "Duo" has several \("1", "3"\)$/,
    );
  });

  it('leave what was received as it came, in French too', () => {
    const { notices } = only({ type_fs: "Relais : l'autre ?" });
    expect(notices[0]?.message.fr).toContain(`"Relais : l'autre ?"`);
  });
});
