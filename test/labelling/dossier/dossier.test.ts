import { describe, expect, it } from 'vitest';
import { defineReferentiel, InvalidDataError, parseDossier, safeParseDossier } from '../../../src/index.js';

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
