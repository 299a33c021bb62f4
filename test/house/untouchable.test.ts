import { describe, expect, it } from 'vitest';
import * as access from '../../src/access/index.js';
import * as exchange from '../../src/exchange/index.js';
import * as geo from '../../src/geo/index.js';
import * as root from '../../src/index.js';
import { csvOf, record } from '../support/fictional-list.js';
import { structure as fictional, weekdays } from '../support/fictional-structure.js';

/* What the library exports or returns cannot be edited in a way that changes a later answer. */

const entries = { root, access, exchange, geo };
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isSchema = (value: object): boolean => '~standard' in value;

describe.each(Object.entries(entries))('the entry %s', (_, entry) => {
  const data = Object.entries(entry).filter(([, value]) => isObject(value) && !isSchema(value));
  it.skipIf(data.length === 0)('exports data that is frozen at every level', () => {
    for (const [name, value] of data) expectFrozen(value, name);
  });
});

it.each(Object.entries(root).filter(([, value]) => isObject(value) && isSchema(value)))(
  'exports the schema %s, whose fields nobody edits',
  (_name, schema) => {
    const { shape, options = [] } = schema as { shape?: Record<string, unknown>; options?: { shape: object }[] };
    const shapes = shape ? [shape] : options.map((option) => option.shape);
    expect(shapes.length).toBeGreaterThan(0);
    for (const each of shapes) expect(Object.isFrozen(each)).toBe(true);
  },
);

const seen = new WeakSet();
function expectFrozen(value: unknown, path: string): void {
  if (!isObject(value) || ArrayBuffer.isView(value) || seen.has(value)) return;
  seen.add(value);
  expect(Object.isFrozen(value), path).toBe(true);
  for (const [key, member] of Object.entries(value)) expectFrozen(member, `${path}.${key}`);
}

/** Writes over everything that can be written over. */
function spoil(value: unknown): void {
  if (!isObject(value) || ArrayBuffer.isView(value)) return;
  for (const key of Object.keys(value)) {
    spoil((value as Record<string, unknown>)[key]);
    try {
      (value as Record<string, unknown>)[key] = 'spoiled';
    } catch {
      // Frozen: as it should be.
    }
  }
  if (Array.isArray(value) && !Object.isFrozen(value)) value.length = 0;
}

function freeze<T>(value: T): T {
  if (isObject(value) && !ArrayBuffer.isView(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

const hours = () => weekdays('09:00-12:00');
const structure = () =>
  root.parseStructure(
    fictional({
      hours: hours(),
      labelledOn: '2020-01-01',
      operators: [{ operator: 'cnaf', status: 'present', forms: ['permanence'], weekdays: ['monday'] }],
      extras: { note: { deep: ['kept'] } },
    }),
  );
const dossier = () =>
  root.parseDossier({ facts: { accessible: false, agents: { complete: true, items: [{ fte: 1 }] } } });
const asOf = '2024-06-01';
const evaluation = () => root.evaluateDossier(dossier(), { asOf });
const places = () => [
  { id: 'A', latitude: 46.1, longitude: 2.1 },
  { id: 'B', latitude: 46.3, longitude: 2.4 },
];
const check = () => access.estimateAccess({ origins: places(), structures: places().slice(0, 1), cutoffMinutes: 30 });
const projection = () => root.projectSubsidies({ structures: [structure()], from: 2020, to: 2024, asOf });
const csv = csvOf(record({ h_lundi: '09:00 - 12:00' }), record({ id_fs: '9002', latitude: '46.2' }));
const row = () => ({ updatedOn: '2026-11-01' });

/** Every call, on inputs made anew: its name, and the call. */
const CALLS: readonly (readonly [string, () => unknown])[] = [
  ['lookUp', () => root.lookUp(root.annualSubsidy, asOf)],
  ['lookUp of what is unknown', () => root.lookUp(root.postalSubsidy, '2023-06-01')],
  ['timeline', () => root.timeline(root.annualSubsidy)],
  ['bibliography', () => root.bibliography()],
  ['staleParameters', () => root.staleParameters('2199-01-01')],
  ['operatorsAt', () => root.operatorsAt('2025-06-01')],
  ['findOperators', () => root.findOperators('CAF')],
  ['missingOperators', () => root.missingOperators(['MSA'], asOf)],
  ['summarizePresence', () => root.summarizePresence(structure().operators ?? [])],
  ['parseStructure', structure],
  ['weeklyOpening', () => root.weeklyOpening(structure())],
  ['publicHolidays', () => root.publicHolidays(2026)],
  ['placesOn', () => root.placesOn([structure()])],
  ['stopsOn', () => root.stopsOn({ departement: '23', stops: [{ place: 'Mairie', hours: hours() }] }, '2026-05-04')],
  ['parseDossier', dossier],
  ['evaluateDossier', evaluation],
  ['screenDossiers', () => root.screenDossiers([dossier()], { asOf })],
  ['referentielAt', () => root.referentielAt(asOf)],
  ['compareReferentiels', () => root.compareReferentiels(root.referentielAt(asOf), root.referentielAt('2026-01-01'))],
  ['defineReferentiel', () => root.defineReferentiel([], () => [], { base: root.referentielAt(asOf) })],
  ['factsFromStructures', () => root.factsFromStructures(structure(), [], asOf)],
  ['nextQuestions', () => root.nextQuestions(evaluation())],
  ['compareEvaluations', () => root.compareEvaluations(evaluation(), evaluation())],
  ['assessPriorities', () => root.assessPriorities({}, { asOf })],
  ['procedureState', () => root.procedureState([{ kind: 'contact', on: '2024-01-12' }], { asOf })],
  ['supportChecklist', () => root.supportChecklist({})],
  ['projectSubsidies', projection],
  ['compareProjections', () => root.compareProjections(projection(), projection())],
  ['labelsOverTime', () => root.labelsOverTime([structure()])],
  ['publishedFigures', () => root.publishedFigures()],
  ['coordinationReview', () => root.coordinationReview({ year: 2024, visits: 3 })],
  ['estimateTravelTimes', () => access.estimateTravelTimes(places(), places())],
  ['estimateAccess', check],
  ['accessCoverage', () => access.accessCoverage(check(), { weight: () => 1 })],
  ['accessGaps', () => access.accessGaps(check())],
  ['compareAccess', () => access.compareAccess(check(), check())],
  ['readOfficialList', () => exchange.readOfficialList(csv)],
  ['compareLists', () => exchange.compareLists(exchange.readOfficialList(csv), [])],
  ['readHours', () => exchange.readHours('9h-12h')],
  ['fromOpeningHours', () => exchange.fromOpeningHours('Mo-Fr 09:00-12:00')],
  ['toOpeningHours', () => exchange.toOpeningHours(hours())],
  ['toGeoJson', () => exchange.toGeoJson([structure()])],
  ['toDataInclusion', () => exchange.toDataInclusion([structure()], { source: 'fictif', ...row() })],
  ['toMediationNumerique', () => exchange.toMediationNumerique([structure()], row())],
  ['toJsonLd', () => exchange.toJsonLd(structure())],
  ['toRows', () => exchange.toRows(evaluation())],
  ['jsonSchemas', () => exchange.jsonSchemas()],
];

describe('a result that is written over', () => {
  it.each(CALLS)('of %s does not change the next answer', (_, call) => {
    const before = JSON.stringify(call());
    const result = call();
    spoil(result);
    expect(JSON.stringify(call())).toBe(before);
  });
});

it('reads frozen data as any other: nothing writes in its input', () => {
  const [principal, file] = [freeze(structure()), freeze(dossier())];
  expect(() => root.evaluateDossier(file, { asOf })).not.toThrow();
  expect(() => root.projectSubsidies({ structures: [principal], from: 2020, to: 2024, asOf })).not.toThrow();
  expect(() => exchange.toGeoJson([principal])).not.toThrow();
  expect(() => exchange.toMediationNumerique([principal], row())).not.toThrow();
  expect(() =>
    access.estimateAccess({ origins: freeze(places()), structures: freeze(places()), cutoffMinutes: 30 }),
  ).not.toThrow();
  expect(() => root.weeklyOpening(principal)).not.toThrow();
});

/** The objects of a value that can still be edited. */
function editable(value: unknown, found = new Set<object>()): Set<object> {
  if (!isObject(value) || ArrayBuffer.isView(value) || found.has(value)) return found;
  if (!Object.isFrozen(value)) found.add(value);
  Object.values(value).forEach((member) => editable(member, found));
  return found;
}

/** As it comes back from storage: nothing is frozen. */
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const round = () => ({ departement: '23', stops: [{ place: 'Mairie', hours: hours() }] });

const evaluations = stored([evaluation(), root.evaluateDossier({}, { asOf })] as const);
const projections = stored([projection(), projection()] as const);
const itinerant = round();
it.each<[string, object, unknown]>([
  ['stopsOn', itinerant, root.stopsOn(itinerant, '2026-05-04')],
  ['nextQuestions', evaluations, root.nextQuestions(evaluations[0])],
  ['compareEvaluations', evaluations, root.compareEvaluations(...evaluations)],
  ['compareProjections', projections, root.compareProjections(...projections)],
])('%s shares nothing with its input: editing the answer leaves the input as it was', (_, input, answer) => {
  const own = editable(input);
  expect(own.size).toBeGreaterThan(0);
  expect([...editable(answer)].filter((part) => own.has(part))).toEqual([]);
});

it('parses data into a value that shares nothing with it', () => {
  const raw = { ...structure(), extras: { note: { deep: ['kept'] } } };
  const parsed = root.parseStructure(raw);
  spoil(raw);
  expect(parsed).toEqual(structure());
  const rawFacts = {
    facts: { accessible: true, agents: { complete: true, items: [{ fte: 1, booth: { open: true } }] } },
  };
  const read = root.parseDossier(rawFacts);
  const before = JSON.stringify(read);
  spoil(rawFacts);
  expect(JSON.stringify(read)).toBe(before);
});
