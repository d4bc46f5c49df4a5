import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { nearbySources } from './nearby-paths.ts';
import { defaultFolder, isRunnable, packages, results, sourceNames } from './source-names.ts';
import { realPathOf, shownPath } from './source-texts.ts';

export interface FoundSources {
  /** Paths relative to `cwd`, with slashes, each file once, in the order of their code units. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The source files that patterns name: files (whatever they are called), folders (every `*.role.ts` and `*.users.ts`
 * below), globs, and `!globs` that take away from folders and globs. Without patterns the folder `roles`. Packages and
 * the folder `out` are passed over unless a file in them is named. Windows' separators are understood everywhere.
 * A pattern that matches nothing is a diagnostic: R4001, R4002 or R4003.
 *
 * @param cwd absolute path that patterns are relative to
 *
 * @example
 * ```ts
 * await findSources(['roles/sales', 'roles/z-*.role.ts'], '/project');
 * // => { files: ['roles/sales/order.role.ts', 'roles/z-basis.role.ts'], diagnostics: [] }
 * ```
 */
export async function findSources(patterns: readonly string[], cwd: string): Promise<FoundSources> {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  const without = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const pattern of wanted.length > 0 ? wanted : [defaultFolder]) {
    const matched = await matching(pattern, cwd, without);
    const usable = matched.filter(isRunnable);
    files.push(...usable);
    if (matched[0] !== undefined && usable.length === 0) {
      diagnostics.push(diagnose('R4003', { pattern, found: matched[0] }));
    } else if (matched.length === 0) {
      diagnostics.push(
        wanted.length > 0
          ? diagnose('R4001', { pattern, near: await nearbySources(pattern, cwd) })
          : diagnose('R4002', { folder: defaultFolder }),
      );
    }
  }
  return { files: eachOnce(files, cwd), diagnostics };
}

/** Paths relative to `cwd`. */
async function matching(pattern: string, cwd: string, without: readonly string[]): Promise<readonly string[]> {
  // An empty variable of a script means no folder, least of all this one.
  if (pattern === '') return [];
  // As it is written first: a file may be called `[a].role.ts`. Then with Windows' separators as slashes.
  const spellings = [...new Set([pattern, pattern.replaceAll('\\', '/')])];
  for (const spelling of spellings) {
    const kind = kindAt(resolve(cwd, spelling));
    if (kind === 'file') return [shownPath(spelling, cwd)];
    if (kind === 'folder') return below(resolve(cwd, spelling), cwd, without);
  }
  for (const spelling of spellings) {
    const files = await matchingGlob(spelling, cwd, without);
    if (files.length > 0) return files;
  }
  return [];
}

async function matchingGlob(pattern: string, cwd: string, without: readonly string[]): Promise<readonly string[]> {
  try {
    return await glob(pattern, { cwd, ignore: [packages, results, ...without], expandDirectories: false });
  } catch {
    // What is no glob at all, such as one of 70,000 characters, matches nothing.
    return [];
  }
}

async function below(folder: string, cwd: string, without: readonly string[]): Promise<readonly string[]> {
  const ignore = folder === cwd ? [packages, results] : [packages];
  const files = await glob(sourceNames, { cwd: folder, ignore, absolute: true });
  const dropped = new Set(without.length === 0 ? [] : await glob([...without], { cwd, absolute: true }));
  return files.filter((file) => !dropped.has(file)).map((file) => shownPath(file, cwd));
}

/** A file that is reached by several names (named twice, or through links, which may go round) counts by one of them. */
function eachOnce(files: readonly string[], cwd: string): readonly string[] {
  const byRealPath = new Map<string, string>();
  for (const file of files.toSorted()) {
    const path = resolve(cwd, file);
    const real = realPathOf(path);
    if (real === path || !byRealPath.has(real)) byRealPath.set(real, file);
  }
  return [...byRealPath.values()].toSorted();
}

function kindAt(path: string): 'file' | 'folder' | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() === true ? 'file' : found?.isDirectory() === true ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}
