import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { Slot, WeeklyHours, weeklyHoursSchema } from '../../src/hours/week.js';
import type { Commune, communeSchema } from '../../src/structures/formats.js';
import type { Host } from '../../src/structures/host.js';
import { placesOn } from '../../src/structures/places-on.js';
import type { Stop, stopSchema } from '../../src/structures/stop.js';
import { stopsOn } from '../../src/structures/stops-on.js';
import type { Place } from '../../src/places/place.js';
import type { Structure, structureSchema } from '../../src/structures/structure.js';
import type { Plain } from '../support/same-type.js';

type Parsed = z.output<typeof structureSchema>;

describe('the interfaces written by hand', () => {
  it('say what the schemas give, field by field', () => {
    expectTypeOf<Plain<Structure>>().toEqualTypeOf<Plain<Parsed>>();
    expectTypeOf<Plain<Host>>().toEqualTypeOf<Plain<NonNullable<Parsed['host']>>>();
    expectTypeOf<Plain<Commune>>().toEqualTypeOf<Plain<z.output<typeof communeSchema>>>();
    expectTypeOf<Plain<Stop>>().toEqualTypeOf<Plain<z.output<typeof stopSchema>>>();
    expectTypeOf<Plain<WeeklyHours>>().toEqualTypeOf<Plain<z.output<typeof weeklyHoursSchema>>>();
    expectTypeOf<Plain<Slot>>().toEqualTypeOf<
      Plain<NonNullable<z.output<typeof weeklyHoursSchema>['monday']>[number]>
    >();
  });

  it('make a place of a structure', () => {
    expectTypeOf<Structure>().toExtend<Place>();
  });

  it('leave the schemas to the users of zod, as objects', () => {
    expectTypeOf<typeof structureSchema>().toExtend<z.ZodObject>();
    expectTypeOf<typeof stopSchema>().toExtend<z.ZodObject>();
    expectTypeOf<typeof weeklyHoursSchema>().toExtend<z.ZodObject>();
  });
});

/** Rows of a spreadsheet, as an application maps them. */
const rows = [{ number: 1 }, { number: 2 }];
const where = { departement: '23', commune: { code: '23999', name: 'Villefictive' }, latitude: 46.1, longitude: 2.2 };

it('takes words written in a mapped literal, without "as const"', () => {
  const structures: Structure[] = rows.map(({ number }) => ({
    ...{ id: String(number), name: 'France services de Villefictive', ...where },
    ...{ role: 'principal', format: 'fixed', funding: 'funded' },
  }));
  expect(placesOn(structures).places).toHaveLength(2);
  const { places } = placesOn(rows.map(({ number }) => ({ id: String(number), format: 'fixed', ...where })));
  expect(places).toHaveLength(2);
  const round = stopsOn(
    {
      departement: '23',
      stops: rows.map(({ number }) => ({
        place: `Place ${number}`,
        hours: { monday: [{ opens: '09:00', closes: '12:00', weeks: 'odd' }] },
        weeks: 'odd',
      })),
    },
    '2026-05-04',
  );
  expect(round).toHaveLength(2);
});
