/**
 * Tells what a long work is doing. On a terminal: one line, written over itself and erased at the end; elsewhere (a
 * file, a build log): one line for each step, with the seconds it took.
 * @param {{ write(text: string): unknown, isTTY?: boolean }} stream the error stream: the report goes to the other one
 * @param {(seconds: number) => string} formatSeconds
 */
export function progressOn(stream, formatSeconds) {
  const steps = [];
  return {
    /** Runs a step and returns its result. */
    step(label, work) {
      const start = performance.now();
      if (stream.isTTY) stream.write(`\r\u001b[2K  ${'●'.repeat(steps.length)}◌ ${label}…`);
      const result = work();
      const seconds = (performance.now() - start) / 1000;
      steps.push({ label, seconds });
      if (!stream.isTTY) stream.write(`  ✓ ${label} (${formatSeconds(seconds)})\n`);
      return result;
    },
    /** Erases the line. */
    end() {
      if (stream.isTTY) stream.write('\r\u001b[2K');
    },
    /** Seconds spent in all the steps. */
    seconds: () => steps.reduce((sum, step) => sum + step.seconds, 0),
  };
}
