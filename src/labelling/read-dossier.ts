import { asJson } from '../foundation/describe.js';
import type { Notice } from '../foundation/issue.js';
import { text, type Text } from '../foundation/text.js';
import type { Attestation } from './attestation.js';
import { checkedValue, differs, unused } from './check-facts.js';
import type { Case } from './compiled.js';
import type { Dossier } from './dossier.js';
import type { AmountBounds, FactDefinition } from './fact.js';
import { factsFromStructures, type DerivedFacts } from './facts-from-structures.js';
import type { Prepared } from './prepare.js';
import { valueText } from './wording.js';

const NOTHING: DerivedFacts = { facts: {}, origins: {}, notices: [] };

/**
 * The facts of a dossier in the order of the référentiel: those declared, then those that its records give. Whatever
 * cannot be used is named.
 */
export function readDossier(dossier: Dossier, prepared: Prepared, notices: Notice[]): Case {
  const { referentiel, setting, used } = prepared;
  const { structure, sites, facts = {}, attestations = [] } = dossier;
  const derived = structure ? factsFromStructures(structure, sites, setting.asOf) : NOTHING;
  const published = derived.facts as Readonly<Record<string, unknown>>;
  const origins: Record<string, Text> = {};

  const slots = referentiel.facts.map((fact) => {
    const { name, type } = fact;
    if (type === 'attestation') return given(attestations, name);
    const declared = checkedValue(fact, facts[name], ['facts', name], notices);
    const other = published[name];
    if (declared === undefined && other !== undefined) {
      const origin = (derived.origins as Readonly<Record<string, Text>>)[name];
      if (origin) origins[name] = origin;
      return other;
    }
    if (other !== undefined && contradict(declared, other)) {
      notices.push(differs(name, valueText(fact, declared), valueText(fact, other)));
    }
    return declared;
  });

  for (const notice of derived.notices) notices.push(notice);
  for (const name of Object.keys(facts)) {
    if (facts[name] !== undefined && !used.has(name)) notices.push(unused(['facts', name], name));
  }
  attestations.forEach((attestation, index) => noticeAttestation(attestation, index, prepared, notices));
  if (sites && !structure) notices.push(SITES_ALONE);
  return { slots, origins };
}

function given(attestations: readonly Attestation[], name: string): readonly Attestation[] | undefined {
  const about = attestations.filter(({ fact }) => fact === name);
  return about.length === 0 ? undefined : about;
}

function noticeAttestation(
  { fact, on }: Attestation,
  index: number,
  { used, setting, referentiel }: Prepared,
  notices: Notice[],
): void {
  const path = ['attestations', index];
  if (!used.has(fact) || !isAttested(referentiel.facts, fact)) notices.push(unused(path, fact));
  else if (on > setting.asOf) {
    notices.push({
      code: 'attested-later',
      path: [...path, 'on'],
      received: on,
      message: text(
        `attesté le ${on}, après la date examinée (${setting.asOf}) : l’attestation ne compte pas`,
        `attested on ${on}, after the date examined (${setting.asOf}): the attestation does not count`,
      ),
    });
  }
}

const isAttested = (facts: readonly FactDefinition[], name: string): boolean =>
  facts.some((fact) => fact.name === name && fact.type === 'attestation');

const SITES_ALONE: Notice = {
  code: 'sites-without-structure',
  path: ['sites'],
  message: text(
    'les sites sont donnés sans la structure principale : leurs horaires ne sont pas lus',
    'sites are given without the principal structure: their hours are not read',
  ),
};

/** Whether a declared value cannot be true together with a published one. Lists of operators complete each other. */
function contradict(declared: unknown, published: unknown): boolean {
  if (Array.isArray(declared)) return false;
  if (isAmount(declared) && isAmount(published)) {
    const [a, b] = [boundsOf(declared), boundsOf(published)];
    return a.low > b.high || b.low > a.high;
  }
  return JSON.stringify(asJson(declared)) !== JSON.stringify(asJson(published));
}

const isAmount = (value: unknown): value is number | AmountBounds =>
  typeof value === 'number' || (typeof value === 'object' && value !== null);

const boundsOf = (value: number | AmountBounds): { low: number; high: number } =>
  typeof value === 'number' ? { low: value, high: value } : { low: value.atLeast ?? 0, high: value.atMost ?? Infinity };
