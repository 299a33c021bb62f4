import { describe, expect, it } from 'vitest';
import { procedureEventSchema } from '../../src/index.js';
import { PROCEDURE_STEPS, type ProcedureStep } from '../../src/procedure/steps.js';

const rows = Object.entries(PROCEDURE_STEPS);

describe('the table of steps', () => {
  it.each(rows)('%s: the schema reads the event', (kind) => {
    expect(procedureEventSchema.safeParse({ kind, on: '2026-01-05' }).success).toBe(true);
  });

  it.each(rows)('%s: what must come first stands above it', (kind, { after, needs }) => {
    const order = rows.map(([name]) => name);
    for (const step of [...after.flat(), ...(needs ? [needs] : [])]) {
      expect(order.indexOf(step)).toBeLessThan(order.indexOf(kind));
    }
  });

  it.each(rows)('%s: the task is a sentence, and one actor alone is a named one', (_kind, { task, by, alone }) => {
    for (const words of [task.fr, task.en]) expect(words).toMatch(/^\p{Lu}.+ /u);
    if (alone) expect(by).toBeDefined();
  });

  it('cannot be edited', () => {
    const row = PROCEDURE_STEPS.contact as { -readonly [Field in keyof ProcedureStep]: unknown };
    expect(() => (row.by = 'anct')).toThrow(TypeError);
    expect(() => (PROCEDURE_STEPS.audit.sources as unknown[]).pop()).toThrow(TypeError);
  });
});
