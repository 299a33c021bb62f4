import { sameJson } from '../../foundation/same-json.js';
import { isRecord } from '../../foundation/record.js';
import type { Notice } from '../../foundation/issue.js';
import {
  attestedLater,
  declaredDiffers,
  sitesWithoutStructure,
  unusedFact,
} from '../../foundation/notices/labelling.js';
import { dateText } from '../../foundation/words.js';
import type { Amount, FactDefinition } from '../facts/fact.js';
import { factsOn } from '../facts/facts-from-structures.js';
import { valueText } from '../facts/value-text.js';
import type { Case } from '../rules/compiled.js';
import { presenceMask } from '../rules/presence-mask.js';
import type { Attestation } from './attestation.js';
import type { Dossier } from './dossier.js';
import type { Readable, ReadableFacts } from './readable.js';

type Facts = Readonly<Record<string, unknown>>;

const NO_FACTS: Facts = {};
const NO_ATTESTATIONS: readonly Attestation[] = [];
const NO_ORIGINS: Case['origins'] = {};

/**
 * The facts of a dossier in the order of the référentiel: those declared, then those that its records give. Whatever
 * is of the wrong type, or contradicts what is published, is named. A fact that no criterion reads is left out.
 */
export function readDossier(dossier: Dossier, { readable, setting }: ReadableFacts, notices: Notice[]): Case {
  const { structure, attestations = NO_ATTESTATIONS } = dossier;
  const facts: Facts = dossier.facts ?? NO_FACTS;
  const slots: unknown[] = [];
  for (const known of readable) {
    if (!known) slots.push(undefined);
    else if (known.fact.type === 'attestation') slots.push(attestationsOf(attestations, known.fact.name));
    else slots.push(slotOf(known.fact, known.check(facts[known.fact.name], notices)));
  }
  if (!structure) return { slots, origins: NO_ORIGINS };
  const derived = factsOn(structure, dossier.sites, setting.asOf);
  const origins = addPublished(derived.facts as Facts, facts, readable, slots, notices);
  notices.push(...derived.notices);
  return { slots, origins: Object.fromEntries(Object.entries(derived.origins).filter(([name]) => origins.has(name))) };
}

/** Fills what is not declared with what the records give. @returns the names of the facts that they gave */
function addPublished(
  published: Facts,
  declared: Facts,
  readable: readonly (Readable | undefined)[],
  slots: unknown[],
  notices: Notice[],
): Set<string> {
  const names = new Set<string>();
  readable.forEach((known, index) => {
    if (!known) return;
    const { fact } = known;
    const { name } = fact;
    const value = published[name];
    if (value === undefined) return;
    if (slots[index] === undefined) {
      slots[index] = slotOf(fact, value);
      names.add(name);
    } else if (contradict(declared[name], value)) {
      const words = { declared: valueText(fact, declared[name]), published: valueText(fact, value) };
      notices.push(declaredDiffers(['facts', name], words));
    }
  });
  return names;
}

const slotOf = (fact: FactDefinition, value: unknown): unknown =>
  fact.type === 'operators' && value !== undefined ? presenceMask(value) : value;

function attestationsOf(attestations: readonly Attestation[], name: string): readonly Attestation[] | undefined {
  const about = attestations.filter(({ fact }) => fact === name);
  return about.length === 0 ? undefined : about;
}

/** Names what the dossier says that no criterion reads, attestations that come too late, sites that stand alone. */
export function noticeUnread(dossier: Dossier, { readable, used, setting }: ReadableFacts, notices: Notice[]): void {
  const { structure, sites, facts = {}, attestations = [] } = dossier;
  const attested = new Set(readable.flatMap((known) => (known?.fact.type === 'attestation' ? [known.fact.name] : [])));
  for (const name of Object.keys(facts)) {
    if (facts[name] !== undefined && !used.has(name)) notices.push(unusedFact(['facts', name], name));
  }
  attestations.forEach(({ fact, on }, index) => {
    if (!attested.has(fact)) notices.push(unusedFact(['attestations', index], fact));
    else if (on > setting.asOf) {
      const days = { on: dateText(on), asOf: dateText(setting.asOf) };
      notices.push(attestedLater(['attestations', index, 'on'], days, on));
    }
  });
  if (sites && !structure) notices.push(sitesWithoutStructure(['sites']));
}

/** Whether a declared value cannot be true together with a published one. Lists of operators complete each other. */
function contradict(declared: unknown, published: unknown): boolean {
  if (Array.isArray(declared)) return false;
  if (isAmount(declared) && isAmount(published)) {
    const [a, b] = [boundsOf(declared), boundsOf(published)];
    return a.low > b.high || b.low > a.high;
  }
  return !sameJson(declared, published);
}

const isAmount = (value: unknown): value is Amount => typeof value === 'number' || isRecord(value);

const boundsOf = (value: Amount): { low: number; high: number } =>
  typeof value === 'number' ? { low: value, high: value } : { low: value.atLeast ?? 0, high: value.atMost ?? Infinity };
