import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What would make two builds differ, or make a function do more than return its value. */
const onlyInTheCommandLine = 'Only src/cli/ may touch the outside; take it as an argument.';
const differsByMachine = 'Depends on the machine or its ICU data: two builds must give the same bytes.';

const outsideWorld = {
  globals: ['console', 'process', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'fetch', 'global'].map(
    (name) => ({ name, message: onlyInTheCommandLine }),
  ),
  imports: [
    'process',
    'console',
    'os',
    'timers',
    'timers/promises',
    'perf_hooks',
    'child_process',
    'readline',
    'readline/promises',
    'tty',
  ].flatMap((name) => [name, `node:${name}`].map((spelt) => ({ name: spelt, message: onlyInTheCommandLine }))),
  syntax: [
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
      message: `The clock: ${onlyInTheCommandLine}`,
    },
    {
      selector: 'MemberExpression[object.name="Date"][property.name="now"]',
      message: `The clock: ${onlyInTheCommandLine}`,
    },
    {
      selector: 'MemberExpression[object.name="globalThis"]',
      message: onlyInTheCommandLine,
    },
  ],
};

const differing = [
  {
    selector: 'MemberExpression[property.name=/^(localeCompare|toLocale.*)$/]',
    message: `${differsByMachine} Compare with < and >, or use toUpperCase.`,
  },
  {
    // Segmenter only measures what a terminal shows.
    selector: 'MemberExpression[object.name="Intl"][property.name!="Segmenter"]',
    message: differsByMachine,
  },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: differsByMachine },
];

const switchedOff = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|skip|todo|fails)$/]',
    message: 'No test is switched off. What depends on the corpus says so with skipIf.',
  },
];

export default defineConfig(
  { ignores: ['dist/', 'out/', 'coverage/', 'fixtures/', '**/generated/', '**/*.generated.*', 'bin/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `index['name']` is how noPropertyAccessFromIndexSignature and SAP's own names are spelled.
      '@typescript-eslint/dot-notation': 'off',
      // No rule prefers `!`, which another one forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // An interface of its own gives a type a name in messages and a place to extend.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // Characters, not what a reader takes for one, are what a field is made of.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A mapped type and a Record say different things to a reader.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-restricted-syntax': ['error', ...differing] },
  },
  {
    files: ['src/**'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-globals': ['error', ...outsideWorld.globals],
      'no-restricted-imports': ['error', { paths: outsideWorld.imports }],
      'no-restricted-syntax': ['error', ...outsideWorld.syntax, ...differing],
    },
  },
  {
    files: ['test/**'],
    rules: {
      'no-restricted-syntax': ['error', ...switchedOff],
      // A test that takes the first of a list it has just made fails loudly when there is none.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // The rule allows strings by type, but not literals: `[...'ABC']`.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  // Tools in plain JavaScript: tsc checks their types.
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked], rules: { 'no-undef': 'off' } },
);
