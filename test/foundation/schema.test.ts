import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { InvalidDataError, valueOrThrow } from '../../src/foundation/issue.js';
import { notice } from '../../src/foundation/notice.js';
import { text, typographic } from '../../src/foundation/text.js';
import { checkAnyway, contradict, dateSchema, formatted, validate, validateEach } from '../../src/foundation/schema.js';

const schema = z.strictObject({
  name: z.string().min(2),
  hours: z.number().min(0).max(168),
  day: dateSchema,
  kind: z.enum(['fixed', 'itinerant']),
  siret: formatted('siret', /^\d{14}$/),
  agents: z.array(z.strictObject({ fte: z.number() })),
});

const good = { name: 'Val', hours: 24, day: '2026-01-01', kind: 'fixed', siret: '12345678901234', agents: [] };

/** Where each issue is, its code, and what it says was expected. */
function seenIn(data: unknown) {
  const parsed = validate(schema, data);
  if (parsed.ok) throw new Error('expected issues');
  return parsed.issues.map(({ path, code, message }) => [path.join('.'), code, message.en.split('expected: ')[1]]);
}

describe('validate', () => {
  it('returns the value', () => {
    expect(validate(schema, good)).toEqual({ ok: true, value: good, notices: [] });
  });
  it('gives every issue at once, with path, code and what was received', () => {
    const bad = { name: 'V', hours: 200, day: '2026-02-30', kind: 'bus', siret: '1', agents: [{ fte: 'deux', x: 1 }] };
    const parsed = validate(schema, bad);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    const seen = parsed.issues.map(({ code, path, received }) => [path.join('.'), code, received]);
    expect(seen).toEqual(
      expect.arrayContaining([
        ['name', 'out-of-range', 'V'],
        ['hours', 'out-of-range', 200],
        ['day', 'wrong-format', '2026-02-30'],
        ['kind', 'not-allowed', 'bus'],
        ['siret', 'wrong-format', '1'],
        ['agents.0.fte', 'wrong-type', 'deux'],
        ['agents.0.x', 'unknown-key', 1],
      ]),
    );
    expect(seen).toHaveLength(7);
  });
  it('says what was received and expected in both languages', () => {
    const parsed = validate(schema, { ...good, hours: -1 });
    if (parsed.ok) throw new Error('expected issues');
    expect(parsed.issues[0]?.message).toEqual({
      fr: typographic('reçu : -1 ; attendu : un nombre, au moins 0'),
      en: 'received: -1; expected: a number, at least 0',
    });
  });
  it('tells a missing field from a wrong one, and stays plain JSON', () => {
    const { hours: _hours, ...rest } = good;
    const missing = validate(schema, rest);
    const wrong = validate(schema, { ...good, hours: Number.NaN });
    if (missing.ok || wrong.ok) throw new Error('expected issues');
    expect(missing.issues[0]).toMatchObject({ code: 'missing', path: ['hours'] });
    expect(missing.issues[0]).not.toHaveProperty('received');
    expect(wrong.issues[0]).toMatchObject({ code: 'wrong-type', received: 'NaN' });
    expect(JSON.parse(JSON.stringify(wrong))).toEqual(wrong);
  });
  it.each([[], () => 1])('gives one issue for a value of another type, whatever its size: %s', (name) => {
    expect(seenIn({ ...good, name })).toEqual([['name', 'wrong-type', 'a text']]);
  });
  it('asks for the format whatever the type of the value', () => {
    const { siret: _siret, ...rest } = good;
    expect(seenIn({ ...rest, day: new Date(0) })).toEqual([
      ['day', 'wrong-type', 'a date that exists, written YYYY-MM-DD'],
      ['siret', 'missing', 'a SIRET of 14 digits'],
    ]);
  });
  it('takes null for a value that is missing, as expectations do', () => {
    expect(seenIn({ ...good, hours: null })).toEqual([['hours', 'missing', 'a number']]);
  });
  it.each([new Date(0), new Map()])('takes no object of another kind for one without fields: %s', (odd) => {
    expect(seenIn(odd)).toEqual([['', 'wrong-type', 'an object']]);
    expect(seenIn({ ...good, agents: [odd] })).toEqual([['agents.0', 'wrong-type', 'an object']]);
  });
  it.each([null, undefined, 3, 'x', []])('does not throw on %j', (data) => {
    const parsed = validate(schema, data);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.issues[0]?.path).toEqual([]);
  });
  it.each([
    [z.array(z.number()).min(1), [], 'au moins 1 élément', 'at least 1 item'],
    [z.array(z.number()).max(2), [1, 2, 3], 'au plus 2 éléments', 'at most 2 items'],
    [z.string().min(2), 'V', 'au moins 2 caractères', 'at least 2 characters'],
    [z.number().gt(0), 0, 'un nombre, plus de 0', 'a number, more than 0'],
    [z.number().lt(9), 9, 'un nombre, moins de 9', 'a number, less than 9'],
    [z.number().multipleOf(5), 7, 'un multiple de 5', 'a multiple of 5'],
    [z.int(), 1.5, 'un nombre entier', 'a whole number'],
    [z.enum(['a', 'b']), 'c', 'une valeur parmi "a", "b"', 'one of "a", "b"'],
    [z.literal('a'), 'c', '"a"', '"a"'],
    [z.string().startsWith('x'), 'y', 'le format starts_with', 'the format starts_with'],
    [z.boolean(), 1, 'vrai ou faux', 'true or false'],
  ])('says what %o expects', (checked, data, fr, en) => {
    const parsed = validate(checked, data);
    if (parsed.ok) throw new Error('expected issues');
    expect(parsed.issues[0]?.message.fr.endsWith(typographic(`attendu : ${fr}`))).toBe(true);
    expect(parsed.issues[0]?.message.en.endsWith(`expected: ${en}`)).toBe(true);
  });

  const endsBeforeStart = notice('ends-before-start', (day: string) => text(`finit le ${day}`, `ends on ${day}`));
  const period = z.strictObject({ from: dateSchema, until: dateSchema });

  it('carries the code and the sentences of a contradiction', () => {
    const checked = period.check((context) => {
      const { from, until } = context.value;
      if (until < from) contradict(context, endsBeforeStart(['until'], until));
    });
    const parsed = validate(checked, { from: '2026-01-02', until: '2026-01-01' });
    if (parsed.ok) throw new Error('expected issues');
    const message = { fr: 'finit le 2026-01-01', en: 'ends on 2026-01-01' };
    expect(parsed.issues).toEqual([{ code: 'ends-before-start', path: ['until'], received: '2026-01-01', message }]);
  });

  it('runs a check anyway when other fields are wrong, so that every issue comes at once', () => {
    const check = (context: z.core.ParsePayload<unknown>) => contradict(context, endsBeforeStart(['until'], 'x'));
    const parsed = validate(period.check(checkAnyway(check)), { from: 'hier', until: '2026-01-01' });
    if (parsed.ok) throw new Error('expected issues');
    expect(parsed.issues.map(({ code }) => code).sort()).toEqual(['ends-before-start', 'wrong-format']);
  });
});

describe('valueOrThrow', () => {
  it('throws an error that carries every issue', () => {
    try {
      valueOrThrow('structure', validate(schema, {}));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidDataError);
      expect((error as InvalidDataError).issues).toHaveLength(6);
      expect((error as InvalidDataError).message).toContain('- siret: ');
    }
  });
});

describe('validateEach', () => {
  it('keeps the members that are right with their index, and names the others by list and index', () => {
    const each = validateEach(z.strictObject({ id: z.string() }), 'sites', [{ id: 'A' }, { id: 1 }, { id: 'C' }, null]);
    expect(each.valid).toEqual([
      { value: { id: 'A' }, index: 0 },
      { value: { id: 'C' }, index: 2 },
    ]);
    expect(each.issues.map(({ path, received }) => [path, received])).toEqual([
      [['sites', 1, 'id'], 1],
      [['sites', 3], null],
    ]);
  });
});
