import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Io } from '../io.ts';
import { runGit } from './run-git.ts';

/** The files of a revision in a temporary folder. */
export interface Checkout {
  /** What the current folder is in that revision; it may be missing there. */
  readonly folder: string;
  /** What a path from the current folder is there; `undefined` when it is missing or leads out of the revision. */
  readonly find: (path: string) => string | undefined;
}

/**
 * Runs work on the files of a revision. They stand in a temporary folder, which is removed afterwards whatever
 * happens; the repository, its index and its working tree are left as they are.
 *
 * @param revision anything that git takes for a commit
 */
export async function withCheckout<T>(
  revision: string,
  io: Pick<Io, 'cwd' | 'env'>,
  work: (checkout: Checkout) => Promise<T>,
): Promise<T | Diagnostic> {
  const top = await runGit(['rev-parse', '--show-toplevel', '--show-prefix'], io);
  if ('failure' in top) return diagnose('R5501', { reason: top.failure });
  const [root = '', prefix = ''] = top.output.split('\n');
  const named = await runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], io);
  if ('failure' in named) return diagnose('R5502', { given: revision });
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'rolewright-revision-')));
  try {
    const files = join(temporary, 'files');
    mkdirSync(files);
    const failure = await writeFiles(named.output.trim(), { cwd: root, env: io.env }, temporary, files);
    if (failure !== undefined) return diagnose('R5501', { reason: failure });
    lendPackages(root, files);
    if (prefix !== '') lendPackages(join(root, prefix), join(files, prefix));
    const folder = join(files, prefix);
    return await work({ folder, find: (path) => pathInside(files, resolve(folder, path)) });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** A path as it is, when it is there and lies in a folder, also at the end of all links on its way. */
function pathInside(folder: string, path: string): string | undefined {
  try {
    const way = relative(folder, realpathSync(path));
    return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Writes all files of a commit through an index of its own; gives what git says when that fails. */
async function writeFiles(
  commit: string,
  io: Pick<Io, 'cwd' | 'env'>,
  temporary: string,
  files: string,
): Promise<string | undefined> {
  const index = { GIT_INDEX_FILE: join(temporary, 'index') };
  const read = await runGit(['read-tree', commit], io, index);
  if ('failure' in read) return read.failure;
  const written = await runGit(
    ['-c', 'core.autocrlf=false', 'checkout-index', '--all', `--prefix=${files}/`],
    io,
    index,
  );
  return 'failure' in written ? written.failure : undefined;
}

/** Sources may import packages, which no revision holds: today's are lent to them. */
function lendPackages(from: string, to: string): void {
  const packages = join(from, 'node_modules');
  if (!existsSync(packages) || !existsSync(to) || existsSync(join(to, 'node_modules'))) return;
  symlinkSync(packages, join(to, 'node_modules'), 'junction');
}
