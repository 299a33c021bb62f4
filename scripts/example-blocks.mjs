import ts from 'typescript';

/**
 * A piece of documentation that runs: the file and line (from 1) of its fence, its code, and the line in the file of
 * each line of code.
 * @typedef {{ file: string, line: number, code: string, lines: number[] }} Block
 */

/** The ```ts fences of some lines. `ts no-run` is left out; `ts continued` runs after the fences it continues.
 * @param {string} file @param {string[]} texts @param {number} first line number of the first text
 * @returns {Block[]}
 */
function fences(file, texts, first) {
  /** @type {Block[]} */
  const blocks = [];
  /** @type {{ info: string, indent: string, line: number, codes: string[], lines: number[] } | undefined} */
  let open;
  texts.forEach((text, index) => {
    const line = first + index;
    const [, indent = '', info] = /^(\s*)```(.*)$/.exec(text) ?? [];
    if (open === undefined) {
      if (info !== undefined) open = { info: info.trim(), indent, line, codes: [], lines: [] };
    } else if (info !== undefined) {
      const [language, option] = open.info.split(/\s+/);
      if (option !== undefined && option !== 'no-run' && option !== 'continued') {
        throw new Error(`${file}:${open.line}  unknown word after \`\`\`ts: ${option}`);
      }
      if (language === 'ts' && option !== 'no-run') {
        const before = option === 'continued' ? blocks.at(-1) : undefined;
        if (option === 'continued' && !before) throw new Error(`${file}:${open.line}  nothing to continue`);
        const code = open.codes.join('\n');
        blocks.push({
          file,
          line: open.line,
          code: before ? `${before.code}\n${code}` : code,
          lines: [...(before?.lines ?? []), ...open.lines],
        });
      }
      open = undefined;
    } else {
      open.codes.push(text.startsWith(open.indent) ? text.slice(open.indent.length) : text);
      open.lines.push(line);
    }
  });
  if (open) throw new Error(`${file}:${open.line}  a fence is not closed`);
  return blocks;
}

/** The examples of a Markdown file. @param {string} file @param {string} content */
export const blocksOfMarkdown = (file, content) => fences(file, content.split(/\r?\n/), 1);

/** The `@example` tags of a TypeScript file. @param {string} file @param {string} content */
export function blocksOfSource(file, content) {
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.ES2022, true);
  /** @type {Set<ts.JSDocTag>} */
  const tags = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    for (const tag of ts.getJSDocTags(node)) if (tag.tagName.text === 'example') tags.add(tag);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...tags].flatMap((tag) => {
    const first = source.getLineAndCharacterOfPosition(tag.getStart()).line + 1;
    const texts = content.slice(tag.getStart(), tag.end).split(/\r?\n/);
    const blocks = fences(
      file,
      texts.map((text) => text.replace(/^\s*\* ?/, '')),
      first,
    );
    if (blocks.length === 0) throw new Error(`${file}:${first}  @example without a \`\`\`ts fence`);
    return blocks;
  });
}
