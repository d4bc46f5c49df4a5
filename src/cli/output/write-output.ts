import { randomBytes } from 'node:crypto';
import { renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Content } from './content.ts';
import type { ContentFacts } from './content-digest.ts';
import { OutputFolders } from './output-folders.ts';
import { pathsInside } from './output-path.ts';
import { createPause } from './pause.ts';
import { reasonOf } from './reason.ts';
import { removeStale } from './remove-stale.ts';
import { Staging, StagingFailure } from './staging.ts';

export interface OutputFile {
  /** Relative to the root, with `/` between its parts: `roles/Z_SALES.SAP`. */
  readonly path: string;
  readonly bytes: Content;
  /** Told what the content is when the file stands ready; files are told of in their order. */
  readonly onMade?: (facts: ContentFacts) => void;
  /** It speaks of the files before it: its bytes are asked for when those stand ready and were told of. */
  readonly afterOthers?: true;
}

/**
 * What was done, as paths below the root. After an error while writing, nothing; after an error while moving files to
 * their places (another program holds one), `written` has those that were moved before.
 */
export interface WrittenOutput {
  readonly written: readonly string[];
  /** Files that had these bytes already: they are left as they are, with their time. */
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface WriteOptions {
  /** The root as the user named it, for messages. */
  readonly shownRoot?: string;
  /** Stops the writing; nothing is left then, and the reason is thrown. */
  readonly signal?: AbortSignal;
  /** Called after each file that stands ready. */
  readonly onFile?: (done: number, total: number, path: string) => void;
}

/**
 * Writes a set of files below a folder, which is made when it is missing, and removes those files of an earlier set
 * (`previous`) that this one lacks; touches nothing else there. All files are written beside their places first and
 * then moved, in the given order: after a failure or an interruption while writing, everything is as it was; at no
 * moment is a file half-written. Paths that lead out of the folder are refused.
 *
 * @throws the reason of the signal, when it stops the writing
 */
export async function writeOutput(
  root: string,
  files: readonly OutputFile[],
  previous: readonly string[],
  options: WriteOptions = {},
): Promise<WrittenOutput> {
  const { shownRoot = root, signal, onFile } = options;
  if (new Set(files.map(({ path }) => path)).size < files.length) throw new Error('two output files have one path');
  const mark = randomBytes(6).toString('hex');
  const staged: Staged[] = [];
  const folders = new OutputFolders();
  const staging = new Staging(({ file, same, size, sha256 }) => {
    const { path = '', onMade } = files[file] ?? {};
    (staged[file] as Staged).same = same;
    onMade?.({ size, sha256 });
    onFile?.(file + 1, files.length, path);
  }, createPause(signal));
  let current = 0;
  try {
    const inside = pathsInside(root);
    for (const { path, bytes, afterOthers } of files) {
      if (afterOthers === true) await staging.settle();
      current = staged.length;
      const target = inside(path);
      if (target === undefined) throw new Refused(diagnose('R5010', { path, root: shownRoot }));
      const folder = dirname(target);
      const { wasEmpty } = folders.make(folder);
      const temporary = `${folder}${sep}.rolewright-${mark}-${current}.tmp`;
      staged.push({ path, target, temporary, same: false });
      await staging.add(current, { target, temporary, mayExist: !wasEmpty }, bytes);
    }
    await staging.settle();
  } catch (error) {
    await staging.end();
    undo(staged, folders.made);
    const [cause, file] = error instanceof StagingFailure ? [error.cause, error.file] : [error, current];
    return failed(failureOf(cause, `${shownRoot}/${files[file]?.path}`), []);
  }
  await staging.end();
  const written: string[] = [];
  for (const { path, target, temporary, same } of staged) {
    if (same) continue;
    try {
      renameSync(temporary, target);
    } catch (error) {
      undo(staged, folders.made);
      return failed(failureOf(error, `${shownRoot}/${path}`), written);
    }
    written.push(path);
  }
  const unchanged = staged.filter(({ same }) => same).map(({ path }) => path);
  const made = files.map(({ path }) => path);
  return { written, unchanged, ...removeStale(root, made, previous, shownRoot) };
}

/** A file that was begun. */
interface Staged {
  readonly path: string;
  readonly target: string;
  readonly temporary: string;
  /** The file in place has the same bytes, and there is no temporary one. */
  same: boolean;
}

/** Takes away the temporary files that are left, and those new folders that are empty. */
function undo(staged: readonly Staged[], madeFolders: readonly string[]): void {
  for (const { temporary } of staged) rmSync(temporary, { force: true });
  for (const folder of madeFolders.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      // Somebody else has put something into it: then it stays.
    }
  }
}

function failed(diagnostic: Diagnostic, written: readonly string[]): WrittenOutput {
  return { written, unchanged: [], removed: [], diagnostics: [diagnostic] };
}

/** Carries a diagnostic out of the loop; it never leaves this file. */
class Refused extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super('refused');
    this.diagnostic = diagnostic;
  }
}

/** Only what the file system says is the user's business; anything else is a bug and goes on. */
function failureOf(error: unknown, path: string): Diagnostic {
  if (error instanceof Refused) return error.diagnostic;
  const reason = reasonOf(error);
  if (reason === undefined) throw error;
  return diagnose('R5009', { path, reason });
}
