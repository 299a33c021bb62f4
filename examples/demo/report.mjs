import { left, WIDTH, wrap } from './screen.mjs';

/** Left margin of the body of the report. */
export const INDENT = '   ';

/** The heading of a section: a number, a title, a rule to the edge. */
export function heading({ styles }, number, title) {
  const start = ` ${number} ── ${title} `;
  return ['', styles.bold(start) + styles.dim('─'.repeat(WIDTH - start.length)), ''];
}

/** The heading of a part of a section. */
export const subheading = ({ styles }, title) => [`${INDENT}${styles.bold(title)}`];

/** A paragraph, wrapped to the width of the report: `rest` begins each line but the first. */
export const paragraph = (value, { first = INDENT, rest = first.replace(/[^ ]/g, ' ') } = {}) =>
  wrap(value, { first, rest });

/** A remark on how far a figure can be trusted: always worded, never by colour alone. */
export const caution = ({ styles }, value) => wrap(value, { first: `${INDENT}ⓘ ` }).map((line) => styles.dim(line));

/** Names on the left, values beside them. */
export function pairs(rows, { indent = INDENT, gap = 2 } = {}) {
  const width = Math.max(...rows.map(([name]) => name.length)) + gap;
  return rows.flatMap(([name, value]) => {
    const first = indent + left(name, width);
    return wrap(value, { first, rest: ' '.repeat(first.length) });
  });
}
