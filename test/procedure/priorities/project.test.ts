import { expect, it } from 'vitest';
import { priorityProjectSchema } from '../../../src/procedure/priorities/project.js';

it('refuses an origin that stands twice in the access of a project: it would count twice', () => {
  const rows = [
    { originId: 'a', status: 'beyond' },
    { originId: 'b', status: 'within' },
    { originId: 'a', status: 'beyond' },
  ];
  const { error } = priorityProjectSchema.safeParse({ access: { cutoffMinutes: 30, rows } });
  expect(error?.issues.map(({ path }) => path)).toEqual([['access', 'rows', 2, 'originId']]);
  expect(priorityProjectSchema.safeParse({ access: { cutoffMinutes: 30, rows: rows.slice(1) } }).success).toBe(true);
});
