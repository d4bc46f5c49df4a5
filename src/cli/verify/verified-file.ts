import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { PfcgFile } from '../../formats/pfcg/read.ts';
import { verifyRoleFile } from '../../verify/index.ts';
import type { Context } from '../context.ts';
import { reasonOf } from '../output/reason.ts';
import { chunksOf, linesFor } from '../role-files/read-role-file.ts';
import type { Surroundings } from './surroundings.ts';

/** A file that was looked at, or could not be opened. */
export interface LookedAt {
  readonly path: string;
  /** Missing when the file could not be opened. */
  readonly content?: PfcgFile;
  readonly diagnostics: readonly Diagnostic[];
  readonly lineOf: (line: number) => string | undefined;
}

/** Looks at a role file by its path from the current folder; what the operating system refuses is a diagnostic. */
export function lookAt(
  path: string,
  knownRoles: Iterable<string>,
  { catalog, encoding, target }: Surroundings,
  { io, progress }: Pick<Context, 'io' | 'progress'>,
): LookedAt {
  const absolute = resolve(io.cwd, path);
  try {
    const bytes = () =>
      chunksOf(absolute, (done, total) => {
        progress.step(done, total, path);
      });
    const { content, diagnostics } = verifyRoleFile(bytes, {
      file: path,
      catalog,
      knownRoles,
      ...(encoding === undefined ? {} : { encoding }),
      ...(target === undefined ? {} : { system: target }),
    });
    return { path, content, diagnostics, lineOf: linesFor(absolute, { diagnostics, encoding: content.encoding }) };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { path, diagnostics: [diagnose('R5101', { path, reason })], lineOf: () => undefined };
  } finally {
    progress.end();
  }
}
