import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../src/law/parameter.js';
import { parameters } from '../../src/register/parameters.js';

const source = new URL('../../src/', import.meta.url);
const isParameter = (value: unknown): value is Parameter =>
  typeof value === 'object' && value !== null && 'entries' in value && 'reviewedOn' in value;

describe('parameters', () => {
  it.each(['operators', 'subsidies', 'labelling'])('leave out none of the room %s', async (room) => {
    const files = readdirSync(new URL(`${room}/`, source)).filter((file) => file.endsWith('.ts'));
    for (const file of files) {
      const module = (await import(new URL(`${room}/${file}`, source).href)) as Record<string, unknown>;
      for (const parameter of Object.values(module).flat().filter(isParameter)) {
        expect(parameters, `${room}/${file}`).toContain(parameter);
      }
    }
  });
  it('have ids of their own', () => {
    expect(new Set(parameters.map(({ id }) => id)).size).toBe(parameters.length);
  });
  it.each(parameters.map((parameter) => [parameter.id, parameter] as const))('%s is in order', (_, parameter) => {
    const { entries, reviewedOn, label } = parameter;
    expect(entries.length).toBeGreaterThan(0);
    expect(label.fr && label.en).toBeTruthy();
    const starts = entries.map(({ from }) => from);
    expect(starts).toEqual([...starts].sort());
    for (const entry of entries) {
      if (entry.until !== undefined) expect(entry.until >= entry.from).toBe(true);
      for (const { date, title } of [entry.source, ...(entry.disputedBy ?? []).map(({ source }) => source)]) {
        expect(title).not.toBe('');
        // A year or a month of publication began before the check.
        if (date !== null) expect(date <= reviewedOn.slice(0, date.length)).toBe(true);
      }
      if (entry.publishedOn !== null) expect(entry.publishedOn <= reviewedOn).toBe(true);
    }
  });
  it('are plain JSON', () => {
    expect(JSON.parse(JSON.stringify(parameters))).toStrictEqual(parameters);
  });
});
