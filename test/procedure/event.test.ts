import { expect, it } from 'vitest';
import { readEvent } from '../../src/procedure/event.js';

it('reads an event as a copy, without what is undefined', () => {
  const event = { kind: 'label', on: '2026-03-02', effectiveOn: undefined };
  const read = readEvent(event);
  expect(read).toMatchObject({ ok: true, value: { kind: 'label', on: '2026-03-02' } });
  expect(read.ok && Object.keys(read.value)).toEqual(['kind', 'on']);
});

it('names every problem of what is no event', () => {
  const read = readEvent({ kind: 'audit', on: '2026-02-30', outcome: 'perhaps', priorityZone: true });
  expect(read.ok).toBe(false);
  expect(!read.ok && read.issues.map(({ path }) => path.join('.')).sort()).toEqual(['on', 'outcome', 'priorityZone']);
});
