import type { LocalizedText } from '../../foundation/text.js';
import type { Verdict } from '../../foundation/verdict.js';
import type { SourceDocument } from '../../law/source.js';

/** What one reading of a dispute gives. */
export interface ReadingResult {
  /** Identifier of the reading within its criterion: `present`, `fte`. */
  readonly id: string;
  /** Its name. */
  readonly label: LocalizedText;
  /** What it gives. */
  readonly verdict: Verdict;
  /** What is known of the facts that it reads; absent when nothing is. */
  readonly observed?: LocalizedText;
  /** The sources that read it so. */
  readonly sources: readonly SourceDocument[];
}

/** Whether readings give answers that exclude each other. */
export const differ = (verdicts: readonly Verdict[]): boolean =>
  verdicts.includes('satisfied') && verdicts.includes('not-satisfied');

/** Why a verdict is undetermined. */
export type Reason =
  | {
      /** A fact is not known. */
      readonly kind: 'fact';
      /** Name of the fact. */
      readonly fact: string;
      /**
       * What is missing in the items of a list (`complete`: the list does not say that it is whole), or the operators of
       * which nothing is said. Absent: the whole fact is missing.
       */
      readonly fields?: readonly string[];
    }
  | {
      /** No rule is known for this case, or its value is not. */
      readonly kind: 'rule-unknown';
      /** What is not known, in a sentence. */
      readonly text: LocalizedText;
      /** Identifier of the dated rule whose value is not known. Absent: it is not that of a dated rule. */
      readonly parameter?: string;
    }
  | {
      /** Sources disagree, and their readings give different answers. */
      readonly kind: 'readings-differ';
      /** What each reading gives. */
      readonly readings: readonly ReadingResult[];
    };

/** The same reasons, each once: the fields of a same fact together. */
export function mergeReasons(reasons: readonly Reason[]): Reason[] {
  const merged: Reason[] = [];
  const indexes = new Map<string, number>();
  for (const reason of reasons) {
    const key = keyOf(reason);
    const at = indexes.get(key);
    const same = at === undefined ? undefined : merged[at];
    if (at === undefined) {
      indexes.set(key, merged.length);
      merged.push(reason);
    } else if (same?.kind === 'fact' && reason.kind === 'fact') {
      merged[at] = withFields(reason.fact, [...(same.fields ?? []), ...(reason.fields ?? [])]);
    }
  }
  return merged;
}

function keyOf(reason: Reason): string {
  if (reason.kind === 'fact') return `fact ${reason.fact}`;
  if (reason.kind === 'rule-unknown') return `rule ${reason.text.fr}`;
  return reason.readings.map(({ id, verdict }) => `${id} ${verdict}`).join('\n');
}

const withFields = (fact: string, fields: readonly string[]): Reason =>
  fields.length === 0 ? { kind: 'fact', fact } : { kind: 'fact', fact, fields: [...new Set(fields)] };
