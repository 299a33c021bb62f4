import { sameText, text, type LocalizedText } from '../../foundation/text.js';
import type { Finding, OpenFact } from './evaluation.js';
import { factNamed, type FactDefinition } from '../facts/fact.js';
import type { Prepared } from './prepare.js';

const COMPLETE = text('La liste est-elle complète ?', 'Is the list complete?');

/** The facts that undetermined findings miss, each once, in the order of the findings. */
export function openFactsOf(findings: readonly Finding[], prepared: Prepared): OpenFact[] {
  const missing = new Map<string, Set<string>>();
  for (const reason of findings.flatMap(({ reasons }) => reasons ?? [])) {
    if (reason.kind !== 'fact') continue;
    const fields = missing.get(reason.fact) ?? new Set();
    for (const field of reason.fields ?? []) fields.add(field);
    missing.set(reason.fact, fields);
  }
  return [...missing].flatMap(([name, fields]) => {
    const fact = factNamed(prepared.referentiel.facts, name);
    if (!fact) return [];
    const labels = [...fields].map((field) => ({ name: field, label: fieldLabel(fact, field, prepared) }));
    return [{ fact: name, question: fact.question, documents: fact.documents ?? [], fields: labels }];
  });
}

function fieldLabel(fact: FactDefinition, field: string, { setting }: Prepared): LocalizedText {
  if (fact.type === 'operators') {
    const name = setting.required.find(({ id }) => id === field)?.name ?? field;
    return sameText(name);
  }
  return field === 'complete' ? COMPLETE : (factNamed(fact.items ?? [], field)?.question ?? sameText(field));
}
