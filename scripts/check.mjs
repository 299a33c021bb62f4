import { spawnSync } from 'node:child_process';

/* Runs every gate, or those named on the command line, and shows the output of those that fail. */

const GATES = ['build', 'format:check', 'lint', 'typecheck', 'layers', 'unused', 'package', 'size', 'examples', 'docs'];

const asked = process.argv.slice(2);
const failed = (asked.length > 0 ? asked : GATES).filter((gate) => {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', gate], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'pass' : 'FAIL'}  ${gate.padEnd(14)}${seconds.padStart(5)} s`);
  if (status !== 0) console.log(`${stdout}${stderr}`.trimEnd());
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`Gates that fail: ${failed.join(', ')}. One alone: npm run <gate>`);
  process.exitCode = 1;
}
