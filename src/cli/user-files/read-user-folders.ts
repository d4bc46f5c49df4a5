import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Encoding } from '../../codec/encoding.ts';
import { decodeText } from '../../codec/text-bytes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { ReadUserFormat } from '../../formats/read-user-files.ts';
import { readUserFiles } from '../../formats/read-user-files.ts';
import { readFile } from '../../load/ordinary-file.ts';
import type { DateFormat } from '../../model/date-format.ts';
import { cannotRead } from '../cannot-read.ts';
import { reasonOf } from '../output/reason.ts';
import { chunksOf } from '../role-files/chunks-of.ts';

/** The users of the files of one folder and one format. */
export interface UserFolder extends ReadUserFormat {
  readonly folder: string;
}

export interface ReadUserFolders {
  readonly folders: readonly UserFolder[];
  /** Of files that could not be opened. */
  readonly unread: readonly Diagnostic[];
  readonly lineOf: (path: string, line: number) => string | undefined;
}

/** Reads files of users, those of a folder together: users and their roles stand in different files. */
export function readUserFolders(
  paths: readonly string[],
  options: { readonly dateFormat: DateFormat; readonly encoding?: Encoding },
  cwd: string,
): ReadUserFolders {
  const byFolder = new Map<string, string[]>();
  const unread: Diagnostic[] = [];
  for (const path of paths) {
    try {
      const found = statSync(resolve(cwd, path));
      if (found.isDirectory()) continue;
      if (!found.isFile()) {
        unread.push(diagnose('R5101', { path, reason: 'it is no ordinary file' }));
        continue;
      }
      const folder = dirname(path);
      byFolder.set(folder, [...(byFolder.get(folder) ?? []), path]);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      unread.push(cannotRead(path, reason, cwd));
    }
  }
  const folders = [...byFolder].flatMap(([folder, files]): readonly UserFolder[] => {
    const input = files.map((path) => ({ path, bytes: chunksOf(resolve(cwd, path)) }));
    try {
      return readUserFiles(input, options).map((read) => ({ folder, ...read }));
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      unread.push(diagnose('R5101', { path: folder, reason }));
      return [];
    }
  });
  const lines = new Map<string, readonly string[]>();
  const lineOf = (path: string, line: number): string | undefined => {
    if (!paths.includes(path)) return undefined;
    let all = lines.get(path);
    if (all === undefined) lines.set(path, (all = linesOf(resolve(cwd, path), options.encoding)));
    return all[line - 1];
  };
  return { folders, unread, lineOf };
}

function linesOf(path: string, encoding: Encoding | undefined): readonly string[] {
  try {
    return decodeText(readFile(path), encoding).text.split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}
