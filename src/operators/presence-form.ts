/**
 * How an operator is present: "présence permanente d'agents, permanences, visio-conférences, etc."
 * (cohesion-territoires.gouv.fr, 2020); territorial correspondents are a valid form (prefecture of Hautes-Pyrénées,
 * 3 February 2020).
 */
export const PRESENCE_FORMS = /* @__PURE__ */ Object.freeze([
  'permanent-agent',
  'permanence',
  'video',
  'correspondent',
  'other',
] as const);

/**
 * How an operator is present. `permanence`: one of its agents comes on given days; `correspondent`: a person to reach in
 * its network.
 */
export type PresenceForm = (typeof PRESENCE_FORMS)[number];
