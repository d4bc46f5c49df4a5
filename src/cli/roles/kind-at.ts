import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { roleFilePattern, sourceEnding } from '../role-files/find-role-files.ts';
import { isFolderAt } from '../role-files/folder-at.ts';

/** What a path stands for; a path that is not there counts as a role file, whose reader says what is wrong. */
export type PathKind = 'sources' | 'role files' | 'nothing';

/** Finds out whether a path, a pattern or a folder means role sources or role files. */
export async function kindAt(given: string, cwd: string): Promise<PathKind> {
  if (!isFolderAt(resolve(cwd, given))) return sourceEnding.test(given) ? 'sources' : 'role files';
  const below = async (pattern: string) =>
    glob(pattern, { cwd: resolve(cwd, given), caseSensitiveMatch: false, ignore: '**/node_modules/**' });
  if ((await below('**/*.{role,users}.ts')).length > 0) return 'sources';
  return (await below(roleFilePattern)).length > 0 ? 'role files' : 'nothing';
}
