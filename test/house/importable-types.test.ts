import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const entries = ['index.ts', 'access/index.ts', 'geo/index.ts', 'exchange/index.ts'].map((entry) => root + entry);
const { config } = ts.readConfigFile(`${root}../tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: object };
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${root}..`);
const program = ts.createProgram(entries, { ...options, noEmit: true });
const checker = program.getTypeChecker();

const resolved = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The types that the public part of a declaration names: the body of a function is not public. */
function typesNamed(node: ts.Node, found = new Set<ts.Symbol>()): Set<ts.Symbol> {
  if (ts.isBlock(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
    if (!ts.isBlock(node)) for (const part of [...node.parameters, node.type]) if (part) typesNamed(part, found);
    return found;
  }
  const name = ts.isTypeReferenceNode(node)
    ? node.typeName
    : ts.isExpressionWithTypeArguments(node)
      ? node.expression
      : null;
  const symbol = name && checker.getSymbolAtLocation(name);
  if (symbol) found.add(resolved(symbol));
  ts.forEachChild(node, (child) => void typesNamed(child, found));
  return found;
}

/**
 * Whether users may want to name a type: those that a file of the sources exports, but the operators of the language of
 * rules, which users name through `Expression`.
 */
const isNameable = (symbol: ts.Symbol): boolean =>
  (symbol.declarations ?? []).some((declaration) => {
    const { fileName } = declaration.getSourceFile();
    const exported =
      ts.canHaveModifiers(declaration) && ts.getModifiers(declaration)?.[0]?.kind === ts.SyntaxKind.ExportKeyword;
    return exported && fileName.startsWith(root) && !fileName.includes('/rules/operators/');
  });

/** The main entry imports nothing of the rooms of access: users import their types from `/access`. */
const isElsewhere = (entry: string, symbol: ts.Symbol): boolean =>
  entry === `${root}index.ts` &&
  (symbol.declarations ?? []).some((declaration) => declaration.getSourceFile().fileName.startsWith(`${root}access/`));

/** The types that an entry names and does not export, each with one export that names it. */
function notExported(entry: string): string[] {
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!)!;
  const exported = new Set(checker.getExportsOfModule(module).map(resolved));
  const lacking = new Map<string, string>();
  for (const symbol of exported) {
    for (const declaration of symbol.declarations ?? []) {
      for (const named of typesNamed(declaration)) {
        if (isNameable(named) && !exported.has(named) && !isElsewhere(entry, named))
          lacking.set(named.name, symbol.name);
      }
    }
  }
  return [...lacking].map(([type, by]) => `${type} (${by})`).sort();
}

it.each(entries)('%s exports every type that its exports name', { timeout: 60_000 }, (entry) => {
  expect(notExported(entry)).toEqual([]);
});
