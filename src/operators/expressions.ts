import { defined } from '../foundation/defined.js';
import { fold } from '../foundation/text.js';
import { LOCAL_NETWORKS, type LocalNetwork } from './local-networks.js';
import { JOINT_ITEMS, OPERATOR_IDS, OPERATORS, type OperatorId } from './operators.js';

/** Words that designate one or several operators. */
export interface Expression {
  /** The words, folded. */
  readonly words: string;
  /** The operators that they designate. */
  readonly operators: readonly OperatorId[];
  /**
   * Where the words designate the operators: `anywhere` in a text; as the `whole-item` of a list; `beside-ministry`
   * when the text says "ministère"; `there` when the département is given and is one of theirs.
   */
  readonly where: 'anywhere' | 'whole-item' | 'beside-ministry' | 'there';
  /** The only départements where the words can designate the operators; absent: everywhere. */
  readonly departements?: readonly string[];
}

const namesOf = (operator: OperatorId): Expression[] => {
  const { names, aliases } = OPERATORS[operator];
  const { anywhere = [], wholeItem = [], besideMinistry = [] } = aliases;
  const official = names.flatMap(({ value }) => (value === null ? [] : [value.name, value.shortName]));
  const common = new Set(wholeItem.map(fold));
  const distinctive = [...new Set([...official, ...anywhere, operator].map(fold))].filter((name) => !common.has(name));
  const operators = [operator];
  return [
    ...distinctive.map((words) => ({ words, operators, where: 'anywhere' as const })),
    ...[...common].map((words) => ({ words, operators, where: 'whole-item' as const })),
    ...besideMinistry.map((name) => ({ words: fold(name), operators, where: 'beside-ministry' as const })),
  ];
};

const jointNames = (): Expression[] =>
  Object.entries(JOINT_ITEMS).map(([name, operators]) => ({ words: fold(name), operators, where: 'whole-item' }));

const networkNames = ({ name, fullNames, namesThere = [], operators, departements }: LocalNetwork): Expression[] => {
  const expression = (words: string, where: Expression['where']): Expression => ({
    words: fold(words),
    operators,
    where,
    ...defined({ departements }),
  });
  return [
    ...[name, ...fullNames].map((words) => expression(words, 'anywhere')),
    ...namesThere.map((words) => expression(words, 'there')),
  ];
};

/** Every expression that designates operators. */
export const EXPRESSIONS: readonly Expression[] = /* @__PURE__ */ [
  OPERATOR_IDS.map(namesOf),
  jointNames(),
  LOCAL_NETWORKS.map(networkNames),
].flat(2);
