import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { InvalidDataError } from '../../src/foundation/issue.js';
import { parseStructure, safeParseStructure, structureSchema } from '../../src/structures/structure.js';
import { slot, structure } from '../support/fictional-structure.js';

/** A structure of which nearly everything is known. */
const maison = {
  ...structure({ format: 'itinerant', postalCode: '23990' }),
  hours: { monday: [slot('09:00', '12:00', { weeks: 'odd' })], tuesday: [] },
  stops: [
    {
      place: 'Place du Marché',
      commune: { code: '23998', name: 'Bourgfictif' },
      weeks: 'even',
      hours: { thursday: [slot('14:00', '17:00')] },
    },
  ],
  host: { kind: 'la-poste', siret: '35600000049837' },
  labelledOn: '2020-01-01',
  labelEndedOn: '2026-12-31',
  funding: 'funded',
  operators: [{ operator: 'msa', status: 'present', forms: ['permanence'], weekdays: ['tuesday'] }],
  extras: { source: 'fictive' },
};
const issuesOf = (change: object) => {
  const parsed = safeParseStructure({ ...maison, ...change });
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, path.join('.')]);
};

describe('structureSchema', () => {
  it('accepts a whole structure and gives it back', () => {
    expect(safeParseStructure(maison)).toStrictEqual({ ok: true, value: maison, notices: [] });
    expect(parseStructure(maison)).toStrictEqual(maison);
  });

  it.each<[object, [string, string][]]>([
    [{ labelEndedOn: '2019-12-31' }, [['ends-before-start', 'labelEndedOn']]],
    [{ labelEndedOn: '2020-01-01' }, []],
    [{ host: { kind: 'la-poste', siret: '35600000049838' } }, [['wrong-checksum', 'host.siret']]],
    [{ host: { kind: 'la-poste', siret: '3560000004983' } }, [['wrong-format', 'host.siret']]],
    [{ commune: { code: '23000', name: 'Villefictive' } }, [['wrong-format', 'commune.code']]],
    [{ departement: '20' }, [['wrong-format', 'departement']]],
    [{ funding: 'yes' }, [['not-allowed', 'funding']]],
    [{ host: { kind: 'mairie' } }, [['not-allowed', 'host.kind']]],
    [
      { stops: [{ place: '', weeks: 'all' }] },
      [
        ['out-of-range', 'stops.0.place'],
        ['not-allowed', 'stops.0.weeks'],
      ],
    ],
    [{ hours: { monday: [{ opens: '12:00', closes: '09:00' }] } }, [['slot-backwards', 'hours.monday.0.closes']]],
    [{ label: true }, [['unknown-key', 'label']]],
  ])('%j: %j', (change, issues) => {
    expect(issuesOf(change)).toEqual(issues);
  });

  it('gives every issue at once, contradictions included', () => {
    expect(issuesOf({ name: undefined, latitude: 99, labelEndedOn: '2019-12-31' })).toEqual([
      ['missing', 'name'],
      ['out-of-range', 'latitude'],
      ['ends-before-start', 'labelEndedOn'],
    ]);
  });
  it('says it in both languages', () => {
    const parsed = safeParseStructure({ ...maison, labelEndedOn: '2019-12-31' });
    expect(!parsed.ok && parsed.issues[0]?.message.fr).toMatch(/^la fin \(2019-12-31\) précède le début/);
    expect(!parsed.ok && parsed.issues[0]?.message.en).toMatch(/^the end \(2019-12-31\) comes before the start/);
  });
  it.each([null, undefined, 'text', 3, [], { stops: 'x', labelledOn: 3, labelEndedOn: [] }])(
    'never throws on %j',
    (data) => {
      expect(safeParseStructure(data).ok).toBe(false);
      expect(() => parseStructure(data)).toThrow(InvalidDataError);
    },
  );
  it('shares nothing with the data', () => {
    const raw = structuredClone({ ...maison, extras: { tags: ['a'], nested: { deep: [1] } } });
    const parsed = parseStructure(raw);
    expect(parsed).toStrictEqual(raw);
    const before = structuredClone(parsed);
    raw.extras.tags.push('b');
    raw.extras.nested.deep.push(2);
    raw.hours.monday.pop();
    raw.stops.pop();
    raw.operators[0]!.forms.pop();
    expect(parsed).toStrictEqual(before);
  });
  it('has a JSON Schema', () => {
    expect(z.toJSONSchema(structureSchema, { io: 'input' })).toMatchObject({ type: 'object' });
    expect(z.toJSONSchema(structureSchema)).toMatchObject({ type: 'object' });
  });
});
