import { text } from '../foundation/text.js';
import { STANDINGS } from './parameter.js';
import { isIsoDate } from '../foundation/civil-date.js';
import { requireShape } from '../foundation/argument.js';
import { aDay, aText, oneOf, type Expectation } from '../foundation/expectations.js';
import {
  anything,
  listOf,
  objectOf,
  optional,
  words,
  type Fields,
  type Shape,
  misfitOf,
  nullable,
} from '../foundation/shape.js';
import type { DatedEntry, Dispute, Parameter } from './parameter.js';
import { SOURCE_KINDS, type SourceDocument } from './source.js';

/* What the parts of the law are made of, for arguments that come from elsewhere. */

export const aStanding = /* @__PURE__ */ oneOf(STANDINGS);

/** A day, a month or a year that exists. */
export const aWrittenDate: Expectation = {
  type: 'string',
  words: text(
    'une date qui existe, écrite AAAA, AAAA-MM ou AAAA-MM-JJ',
    'a date that exists, written YYYY, YYYY-MM or YYYY-MM-DD',
  ),
  accepts: (date) => typeof date === 'string' && isIsoDate(`${date}-01-01`.slice(0, 10)),
};

export const aSource = /* @__PURE__ */ objectOf(
  {
    kind: /* @__PURE__ */ oneOf(SOURCE_KINDS),
    title: aText,
    url: /* @__PURE__ */ optional(aText),
    document: /* @__PURE__ */ optional(aText),
    date: /* @__PURE__ */ nullable(aWrittenDate),
  } satisfies Fields<SourceDocument>,
  text('une source', 'a source'),
);

const aDispute = /* @__PURE__ */ objectOf({
  value: anything,
  source: aSource,
  note: words,
} satisfies Fields<Dispute>);

const anEntry = /* @__PURE__ */ objectOf({
  from: aDay,
  until: /* @__PURE__ */ optional(aDay),
  publishedOn: /* @__PURE__ */ optional(aDay),
  publishedBy: /* @__PURE__ */ optional(aDay),
  value: anything,
  standing: aStanding,
  source: aSource,
  disputedBy: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(aDispute)),
  reviewedOn: aDay,
} satisfies Fields<DatedEntry>);

const ENTRIES = /* @__PURE__ */ listOf(anEntry);

const ORDERED: Expectation = {
  type: 'object',
  words: text("des états dans l'ordre, le plus ancien d'abord", 'states in order, the oldest first'),
  accepts: (entries) =>
    (entries as readonly DatedEntry[]).every(({ from }, index, all) => (all[index - 1]?.from ?? '') <= from),
};

/** States, the oldest first. */
const inOrder: Shape = (entries) => misfitOf(ENTRIES, entries) ?? misfitOf(ORDERED, entries);

export const aParameter = /* @__PURE__ */ objectOf(
  {
    entries: inOrder,
    label: words,
    id: aText,
    unit: /* @__PURE__ */ optional(aText),
  } satisfies Fields<Parameter>,
  text('un paramètre, comme annualSubsidy', 'a parameter, such as annualSubsidy'),
);

/** Returns the argument when it is a parameter; throws a `TypeError` otherwise, such as for its identifier. */
export function requireParameter<T>(name: string, value: Parameter<T>): Parameter<T> {
  return requireShape(name, value, aParameter);
}
