// Bundles what tsc compiled: a command that loads some hundred files starts in half of the time of one that loads a
// thousand. The modules stay beside it, for their types, for tests and for benchmarks; only the bundle is published.
//
// Libraries go into the bundle when they are no dependencies of the published package: yargs and string-width, which
// every command needs at its start. So does zod, which stays a dependency for its types in ours (options of rules).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';

/** What package.json, the launcher and src/load/package-files.ts name. */
const started = ['index', 'diff/index', 'verify/index', 'cli/main', 'load/module-hooks', 'cli/output/staging-thread'];

/** @type {{ dependencies: Record<string, string> }} */
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const installed = Object.keys(dependencies).filter((name) => name !== 'zod');

await rm('dist/bundle', { recursive: true, force: true });
const bundle = await rolldown({
  input: Object.fromEntries(started.map((module) => [module, `dist/${module}.js`])),
  platform: 'node',
  external: (id) => installed.some((name) => id === name || id.startsWith(`${name}/`)),
});
const { output } = await bundle.write({
  dir: 'dist/bundle',
  chunkFileNames: 'chunks/[name]-[hash].js',
  // it finds the others from where it stands
  codeSplitting: { groups: [{ name: 'package-files', test: /load[/\\]package-files\.js$/ }] },
});
await bundle.close();

const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
const folders = new Set(modules.filter((module) => /[/\\]node_modules[/\\]/.test(module)).map(packageOf));
const notices = new Set([...folders].map(notice));
await writeFile('dist/bundle/LICENSES.txt', [...notices].sort().join('\n'));

/**
 * The folder of the package that a file belongs to.
 * @param {string} path
 * @returns {string}
 */
function packageOf(path) {
  const folder = dirname(path);
  const file = join(folder, 'package.json');
  return existsSync(file) && 'version' in JSON.parse(readFileSync(file, 'utf8')) ? folder : packageOf(folder);
}

/**
 * What the licence of a bundled package asks for: its notice comes along.
 * @param {string} folder
 */
function notice(folder) {
  /** @type {{ name: string, version: string }} */
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} ${version} has no notice of its licence`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
