import { issueOf, meets } from '../../foundation/expectations.js';
import type { Notice, Path } from '../../foundation/issue.js';
import { unusedFact } from '../../foundation/notices/labelling.js';
import { expectationOf } from './fact-types.js';
import { type FactDefinition, type ListValue } from './fact.js';

type Facts = Readonly<Record<string, unknown>>;

/** Gives the value of a fact when it is of its type; otherwise nothing, and a notice that names it. */
export type FactCheck = (value: unknown, notices: Notice[]) => unknown;

/**
 * Checks a fact of the référentiel, ready for any number of dossiers. A value that is not of its type is named, and reads
 * as not known; so are the fields of the items of a list.
 */
export function checkOf(fact: FactDefinition): FactCheck {
  const expectation = expectationOf(fact);
  const path = ['facts', fact.name];
  const fields = (fact.items ?? []).map((field) => ({ name: field.name, expectation: expectationOf(field) }));

  /** Every fact of the item is declared, and of its type. */
  const isSound = (item: Facts): boolean => {
    let known = 0;
    for (const field of fields) {
      if (!Object.hasOwn(item, field.name)) continue;
      const value = item[field.name];
      if (value !== undefined && !field.expectation.accepts(value)) return false;
      known += 1;
    }
    return known === Object.keys(item).length;
  };
  const soundPart = (item: Facts, itemPath: Path, notices: Notice[]): Facts =>
    Object.fromEntries(
      Object.entries(item).filter(([name, value]) => {
        const field = fields.find((known) => known.name === name);
        if (field) return value === undefined || meets(field.expectation, value, [...itemPath, name], notices);
        notices.push(unusedFact([...itemPath, name], name));
        return false;
      }),
    );
  return (value, notices) => {
    if (value === undefined) return undefined;
    if (!expectation.accepts(value)) return void notices.push(issueOf(expectation, value, path));
    if (fact.type !== 'list') return value;
    const list = value as ListValue;
    if (list.items.every(isSound)) return list;
    return { ...list, items: list.items.map((item, index) => soundPart(item, [...path, 'items', index], notices)) };
  };
}
