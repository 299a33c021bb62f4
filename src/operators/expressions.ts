import { fold } from '../foundation/text.js';
import { LOCAL_NETWORKS } from './local-networks.js';
import { JOINT_ITEMS, OPERATOR_IDS, OPERATORS, type OperatorId } from './operators.js';

/** Words that designate one or several operators. */
export interface Expression {
  /** Folded words. */
  readonly words: string;
  readonly operators: readonly OperatorId[];
  /**
   * Where the words designate the operators: `anywhere` in a text; as the `whole-item` of a list; `beside-ministry`
   * when the text says "ministère"; `there` when the département is given and is one of theirs.
   */
  readonly where: 'anywhere' | 'whole-item' | 'beside-ministry' | 'there';
  /** The only départements where the words can designate the operators; absent: everywhere. */
  readonly departements?: readonly string[];
}

const expressionsOf = (operator: OperatorId): Expression[] => {
  const { names, aliases } = OPERATORS[operator];
  const { anywhere = [], wholeItem = [], besideMinistry = [] } = aliases;
  const official = names.flatMap(({ value }) => (value === null ? [] : [value.name, value.shortName]));
  const common = new Set(wholeItem.map(fold));
  const told = [...new Set([...official, ...anywhere, operator].map(fold))].filter((words) => !common.has(words));
  const operators = [operator];
  return [
    ...told.map((words) => ({ words, operators, where: 'anywhere' as const })),
    ...[...common].map((words) => ({ words, operators, where: 'whole-item' as const })),
    ...besideMinistry.map((name) => ({ words: fold(name), operators, where: 'beside-ministry' as const })),
  ];
};

/** Every expression that designates operators. */
export const EXPRESSIONS: readonly Expression[] = [
  ...OPERATOR_IDS.flatMap(expressionsOf),
  ...Object.entries(JOINT_ITEMS).map(([name, operators]) => ({
    words: fold(name),
    operators,
    where: 'whole-item' as const,
  })),
  ...LOCAL_NETWORKS.flatMap(({ name, fullNames, namesThere = [], operators, departements }) => [
    ...[name, ...fullNames].map((told) => ({
      words: fold(told),
      operators,
      where: 'anywhere' as const,
      ...(departements === undefined ? {} : { departements }),
    })),
    ...namesThere.map((told) => ({
      words: fold(told),
      operators,
      where: 'there' as const,
      ...(departements === undefined ? {} : { departements }),
    })),
  ]),
];
