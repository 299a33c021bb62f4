import { expect, expectTypeOf, it } from 'vitest';
import type * as access from '../../../src/access/index.js';
import type * as exchange from '../../../src/exchange/index.js';
import type * as geo from '../../../src/geo/index.js';
import type * as root from '../../../src/index.js';
import { toRows } from '../../../src/exchange/index.js';
import type { RowsByFormat } from '../../../src/exchange/index.js';

type Library = typeof root & typeof access & typeof exchange & typeof geo;

/** The formats of what the functions of the library return. */
type Returned<Name extends keyof Library = keyof Library> = Name extends keyof Library
  ? Library[Name] extends (...args: never) => infer Result
    ? Extract<Result, { readonly format: `france-services/${string}` }>['format']
    : never
  : never;

/** A graph in typed arrays is what travel times are computed from, not a report. */
type ReportFormat = Exclude<Returned, 'france-services/road-graph@1'>;

it('has rows for every report that a function returns: a new report without rows does not compile', () => {
  expectTypeOf<keyof RowsByFormat>().toEqualTypeOf<ReportFormat>();
  expect(() => toRows({ format: 'france-services/road-graph@1' } as never)).toThrow(/^report: expected .*road-graph/);
});
