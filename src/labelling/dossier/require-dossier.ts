import { text } from '../../foundation/text.js';
import { requireShape } from '../../foundation/argument.js';
import { aBoolean, aDay, aText, oneOf } from '../../foundation/expectations.js';
import { listOf, objectOf, optional, type Fields } from '../../foundation/shape.js';
import { aStructure } from '../facts/a-structure.js';
import { ATTESTING_ROLES, type Attestation } from './attestation.js';
import type { Dossier } from './dossier.js';
import type { Observations } from './observations.js';

const texts = /* @__PURE__ */ optional(/* @__PURE__ */ listOf(aText));

const ATTESTATION = {
  fact: aText,
  by: /* @__PURE__ */ oneOf(ATTESTING_ROLES),
  on: aDay,
  document: /* @__PURE__ */ optional(aText),
  holds: /* @__PURE__ */ optional(aBoolean),
} satisfies Fields<Attestation>;

const OBSERVATIONS = {
  lifeEventsTrained: texts,
  complementaryServices: texts,
  localPartners: texts,
  passNumerique: /* @__PURE__ */ optional(aBoolean),
} satisfies Fields<Observations>;

/** The values of facts are checked one by one, as data. */
const DOSSIER = /* @__PURE__ */ objectOf(
  {
    id: /* @__PURE__ */ optional(aText),
    structure: /* @__PURE__ */ optional(aStructure),
    sites: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(aStructure)),
    facts: /* @__PURE__ */ optional(/* @__PURE__ */ objectOf({})),
    attestations: /* @__PURE__ */ optional(
      /* @__PURE__ */ listOf(/* @__PURE__ */ objectOf(ATTESTATION, text('une attestation', 'an attestation'))),
    ),
    observations: /* @__PURE__ */ optional(/* @__PURE__ */ objectOf(OBSERVATIONS)),
  } satisfies Fields<Dossier>,
  text('un dossier', 'a dossier'),
);

/** Refuses what is not a dossier. @throws TypeError that names what is wrong in it */
export const requireDossier = (dossier: Dossier): Dossier => requireShape('dossier', dossier, DOSSIER);

/** Refuses what are not dossiers. @throws TypeError that names what is wrong in them */
export const requireDossiers = (dossiers: readonly Dossier[]): readonly Dossier[] =>
  requireShape('dossiers', dossiers, DOSSIERS);

const DOSSIERS = /* @__PURE__ */ listOf(DOSSIER);
