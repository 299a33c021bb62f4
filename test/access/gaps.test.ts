import { describe, expect, it } from 'vitest';
import { accessGaps, checkAccess, estimateTravelTimes } from '../../src/access/index.js';
import { check } from '../support/fictional-access.js';

describe('gaps', () => {
  it('sorts what is ruled out without minutes by how far it is at least, and says why', () => {
    const folk = { id: 'folk', minutes: (km: number) => km * 1.56, band: [0.8, 1.25] as const };
    const origins = [
      { id: 'a-near', latitude: 14.6, longitude: -61.07 },
      { id: 'b-far', latitude: -21.1, longitude: 55.5 },
      { id: 'c-nearest', latitude: 17, longitude: -62 },
    ];
    const structures = [{ id: 's', latitude: 16.24, longitude: -61.53 }];
    const estimated = estimateTravelTimes(origins, structures, { model: folk });
    const gaps = accessGaps(checkAccess({ origins, structures, times: estimated, cutoffMinutes: 30 }));
    expect(gaps.map(({ originId }) => originId)).toEqual(['b-far', 'a-near', 'c-nearest']);
    expect(gaps.map(({ reason }) => reason)).toEqual(Array(3).fill('ruled-out-by-distance'));
    // About 189 km: 0.8 x 1.56 min/km.
    expect(gaps[1]?.minutesAtLeast).toBeCloseTo(236, -1);
    expect(gaps[1]?.minutes).toBeUndefined();
  });

  it('lists the gaps, the worst served first', () => {
    expect(accessGaps(check).map(({ originId }) => originId)).toEqual(['d', 'e', 'c', 'b', 'f']);
  });
});
