import { operatorsAt, type Dossier, type OperatorPresence } from '../../src/index.js';

/** Every operator of the base on a day, present. */
export const everyone = (asOf: string): OperatorPresence[] =>
  operatorsAt(asOf)
    .filter(({ base }) => base === 'core')
    .map(({ id }) => ({ operator: id, status: 'present' }));

type Facts = NonNullable<Dossier['facts']>;

/** A fictional agent who meets everything. */
export const agent = {
  present: true,
  versatile: true,
  trainedOn: '2019-12-01',
  fte: 1,
  employer: 'structure',
  digitalAdviser: false,
} as const;

/** Facts of a fictional structure that meets every requirement known on a day. */
export const soundFacts = (asOf: string): Facts => ({
  role: 'principal',
  format: 'fixed',
  weeklyOpeningMinutes: 24 * 60,
  weeklyOpeningDays: 5,
  hasOtherSites: false,
  agents: { complete: true, items: [agent, agent] },
  opensOn: '2020-01-01',
  operators: everyone(asOf),
  correspondents: everyone(asOf),
  confidentialSpace: true,
  accessible: true,
  digitalHelp: true,
  computer: true,
  printer: true,
  scanner: true,
  freeOfCharge: true,
  openToAll: true,
  withoutAppointment: true,
  identifiablePlace: true,
  agreementSignedOn: '2019-12-15',
});
