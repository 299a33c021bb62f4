import { readFileSync } from 'node:fs';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

const ENTRIES = ['src/index.ts', 'src/access/index.ts', 'src/geo/index.ts', 'src/exchange/index.ts'];

/* What the library may not touch: the world outside its arguments. */
const OUTSIDE = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'navigator', 'location', 'document', 'window'],
  ...[
    'process',
    'console',
    'Buffer',
    'require',
    'module',
    '__dirname',
    '__filename',
    'globalThis',
    'self',
    'Deno',
    'Bun',
  ],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
  ...['crypto', 'performance', 'Intl', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'Temporal'],
].map((name) => ({ name, message: 'The library is pure: no input, output, clock, chance or locale.' }));

const IMPURE_SYNTAX = [
  ['MemberExpression[object.name="Date"]', 'No clock: dates are YYYY-MM-DD strings, and today is an argument.'],
  ['CallExpression[callee.name="Date"]', 'No clock: today is an argument.'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'No chance: the same input gives the same output.'],
  [
    'MemberExpression[property.name=/^[gs]et(Date|Day|FullYear|Month|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/]',
    'No local time: the answer would depend on the place where the program runs.',
  ],
  ['MemberExpression[property.name=/^(toLocale|localeCompare$)/]', 'No locale: compare and write the same everywhere.'],
  ['ImportExpression', 'No dynamic import: the library loads nothing by itself.'],
  ['MetaProperty', 'No import.meta: the library does not know where it is.'],
  ['ExportDefaultDeclaration', 'No default export: one name for one thing.'],
  ['CallExpression[callee.object.name="z"][callee.property.name="config"]', 'z.config() is global state.'],
  [
    'Program > ExpressionStatement, Program > VariableDeclaration > VariableDeclarator[id.type=/Pattern$/]',
    'Nothing happens when a module loads: declarations and pure constants only, so that bundlers drop what is not used.',
  ],
  [
    'SpreadElement > ConditionalExpression > ObjectExpression[properties.length=0]',
    'Write ...defined({ name: value }) of foundation/defined.ts: it drops what is undefined.',
  ],
  ['ImportDeclaration[source.value="zod"] ImportSpecifier', "Write: import * as z from 'zod' (bundlers keep less)."],
].map(([selector, message]) => ({ selector, message }));

const NEW_DATE = {
  selector: 'NewExpression[callee.name="Date"]',
  message: 'Only foundation/civil-date.ts may use Date.',
};
const REEXPORT = {
  selector: ':matches(ExportNamedDeclaration[source], ExportAllDeclaration)',
  message: 'Only entries re-export.',
};
const OWN_CODE = {
  selector: 'Program > :not(ExportNamedDeclaration, ExportAllDeclaration), ExportNamedDeclaration[declaration]',
  message: 'An entry only re-exports.',
};

/**
 * The import rule of a room: relative files, and these packages only.
 * @param {string[]} names regular expressions
 * @returns {import('eslint').Linter.RulesRecord}
 */
const packages = (...names) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: `^(?!\\.\\.?/|(?:${names.join('|')})$)`,
          message: 'This package is not allowed in this room: see the rules of src/ in eslint.config.js.',
        },
        { regex: '^\\.\\.?/(?!.*\\.js$)', message: 'Relative imports end in .js.' },
      ],
    },
  ],
});

/* Public functions need a running example. Their names are read from the entries. */
const examplesOfPublicFunctions = ENTRIES.flatMap((entry) => {
  const folder = entry.slice(0, entry.lastIndexOf('/') + 1);
  const exports = readFileSync(new URL(entry, import.meta.url), 'utf8').matchAll(
    /\{([^}]*)\}\s*from\s*'\.\/([^']+)\.js'/g,
  );
  return [...exports].map(([, list = '', path = '']) => {
    const names = list.split(',').map((name) => name.trim().split(/\s+as\s+/)[0]);
    const named = `[id.name=/^(${names.filter((name) => /^\w+$/.test(name)).join('|')})$/]`;
    const arrow = `VariableDeclaration:has(> VariableDeclarator${named} > ArrowFunctionExpression.init)`;
    const contexts = [`ExportNamedDeclaration > FunctionDeclaration${named}`, `ExportNamedDeclaration > ${arrow}`];
    /** @type {import('eslint').Linter.RulesRecord} */
    const rules = { 'jsdoc/require-example': ['error', { contexts }] };
    return { files: [`${folder}${path}.ts`], rules };
  });
});

export default defineConfig(
  globalIgnores(['dist', 'docs/api', 'coverage', '.build', '.stryker-tmp']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.config.ts'], defaultProject: 'test/tsconfig.json' },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // What callers and data hand in is checked again at run time, whatever the types promise.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // `${number}-${number}` beside `string` tells a reader what to expect.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // The builders of expressions are meant to be taken apart: `({ all, atLeast }) => ...`.
      '@typescript-eslint/unbound-method': 'off',
      // Matters of taste, left to the author of the line.
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/prefer-optional-chain': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      ...packages('zod'),
      'no-restricted-globals': ['error', ...OUTSIDE],
      'no-restricted-syntax': ['error', ...IMPURE_SYNTAX, NEW_DATE, REEXPORT],
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: { esm: true },
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: [
            'ExportNamedDeclaration > VariableDeclaration:has(> VariableDeclarator > ArrowFunctionExpression.init)',
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
          ],
          enableFixer: false,
        },
      ],
      'jsdoc/require-description': ['error', { contexts: ['any'] }],
    },
  },
  // Kernels walk typed arrays within bounds that they set themselves: `!` says so more briefly than a cast.
  { files: ['src/access/**/*.ts', 'src/places/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['src/geo/**/*.ts'], rules: packages('zod', '@turf/[a-z-]+') },
  { files: ['src/exchange/**/*.ts'], rules: packages('zod') },
  { files: ['src/exchange/official-list/table/csv-cells.ts'], rules: packages('papaparse') },
  {
    files: ['src/foundation/civil-date.ts'],
    rules: {
      ...packages('date-fns/[A-Za-z]+'),
      'no-restricted-syntax': ['error', ...IMPURE_SYNTAX, REEXPORT],
    },
  },
  { files: ENTRIES, rules: { 'no-restricted-syntax': ['error', ...IMPURE_SYNTAX, OWN_CODE] } },
  ...examplesOfPublicFunctions,
  {
    files: ['test/**/*.ts'],
    rules: {
      // Tests hand wrong values in on purpose, and know what their own fixtures hold.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-require-imports': 'off', eqeqeq: 'error' },
  },
);
