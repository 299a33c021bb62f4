import { expectTypeOf, it } from 'vitest';
import type { DATA_INCLUSION_TARGETS } from '../../../src/exchange/formats/data-inclusion.js';
import type { DataInclusionStructure } from '../../../src/exchange/formats/data-inclusion-rows.js';
import type { MEDIATION_NUMERIQUE_TARGETS } from '../../../src/exchange/formats/mediation-numerique.js';
import type { MediationNumeriqueRow } from '../../../src/exchange/formats/mediation-numerique-row.js';
import type { Targets, Written } from '../../../src/exchange/formats/targets.js';

it('writes every column of each format, by the type of its table', () => {
  expectTypeOf<keyof Written<typeof DATA_INCLUSION_TARGETS>>().toEqualTypeOf<keyof DataInclusionStructure>();
  expectTypeOf<keyof Written<typeof MEDIATION_NUMERIQUE_TARGETS>>().toEqualTypeOf<keyof MediationNumeriqueRow>();
});

it('does not compile without a row for each field of a structure', () => {
  type Table = Targets<DataInclusionStructure>;
  expectTypeOf<Omit<Table, 'host'>>().not.toExtend<Table>();
});

it('does not compile when a column of the format is written by nobody', () => {
  type Less = Omit<typeof DATA_INCLUSION_TARGETS, 'host'>;
  expectTypeOf<Written<Less>>().not.toExtend<DataInclusionStructure>();
  expectTypeOf<Written<typeof DATA_INCLUSION_TARGETS>>().toExtend<DataInclusionStructure>();
});
