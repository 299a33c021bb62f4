import { words } from '../../../foundation/shape.js';
import type { LocalizedText } from '../../../foundation/text.js';
import type { Operator } from '../operator.js';
import { ruleUnknown as unknown } from '../threshold.js';

/** No rule is known for this case: it stays undetermined, and the text says why. */
export interface RuleUnknown {
  readonly op: 'rule-unknown';
  /** Why, in a sentence. */
  readonly text: LocalizedText;
}

export const ruleUnknown = {
  parts: { text: words },
  build: (text: LocalizedText): RuleUnknown => ({ op: 'rule-unknown', text }),
  compile: (expression) => unknown(expression),
  describe: ({ text }) => text,
  needs: () => [],
} satisfies Operator<RuleUnknown>;
