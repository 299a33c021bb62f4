import type { Verdict } from '../../foundation/verdict.js';
import type { Compiled } from './compiled.js';

/**
 * Parts under one rule of Kleene's logic, as `allOf` and `anyOf` state it: one `deciding` verdict settles it, then one
 * doubt, then one `other`; what is not applicable counts for nothing. The reasons of a doubt are those of the parts in
 * doubt.
 */
export function several(parts: readonly Compiled[], deciding: Verdict, other: Verdict): Compiled {
  return {
    verdict: (dossier, item) => {
      let verdict: Verdict = 'not-applicable';
      for (const part of parts) {
        const answer = part.verdict(dossier, item);
        if (answer === deciding) return deciding;
        if (answer === 'undetermined' || (answer === other && verdict === 'not-applicable')) verdict = answer;
      }
      return verdict;
    },
    reasons: (dossier, item, into) => {
      for (const part of parts) {
        if (part.verdict(dossier, item) === 'undetermined') part.reasons(dossier, item, into);
      }
    },
    observe: (dossier, item, into) => parts.forEach((part) => part.observe(dossier, item, into)),
    disputes: (dossier, item, into) => parts.forEach((part) => part.disputes(dossier, item, into)),
  };
}
