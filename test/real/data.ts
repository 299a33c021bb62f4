import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, it } from 'vitest';

/*
 * The published data of the network is read in place, from the folder named by the environment variable
 * FRANCE_SERVICES_DATA: it is not part of the project. Without the variable these tests are skipped and say so; on a
 * build server (CI set) its absence is a failure, so that nobody takes a skipped check for a passed one.
 */
const folder = process.env.FRANCE_SERVICES_DATA ?? '';
const present = folder !== '' && existsSync(folder);

/** Full path of a data file, given its path below the data folder. */
export const realPath = (...segments: string[]): string => join(folder, ...segments);

/** A data file as text in UTF-8; a `.gz` file is unpacked. */
export const realData = (...segments: string[]): string => realBytes(...segments).toString('utf8');

/** A data file as bytes; a `.gz` file is unpacked. */
function realBytes(...segments: string[]): Buffer {
  const path = realPath(...segments);
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** A suite on real data: skipped with a clear message when the data is not there, failed on a build server. */
export function describeWithRealData(name: string, suite: () => void): void {
  if (present) {
    describe(name, suite);
    return;
  }
  const reason =
    folder === '' ? 'FRANCE_SERVICES_DATA is not set' : `FRANCE_SERVICES_DATA names a folder that is absent: ${folder}`;
  describe(`${name} (real data: ${reason})`, () => {
    if (process.env.CI) {
      it('finds the real data', () => {
        throw new Error(reason);
      });
    } else {
      it.skip('needs the real data', () => {});
    }
  });
}
