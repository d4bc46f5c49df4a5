import { closeSync, readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { HookSettings } from './module-hooks.ts';
import { openFile } from './ordinary-file.ts';
import { initialize, load, resolve, stripTypes } from './module-hooks.ts';
import { isCompiled, moduleUrl } from './package-files.ts';

/** Newer than the types of Node 20: from 22.15 on hooks run in the thread itself, which is two to three times faster. */
interface SynchronousHooks {
  readonly registerHooks?: (hooks: { resolve: typeof resolve; load: typeof load }) => void;
}

const settings: HookSettings = {
  parser: pathToFileURL(createRequire(import.meta.url).resolve('oxc-parser')).href,
  from: import.meta.url,
  packageEntry: moduleUrl('index').href,
};

/** A module of its own for one `import()`: test runners put theirs in place of those in our files, which reads no hooks. */
const importer = 'data:text/javascript,export const importModule = (url) => import(url);';

type Exports = Readonly<Record<string, unknown>>;

let ready: Promise<void> | undefined;

/**
 * Runs a file, TypeScript or JavaScript, and gives what it exports. Its stack frames have the lines and columns of the
 * source; `rolewright` in its imports is this very package. Rejects with whatever the file throws, or with Node's error
 * when the file or one of its imports cannot be loaded. A file runs once a process.
 *
 * @param again another number than 0 runs the file, and what it imports from the project, once more: it may have changed
 */
export async function loadModule(file: string, again = 0): Promise<Exports> {
  // Node follows links, also to a device that never ends
  closeSync(openFile(file));
  ready ??= register();
  await ready;
  const { importModule } = (await import(importer)) as { importModule: (url: string) => Promise<Exports> };
  return importModule(`${pathToFileURL(file).href}${again === 0 ? '' : `?again=${again}`}`);
}

async function register(): Promise<void> {
  const { registerHooks } = nodeModule as SynchronousHooks;
  if (registerHooks === undefined) nodeModule.register(await hooksUrl(), { data: settings });
  else {
    await initialize(settings);
    registerHooks({ resolve, load });
  }
}

/** Node 20 runs hooks on a thread of its own, which cannot read TypeScript: in a checkout it gets the stripped text. */
async function hooksUrl(): Promise<string> {
  const url = moduleUrl('load/module-hooks');
  if (isCompiled) return url.href;
  await initialize(settings);
  const file = fileURLToPath(url);
  return `data:text/javascript,${encodeURIComponent(stripTypes(readFileSync(file, 'utf8'), file))}`;
}
