import tseslint from 'typescript-eslint'
import { importDirection } from './scripts/lint/importDirection.mjs'

const typed = ['src/**/*.ts', 'rules/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts', 'site/.vitepress/**/*.ts', '*.config.ts']
const product = ['src/**/*.ts', 'rules/**/*.ts']
const shells = ['src/cli/**/*.ts', 'src/web/**/*.ts']

const everywhere = [
  { selector: 'ExportDefaultDeclaration', message: 'A default export has no name of its own and is called something else in every file. Export a name.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'A default export has no name of its own and is called something else in every file. Export a name.' },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'An unseeded random number makes a result that nobody can repeat. Use a seeded generator (fast-check has one).',
  },
]

const takeAsOf = 'Only the shells read the clock: the same input must give the same report. Take the instant as an argument (asOf).'
const noClock = [
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: takeAsOf },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: takeAsOf },
  { selector: 'CallExpression[callee.name="Date"]', message: takeAsOf },
  { selector: 'MemberExpression[object.name="performance"][property.name=/^(now|timeOrigin)$/]', message: takeAsOf },
  { selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]', message: takeAsOf },
]

const givenByTheHost = 'The core does no input or output and runs alike in Node, a browser and a worker. Take what you need as an argument from a shell.'
const noHost = [
  'process', 'Buffer', 'global', '__dirname', '__filename', 'setImmediate', 'console', 'fetch', 'XMLHttpRequest', 'WebSocket', 'window', 'document',
  'localStorage', 'sessionStorage', 'indexedDB', 'navigator', 'location', 'setTimeout', 'setInterval',
].map((name) => ({ name, message: givenByTheHost }))

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.cache/', 'hotline-audit/', 'docs/', 'site/dist/', 'src/records/generated/', 'src/ingest/kernel/assembly/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-unused-vars': 'error',
      'no-restricted-syntax': ['error', ...everywhere],
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
  // ESLint, tsup, vitest and VitePress read their settings from a default export.
  { files: ['*.config.{js,ts}', 'site/.vitepress/config.ts', 'site/.vitepress/theme/index.ts'], rules: { 'no-restricted-syntax': 'off' } },

  {
    files: typed,
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-unused-vars': 'off',
      // A member is named beside a rest to leave it out of it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    },
  },
  {
    // An `any` that comes from outside, such as JSON.parse, must be named unknown before it goes on.
    files: product,
    plugins: { 'hotline-spec': { rules: { 'import-direction': importDirection } } },
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      'hotline-spec/import-direction': 'error',
    },
  },
  {
    files: product,
    ignores: shells,
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...noClock],
      'no-restricted-globals': ['error', ...noHost],
    },
  },
)
