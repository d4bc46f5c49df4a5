import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { userFilePart } from '../../formats/user-file-name.ts';
import { isFolderAt } from '../role-files/folder-at.ts';

/** The files of users among what a person names. */
export interface FoundUserFiles {
  /** Paths from the current folder with `/`, sorted and each once. */
  readonly files: readonly string[];
  /** What else was named: folders always, for there may be role files in them, and what leads to no file of users. */
  readonly others: readonly string[];
  /** The named folders that have files of users in them. */
  readonly folders: ReadonlySet<string>;
}

/** Finds the files that a build writes for users, by their names: in files, folders and patterns. */
export async function findUserFiles(given: readonly string[], cwd: string): Promise<FoundUserFiles> {
  const files = new Set<string>();
  const folders = new Set<string>();
  const others: string[] = [];
  for (const each of given) {
    const isFolder = isFolderAt(resolve(cwd, each));
    const found = isFolder ? await below(each, cwd) : await named(each, cwd);
    const ofUsers = found.filter((path) => userFilePart(path) !== undefined);
    for (const path of ofUsers) files.add(path);
    if (isFolder) {
      others.push(each);
      if (ofUsers.length > 0) folders.add(each);
    } else if (ofUsers.length === 0) others.push(each);
    else others.push(...found.filter((path) => userFilePart(path) === undefined));
  }
  return { files: [...files].sort(), others, folders };
}

async function below(given: string, cwd: string): Promise<readonly string[]> {
  const folder = given.replaceAll('\\', '/').replace(/\/+$/, '');
  const found = await glob('**/*.txt', { cwd: resolve(cwd, given), caseSensitiveMatch: false });
  return found.map((path) => (folder === '.' ? path : `${folder}/${path}`));
}

async function named(given: string, cwd: string): Promise<readonly string[]> {
  const name = given.replaceAll('\\', '/');
  const isPattern = /[*?[\]{}]/.test(name) && !existsSync(resolve(cwd, given));
  if (isPattern) return (await glob(name, { cwd })).sort();
  return userFilePart(name) === undefined ? [] : [name];
}
