import { lstatSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { explainFailure } from './load-failure.ts';
import { loadModule } from './module-loader.ts';
import type { SourceTexts } from './source-texts.ts';
import { shownPath, sourceTexts } from './source-texts.ts';

export interface LoadedConfig {
  /** Absolute path of the file; `undefined` when there is none, which is no mistake. */
  readonly path: string | undefined;
  /** Its default export as it is; `undefined` without a file, or when a diagnostic says why. */
  readonly config: object | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The first of them counts. */
export const configNames = ['rolewright.config.ts', 'rolewright.config.mjs', 'rolewright.config.js'];

/**
 * Finds and runs the configuration of the project that `cwd` belongs to: in `cwd` or the nearest folder above that has
 * one, no further than the first folder with a package.json. What the configuration holds is not checked.
 *
 * @param cwd absolute path
 *
 * @example
 * ```ts
 * await loadConfig('/project/roles'); // => { path: '/project/rolewright.config.ts', config: { client: '100' }, diagnostics: [] }
 * ```
 */
export async function loadConfig(cwd: string, texts: SourceTexts = sourceTexts(cwd)): Promise<LoadedConfig> {
  const [path, ...others] = configsFor(cwd);
  if (path === undefined) return { path, config: undefined, diagnostics: [] };
  const several =
    others.length === 0
      ? []
      : [diagnose('R4013', { used: shownPath(path, cwd), others: others.map((other) => shownPath(other, cwd)) })];
  const { config, diagnostics } = await run(path, texts);
  return { path, config, diagnostics: [...several, ...diagnostics] };
}

async function run(
  path: string,
  texts: SourceTexts,
): Promise<{ readonly config: object | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  try {
    const { default: config } = await loadModule(path);
    if (typeof config === 'object' && config !== null && !Array.isArray(config)) return { config, diagnostics: [] };
    const found = Array.isArray(config) ? 'an array' : config === null ? 'null' : typeof config;
    return { config: undefined, diagnostics: [diagnose('R4012', { found }, { file: texts.shown(path) })] };
  } catch (error) {
    return { config: undefined, diagnostics: explainFailure(path, error, texts) };
  }
}

export function configsFor(folder: string): readonly string[] {
  const found = configNames.map((name) => join(folder, name)).filter(isThere);
  const parent = dirname(folder);
  const isRoot = parent === folder || isFile(join(folder, 'package.json'));
  return found.length > 0 || isRoot ? found : configsFor(parent);
}

/** Also a link to nowhere: a configuration that cannot be read must not look like none. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}
