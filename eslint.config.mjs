import nx from '@nx/eslint-plugin';
import { createProjectGraphAsync } from '@nx/devkit';
import tseslint from 'typescript-eslint';

// The boundary rule reads the graph that was computed last and passes everything when there is none, as in a fresh clone.
process.env.NX_DAEMON = 'false';
process.env.NX_ISOLATE_PLUGINS = 'false';
await createProjectGraphAsync();

const pure = ['schema', 'diagnostics', 'sdl', 'sql', 'diff', 'emit', 'plan', 'apply', 'rehearse', 'certify'];
const specs = ['**/*.spec.ts', '**/*.e2e.ts'];
const outside = [...specs, '**/*.fixture.ts', '**/fixtures/**'];

/** A layer may import itself (never in a circle, which the rule refuses too) and the layers below. */
const layers = [0, 1, 2, 3, 4, 5, 6, 7].map((layer) => ({
  sourceTag: `layer:${layer}`,
  onlyDependOnLibsWithTags: Array.from({ length: layer + 1 }, (_, below) => `layer:${below}`),
}));

const machine = 'A pure library gets this through a port: Host, Database, Shadow or Signer.';
// Of node:crypto: what gives the same for the same.
const deterministic = [
  ...[
    'createHash',
    'hash',
    'createPublicKey',
    'createPrivateKey',
    'sign',
    'verify',
    'timingSafeEqual',
    'X509Certificate',
  ],
  ...['KeyObject', 'KeyLike', 'JsonWebKey'],
];
const nodeModules = [
  'fs',
  'path',
  'os',
  'child_process',
  'net',
  'http',
  'https',
  'tls',
  'worker_threads',
  'timers',
  'process',
  'url',
];

const syntax = [
  { selector: 'TSEnumDeclaration', message: 'Write a union of words.' },
  { selector: 'TSParameterProperty', message: 'Name the property in the class.' },
  { selector: "TSModuleDeclaration[kind!='global']", message: 'A module is a file.' },
];

export default tseslint.config(
  {
    ignores: ['**/node_modules', '**/dist', '**/generated', '**/vendor', '.nx', 'coverage', '**/*.d.ts'],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          banTransitiveDependencies: false,
          // What one module loads lazily, for its weight, another that needs it anyway may import.
          checkDynamicDependenciesExceptions: ['.*'],
          depConstraints: [
            ...layers,
            {
              sourceTag: 'io:pure',
              onlyDependOnLibsWithTags: ['io:pure'],
              bannedExternalImports: ['pg', 'kysely', '@nx/*', 'nx'],
            },
            { sourceTag: 'io:node', onlyDependOnLibsWithTags: ['*'], bannedExternalImports: ['pg', 'kysely'] },
          ],
        },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // graphql's kinds are an enum at compile time and plain words in every node.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // [...text] is how a text is taken apart into code points.
      '@typescript-eslint/no-misused-spread': 'off',
      // require is for what is loaded when it is first needed; an import stands at the top.
      '@typescript-eslint/no-require-imports': 'off',
      // Our objects are records of functions without `this`.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': ['error', ...syntax],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `async` functions that fulfil a port need not wait for anything.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: pure.map((library) => `libs/${library}/src/**/*.ts`),
    ignores: outside,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...['crypto', 'node:crypto'].map((name) => ({ name, allowImportNames: deterministic, message: machine })),
            ...nodeModules.flatMap((name) => [name, `node:${name}`]).map((name) => ({ name, message: machine })),
          ],
          patterns: [{ group: ['fs/*', 'node:fs/*', 'node:timers/*', 'node:path/*'], message: machine }],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'console',
          'setTimeout',
          'setInterval',
          'setImmediate',
          'fetch',
          'performance',
          '__dirname',
          '__filename',
        ].map((name) => ({ name, message: machine })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: machine },
        { object: 'Math', property: 'random', message: machine },
      ],
      'no-restricted-syntax': [
        'error',
        ...syntax,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: machine },
      ],
    },
  },
  {
    files: outside,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Generated code is run to see what it does.
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
);
