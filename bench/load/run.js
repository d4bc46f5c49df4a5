// npm run bench:load: what it takes to load 60, 1,000 and 10,000 role sources, with our loader and with those that it was
// chosen from. `--own` leaves those out (nothing is installed then), `--counts 60,500` and `--rounds 5` change the run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { positionOfCall, writeSources } from './sources.js';

const { values: options } = parseArgs({
  options: {
    counts: { type: 'string', default: '60,1000,10000' },
    rounds: { type: 'string', default: '3' },
    own: { type: 'boolean', default: false },
  },
});

/** Each loader, and the packages that it needs. */
const candidates = {
  rolewright: [],
  tsx: ['tsx@4.23.15'],
  jiti: ['jiti@2.7.0'],
  'jiti, cached': ['jiti@2.7.0'],
  '@swc/wasm-typescript': ['@swc/wasm-typescript@1.16.2'],
  'ts-blank-space': ['ts-blank-space@0.9.0', 'typescript@6.0.3'],
  'oxc-transform': ['oxc-transform@0.158.0'],
  sucrase: ['sucrase@3.35.1'],
  esbuild: ['esbuild@0.28.2'],
};

const folder = mkdtempSync(join(tmpdir(), 'rolewright-bench-'));
const modules = join(folder, 'modules');
try {
  if (!options.own) install();
  for (const count of options.counts.split(',').map(Number)) for (const typed of [false, true]) measure(count, typed);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function install() {
  const packages = [...new Set(Object.values(candidates).flat())];
  execFileSync('npm', ['install', '--silent', '--prefix', modules, ...packages], { stdio: 'inherit' });
  // Imports them from where they are installed.
  writeFileSync(join(modules, 'candidate.js'), 'export const candidate = (name) => import(name);');
  writeFileSync(join(modules, 'package.json'), '{ "type": "module" }');
}

/**
 * @param {number} count
 * @param {boolean} typed
 */
function measure(count, typed) {
  const sources = join(folder, `${count}-${typed ? 'typed' : 'plain'}`);
  writeSources(sources, count, typed);
  const kind = typed ? 'with types in them' : 'without types';
  console.log(
    `\n${count} sources ${kind}, defineRole at ${positionOfCall(typed)}; best of ${options.rounds}, node ${process.version}`,
  );
  for (const loader of options.own ? ['rolewright'] : Object.keys(candidates)) {
    const rounds = Array.from({ length: Number(options.rounds) }, () => loadWith(loader, sources));
    const best = rounds.reduce((one, other) => (other.processor < one.processor ? other : one));
    const { milliseconds, processor, megabytes, frame, instances } = best;
    const figures = [
      `${milliseconds.toFixed(0)} ms`,
      `${processor.toFixed(0)} ms CPU`,
      `${megabytes.toFixed(0)} MB`,
      `call at ${frame}`,
    ].map((text) => text.padStart(14));
    console.log(`${loader.padEnd(22)}${figures.join('')}   ${instances} instance${instances === 1 ? '' : 's'}`);
  }
}

/**
 * @param {string} loader
 * @param {string} sources
 * @returns {{ milliseconds: number, processor: number, megabytes: number, frame: string, instances: number }}
 */
function loadWith(loader, sources) {
  const script = join(import.meta.dirname, 'load-with.js');
  const text = execFileSync(process.execPath, [script, loader, sources, modules], { encoding: 'utf8' });
  return /** @type {ReturnType<typeof loadWith>} */ (JSON.parse(text));
}
