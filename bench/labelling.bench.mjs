import { Engine } from 'json-rules-engine';
import jsonLogic from 'json-logic-js';
import { defineReferentiel, evaluateDossiers, screenDossiers } from 'france-services';

/*
 * 3 000 fictional dossiers on 30 criteria, every fact known, against two engines of rules in JSON. The verdicts are
 * checked to be the same first. Median of interleaved rounds, after one round to warm up. The library also says what
 * is not known; `evaluateDossiers` writes the findings in words, in two languages, which the others do not do.
 */

const DOSSIERS = 3000;
const ROUNDS = 7;
const AS_OF = '2026-11-22';
const says = (words) => ({ fr: words, en: words });
const range = (count) => Array.from({ length: count }, (_, index) => index);

/** The same draw each time. */
let seed = 1;
const draw = (below) => {
  seed = (seed * 48271) % 2147483647;
  return seed % below;
};

/** Ten facts by yes or no, ten numbers; criteria of one test, of two that must hold, of two of which one must. */
const definitions = range(30).map((index) => ({
  id: `c${index}`,
  kind: /** @type {const} */ (['test', 'all', 'any'])[index % 3],
  yes: `yes${index % 10}`,
  number: `number${(index * 7) % 10}`,
  least: 20 + index,
}));

const dossiers = range(DOSSIERS).map((index) => ({
  id: `D${index}`,
  facts: Object.fromEntries(
    range(10).flatMap((n) => [
      [`yes${n}`, draw(4) > 0],
      [`number${n}`, draw(100)],
    ]),
  ),
}));

/** @type {import('france-services').FactDefinition[]} */
const facts = range(10).flatMap((n) => [
  { name: `yes${n}`, type: 'boolean', question: says(`yes${n} ?`) },
  { name: `number${n}`, type: 'number', question: says(`number${n} ?`) },
]);
const referentiel = defineReferentiel(facts, ({ all, any, isTrue, atLeast }) =>
  definitions.map(({ id, kind, yes, number, least }) => {
    const parts = [isTrue(yes), atLeast(number, least)];
    return {
      id,
      title: says(id),
      expression: kind === 'test' ? atLeast(number, least) : (kind === 'all' ? all : any)(...parts),
    };
  }),
);
const options = { asOf: AS_OF, referentiel };

const logic = definitions.map(({ kind, yes, number, least }) => {
  const [isTrue, atLeast] = [{ '==': [{ var: yes }, true] }, { '>=': [{ var: number }, least] }];
  return kind === 'test' ? atLeast : kind === 'all' ? { and: [isTrue, atLeast] } : { or: [isTrue, atLeast] };
});

const engine = new Engine(
  definitions.map(({ id, kind, yes, number, least }) => {
    const atLeast = { fact: number, operator: 'greaterThanInclusive', value: least };
    const both = [{ fact: yes, operator: 'equal', value: true }, atLeast];
    return {
      name: id,
      event: { type: id },
      conditions: kind === 'any' ? { any: both } : { all: kind === 'all' ? both : [atLeast] },
    };
  }),
);

const screen = () =>
  screenDossiers(dossiers, options).verdicts.map((row) => row.map((verdict) => verdict === 'satisfied'));
const evaluate = () =>
  evaluateDossiers(dossiers, options).map(({ findings }) => findings.map(({ verdict }) => verdict === 'satisfied'));
const applyLogic = () => dossiers.map((dossier) => logic.map((rule) => jsonLogic.apply(rule, dossier.facts) === true));
const runEngine = async () => {
  const rows = [];
  for (const dossier of dossiers) {
    const { events } = await engine.run(dossier.facts);
    const met = new Set(events.map(({ type }) => type));
    rows.push(definitions.map(({ id }) => met.has(id)));
  }
  return rows;
};

const contenders = {
  screenDossiers: screen,
  evaluateDossiers: evaluate,
  'json-logic-js': applyLogic,
  'json-rules-engine': runEngine,
};
const reference = JSON.stringify(screen());
for (const [name, run] of Object.entries(contenders)) {
  if (JSON.stringify(await run()) !== reference) throw new Error(`${name} does not give the same verdicts`);
}

/** @type {Record<string, number[]>} */
const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, run] of Object.entries(contenders)) {
    const start = performance.now();
    await run();
    times[name].push(performance.now() - start);
  }
}
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const base = median(times.screenDossiers);
for (const [name, list] of Object.entries(times)) {
  const time = median(list);
  console.log(
    `${name.padEnd(20)}${time.toFixed(1).padStart(9)} ms${(time / base).toFixed(1).padStart(8)} x screenDossiers`,
  );
}
