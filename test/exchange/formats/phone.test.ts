import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { internationalPhone, nationalPhone } from '../../../src/exchange/index.js';

const PREFIXES: readonly (readonly [string, string])[] = [
  ['01', '+331'], ['02', '+332'], ['03', '+333'], ['04', '+334'], ['05', '+335'], ['06', '+336'], ['07', '+337'],
  ['0590', '+590590'], ['0690', '+590690'], ['0691', '+590691'], ['0594', '+594594'], ['0694', '+594694'],
  ['0596', '+596596'], ['0696', '+596696'], ['0697', '+596697'], ['0262', '+262262'], ['0263', '+262263'],
  ['0269', '+262269'], ['0639', '+262639'], ['0692', '+262692'], ['0693', '+262693'], ['0508', '+508'],
]; // prettier-ignore

describe('phones', () => {
  it.each(PREFIXES)('%s... becomes %s..., and comes back', (prefix, expected) => {
    const rest = '41234567'.slice(0, 10 - prefix.length).padEnd(10 - prefix.length, '0');
    const international = internationalPhone(prefix + rest);
    expect(international).toBe(expected + rest);
    expect(nationalPhone(international ?? '')?.replaceAll(' ', '')).toBe(prefix + rest);
  });

  it.each([
    ['+33 (0)1 23 45 67 89', '+33123456789'],
    ['0033123456789', '+33123456789'],
    ['+33590123456', '+590590123456'], // wrongly written under +33
    ['+590 0590 12 34 56', '+590590123456'],
    ['+508411234', '+508411234'],
    ['+687123456', '+687123456'],
    ['01-23-45-67-89', '+33123456789'],
  ])('reads %s', (phone, expected) => expect(internationalPhone(phone)).toBe(expected));

  it.each(['', '3939', '36 39', '01 23 45 67', '01 23 45 67 89 / 01', '0123456789 poste 3', '+590123456789', 'abc'])(
    'keeps %j as text',
    (phone) => expect(internationalPhone(phone)).toBeUndefined(),
  );

  it('does not guess the country of the numbers over the internet that several share', () => {
    expect(internationalPhone('09 76 01 23 45')).toBeUndefined();
    expect(internationalPhone('09 47 51 23 45')).toBeUndefined();
    expect(internationalPhone('09 72 01 23 45')).toBe('+33972012345');
  });

  it('agrees with a phone library wherever that library knows the number', () => {
    const regions = ['FR', 'GP', 'GF', 'MQ', 'RE', 'YT', 'PM'] as const;
    const digits = fc.tuple(
      fc.constantFrom(...PREFIXES.map(([prefix]) => prefix)),
      fc.integer({ min: 0, max: 99999999 }),
    );
    fc.assert(
      fc.property(digits, ([prefix, rest]) => {
        const national = (prefix + String(rest).padStart(8, '0')).slice(0, 10);
        const known: readonly unknown[] = regions.flatMap((region) => {
          const parsed = parsePhoneNumberFromString(national, region);
          // The library also takes some overseas prefixes for metropolitan ones, which they may not be.
          return parsed?.isValid() && parsed.country === region ? [parsed.number] : [];
        });
        const ours = internationalPhone(national);
        // 07 09 0 to 07 09 3: blocks that overseas countries share, not read apart yet.
        const apart = !/^0(?:263|269|508|596|639|709[0-3])/.test(national);
        if (known.length > 0 && apart) expect(known).toContain(ours);
      }),
    );
  });

  it('never throws, and stays quick on a huge text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        internationalPhone(text);
        nationalPhone(text);
      }),
    );
    expect(internationalPhone('0'.repeat(1e7))).toBeUndefined();
  });
});
