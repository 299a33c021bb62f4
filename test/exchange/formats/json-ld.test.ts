import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJsonLd } from '../../../src/exchange/index.js';
import { structure as fictional, hours } from '../../support/fictional-structure.js';
import { structuresArbitrary } from '../any-structure.js';

const structure = fictional({
  name: 'France services de Fictif',
  commune: { code: '97199', name: 'Fictif' },
  departement: '971',
  postalCode: '97190',
  address: '1 rue Inventée',
  latitude: 16.1,
  longitude: -61.5,
  contacts: { phones: ['05 90 12 34 56', '3939'], emails: ['fs@exemple.fr'] },
  hours: hours({
    monday: '09:00-12:00, 14:00-24:00',
    tuesday: '09:00-12:00, 09:00-12:00 odd',
    wednesday: '',
    thursday: '09:00-12:00 rdv',
  }),
});

describe('toJsonLd', () => {
  const { value, notices } = toJsonLd(structure, { url: 'https://exemple.fr/9001' });

  it('uses the vocabulary of schema.org, and gives hours no date', () => {
    expect(value).toEqual({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOffice',
      identifier: '9001',
      name: 'France services de Fictif',
      url: 'https://exemple.fr/9001',
      address: {
        '@type': 'PostalAddress',
        streetAddress: '1 rue Inventée',
        postalCode: '97190',
        addressLocality: 'Fictif',
        addressCountry: 'FR',
      },
      geo: { '@type': 'GeoCoordinates', latitude: 16.1, longitude: -61.5 },
      telephone: ['+590590123456', '3939'],
      email: ['fs@exemple.fr'],
      openingHoursSpecification: [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Tuesday'],
          opens: '09:00',
          closes: '12:00',
        },
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['https://schema.org/Monday'],
          opens: '14:00',
          closes: '23:59',
        },
      ],
    });
  });

  it('names the fields and the slots that it leaves out', () => {
    expect(notices.map(({ code, path }) => [code, ...path])).toEqual([
      ['not-held', 'commune', 'code'],
      ['not-held', 'departement'],
      ['not-held', 'hours', 'tuesday', 1],
      ['not-held', 'hours', 'thursday', 0],
    ]);
  });

  it('leaves out what is not known', () => {
    const { contacts, hours: _hours, address, postalCode, ...bare } = structure;
    expect(Object.keys(toJsonLd(bare).value)).toEqual(['@context', '@type', 'identifier', 'name', 'address', 'geo']);
  });

  it('is safe in a page, and says the same', () => {
    const wicked = { ...structure, name: '</script><script>alert(1)</script><!-- \u2028 & ' };
    expect(toJsonLd(wicked).script).not.toMatch(/[<>&\u2028\u2029]/);
    fc.assert(
      fc.property(structuresArbitrary, ([any]) => {
        if (!any) return;
        const out = toJsonLd(any);
        expect(out.script).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(out.script)).toEqual(out.value);
      }),
    );
  });
});
