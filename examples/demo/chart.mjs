/**
 * A horizontal bar of a given width, made of parts drawn each with its own glyph: it reads without colour. Every part
 * that is not zero gets at least one column, and the parts never exceed the width.
 * @param {readonly { value: number, glyph: string, style?: (text: string) => string }[]} parts
 * @param {number} full the value of a bar that fills the width
 */
export function bar(parts, full, width) {
  const columns = parts.map(({ value }) => (value > 0 ? Math.max(1, Math.round((value / full) * width)) : 0));
  let excess = columns.reduce((sum, count) => sum + count, 0) - width;
  while (excess > 0) {
    const longest = columns.indexOf(Math.max(...columns));
    columns[longest] -= 1;
    excess -= 1;
  }
  return parts.map(({ glyph, style = (text) => text }, index) => style(glyph.repeat(columns[index]))).join('');
}
