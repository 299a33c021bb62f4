import { expect, it } from 'vitest';
import { InvalidDataError, valueOrThrow } from '../../src/foundation/issue.js';

const issue = {
  code: 'missing',
  path: ['sites', 0, 'name'],
  message: { fr: 'reçu : rien ; attendu : un texte', en: 'received: nothing; expected: a text' },
};

it('gives the value of an answer that has one', () => {
  expect(valueOrThrow('dossier', { ok: true, value: 3, notices: [] })).toBe(3);
});

it('throws every issue with its path, and says it of the root too', () => {
  const atRoot = { ...issue, path: [] };
  try {
    valueOrThrow('dossier', { ok: false, issues: [issue, atRoot], notices: [] });
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidDataError);
    const { issues, message, name, code } = error as InvalidDataError;
    expect([name, code, issues]).toEqual(['InvalidDataError', 'invalid-data', [issue, atRoot]]);
    expect(message.split('\n')).toEqual([
      'Invalid dossier: 2 issues',
      '- sites.0.name: received: nothing; expected: a text',
      '- (root): received: nothing; expected: a text',
    ]);
  }
});

it('counts one issue in the singular', () => {
  expect(new InvalidDataError('dossier', [issue]).message).toMatch(/^Invalid dossier: 1 issue\n/);
});

it('is recognised when another copy of the library throws it, and nothing else is', () => {
  const fromAnotherCopy = Object.assign(new Error('Invalid dossier'), { code: 'invalid-data', issues: [issue] });
  expect(fromAnotherCopy).toBeInstanceOf(InvalidDataError);
  for (const other of [new Error('other'), { code: 'invalid-data' }, { issues: [] }, null, undefined, 'invalid-data']) {
    expect((other as unknown) instanceof InvalidDataError).toBe(false);
  }
});
