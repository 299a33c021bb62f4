import { asJson } from './describe.js';
import { byCodeUnit } from './order.js';
import { isRecord } from './record.js';

/** A value as a text of JSON that does not depend on the order of keys: a database may have changed it. Never throws. */
export const canonical = (value: unknown): string =>
  value === undefined ? 'undefined' : JSON.stringify(asJson(value), sorted);

const sorted = (_key: string, member: unknown): unknown =>
  isRecord(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => byCodeUnit(a, b))) : member;

/** Whether two values are the same JSON. */
export const sameJson = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
