import type { Stats } from 'node:fs';
import { lstatSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { pathsInside } from './output-path.ts';
import { reasonOf } from './reason.ts';

/**
 * Removes the files that an earlier set had and the new one lacks, and the folders that become empty by that. The list
 * comes from a file that anybody may have changed: what is no file below the root is left alone and reported.
 */
export function removeStale(
  root: string,
  made: readonly string[],
  previous: readonly string[],
  shownRoot: string,
): { readonly removed: readonly string[]; readonly diagnostics: readonly Diagnostic[] } {
  const present = new Set(made);
  const stale = [...new Set(previous)].filter((path) => !present.has(path));
  const removed: string[] = [];
  const diagnostics: Diagnostic[] = [];
  if (stale.length === 0) return { removed, diagnostics };
  const inside = pathsInside(root);
  // Where case does not count, `a.sap` may be the `A.SAP` that was just written.
  const kept = new Set(made.map((path) => identityOf(lstatSync(resolve(root, path), { throwIfNoEntry: false }))));
  for (const path of stale) {
    try {
      const target = inside(path);
      const stats = target === undefined ? undefined : lstatSync(target, { throwIfNoEntry: false });
      if (target === undefined || stats?.isDirectory() === true) {
        diagnostics.push(diagnose('R5011', { path, root: shownRoot }));
      } else if (stats !== undefined && !kept.has(identityOf(stats))) {
        unlinkSync(target);
        removed.push(path);
        removeEmptyFolders(resolve(root), dirname(target));
      }
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      diagnostics.push(diagnose('R5009', { path: `${shownRoot}/${path}`, reason }));
    }
  }
  return { removed, diagnostics };
}

function identityOf(stats: Stats | undefined): string | undefined {
  return stats === undefined ? undefined : `${stats.dev}:${stats.ino}`;
}

function removeEmptyFolders(root: string, folder: string): void {
  for (let current = folder; relative(root, current) !== ''; current = dirname(current)) {
    try {
      rmdirSync(current);
    } catch {
      return;
    }
  }
}
