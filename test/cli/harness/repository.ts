import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './folder.ts';

/** What git needs of the environment; nothing of the person's own settings. */
export const gitEnvironment = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Heron',
  GIT_AUTHOR_EMAIL: 'heron@example.com',
  GIT_COMMITTER_NAME: 'Heron',
  GIT_COMMITTER_EMAIL: 'heron@example.com',
};

export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', [...args], { cwd: folder, env: gitEnvironment, encoding: 'utf8', stdio: 'pipe' });
}

/** Files by path; undefined removes one. */
export type Commit = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A repository with a commit for each set of files, in a folder that is gone when the test is over. */
export function repository(first: Readonly<Record<string, string | Uint8Array>>, ...later: readonly Commit[]): string {
  const folder = temporaryFolder(first);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commitAll(folder, 'first');
  later.forEach((files, index) => {
    for (const [path, content] of Object.entries(files)) {
      if (content === undefined) rmSync(join(folder, path));
      else writeFileSync(join(folder, path), content);
    }
    commitAll(folder, `commit ${String(index + 2)}`);
  });
  return folder;
}

function commitAll(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
}
