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

/** The fields of published interfaces that bear no comment. */
function undocumentedIn(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(new URL(path, root), 'utf8'), ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => {
    if (!ts.isInterfaceDeclaration(statement)) return [];
    if (!published.has(statement.name.text)) return [];
    return statement.members.flatMap((member) => {
      const documented = ts.getJSDocCommentsAndTags(member).length > 0 || ts.isCallSignatureDeclaration(member);
      return documented ? [] : [`${path}: ${statement.name.text}.${member.name?.getText(source) ?? ''}`];
    });
  });
}

it('looks at many names', () => {
  expect(published.size).toBeGreaterThan(300);
  expect(published).toContain('Structure');
});

it('finds a comment on every field of every published interface', () => {
  expect(files.flatMap(undocumentedIn)).toEqual([]);
});
