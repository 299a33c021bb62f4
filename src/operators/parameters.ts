import { text } from '../foundation/text.js';
import { parameter, type Parameter } from '../law/parameter.js';
import type { BaseReading } from './national-base.js';
import { OPERATOR_IDS, OPERATORS, type OperatorId, type OperatorName } from './operators.js';

const firstName = (id: OperatorId): string => OPERATORS[id].names[0].value.name;

/** The place of each operator in the national base, as parameters. Nobody was in it before 1 January 2020. */
export const baseMemberships: readonly Parameter<BaseReading>[] = /* @__PURE__ */ OPERATOR_IDS.map((id) =>
  parameter(`operator-base.${id}`, undefined, {
    label: text(`Place dans le socle national : ${firstName(id)}`, `Place in the national base: ${firstName(id)}`),
    entries: OPERATORS[id].base,
  }),
);

/** The names of each operator, as parameters. */
export const operatorNames: readonly Parameter<OperatorName>[] = /* @__PURE__ */ OPERATOR_IDS.map((id) =>
  parameter(`operator-name.${id}`, undefined, {
    label: text(`Nom : ${firstName(id)}`, `Name: ${firstName(id)}`),
    entries: OPERATORS[id].names,
  }),
);
