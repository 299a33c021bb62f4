import { readFileSync } from 'node:fs';
import type { Options } from 'tsup';
import ts from 'typescript';

/*
 * A build step of esbuild. No module of src/ does anything when it is loaded but compute its constants; bundlers cannot
 * know it once the modules stand in one file, and would keep them all. Each computed constant becomes a call marked
 * pure, `/* @__PURE__ *\/ (() => (...))()`, so that a program which only looks up an amount does not carry the letters.
 */

/** Whether an initialiser computes something: a call or a spread outside any function of its own. */
function computes(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return true;
  if (ts.isSpreadElement(node) || ts.isSpreadAssignment(node)) return true;
  return ts.forEachChild(node, (child) => computes(child) || undefined) ?? false;
}

/** The source with each computed top-level constant wrapped. */
function wrapConstants(code: string, path: string): string {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true);
  const initializers = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer && computes(initializer) ? [initializer] : []));
  return initializers.reduceRight((text, node) => {
    const [start, end] = [node.getStart(source), node.getEnd()];
    return `${text.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${text.slice(end)}`;
  }, code);
}

/** The build step, as esbuild takes it. */
export const pureConstants: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'pure-constants',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: wrapConstants(readFileSync(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
};
