// Bundles what tsc compiled: a command that loads some thirty files starts in two thirds of the time of one that loads
// five hundred. The modules stay beside it, for their types, for tests and for benchmarks; only the bundle is published.
import { rm } from 'node:fs/promises';
import { rolldown } from 'rolldown';

/** What package.json, the launcher and src/load/package-files.ts name. */
const started = ['index', 'diff/index', 'verify/index', 'cli/main', 'load/module-hooks', 'cli/output/staging-thread'];

await rm('dist/bundle', { recursive: true, force: true });
const bundle = await rolldown({
  input: Object.fromEntries(started.map((module) => [module, `dist/${module}.js`])),
  platform: 'node',
  external: (id) => !/^[./]/.test(id),
});
await bundle.write({
  dir: 'dist/bundle',
  chunkFileNames: 'chunks/[name]-[hash].js',
  // it finds the others from where it stands
  codeSplitting: { groups: [{ name: 'package-files', test: /load[/\\]package-files\.js$/ }] },
});
await bundle.close();
