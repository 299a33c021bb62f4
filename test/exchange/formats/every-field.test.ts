import { describe, expect, it } from 'vitest';
import {
  fromDataInclusion,
  fromGeoJson,
  fromMediationNumerique,
  toDataInclusion,
  toGeoJson,
  toJsonLd,
  toMediationNumerique,
  type ReadStructures,
} from '../../../src/exchange/index.js';
import { DATA_INCLUSION_TARGETS } from '../../../src/exchange/formats/data-inclusion.js';
import { JSON_LD_TARGETS } from '../../../src/exchange/formats/json-ld.js';
import { MEDIATION_NUMERIQUE_TARGETS } from '../../../src/exchange/formats/mediation-numerique.js';
import type { Notice } from '../../../src/foundation/issue.js';
import type { Structure } from '../../../src/structures/structure.js';
import { FULL_STRUCTURE } from '../../support/fictional-structure.js';
import { silentlyLost } from './round-trip.js';

const dates = { updatedOn: '2026-11-01' };

/** Each export: what it writes of a structure, its notices, what its table says, and its import. */
const EXPORTS: Record<string, Export> = {
  'data·inclusion': {
    write: (structure) => {
      const { structures, notices } = toDataInclusion([structure], { ...dates, source: 'fictif' });
      return { written: structures[0] ?? {}, notices };
    },
    targets: DATA_INCLUSION_TARGETS,
    read: (written) => fromDataInclusion([written]),
  },
  'médiation numérique': {
    write: (structure) => {
      const { rows, notices } = toMediationNumerique([structure], dates);
      return { written: rows[0] ?? {}, notices };
    },
    targets: MEDIATION_NUMERIQUE_TARGETS,
    read: (written) => fromMediationNumerique([written]),
  },
  'schema.org': {
    write: (structure) => {
      const { value, notices } = toJsonLd(structure);
      return { written: value, notices };
    },
    targets: JSON_LD_TARGETS,
  },
};

interface Export {
  readonly write: (structure: Structure) => { written: object; notices: readonly Notice[] };
  readonly targets: Readonly<Record<keyof Structure, unknown>>;
  readonly read?: (written: object) => ReadStructures;
}

const FIELDS = Object.keys(FULL_STRUCTURE) as (keyof Structure)[];

/** The names of a notice's path that are fields of a structure. */
const isAbout = (field: string, { path }: Notice): boolean => path[0] === field || path[1] === field;

describe.each(Object.entries(EXPORTS))('%s', (_name, { write, targets, read }) => {
  const { written, notices } = write(FULL_STRUCTURE);

  it.each(FIELDS)('%s is lost with a notice, when its table has no column for it', (field) => {
    if (targets[field] === 'lost') expect(notices.some((notice) => isAbout(field, notice))).toBe(true);
  });

  it('writes each column for one field', () => {
    const columns = Object.values(targets).flatMap((target) =>
      typeof target === 'string' ? [] : Object.keys(target as object),
    );
    const once = columns.filter((column) => column !== 'derived');
    expect(new Set(once).size).toBe(once.length);
  });

  it.each(FIELDS)('%s changes what is written, or the notices', (field) => {
    const { [field]: _value, ...others } = FULL_STRUCTURE;
    const changed = { ...others, ...OTHER_VALUES[field] } as Structure;
    expect(write(changed)).not.toEqual({ written, notices });
  });

  it('gives back what it writes, or a notice names it', () => {
    if (!read) return;
    const back = read(written);
    expect(back.rejected).toEqual([]);
    expect(silentlyLost([FULL_STRUCTURE], back.structures, [...notices, ...back.notices])).toEqual([]);
  });

  it('is fresh: editing what is written changes neither the structure nor a later answer', () => {
    const structure = structuredClone(FULL_STRUCTURE) as Structure;
    const { written: edited, notices: editedNotices } = write(structure);
    spoil(edited);
    spoil(editedNotices);
    expect(structure).toEqual(FULL_STRUCTURE);
    expect(write(structure)).toEqual({ written, notices });
  });
});

describe('GeoJSON', () => {
  it('writes and gives back every field, as copies', () => {
    const structure = structuredClone(FULL_STRUCTURE) as Structure;
    const collection = toGeoJson([structure]);
    expect(fromGeoJson(collection)).toEqual({ structures: [FULL_STRUCTURE], rejected: [] });
    spoil(collection);
    expect(structure).toEqual(FULL_STRUCTURE);
  });

  it('reads copies: editing a structure read leaves the collection as it is', () => {
    const collection = toGeoJson([FULL_STRUCTURE]);
    spoil(fromGeoJson(collection).structures);
    expect(collection).toEqual(toGeoJson([FULL_STRUCTURE]));
  });
});

/** Another value for the fields that every structure has; the others are left out. */
const OTHER_VALUES: Partial<Record<keyof Structure, Partial<Structure>>> = {
  id: { id: '9002' },
  name: { name: 'Autre' },
  role: { role: 'principal' },
  format: { format: 'fixed' },
  commune: { commune: { code: '23998', name: 'Autre' } },
  departement: { departement: '19' },
  latitude: { latitude: 45 },
  longitude: { longitude: 3 },
};

/** Empties every list and every object that can be edited. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  for (const member of Object.values(value)) spoil(member);
  for (const key of Object.keys(value)) Reflect.deleteProperty(value, key);
}
