import { text } from '../foundation/text.js';
import { STANDINGS } from './parameter.js';
import { isIsoDate } from '../foundation/civil-date.js';
import { requireShape } from '../foundation/argument.js';
import { aDay, aText, oneOf, type Expectation } from '../foundation/expectations.js';
import { anything, listOf, objectOf, optional, words, type Fields, nullable } from '../foundation/shape.js';
import type { DatedEntry, Dispute, Parameter } from './parameter.js';
import type { SourceDocument } from './source.js';

/* What the parts of the law are made of, for arguments that come from elsewhere. */

export const aStanding = /* @__PURE__ */ oneOf(STANDINGS);

/** A day, a month or a year that exists. */
const aSourceDate: Expectation = {
  type: 'string',
  words: text(
    'une date qui existe, écrite AAAA, AAAA-MM ou AAAA-MM-JJ',
    'a date that exists, written YYYY, YYYY-MM or YYYY-MM-DD',
  ),
  accepts: (date) => typeof date === 'string' && isIsoDate(`${date}-01-01`.slice(0, 10)),
};

export const aSource = /* @__PURE__ */ objectOf(
  {
    kind: anything,
    title: aText,
    url: /* @__PURE__ */ optional(aText),
    document: /* @__PURE__ */ optional(aText),
    date: /* @__PURE__ */ nullable(aSourceDate),
  } satisfies Fields<SourceDocument>,
  text('une source', 'a source'),
);

const aDispute = /* @__PURE__ */ objectOf({
  value: anything,
  source: aSource,
  note: anything,
} satisfies Fields<Dispute>);

const anEntry = /* @__PURE__ */ objectOf({
  from: aDay,
  until: /* @__PURE__ */ optional(aDay),
  publishedOn: /* @__PURE__ */ optional(aDay),
  publishedBy: /* @__PURE__ */ optional(aDay),
  value: anything,
  standing: anything,
  source: aSource,
  disputedBy: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(aDispute)),
  reviewedOn: aDay,
} satisfies Fields<DatedEntry>);

export const aParameter = /* @__PURE__ */ objectOf(
  {
    entries: /* @__PURE__ */ listOf(anEntry),
    label: words,
    id: anything,
    unit: anything,
  } satisfies Fields<Parameter>,
  text('un paramètre, comme annualSubsidy', 'a parameter, such as annualSubsidy'),
);

/** Returns the argument when it is a parameter; throws a `TypeError` otherwise, such as for its identifier. */
export function requireParameter<T>(name: string, value: Parameter<T>): Parameter<T> {
  return requireShape(name, value, aParameter);
}
