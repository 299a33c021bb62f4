import { expect, it } from 'vitest';
import { operatorsAt } from '../../../../src/index.js';
import { typographic } from '../../../../src/foundation/text.js';
import type { RequiredOperator } from '../../../../src/labelling/rules/compiled.js';
import { describeExpression } from '../../../../src/labelling/rules/language.js';
import { build, FACTS } from './operator-cases.js';

const [first, second] = operatorsAt('2025-06-01').map(({ id, shortName, source }) => ({
  id,
  name: shortName,
  source,
  disputedBy: [],
  certain: true,
}));
const wordsFor = (...required: readonly RequiredOperator[]) =>
  describeExpression(
    build.everyOperator('partners'),
    { facts: FACTS },
    { asOf: '2025-06-01', knownOn: '2024-06-01', required },
  );

it('a base of one operator is written in the singular', () => {
  expect(wordsFor(first!)).toEqual({
    fr: typographic(`Partenaires : l'opérateur du socle (${first!.name})`),
    en: `Partners: the operator of the base (${first!.name})`,
  });
});

it('one that is certain and one whose place one could perhaps not know stand apart', () => {
  expect(wordsFor(first!, { ...second!, certain: false })).toEqual({
    fr: typographic(
      `Partenaires : l'opérateur du socle (${first!.name}) ; on ignore si l'appartenance au socle pouvait être connue le 1er juin 2024 (${second!.name})`,
    ),
    en: `Partners: the operator of the base (${first!.name}); it is not known whether its place in the base could be known on 1 June 2024 (${second!.name})`,
  });
});
