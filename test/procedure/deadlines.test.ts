import { describe, expect, it, vi } from 'vitest';
import type { ProcedureEvent } from '../../src/index.js';
import { typographic } from '../../src/foundation/text.js';
import { parameter, since } from '../../src/law/parameter.js';
import { source } from '../../src/law/source.js';

/* Periods and deadlines are dated data: with fictional decrees, dates, words and sources follow. */

const reviewedOn = '2026-01-01';
const label = { fr: 'Règle fictive', en: 'Fictional rule' };
const first = source('text', 'Décret fictif de 2015', '2015-01-01');
const second = source('text', 'Décret fictif de 2030', '2030-01-01');

const DEADLINES = '../../src/procedure/deadlines.js';
vi.resetModules();
vi.doMock(DEADLINES, () => ({
  controlAuditPeriod: parameter<number>('control-audit-period', 'years', {
    label,
    entries: [since('2016-01-01', 5, first, { reviewedOn }), since('2030-01-01', 1, second, { reviewedOn })],
  }),
  msapApprovalDeadline: parameter<string>('msap-approval-deadline', undefined, {
    label,
    entries: [since('2016-01-01', '2018-03-01', first, { reviewedOn })],
  }),
  bindingAgreement: parameter<string>('binding-agreement', undefined, {
    label,
    entries: [since('2030-01-01', 'convention', second, { reviewedOn })],
  }),
}));
const { procedureState } = await import('../../src/procedure/procedure-state.js');
vi.doUnmock(DEADLINES);
vi.resetModules();

const LABEL: ProcedureEvent = { kind: 'label', on: '2017-05-01', effectiveOn: '2017-06-01' };
const on = (asOf: string, events: readonly ProcedureEvent[] = [LABEL]) => procedureState(events, { asOf });
const taskOn = (asOf: string) => on(asOf).next.find(({ id }) => id === 'control-audit');

describe('the period of the control audits', () => {
  it('is the one of the day of the question, with its source', () => {
    expect(on('2020-01-01').control).toMatchObject({ everyYears: 5, expectedBy: '2022-06-01', source: first });
    expect(on('2030-01-01').control).toMatchObject({ everyYears: 1, expectedBy: '2018-06-01', source: second });
  });

  it('is written in the step that comes next, which cites the same source', () => {
    expect(taskOn('2020-01-01')?.task.fr).toContain('par un audit de contrôle tous les 5 ans');
    expect(taskOn('2030-01-01')?.task.en).toContain('by a control audit every year;');
    expect([taskOn('2020-01-01')?.sources, taskOn('2030-01-01')?.sources]).toEqual([[first], [second]]);
  });

  it('leaves the control unknown on a day for which no period is known', () => {
    const early = on('2015-06-01', [{ kind: 'label', on: '2015-05-01' }]);
    expect(early.control).toBeUndefined();
    expect(early.next.at(-1)).toMatchObject({ id: 'control-audit', sources: [] });
    expect(early.next.at(-1)?.task.en).toBe('Check conformity by a control audit');
  });
});

it('writes the deadline of a former MSAP as the rule has it', () => {
  const [deadline] = on('2017-02-01', [{ kind: 'contact', on: '2017-01-10', existingPlace: 'msap' }]).deadlines;
  expect(deadline).toMatchObject({ on: '2018-03-01', status: 'running', source: first });
  expect(deadline?.text.fr).toBe(
    typographic(
      "Une maison de services au public doit être homologuée avant le 1er mars 2018, sous peine de perdre le financement de l'État",
    ),
  );
  expect(on('2015-02-01', [{ kind: 'contact', on: '2015-01-10', existingPlace: 'msap' }]).deadlines).toEqual([]);
});

it('asks for a convention from the day on which one binds the parties', () => {
  expect(on('2029-12-31').next.map(({ id }) => id)).not.toContain('convention');
  expect(on('2030-01-01').next.map(({ id }) => id)).toContain('convention');
});
