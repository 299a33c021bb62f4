import ts from 'typescript';

/* From the code of an example to code that checks itself. */

const CLAIM = /^\s*\/\/ =>\s*(.*)$/;
const CONTINUED = /^\s*\/\/ {2,}(.*)$/;

/**
 * Import statements for the public names that the code uses without declaring them, on one line.
 * @param {string} code @param {Map<string, string>} home the entry of each public name
 */
export function importsFor(code, home) {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const declared = new Set(source.statements.flatMap(namesDeclaredBy));
  const used = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    const member = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    if (ts.isIdentifier(node) && !member) used.add(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return [...used]
    .filter((name) => home.has(name) && !declared.has(name))
    .map((name) => `import { ${name} } from '${home.get(name)}'; `)
    .join('');
}

/** The names that a statement adds to the top level. @param {ts.Statement} statement @returns {string[]} */
function namesDeclaredBy(statement) {
  /** @type {string[]} */
  const names = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIdentifier(node)) names.push(node.text);
    else if (ts.isImportSpecifier(node) || ts.isBindingElement(node) || ts.isVariableDeclaration(node))
      visit(node.name);
    else ts.forEachChild(node, visit);
  };
  if (ts.isImportDeclaration(statement) && statement.importClause) visit(statement.importClause);
  else if (ts.isVariableStatement(statement)) visit(statement.declarationList);
  else if ('name' in statement && statement.name) visit(/** @type {ts.Node} */ (statement.name));
  return names;
}

/**
 * The code where each statement followed by `// => literal` is an assertion:
 * - `expression; // => literal`: deep equality; `// => throws RangeError`: it throws an error of that name;
 * - `console.log(a, b); // => 1, 2`: deep equality of each;
 * - `const name = expression; // => literal`: deep equality of the name.
 *
 * A literal goes on over the comment lines that follow, when they are indented by two spaces or more.
 * @param {string} code @param {number[]} lines the line in the file of each line of code
 * @returns {{ code: string, checks: number, unread: number[] }} `unread`: lines of claims that follow no statement
 */
export function withAssertions(code, lines) {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const texts = code.split('\n');
  const found = new Set();
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    ts.forEachChild(node, visit);
    if (!ts.isExpressionStatement(node) && !ts.isVariableStatement(node)) return;
    const end = source.getLineAndCharacterOfPosition(node.end);
    let claim = CLAIM.exec((texts[end.line] ?? '').slice(end.character))?.[1];
    if (claim === undefined) return;
    found.add(end.line);
    for (let next = end.line + 1; CONTINUED.test(texts[next] ?? ''); next += 1) {
      claim += ` ${CONTINUED.exec(texts[next] ?? '')?.[1] ?? ''}`;
    }
    edits.push({ start: node.getStart(), end: node.end, text: assertion(node, claim, lines[end.line] ?? 0) });
  };
  visit(source);
  let checked = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    checked = checked.slice(0, start) + text + checked.slice(end);
  }
  const unread = texts.flatMap((text, index) => (/\/\/ =>/.test(text) && !found.has(index) ? [lines[index] ?? 0] : []));
  return { code: checked, checks: edits.length, unread };
}

/** @param {ts.ExpressionStatement | ts.VariableStatement} statement @param {string} claim @param {number} line */
function assertion(statement, claim, line) {
  if (ts.isVariableStatement(statement)) {
    const names = statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
    return `${statement.getText()} __at(${line}); __equal(${names}, (${claim}));`;
  }
  const { expression } = statement;
  const error = /^throws (\w+)$/.exec(claim)?.[1];
  if (error) return `__at(${line}); __throws(() => (${expression.getText()}), '${error}');`;
  if (ts.isCallExpression(expression) && expression.expression.getText() === 'console.log') {
    const printed = expression.arguments.map((argument) => argument.getText()).join(', ');
    return `__at(${line}); __equal([${printed}], [${claim}]);`;
  }
  return `__at(${line}); __equal((${expression.getText()}), (${claim}));`;
}
