import { asJson } from '../../foundation/describe.js';
import type { Notice } from '../../foundation/issue.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import { sentence } from '../../foundation/schema.js';
import { factNamed, type FactDefinition, type ListValue } from './fact.js';
import { expectationOf, isValueOf } from './fact-value.js';

type Path = readonly (string | number)[];
type Facts = Readonly<Record<string, unknown>>;

/** A fact of the wrong type is named, and read as not known. */
const wrongType = (path: Path, fact: FactDefinition, received: unknown): Notice => ({
  code: 'wrong-type',
  path,
  received: asJson(received),
  message: sentence(received, expectationOf(fact)),
});

/**
 * The value of a fact when it is of its type, otherwise `undefined`, with a notice. The fields of the items of a list
 * are sorted in the same way.
 */
export function checkedValue(fact: FactDefinition, value: unknown, notices: Notice[]): unknown {
  if (value === undefined) return undefined;
  if (!isValueOf(fact, value)) {
    notices.push(wrongType(['facts', fact.name], fact, value));
    return undefined;
  }
  return fact.type === 'list' ? checkedList(fact, value as ListValue, notices) : value;
}

function checkedList(fact: FactDefinition, list: ListValue, notices: Notice[]): ListValue {
  const fields = fact.items ?? [];
  if (list.items.every((item) => isSound(fields, item))) return list;
  const items = list.items.map((item, index) => soundPart(fields, item, ['facts', fact.name, 'items', index], notices));
  return { ...list, items };
}

function soundPart(fields: readonly FactDefinition[], item: Facts, path: Path, notices: Notice[]): Facts {
  const sound = Object.entries(item).filter(([name, value]) => {
    const field = factNamed(fields, name);
    if (!field) notices.push(unused([...path, name], name));
    else if (value === undefined || isValueOf(field, value)) return true;
    else notices.push(wrongType([...path, name], field, value));
    return false;
  });
  return Object.fromEntries(sound);
}

/** Every fact of the item is declared, and of its type. */
function isSound(fields: readonly FactDefinition[], item: Facts): boolean {
  let known = 0;
  for (const field of fields) {
    if (!Object.hasOwn(item, field.name)) continue;
    const value = item[field.name];
    if (value !== undefined && !isValueOf(field, value)) return false;
    known += 1;
  }
  return known === Object.keys(item).length;
}

/** Something said in the dossier that no criterion reads. */
export const unused = (path: Path, name: string): Notice => ({
  code: 'unused-fact',
  path,
  message: text(
    `« ${name} » n’est lu par aucun critère du référentiel`,
    `"${name}" is read by no criterion of the référentiel`,
  ),
});

/** A notice on a declared fact that differs from what is published. */
export const differs = (name: string, declared: LocalizedText, published: LocalizedText): Notice => ({
  code: 'declared-differs',
  path: ['facts', name],
  message: text(
    `déclaré : ${declared.fr} ; publié : ${published.fr} ; la valeur déclarée est retenue`,
    `declared: ${declared.en}; published: ${published.en}; the declared value is used`,
  ),
});
