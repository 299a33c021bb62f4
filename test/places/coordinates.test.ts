import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/foundation/issue.js';
import { hasCoordinates } from '../../src/places/coordinates.js';

const issuesOf = (value: unknown) => {
  const issues: Issue[] = [];
  expect(hasCoordinates(value, ['points', 3], issues)).toBe(issues.length === 0);
  return issues.map(({ code, path }) => [code, path.join('.')]);
};

describe('coordinates', () => {
  it.each([
    [{ latitude: 46.1, longitude: 2.2 }, []],
    [{ latitude: -90, longitude: 180, id: 'pole' }, []],
    [null, [['missing', 'points.3']]],
    [[46.1, 2.2], [['wrong-type', 'points.3']]],
    [{ lat: 46.1, lon: 2.2 }, [['missing', 'points.3.latitude']]],
    [{ latitude: null, longitude: 2.2 }, [['missing', 'points.3.latitude']]],
    [{ latitude: NaN, longitude: 2.2 }, [['out-of-range', 'points.3.latitude']]],
    [{ latitude: 90.1, longitude: 2.2 }, [['out-of-range', 'points.3.latitude']]],
    [{ latitude: 46.1, longitude: '2.2' }, [['wrong-type', 'points.3.longitude']]],
    [{ latitude: 46.1, longitude: -180.1 }, [['out-of-range', 'points.3.longitude']]],
  ])('%j: %j', (value, issues) => expect(issuesOf(value)).toEqual(issues));
});
