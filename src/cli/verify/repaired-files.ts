import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { repairRoleFile } from '../../verify/index.ts';
import type { Context } from '../context.ts';
import type { OutputFile } from '../output/write-output.ts';
import { writeOutput } from '../output/write-output.ts';
import type { SeenFile } from '../role-files/chunks-of.ts';
import { readAgain } from '../role-files/chunks-of.ts';
import { isFolderAt } from '../role-files/folder-at.ts';
import { isXmlRoleFile } from '../role-files/read-xml-role-file.ts';
import type { Surroundings } from './surroundings.ts';
import type { LookedAt } from './verified-file.ts';

/** A repaired file, and what was done to it. */
export interface RepairedFile {
  readonly path: string;
  /** Where it was written, as the user would name it. */
  readonly out: string;
  readonly repairs: readonly Diagnostic[];
}

export interface Repaired {
  readonly files: readonly RepairedFile[];
  /** Why nothing was written. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes repaired copies, never over a file that is there. One file goes to the path that was named, unless that is a folder or ends in a slash; several
 * go into it under their own names.
 */
export async function repairFiles(
  looked: readonly LookedAt[],
  out: string,
  { encoding, catalog }: Surroundings,
  { io, interruptible }: Pick<Context, 'io' | 'interruptible'>,
): Promise<Repaired> {
  const paths = looked.filter(({ content }) => content !== undefined).map(({ path }) => path);
  const xml = paths.filter(isXmlRoleFile);
  if (xml.length > 0) return { files: [], diagnostics: xml.map((path) => diagnose('R2673', { path })) };
  const named = paths.map((path) => ({ path, out: targetOf(path, out, paths.length > 1, io.cwd) }));
  const refused = refusalsOf(named, io.cwd);
  if (refused.length > 0) return { files: [], diagnostics: refused };
  const repaired = named.map(({ path, out: target }) => {
    const seen: SeenFile = {};
    const bytes = () => readAgain(resolve(io.cwd, path), path, seen);
    const { bytes: chunks, repairs } = repairRoleFile(bytes, {
      file: path,
      catalog,
      ...encoding,
    });
    return { path, out: target, repairs, chunks };
  });
  const files: readonly OutputFile[] = repaired.map(({ out: target, chunks }) => ({
    path: basename(target),
    bytes: chunks,
  }));
  const [first] = named;
  if (first === undefined) return { files: [], diagnostics: [] };
  const shownRoot = dirname(first.out);
  const written = await interruptible(async (signal) =>
    writeOutput(resolve(io.cwd, shownRoot), files, [], { shownRoot, signal }),
  );
  const { diagnostics } = written;
  if (diagnostics.length > 0) return { files: [], diagnostics };
  return { files: repaired.map(({ path, out: target, repairs }) => ({ path, out: target, repairs })), diagnostics };
}

function targetOf(path: string, out: string, several: boolean, cwd: string): string {
  const isFolder = several || /[\\/]$/.test(out) || isFolderAt(resolve(cwd, out));
  return isFolder ? `${out.replace(/[\\/]+$/, '')}/${basename(path)}` : out;
}

function refusalsOf(
  named: readonly { readonly path: string; readonly out: string }[],
  cwd: string,
): readonly Diagnostic[] {
  const sources = new Set(named.map(({ path }) => realPathOf(resolve(cwd, path))));
  const inPlace = named.filter(({ out }) => sources.has(realPathOf(resolve(cwd, out))));
  const first = new Map<string, string>();
  const twice = named.flatMap(({ path, out }) => {
    const other = first.get(out);
    first.set(out, path);
    return other === undefined ? [] : [diagnose('R2574', { name: out, file: path, other })];
  });
  const taken = named.filter((each) => !inPlace.includes(each) && existsSync(resolve(cwd, each.out)));
  return [
    ...inPlace.map(({ out }) => diagnose('R2573', { path: out })),
    ...taken.map(({ out }) => diagnose('R2575', { path: out })),
    ...twice,
  ];
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
