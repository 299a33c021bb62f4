import { describe, expect, it } from 'vitest';
import {
  defineReferentiel,
  evaluateDossier,
  InvalidDataError,
  parseDossier,
  safeParseDossier,
} from '../../../src/index.js';

describe('safeParseDossier', () => {
  it('gives every issue at once, with its path, in both languages', () => {
    const parsed = safeParseDossier({
      facts: {
        accessible: 'oui',
        weeklyOpeningMinutes: -1,
        agents: { items: [{ fte: 'plein' }] },
        operators: [{ operator: 'caf', status: 'present' }],
      },
      attestations: [{ fact: 'neutrality', by: 'Mme Martin', on: '2026-02-30' }],
      other: 1,
    });
    const issues = parsed.ok ? [] : parsed.issues;
    expect(issues.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining([
        'facts.accessible',
        'facts.weeklyOpeningMinutes',
        'facts.agents.items.0.fte',
        'facts.operators.0.operator',
        'attestations.0.by',
        'attestations.0.on',
        'other',
      ]),
    );
    for (const { message } of issues) expect(Math.min(message.fr.length, message.en.length)).toBeGreaterThan(0);
  });

  it('says of a fact what the evaluation says of it', () => {
    const facts = {
      weeklyOpeningMinutes: 'long',
      role: 'annexe',
      opensOn: '2026-02-30',
      agents: { items: [{ fte: -1 }] },
      weeklyOpeningDays: NaN,
      agreementSignedOn: new Date(0),
    };
    const parsed = safeParseDossier({ facts });
    const { notices } = evaluateDossier({ facts: facts as never }, { asOf: '2024-06-01' });
    expect(parsed.ok ? [] : parsed.issues).toEqual(expect.arrayContaining([...notices]));
    expect(notices).toHaveLength(6);
  });

  it('gives a value that shares nothing with the data, whatever its depth and its keys', () => {
    let deep: unknown[] = [];
    for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];
    const data = JSON.parse('{"facts":{"own":{"__proto__":{"a":[1]}}}}') as { facts: Record<string, unknown> };
    const parsed = parseDossier(data);
    expect(JSON.stringify(parsed)).toBe(JSON.stringify(data));
    expect(parsed.facts?.own).not.toBe(data.facts.own);
    expect(safeParseDossier({ facts: { deep } }).ok).toBe(true);
  });

  it('accepts a dossier that says nothing', () => {
    expect(safeParseDossier({})).toEqual({ ok: true, value: {}, notices: [] });
    expect(safeParseDossier({ facts: {}, attestations: [] }).ok).toBe(true);
  });

  it.each([null, undefined, 3, 'x', []])('refuses what is not an object: %j', (data) => {
    expect(safeParseDossier(data).ok).toBe(false);
  });

  it('keeps the facts of other grids, and checks them when given the grid', () => {
    const referentiel = defineReferentiel(
      [{ name: 'booths', type: 'number', question: { fr: 'Combien ?', en: 'How many?' } }],
      ({ atLeast }) => [{ id: 'b', title: { fr: 'b', en: 'b' }, expression: atLeast('booths', 1) }],
    );
    const data = { facts: { booths: 'deux' } };
    expect(safeParseDossier(data)).toEqual({ ok: true, value: data, notices: [] });
    const parsed = safeParseDossier(data, { referentiel });
    expect(!parsed.ok && parsed.issues.map(({ code, path }) => [code, path])).toEqual([
      ['wrong-type', ['facts', 'booths']],
    ]);
  });

  it('throws every issue from parseDossier', () => {
    expect(() => parseDossier({ facts: { printer: 1, scanner: 2 } })).toThrow(InvalidDataError);
  });
});
