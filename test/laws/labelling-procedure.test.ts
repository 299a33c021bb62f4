import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessPriorities,
  compareEvaluations,
  evaluateDossier,
  letter,
  procedureState,
  supportChecklist,
  type ProcedureEvent,
} from '../../src/index.js';

/* Laws of the procedure, of the letters and of the checklists, on random events and on junk. */

const AS_OF = '2026-06-15';
const RUNS = { numRuns: 400 };
const day = fc
  .record({
    year: fc.integer({ min: 2019, max: 2028 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.constantFrom(1, 15, 28),
  })
  .map(({ year, month, day: date }) => [year, month, date].map((part) => String(part).padStart(2, '0')).join('-'));
const outcome = fc.constantFrom('favourable', 'unfavourable');
const event = fc.oneof(
  fc.record({
    kind: fc.constantFrom('contact', 'priority-analysis', 'referral', 'opening', 'termination', 'end'),
    on: day,
  }),
  fc.record(
    { kind: fc.constantFrom('audit', 'control-audit', 'conformity-check'), on: day, outcome },
    { requiredKeys: ['kind', 'on'] },
  ),
  fc.record({ kind: fc.constant('label'), on: day, effectiveOn: day }, { requiredKeys: ['kind', 'on'] }),
  fc.record(
    { kind: fc.constantFrom('convention', 'renewal', 'amendment'), on: day, until: day },
    { requiredKeys: ['kind', 'on'] },
  ),
  fc.record({ kind: fc.constantFrom('joining', 'withdrawal'), on: day, party: fc.constantFrom('A', 'B') }),
) as fc.Arbitrary<ProcedureEvent>;
const junk = fc.oneof(event, fc.anything() as fc.Arbitrary<ProcedureEvent>);
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('laws of the procedure', () => {
  it('counts each event, or names it as impossible with a reason, and never both', () => {
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 12 }), (events) => {
        const { history, impossible } = procedureState(events, { asOf: AS_OF });
        const indices = [...history, ...impossible].map(({ index }) => index).sort((a, b) => a - b);
        expect(indices).toEqual(events.map((_event, index) => index));
        for (const { reason } of impossible) expect([reason.fr, reason.en]).not.toContain('');
      }),
      RUNS,
    );
  });

  it('counts nothing after the day examined, and goes by date', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const days = procedureState(events, { asOf: AS_OF }).history.map(({ event: { on } }) => on);
        expect(days).toEqual([...days].sort());
        for (const on of days) expect(on <= AS_OF).toBe(true);
      }),
      RUNS,
    );
  });

  it('keeps its answer when the impossible events are taken away', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const whole = procedureState(events, { asOf: AS_OF });
        const kept = events.filter((_event, index) => whole.history.some((counted) => counted.index === index));
        const again = procedureState(kept, { asOf: AS_OF });
        expect(again.impossible).toEqual([]);
        expect([again.stage, again.label, again.next]).toEqual([whole.stage, whole.label, whole.next]);
      }),
      RUNS,
    );
  });

  it('says what comes next unless the file has ended, and is plain JSON', () => {
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 12 }), (events) => {
        const state = procedureState(events, { asOf: AS_OF });
        expect(copy(state)).toStrictEqual(state);
        if (state.stage === 'terminated' || state.stage === 'ended') expect(state.next).toEqual([]);
        else expect(state.next.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});

const parts = [
  ...['departement', 'newProject', 'access', 'smallCentrality', 'place', 'itinerant', 'priorityZone'],
  ...['beneficiary', 'operation', 'tasks', 'toString'],
];
const project = fc.dictionary(fc.oneof(fc.constantFrom(...parts), fc.string()), fc.anything()) as fc.Arbitrary<object>;

it('never throws on a project of junk, and answers in plain JSON', () => {
  fc.assert(
    fc.property(project, (junkProject) => {
      const answers = [assessPriorities(junkProject, { asOf: AS_OF }), supportChecklist(junkProject)];
      for (const answer of answers) expect(copy(answer)).toStrictEqual(answer);
    }),
    RUNS,
  );
});

describe('laws of the letters and comparisons', () => {
  const facts = fc.record(
    {
      accessible: fc.boolean(),
      confidentialSpace: fc.boolean(),
      weeklyOpeningMinutes: fc.integer({ min: 0, max: 3000 }),
      format: fc.constantFrom('fixed', 'itinerant'),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Record<string, never>>;

  it('a letter of refusal names each requirement that is not met, and no other under the reasons', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const evaluation = evaluateDossier({ facts: known }, { asOf: AS_OF });
        const words = letter(evaluation, { kind: 'not-met', locale: 'en', format: 'markdown' });
        const headings = words.split('\n').flatMap((line) => (line.startsWith('### ') ? [line.slice(4)] : []));
        const failing = evaluation.findings.filter(({ verdict }) => verdict === 'not-satisfied');
        expect(headings).toEqual(failing.map(({ title }) => title.en));
      }),
      { numRuns: 100 },
    );
  });

  it('an evaluation does not differ from itself, and a change is never put down to law on the same day', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const [a, b] = [one, other].map((known) => evaluateDossier({ facts: known }, { asOf: AS_OF }));
        if (!a || !b) return;
        expect(compareEvaluations(a, copy(a)).changed).toEqual([]);
        for (const { cause } of compareEvaluations(a, b).changed) expect(cause).toBe('facts');
      }),
      { numRuns: 100 },
    );
  });
});
