/** The folders of src, and which others each may import; everything may import diagnostics, which imports nothing. */
const directions = {
  dsl: ['catalog', 'model', 'codec'],
  model: ['catalog'],
  catalog: ['codec'],
  codec: [],
  layouts: ['codec'],
  tables: ['model', 'layouts', 'codec'],
  formats: ['model', 'tables', 'layouts', 'codec'],
  lint: ['model', 'catalog', 'codec', 'dsl'],
  diff: ['model', 'tables', 'layouts', 'codec'],
  verify: ['model', 'catalog', 'diff', 'formats', 'tables', 'layouts', 'codec'],
  merge: ['model', 'diff', 'import', 'formats', 'layouts', 'codec'],
  guide: ['model', 'tables'],
  load: ['dsl'],
  import: ['model', 'catalog', 'tables', 'layouts', 'formats', 'codec'],
};

const oneWay = Object.entries(directions).map(([folder, targets]) => ({
  name: `${folder}-imports-one-way`,
  comment: `src/${folder} may import ${['itself', ...targets, 'diagnostics'].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...targets, 'diagnostics'].join('|')})/` },
}));

const known = [...Object.keys(directions), 'diagnostics', 'cli'].join('|');

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...oneWay,
    {
      name: 'diagnostics-imports-nothing',
      comment: 'Nothing of ours, that is: a package is fine',
      severity: 'error',
      from: { path: '^src/diagnostics/' },
      to: { path: '^src/', pathNot: '^src/diagnostics/' },
    },
    {
      name: 'nothing-imports-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'every-folder-has-a-direction',
      comment: 'A new folder of src is added to the table of directions first',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${known})/` },
      to: {},
    },
    {
      name: 'source-stands-alone',
      comment: 'src imports src, packages and Node; never tests, examples or what was built from it',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|roles|fixtures|scripts|docs|bin|dist)/' },
    },
    {
      name: 'roles-import-the-package-only',
      comment: 'Example roles are ordinary user code: the public entry, and each other',
      severity: 'error',
      from: { path: '^roles/' },
      to: { pathNot: '^(roles/|dist/index\\.(d\\.ts|js)$|rolewright$)' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(rolewright|\\.\\./dist/)' },
    },
    {
      name: 'run-time-dependencies-only',
      comment: 'What src imports must be installed with the package, or be part of its bundle (scripts/bundle.js)',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        pathNot: '^node_modules/(yargs|string-width)/',
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional', 'npm-peer'],
      },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    exclude: { path: '^(fixtures|out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
