import type { LocalizedText } from '../foundation/text.js';
import type { Writer } from '../labelling/evaluation/letter-writer.js';

/** A sub-heading and its list. */
export const block = (heading: LocalizedText, lines: readonly string[], { layout, quote }: Writer): string =>
  [layout.subheading(quote(heading)), layout.list(lines)].join('\n');
