import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { WrongCall } from '../wrong-calls/wrong-call.js';

const folder = new URL('../wrong-calls/', import.meta.url);
const rooms = readdirSync(folder).filter((file) => file !== 'wrong-call.ts');

/* A mistake in the calling program throws at once a RangeError or a TypeError that names the argument and the value. */
describe.each(rooms)('%s', async (room) => {
  const { wrongCalls } = (await import(new URL(room, folder).href)) as { wrongCalls: readonly WrongCall[] };
  it.each(wrongCalls)('%s', (_what, call, names) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toSatisfy((error) => error instanceof RangeError || error instanceof TypeError);
    expect((thrown as Error).message).toMatch(names);
    expect((thrown as Error).message).toMatch(/^[\w.[\]]+: expected .+; received /);
  });
});
