import { departementOfCommune } from '../../places/communes/commune-code.js';
import type { Structure } from '../../structures/structure.js';
import type { Outgoing } from './outgoing.js';

/** Fields for which none of the formats has a place. */
export const LOST_EVERYWHERE = {
  principalId: 'lost',
  stops: 'lost',
  appointment: 'lost',
  labelledOn: 'lost',
  labelEndedOn: 'lost',
  funding: 'lost',
  operators: 'lost',
  population: 'lost',
  density: 'lost',
  mountain: 'lost',
} as const satisfies Partial<Record<keyof Structure, 'lost'>>;

/** Fields that data·inclusion and the standard of the médiation numérique write alike. */
export const ALIKE = {
  role: { derived: () => 'principal' },
  departement: { derived: ({ commune }: Structure) => departementOfCommune(commune.code) },
  commune: {
    commune: ({ structure: { commune } }: Outgoing) => commune.name,
    code_insee: ({ structure: { commune } }: Outgoing) => commune.code,
  },
  latitude: { latitude: ({ structure: { latitude } }: Outgoing) => latitude },
  longitude: { longitude: ({ structure: { longitude } }: Outgoing) => longitude },
} as const;
