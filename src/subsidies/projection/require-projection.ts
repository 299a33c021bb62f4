import { requireFormat, requireShape } from '../../foundation/argument.js';
import { wholeCents } from '../../foundation/cents.js';
import { aDay, aText, aWholeMeasure, type Expectation } from '../../foundation/expectations.js';
import { listOf, nullable, objectOf, type Fields } from '../../foundation/shape.js';
import { text } from '../../foundation/text.js';
import { aSource, aStanding } from '../../law/shapes.js';
import type { AmountRead, Projection, ProjectionLine, UsedAssumption, YearTotals } from './projection.js';

/* What a comparison reads of a projection, which may come back from storage. */

const A_YEAR: Expectation = {
  type: 'number',
  words: text('une année, de 1000 à 9999', 'a year, from 1000 to 9999'),
  accepts: (year) => Number.isInteger(year) && Number(year) >= 1000 && Number(year) <= 9999,
};

type LineRead = Pick<
  ProjectionLine,
  'departement' | 'year' | 'standing' | 'amountCents' | 'atLeastCents' | 'atMostCents' | 'amountIndex'
>;

const A_LINE = /* @__PURE__ */ objectOf({
  departement: aText,
  year: A_YEAR,
  standing: aStanding,
  amountCents: wholeCents,
  atLeastCents: wholeCents,
  atMostCents: wholeCents,
  amountIndex: /* @__PURE__ */ nullable(/* @__PURE__ */ aWholeMeasure()),
} satisfies Fields<LineRead>);

const COMPARED = /* @__PURE__ */ objectOf({
  byYear: /* @__PURE__ */ listOf(
    /* @__PURE__ */ objectOf({ year: A_YEAR, amount: aText } satisfies Fields<Pick<YearTotals, 'year' | 'amount'>>),
  ),
  lines: /* @__PURE__ */ listOf(A_LINE),
  amounts: /* @__PURE__ */ listOf(
    /* @__PURE__ */ objectOf({ parameterId: aText, from: aDay, source: aSource } satisfies Fields<
      Pick<AmountRead, 'parameterId' | 'from' | 'source'>
    >),
  ),
  assumptions: /* @__PURE__ */ listOf(
    /* @__PURE__ */ objectOf({ id: aText } satisfies Fields<Pick<UsedAssumption, 'id'>>),
  ),
} satisfies Fields<Pick<Projection, 'byYear' | 'lines' | 'amounts' | 'assumptions'>>);

/** Returns the argument when it is a projection; throws a `TypeError` that names the part that is not, otherwise. */
export const requireProjection = (name: string, projection: Projection): Projection =>
  requireShape(name, requireFormat(name, projection, 'france-services/projection@1'), COMPARED);
