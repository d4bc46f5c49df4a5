import { basename, dirname, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, messageOf } from '../../diagnostics/diagnostic.ts';
import { isFilePlace } from '../../diagnostics/place.ts';
import { readFile } from '../../load/ordinary-file.ts';
import type { MergedFile, Side } from '../../merge/merge-files.ts';
import { mergeRoleFiles } from '../../merge/merge-files.ts';
import type { Handler } from '../command.ts';
import { statusOf } from '../exit-status.ts';
import { gitEncoding } from '../git/git-encoding.ts';
import { reasonOf } from '../output/reason.ts';
import { writeOutput } from '../output/write-output.ts';

interface MergeValues {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly path: string | undefined;
}

/** Merges into our file; ends with 1 for a conflict, and leaves our file as it is then. */
export const mergeDriver: Handler<MergeValues> = async ({ base, ours, theirs, path = ours }, { io, report }) => {
  const read = [base, ours, theirs].map((each) => bytesOf(each, io.cwd));
  const unread = read.flatMap((each) => (each instanceof Uint8Array ? [] : [each]));
  const [before, left, right] = read.flatMap((each) => (each instanceof Uint8Array ? [each] : []));
  if (before === undefined || left === undefined || right === undefined) {
    await report(unread);
    return statusOf(unread);
  }
  const encoding = await gitEncoding(dirname(resolve(io.cwd, path)), io);
  const merged = mergeRoleFiles(before, left, right, encoding.usual);
  const problems =
    merged.kind === 'merged' ? await written(resolve(io.cwd, ours), merged.bytes) : problemsOf(merged, path);
  if (problems.length > 0) await report(problems);
  return statusOf(problems);
};

function bytesOf(path: string, cwd: string): Uint8Array | Diagnostic {
  try {
    return readFile(resolve(cwd, path));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return diagnose('R5101', { path, reason });
  }
}

async function written(path: string, bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  return (await writeOutput(dirname(path), [{ path: basename(path), bytes }], [])).diagnostics;
}

function problemsOf(merged: Exclude<MergedFile, { readonly kind: 'merged' }>, file: string): readonly Diagnostic[] {
  switch (merged.kind) {
    case 'conflicts':
      return merged.conflicts.map((conflict) => diagnose('R5701', conflict, { file }));
    case 'unreadable':
      return [unmerged(merged.side, merged.diagnostics, 'it is in another encoding than our version', file)];
    case 'unwritable':
      return [unmerged('ours', merged.diagnostics, 'the changes of both sides do not fit into one file', file)];
  }
}

/** The first error stands for all: the file is looked at with other commands. */
function unmerged(side: Side, diagnostics: readonly Diagnostic[], otherwise: string, file: string): Diagnostic {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  if (first === undefined) return diagnose('R5702', { side, reason: otherwise }, { file });
  const [place] = first.places;
  const line = place !== undefined && isFilePlace(place) ? place.line : undefined;
  const where = line === undefined ? '' : `line ${String(line)}: `;
  return diagnose('R5702', { side, reason: where + messageOf(first) }, { file });
}
