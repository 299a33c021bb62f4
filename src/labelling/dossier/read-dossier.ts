import { asJson } from '../../foundation/describe.js';
import type { Notice } from '../../foundation/issue.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import type { Attestation } from './attestation.js';
import { checkedValue, differs, unused } from '../facts/check-facts.js';
import type { Case } from '../rules/compiled.js';
import type { Dossier } from './dossier.js';
import type { AmountBounds, FactDefinition } from '../facts/fact.js';
import { factsFromStructures } from '../facts/facts-from-structures.js';
import { presenceMask } from '../rules/presence-mask.js';
import type { Structure } from '../../structures/structure.js';
import type { Prepared } from '../evaluation/prepare.js';
import { valueText } from '../facts/value-text.js';

/**
 * The facts of a dossier in the order of the référentiel: those declared, then those that its records give. Whatever
 * is of the wrong type, or contradicts what is published, is named. A fact that no criterion reads is left out.
 */
export function readDossier(dossier: Dossier, prepared: Prepared, notices: Notice[]): Case {
  const { structure, facts, attestations = NO_ATTESTATIONS } = dossier;
  const declared: Readonly<Record<string, unknown>> = facts ?? NO_FACTS;
  const slots: unknown[] = [];
  for (const fact of prepared.readable) {
    const raw = fact && declared[fact.name];
    if (!fact) slots.push(undefined);
    else if (fact.type === 'attestation') slots.push(given(attestations, fact.name));
    else if (raw === undefined) slots.push(undefined);
    else slots.push(slotOf(fact, checkedValue(fact, raw, notices)));
  }
  return {
    slots,
    origins: structure ? addPublished(dossier, structure as Structure, prepared, slots, notices) : NO_ORIGINS,
  };
}

/** Fills what is not declared with what the records give. @returns where each of these facts comes from, by name */
function addPublished(
  { sites, facts = {} }: Dossier,
  structure: Structure,
  { readable, setting }: Prepared,
  slots: unknown[],
  notices: Notice[],
): Case['origins'] {
  const derived = factsFromStructures(structure, sites as readonly Structure[] | undefined, setting.asOf);
  const published = derived.facts as Readonly<Record<string, unknown>>;
  const sources = derived.origins as Readonly<Record<string, LocalizedText>>;
  const origins: Record<string, LocalizedText> = {};
  readable.forEach((fact, index) => {
    const value = fact && published[fact.name];
    if (!fact || value === undefined) return;
    const { name } = fact;
    if (slots[index] === undefined) {
      slots[index] = slotOf(fact, value);
      if (sources[name]) origins[name] = sources[name];
    } else if (contradict(facts[name], value)) {
      notices.push(differs(name, valueText(fact, facts[name]), valueText(fact, value)));
    }
  });
  notices.push(...derived.notices);
  return origins;
}

const NO_ORIGINS: Case['origins'] = {};

const slotOf = (fact: FactDefinition, value: unknown): unknown =>
  fact.type === 'operators' && value !== undefined ? presenceMask(value) : value;

const NO_FACTS: Readonly<Record<string, unknown>> = {};
const NO_ATTESTATIONS: readonly Attestation[] = [];

/** Names what the dossier says that no criterion reads, attestations that come too late, sites that stand alone. */
export function noticeUnread(dossier: Dossier, prepared: Prepared, notices: Notice[]): void {
  const { structure, sites, facts = {}, attestations = [] } = dossier;
  for (const name of Object.keys(facts)) {
    if (facts[name] !== undefined && !prepared.used.has(name)) notices.push(unused(['facts', name], name));
  }
  attestations.forEach((attestation, index) => noticeAttestation(attestation, index, prepared, notices));
  if (sites && !structure) notices.push(SITES_ALONE);
}

function given(attestations: readonly Attestation[], name: string): readonly Attestation[] | undefined {
  if (attestations.length === 0) return undefined;
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
