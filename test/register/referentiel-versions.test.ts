import { expect, it } from 'vitest';
import { referentielAt, referentiels } from '../../src/labelling/referentiels/referentiel-at.js';
import { lookUp } from '../../src/law/look-up.js';
import { referentielVersions } from '../../src/register/referentiel-versions.js';

const versions = referentielVersions();

it('has an entry for each version that has a first day, with its standing, source and review', () => {
  const dated = referentiels.filter(({ from }) => from !== undefined);
  expect(versions.entries.map(({ value }) => value)).toEqual(dated.map(({ id }) => id));
  for (const [index, { from, standing, sources, reviewedOn }] of dated.entries()) {
    expect(versions.entries[index]).toMatchObject({ from, standing, source: sources[0], reviewedOn });
  }
});

it('agrees with referentielAt', () => {
  for (const { from } of versions.entries) {
    expect(lookUp(versions, from).value).toBe(referentielAt(from).id);
  }
});

it('does not know the first day of the former MSAP', () => {
  expect(lookUp(versions, '2019-08-05').kind).toBe('not-yet');
});
