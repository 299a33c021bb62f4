import { expect, it } from 'vitest';
import { OPERATOR_IDS, summarizePresence, type OperatorPresence } from '../../src/index.js';

/** "présence permanente d’agents, permanences, visio-conférences, etc." */
const presences: OperatorPresence[] = [
  { operator: 'msa', status: 'present', forms: ['permanence', 'video'], weekdays: ['tuesday', 'friday'] },
  { operator: 'la-poste', status: 'present', forms: ['permanent-agent'] },
  { operator: 'cnaf', status: 'present', weekdays: ['tuesday'] },
  { operator: 'cnam', status: 'present', forms: ['permanence'] },
  { operator: 'cnav', status: 'present' },
  { operator: 'dgfip', status: 'absent' },
  { operator: 'justice', status: 'present', forms: ['video'] },
  { operator: 'justice', status: 'absent' },
];
const summary = summarizePresence(presences);

it('says which operator is present in which form', () => {
  expect(summary.byForm).toEqual({
    'permanent-agent': ['la-poste'],
    permanence: ['cnaf', 'cnam', 'msa'],
    video: ['msa'],
    correspondent: [],
    other: [],
  });
});

it('says which operator holds a permanence on which day', () => {
  expect([summary.byWeekday.monday, summary.byWeekday.tuesday, summary.byWeekday.friday]).toEqual([
    [],
    ['cnaf', 'msa'],
    ['msa'],
  ]);
});

it('keeps what is not known apart from what is absent', () => {
  expect([summary.formUnknown, summary.daysUnknown, summary.absent, summary.contradicted]).toEqual([
    ['cnav'],
    ['cnam'],
    ['dgfip'],
    ['justice'],
  ]);
  expect(summarizePresence([]).notStated).toEqual(OPERATOR_IDS);
});

it('does not count days of another form as permanences', () => {
  const video: OperatorPresence[] = [{ operator: 'msa', status: 'present', forms: ['video'], weekdays: ['monday'] }];
  expect(summarizePresence(video).byWeekday.monday).toEqual([]);
});

it('reads a presence of several entries as one, and contradicts none when they agree', () => {
  const twice: OperatorPresence[] = [
    { operator: 'msa', status: 'present', forms: ['video'] },
    { operator: 'msa', status: 'present', forms: ['permanence'], weekdays: ['monday'] },
    { operator: 'cnaf', status: 'absent', forms: ['video'] },
  ];
  const { byForm, byWeekday, contradicted, absent } = summarizePresence(twice);
  expect([byForm.video, byForm.permanence, byWeekday.monday]).toEqual([['msa'], ['msa'], ['msa']]);
  expect([contradicted, absent]).toEqual([[], ['cnaf']]);
});

it('does not know the form of a presence without forms nor days, even an empty list', () => {
  const empty: OperatorPresence[] = [{ operator: 'msa', status: 'present', forms: [], weekdays: [] }];
  expect(summarizePresence(empty)).toMatchObject({ formUnknown: ['msa'], daysUnknown: [] });
});
