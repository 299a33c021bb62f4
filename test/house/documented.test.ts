import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = new URL('../../src/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

/** The names that the entries export: what users meet. */
const published = new Set(
  ['index.ts', 'access/index.ts', 'geo/index.ts', 'exchange/index.ts'].flatMap((entry) =>
    [...readFileSync(new URL(entry, root), 'utf8').matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(
      ([, names = '']) => names.split(',').map((name) => name.trim().replace(/^type /, '')),
    ),
  ),
);

/** The name that a statement declares, when users meet it. */
function nameOf(statement: ts.Statement): string | undefined {
  const named =
    ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isFunctionDeclaration(statement);
  const name = named ? statement.name?.text : undefined;
  return name !== undefined && published.has(name) ? name : undefined;
}

/** The fields that bear no comment in a published interface, type or signature, those of objects inside them included. */
function undocumentedIn(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(new URL(path, root), 'utf8'), ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => {
    const name = nameOf(statement);
    return name === undefined ? [] : undocumentedFields(statement, name).map((field) => `${path}: ${field}`);
  });

  function undocumentedFields(node: ts.Node, within: string): string[] {
    if (ts.isBlock(node)) return [];
    // What a condition compares is a pattern, not a shape that users meet.
    if (ts.isConditionalTypeNode(node)) {
      return [node.trueType, node.falseType].flatMap((branch) => undocumentedFields(branch, within));
    }
    const isField = ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isIndexSignatureDeclaration(node);
    const name = isField ? `${within}.${node.name?.getText(source) ?? '[key]'}` : within;
    const found = isField && ts.getJSDocCommentsAndTags(node).length === 0 ? [name] : [];
    ts.forEachChild(node, (child) => void found.push(...undocumentedFields(child, name)));
    return found;
  }
}

it('looks at many names', () => {
  expect(published.size).toBeGreaterThan(300);
  expect(published).toContain('Structure');
});

it('finds a comment on every field of every published type, at any depth', () => {
  expect(files.flatMap(undocumentedIn)).toEqual([]);
});
