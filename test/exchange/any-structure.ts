import fc from 'fast-check';
import { HOST_KINDS } from '../../src/structures/host.js';
import { parseStructure, type Structure } from '../../src/structures/structure.js';

/*
 * Any structure that the schema accepts, for properties: fictional, sometimes strange, never real.
 */
const label = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
const place = fc.constantFrom(['23999', '23'], ['2A999', '2A'], ['97199', '971'], ['97699', '976'], ['97599', '975']);
const phone = fc.oneof(
  fc.constantFrom('01 23 45 67 89', '05 90 12 34 56', '06 39 12 34 56', '0123456789', '3939', '09 76 01 23 45'),
  label,
);
const email = fc.oneof(fc.emailAddress(), fc.constantFrom('a@exemple.fr', 'b.c-d@exemple.fr', 'sans-arobase'), label);
const time = fc.constantFrom('08:00', '09:15', '12:00');
const later = fc.constantFrom('12:30', '17:45', '24:00');
const slot = fc.record({
  opens: time,
  closes: later,
  weeks: fc.option(fc.constantFrom('odd' as const, 'even' as const), { nil: undefined }),
  byAppointment: fc.option(fc.constant(true), { nil: undefined }),
});
const day = fc.option(fc.array(slot, { maxLength: 3 }), { nil: undefined });
const hours = fc.record(
  {
    monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day, sunday: day,
    publicHolidays: fc.constantFrom('open', 'closed'),
    remarks: fc.array(label, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: [] },
); // prettier-ignore
const extraName = fc.constantFrom(
  ...['complement_adresse', 'site_web', 'siret', 'pivot', 'source', 'date_maj', 'description', 'commentaire'],
  ...['reseaux_porteurs', 'typologie', 'services', 'presentation_resume', 'prise_rdv', 'toString', 'autre'],
);
const extraValue = fc.oneof(label, fc.constantFrom('https://exemple.fr/a', '35600000049837', '2026-01-01', 5, true));

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map((value) => value + 0);

/** Any value of each field; a new field of `Structure` does not compile until it has one here. */
const fields = {
  id: label,
  name: fc.oneof(label, fc.string({ minLength: 140, maxLength: 180 })),
  role: fc.constantFrom('principal', 'antenne'),
  format: fc.constantFrom('fixed', 'multi-site', 'itinerant'),
  principalId: label,
  groupName: label,
  commune: label,
  postalCode: fc.constantFrom('23990', '97190'),
  departement: place,
  address: label,
  latitude: degrees(90),
  longitude: degrees(180),
  contacts: fc.record(
    {
      emails: fc.array(email, { minLength: 1, maxLength: 3 }),
      phones: fc.array(phone, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: [] },
  ),
  hours,
  stops: fc.array(fc.record({ place: label, hours }), { maxLength: 2 }),
  appointment: fc.boolean(),
  host: fc.record(
    { kind: fc.constantFrom(...HOST_KINDS), name: label, siret: fc.constant('35600000049837') },
    { requiredKeys: ['kind'] },
  ),
  labelledOn: fc.constantFrom('2020-01-01', '2024-02-29'),
  labelEndedOn: fc.constantFrom('2024-12-31', '2026-06-30'),
  funding: fc.constantFrom('funded', 'not-funded', 'unknown'),
  operators: fc.constant([{ operator: 'la-poste', status: 'present' }]),
  population: fc.nat(),
  density: fc.constantFrom(7, 'Rural à habitat dispersé'),
  mountain: fc.boolean(),
  extras: fc.dictionary(extraName, extraValue, { minKeys: 1, maxKeys: 4 }),
} satisfies Record<keyof Structure, fc.Arbitrary<unknown>>;

const one = fc
  .record(fields, { requiredKeys: ['name', 'role', 'format', 'commune', 'departement', 'latitude', 'longitude'] })
  .map(({ commune: name, departement: [code, departement], ...others }) => ({
    ...others,
    departement,
    commune: { code, name },
  }))
  // Without the keys that have no value, as JSON has it.
  .map((structure) => JSON.parse(JSON.stringify(structure)) as object);

/** Structures with different identifiers. */
export const structuresArbitrary: fc.Arbitrary<readonly Structure[]> = fc
  .array(one, { minLength: 1, maxLength: 4 })
  .map((fields) => fields.map((structure, index) => parseStructure({ ...structure, id: `${9001 + index}` })));
