import { defineConfig } from 'vitest/config';

/** Every answer must be the same everywhere: west and east of Greenwich, with and without summer time. */
const ZONES = ['UTC', 'Europe/Paris', 'America/Guadeloupe', 'Indian/Reunion', 'Pacific/Kiritimati'];

/** Slow tests, or tests of the repository itself: once is enough. */
const ONCE = ['test/house/**/*.test.ts', 'test/package/**/*.test.ts', 'test/real/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      ...ZONES.map((zone) => ({
        test: {
          name: zone,
          env: { TZ: zone },
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ONCE,
          // A law of a few thousand cases is slow on a busy core.
          testTimeout: 30_000,
        },
      })),
      { test: { name: 'once', env: { TZ: 'UTC' }, include: ONCE, testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text', 'html'] },
  },
});
