import { diffRoles, renderTerminal } from '../../diff/index.ts';
import { count } from '../../diagnostics/codes/count.ts';
import { visible } from '../../diagnostics/render/visible.ts';
import { originEnding } from '../../import/origin/origin-file.ts';
import type { Context } from '../context.ts';
import type { WrittenOutput } from '../output/write-output.ts';
import type { Decisions } from './decide.ts';

/** Up to so many files are listed one by one. */
const mostListed = 20;

/** Says what an import did: what differs from sources that were kept, and a line a file. */
export function printImport(
  { held, same }: Decisions,
  catalogFile: string | undefined,
  written: WrittenOutput,
  { out, shown }: { readonly out: string; readonly shown: (path: string) => string },
  { io, palette }: Context,
): void {
  const lines: string[] = [];
  if (held.length > 0) {
    const diff = diffRoles(
      held.map(({ source }) => source),
      held.map(({ file }) => file),
    );
    io.stdout.write(`${renderTerminal(diff, { palette })}\n`);
  }
  const folder = visible(out);
  const list = (paths: readonly string[], state: string) => {
    for (const path of paths.slice(0, mostListed)) lines.push(`${state} ${visible(path)}`);
    if (paths.length > mostListed) lines.push(`and ${count(paths.length - mostListed, 'more file')}`);
  };
  if (catalogFile !== undefined) lines.push(`${palette.good('wrote')} ${visible(catalogFile)}`);
  const below = (paths: readonly string[]) => paths.map((path) => `${out}/${path}`);
  const made = below(written.written);
  const kept = [...below(written.unchanged), ...[...same].map(shown)];
  list(made, palette.good('wrote'));
  list(below(written.removed), palette.faint('removed'));
  list(kept, palette.faint('unchanged'));
  const isSource = (path: string) => path.endsWith('.ts');
  const sources = [...made, ...kept].filter(isSource).length;
  lines.push(`${count(sources, 'source')} in ${folder}`);
  io.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/** Says what comes next, when something was written. */
export function sayNext(
  { written, unchanged }: Pick<WrittenOutput, 'written' | 'unchanged'>,
  out: string,
  { say }: Pick<Context, 'say'>,
): void {
  if (written.length === 0) return;
  const isKept = [...written, ...unchanged].some((path) => path.endsWith(originEnding));
  // without an origin nothing tells that a role is in a system already, and what is found in it stops a build
  say(
    isKept
      ? `next: commit ${visible(out)} with its *${originEnding}, then rolewright lint and rolewright build`
      : 'next: rolewright lint, which shows what a build would stop at, then rolewright build',
  );
}
