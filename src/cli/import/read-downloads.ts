import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Encoding } from '../../codec/encoding.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Role } from '../../model/role.ts';
import type { Context } from '../context.ts';
import { readRoleFile } from '../role-files/read-role-file.ts';
import { damagedRoles } from './damaged-roles.ts';

/** A download that was read. */
export interface Download {
  /** From the current folder. */
  readonly path: string;
  /** Without folders. */
  readonly file: string;
  readonly encoding: string;
  /** Names of its sound roles. */
  readonly roles: readonly string[];
  /** Names of the others: their lines are kept nowhere. */
  readonly excluded: ReadonlySet<string>;
  /** Lines that are damaged. */
  readonly damagedLines: ReadonlySet<number>;
}

export interface Downloads {
  readonly files: readonly Download[];
  /** The sound roles of all files, each once, in the order of the files. */
  readonly roles: ReadonlyMap<string, Role>;
  readonly diagnostics: readonly Diagnostic[];
  readonly lineOf: (file: string, line: number) => string | undefined;
}

/** Reads role files and sorts out what can be imported: roles without damage, and of several versions the first. */
export function readDownloads(
  paths: readonly string[],
  encoding: Encoding | undefined,
  configured: string,
  { io, progress }: Context,
): Downloads {
  const files: Download[] = [];
  const roles = new Map<string, Role>();
  const firstFile = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const lines = new Map<string, (line: number) => string | undefined>();
  for (const path of paths) {
    const read = readRoleFile(path, io.cwd, encoding, (done, total) => {
      progress.step(done, total, path);
    });
    progress.end();
    if (read.content === undefined) {
      diagnostics.push(read.diagnostic);
      continue;
    }
    const { content, lineOf } = read;
    lines.set(path, lineOf);
    diagnostics.push(...content.diagnostics);
    const damaged = damagedRoles(content, lineOf);
    if (damaged === undefined) {
      diagnostics.push(diagnose('R5602', { file: path }, { file: path }));
      continue;
    }
    if (content.encoding !== configured && /[^\0-\x7f]/.test(JSON.stringify(content.roles.map(({ texts }) => texts)))) {
      diagnostics.push(diagnose('R5610', { encoding: content.encoding, configured }, { file: path }));
    }
    const excluded = new Set(damaged.keys());
    for (const [role, count] of damaged) {
      diagnostics.push(diagnose('R5601', { role, lines: count }, { file: path }));
    }
    for (const role of content.roles) {
      if (excluded.has(role.name)) continue;
      const earlier = roles.get(role.name);
      if (earlier === undefined) {
        roles.set(role.name, role);
        firstFile.set(role.name, path);
      } else if (!isDeepStrictEqual(earlier, role)) {
        excluded.add(role.name);
        const data = { role: role.name, first: firstFile.get(role.name) ?? '' };
        diagnostics.push(diagnose('R5605', data, { file: path }));
      }
    }
    files.push({
      path,
      file: basename(path),
      encoding: content.encoding,
      roles: content.roles.map(({ name }) => name).filter((name) => !excluded.has(name)),
      excluded,
      damagedLines: damagedLines(content.diagnostics),
    });
  }
  return { files, roles, diagnostics, lineOf: (file, line) => lines.get(file)?.(line) };
}

function damagedLines(diagnostics: readonly Diagnostic[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { severity, places } of diagnostics) {
    const [place] = places;
    if (severity === 'error' && place !== undefined && 'file' in place && place.line !== undefined)
      lines.add(place.line);
  }
  return lines;
}
