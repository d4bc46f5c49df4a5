import { execFile } from 'node:child_process';
import type { Io } from '../io.ts';

/** What git printed, or why it failed, in its own words. */
export type GitAnswer = { readonly output: string } | { readonly failure: string };

/** Lists of files of very large repositories. */
const mostOutput = 256 * 1024 * 1024;

/** Asks git; never through a shell, and never so that it could ask back. */
export async function runGit(
  args: readonly string[],
  { cwd, env }: Pick<Io, 'cwd' | 'env'>,
  more: Readonly<Record<string, string>> = {},
): Promise<GitAnswer> {
  const options = { cwd, env: { ...env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...more }, maxBuffer: mostOutput };
  return new Promise((resolve) => {
    execFile('git', [...args], { ...options, encoding: 'utf8' }, (error, stdout, stderr) => {
      if (error === null) resolve({ output: stdout });
      else resolve({ failure: failureOf(error, stderr) });
    });
  });
}

function failureOf(error: Error & { readonly code?: unknown }, stderr: string): string {
  if (error.code === 'ENOENT') return 'it is not installed';
  const [first = ''] = stderr.trim().split('\n');
  return first.replace(/^fatal: /, '') || error.message;
}
