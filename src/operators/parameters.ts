import { text } from '../foundation/text.js';
import { parameter, type Parameter } from '../law/parameter.js';
import { OPERATOR_IDS, OPERATORS, type BaseReading, type OperatorId, type OperatorName } from './operators.js';

const nameOf = (id: OperatorId): string => OPERATORS[id].names[0]?.value?.name ?? id;

/** The place of each operator in the national base, as parameters. Nobody was in it before 1 January 2020. */
export const baseMemberships: readonly Parameter<BaseReading>[] = OPERATOR_IDS.map((id) =>
  parameter(`operator-base.${id}`, undefined, {
    label: text(`place dans la base nationale : ${nameOf(id)}`, `place in the national base: ${nameOf(id)}`),
    entries: OPERATORS[id].base,
  }),
);

/** The names of each operator, as parameters. */
export const operatorNames: readonly Parameter<OperatorName>[] = OPERATOR_IDS.map((id) =>
  parameter(`operator-name.${id}`, undefined, {
    label: text(`nom : ${nameOf(id)}`, `name: ${nameOf(id)}`),
    entries: OPERATORS[id].names,
  }),
);
