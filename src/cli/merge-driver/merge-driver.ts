import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { MergedFile } from '../../merge/merge-files.ts';
import { mergeRoleFiles } from '../../merge/merge-files.ts';
import type { Handler } from '../command.ts';
import { statusOf } from '../exit-status.ts';
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
  const bytes: Uint8Array[] = [];
  for (const each of [base, ours, theirs]) {
    try {
      bytes.push(readFileSync(resolve(io.cwd, each)));
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      const unread = diagnose('R5101', { path: each, reason });
      await report([unread]);
      return statusOf([unread]);
    }
  }
  const [before = new Uint8Array(), left = before, right = before] = bytes;
  const merged = mergeRoleFiles(before, left, right);
  const problems =
    merged.kind === 'merged'
      ? (await writeOutput(resolve(io.cwd, dirname(ours)), [{ path: basename(ours), bytes: merged.bytes }], []))
          .diagnostics
      : problemsOf(merged, path);
  if (problems.length > 0) await report(problems);
  return statusOf(problems);
};

function problemsOf(merged: Exclude<MergedFile, { readonly kind: 'merged' }>, file: string): readonly Diagnostic[] {
  if (merged.kind === 'unreadable') return [diagnose('R5702', { side: merged.side }, { file })];
  return merged.conflicts.map((conflict) => diagnose('R5701', conflict, { file }));
}
