import { describe, expect, it } from 'vitest';
import * as access from '../../src/access/index.js';
import * as exchange from '../../src/exchange/index.js';
import * as geo from '../../src/geo/index.js';
import * as root from '../../src/index.js';

/* The names that other programs call: a name that leaves its entry breaks them, whatever the other tests say. */

const FUNCTIONS = {
  root: [
    ...['lookUp', 'timeline', 'bibliography', 'staleParameters'],
    ...['operatorsAt', 'findOperators', 'missingOperators'],
    ...['parseStructure', 'safeParseStructure', 'weeklyOpening', 'isOpen'],
    ...['parseDossier', 'safeParseDossier', 'evaluateDossier', 'evaluateDossiers'],
    ...['defineReferentiel', 'referentielAt', 'compareReferentiels', 'factsFromStructures'],
    ...['explain', 'nextQuestions', 'compareEvaluations', 'assessPriorities', 'procedureState', 'supportChecklist'],
    ...['projectSubsidies', 'compareProjections', 'investmentAid', 'financingPlan'],
    ...['departementOverview', 'cantonCoverage', 'activityGrowth'],
  ],
  access: [
    ...['estimateTravelTimes', 'travelTimesFromRows', 'travelTimesFromMatrix', 'roadGraph'],
    ...['checkAccess', 'accessCoverage', 'accessGaps', 'compareAccess'],
  ],
  exchange: [
    ...['readOfficialList', 'compareLists', 'toGeoJson', 'fromGeoJson', 'toDataInclusion', 'toMediationNumerique'],
    ...['toOpeningHours', 'toRows', 'jsonSchemas'],
  ],
  geo: ['zonesAt', 'catchment'],
};

const entries: Record<keyof typeof FUNCTIONS, Record<string, unknown>> = { root, access, exchange, geo };

describe.each(Object.entries(FUNCTIONS))('the entry %s', (entry, names) => {
  it.each(names)('has the function %s', (name) => {
    expect(entries[entry as keyof typeof FUNCTIONS][name]).toBeTypeOf('function');
  });
});

it('has the data of the contract: parameters, schemas, dated funding', () => {
  expect(root.parameters.length).toBeGreaterThan(0);
  expect([root.annualSubsidy.id, root.coordinationFunding.id]).toEqual(['annual-subsidy', 'coordination-funding']);
  expect(root.structureSchema['~standard'].vendor).toBe('zod');
  expect(root.dossierSchema['~standard'].vendor).toBe('zod');
});
