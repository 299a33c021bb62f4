/** Columns of the report: it fits an ordinary terminal, an e-mail and a printed page. */
export const WIDTH = 92;

const STYLES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39] };

/** Whether a stream may be coloured: a terminal, and `NO_COLOR` is not set (https://no-color.org). */
export const mayColour = (stream, env) => Boolean(stream.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb';

/** Functions that add a style to a text, or leave it as it is. Nothing is said by colour alone. */
export function stylesOf(coloured) {
  const style = (codes) => (value) => (coloured ? `\u001b[${codes[0]}m${value}\u001b[${codes[1]}m` : value);
  return Object.fromEntries(Object.entries(STYLES).map(([name, codes]) => [name, style(codes)]));
}

/** The number of columns that a text takes, its styles set aside. */
const widthOf = (value) => [...value.replace(/\u001b\[\d+m/g, '').normalize('NFC')].length;

/** A text on the left of a column of that width. */
export const left = (value, width) => value + ' '.repeat(Math.max(0, width - widthOf(value)));

/** A text on the right of a column of that width. */
export const right = (value, width) => ' '.repeat(Math.max(0, width - widthOf(value))) + value;

/** A text cut to a width, with an ellipsis when something is missing. */
export const cut = (value, width) => (widthOf(value) <= width ? value : `${[...value].slice(0, width - 1).join('')}…`);

/** French punctuation stays with its word, a unit with its number. */
const tied = (value) =>
  value
    .replace(/ ([;:!?»])/g, '\u00a0$1')
    .replaceAll('« ', '«\u00a0')
    .replace(/(\d) (?=(?:h|min|ETP|FTE)\b)/g, '$1\u00a0')
    .replace(/(\d\u00a0h) (?=\d)/g, '$1\u00a0');

/** Lines of at most the width of the report. Breaks at spaces, never at no-break spaces. */
export function wrap(value, { first = '', rest = first.replace(/[^ ]/g, ' '), width = WIDTH } = {}) {
  const lines = [];
  let line = first;
  let isEmpty = true;
  for (const word of tied(value)
    .split(/[ \n]+/)
    .filter(Boolean)) {
    if (!isEmpty && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
