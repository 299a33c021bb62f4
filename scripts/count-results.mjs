import { existsSync, readFileSync } from 'node:fs';

/* One plain line that counts the tests and the examples that just ran. A report that is missing is a failure. */

/** @param {string} path */
const report = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
const tests = report('.build/vitest.json');
const examples = report('.build/examples.json');

const passed = (tests?.numPassedTests ?? 0) + (examples?.passed ?? 0);
// A file that does not load, or a suite whose preparation fails, has no failed test: it counts for one.
const brokenFiles = (tests?.testResults ?? []).filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
).length;
const missing = Number(!tests) + Number(!examples);
const failed = (tests?.numFailedTests ?? 0) + brokenFiles + (examples?.failed ?? 0) + missing;
const skipped = (tests?.numPendingTests ?? 0) + (tests?.numTodoTests ?? 0);

console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
if (failed > 0 || passed === 0) process.exitCode = 1;
