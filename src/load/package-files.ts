import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** A checkout runs its TypeScript in tests; compiled, and bundled, all is JavaScript. */
const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** The modules that are started by their own files: what sources import, and those of other threads. */
type StartedModule = 'index' | 'load/module-hooks' | 'cli/output/staging-thread';

/** Whether the modules are JavaScript, which threads of their own can read. */
export const isCompiled = ending === 'js';

/** All modules of this package are below. The bundle has this module in a folder of its own, as `src` has. */
export const ownModules = new URL('../', import.meta.url);

/** The file of a module: in the bundle as in `src`. */
export function moduleUrl(module: StartedModule): URL {
  return new URL(`${module}.${ending}`, ownModules);
}

/** The folder of this package, with its package.json and the launcher. */
export function packageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('rolewright/package.json'));
}
