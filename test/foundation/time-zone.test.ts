import { expect, it } from 'vitest';

it('runs in the time zone that the project of the test asks for', () => {
  expect(process.env['TZ']).toBeTruthy();
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
});
