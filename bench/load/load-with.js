// node bench/load/load-with.js LOADER FOLDER MODULES: loads every source of a folder with one loader and prints how long
// it took, the processor time of the process with all its threads, the peak memory, where a stack frame says that the
// last source called defineRole, and how many instances of the package there are. Candidates are in the folder MODULES.
import { readdirSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadSources } from '../../dist/load/load-sources.js';
import { sourceTexts } from '../../dist/load/source-texts.js';

const [, , loader = 'rolewright', folder = '.', modules = '.'] = process.argv;
const files = readdirSync(join(folder, 'roles'))
  .filter((name) => name.endsWith('.role.ts'))
  .map((name) => `roles/${name}`);

/**
 * @typedef {{ default: { frame: () => string } }} Source
 * @typedef {(url: string) => Promise<Source>} Load
 * @typedef {{ register: () => void }} Tsx
 * @typedef {{ createJiti: (from: string, options: object) => { import: Load } }} Jiti
 */

const candidates = pathToFileURL(join(modules, 'candidate.js')).href;

/** @param {string} name */
async function candidate(name) {
  const { candidate: load } = /** @type {{ candidate: (name: string) => Promise<unknown> }} */ (
    await import(candidates)
  );
  return load(name);
}

/** @type {Load} */
const plainImport = (url) => import(url);

/** @returns {Promise<Load>} */
async function prepare() {
  if (loader === 'tsx') {
    /** @type {Tsx} */ (await candidate('tsx/esm/api')).register();
    return plainImport;
  }
  if (loader.startsWith('jiti')) {
    const { createJiti } = /** @type {Jiti} */ (await candidate('jiti'));
    const jiti = createJiti(import.meta.url, { fsCache: loader === 'jiti, cached' && join(modules, 'jiti-cache') });
    return (url) => jiti.import(url);
  }
  register('./stripping-hooks.js', import.meta.url, { data: { name: loader, modules: candidates } });
  return plainImport;
}

/** @returns {Promise<{ frame: string, instances: number }>} */
async function loadAll() {
  if (loader === 'rolewright') {
    const { definitions } = await loadSources(files, sourceTexts(folder));
    const { line, column } = definitions.at(-1)?.callSite ?? { line: 0, column: 0 };
    return { frame: `${line}:${column}`, instances: 1 };
  }
  const load = await prepare();
  const own = pathToFileURL(join(folder, 'node_modules/rolewright/index.js')).href;
  const { instances } = /** @type {{ instances: Set<object> }} */ (await import(own));
  /** @type {Source[]} */
  let loaded = [];
  for (let start = 0; start < files.length; start += 16) {
    const urls = files.slice(start, start + 16).map((file) => pathToFileURL(join(folder, file)).href);
    loaded = await Promise.all(urls.map((url) => load(url)));
  }
  const frame = /(\d+:\d+)\)?$/.exec(loaded.at(-1)?.default.frame() ?? '')?.[1] ?? 'none';
  return { frame, instances: instances.size };
}

const start = performance.now();
const result = await loadAll();
const milliseconds = performance.now() - start;
const megabytes = process.resourceUsage().maxRSS / 1024;
const { user, system } = process.cpuUsage();
process.stdout.write(JSON.stringify({ ...result, milliseconds, processor: (user + system) / 1000, megabytes }));
