import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Context } from '../context.ts';
import type { FileEncoding } from './file-encoding.ts';
import { findRoleFiles } from './find-role-files.ts';
import type { RoleFile } from './read-role-file.ts';
import { readRoleFile } from './read-role-file.ts';

/** Role files that were found and read. */
export interface ReadRoleFiles {
  readonly files: readonly RoleFile[];
  /** What is to be said of names that lead to no file; what is wrong with a file stands in it. */
  readonly unfound: readonly Diagnostic[];
}

/** Finds role files by what a person names and reads them, with progress. */
export async function readRoleFiles(
  given: readonly string[],
  encoding: FileEncoding,
  { io, progress }: Pick<Context, 'io' | 'progress'>,
): Promise<ReadRoleFiles> {
  const found = await findRoleFiles(given, io.cwd);
  const files: RoleFile[] = [];
  for (const path of found.files) {
    const read = await readRoleFile(path, io.cwd, encoding, (done, total) => {
      progress.step(done, total, path);
    });
    files.push(read);
  }
  progress.end();
  return { files, unfound: found.diagnostics };
}
