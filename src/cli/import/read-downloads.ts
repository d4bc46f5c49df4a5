import { basename, dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { encodingNamed } from '../../codec/encoding.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CompleteSettings } from '../../dsl/check-settings.ts';
import type { WriteReport } from '../../formats/pfcg/write.ts';
import { writePfcg } from '../../formats/pfcg/write.ts';
import type { Role } from '../../model/role.ts';
import type { Context } from '../context.ts';
import { targetOf } from '../build/build-target.ts';
import type { ReadExports } from '../role-files/read-exports.ts';
import { isExport, readExports } from '../role-files/read-exports.ts';
import type { ReadRoleFile } from '../role-files/read-role-file.ts';
import { readRoleFile } from '../role-files/read-role-file.ts';
import type { FileEncoding } from '../role-files/file-encoding.ts';
import { isXmlRoleFile } from '../role-files/read-xml-role-file.ts';
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
  /** Its bytes; of a role as XML those of the role file that says the same. */
  readonly bytes: () => Iterable<Uint8Array>;
}

export interface Downloads {
  readonly files: readonly Download[];
  /** Role files as they were read, each with the names of its roles that are not imported. */
  readonly looked: readonly { readonly file: ReadRoleFile; readonly excluded: ReadonlySet<string> }[];
  /** Exports of tables, read as one set. */
  readonly exports?: {
    /** Of the first file. */
    readonly path: string;
    readonly set: ReadExports;
    readonly excluded: ReadonlySet<string>;
  };
  /** The sound roles of all files, each once, in the order of the files. */
  readonly roles: ReadonlyMap<string, Role>;
  readonly diagnostics: readonly Diagnostic[];
  readonly lineOf: (file: string, line: number) => string | undefined;
}

/** Reads role files and sorts out what can be imported: roles without damage, and of several versions the first. */
export async function readDownloads(
  paths: readonly string[],
  encoding: FileEncoding,
  settings: CompleteSettings,
  { io, progress }: Context,
): Promise<Downloads> {
  const files: Download[] = [];
  const looked: Downloads['looked'][number][] = [];
  const roles = new Map<string, Role>();
  const firstFile = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const lines = new Map<string, (line: number) => string | undefined>();
  /** Takes the roles of a file that are not damaged. */
  const take = (
    path: string,
    found: readonly Role[],
    damaged: ReadonlyMap<string, number>,
    about: Pick<Download, 'file' | 'encoding' | 'damagedLines' | 'bytes'>,
  ): ReadonlySet<string> => {
    const excluded = new Set(damaged.keys());
    for (const [role, count] of damaged) {
      diagnostics.push(diagnose('R5601', { role, lines: count }, { file: path }));
    }
    for (const role of found) {
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
    const sound = found.map(({ name }) => name).filter((name) => !excluded.has(name));
    files.push({ ...about, path, roles: sound, excluded });
    return excluded;
  };
  const exports = paths.filter((path) => isExport(path, io.cwd, encoding.encoding));
  for (const path of paths.filter((each) => !exports.includes(each))) {
    const read = await readRoleFile(path, io.cwd, encoding, (done, total) => {
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
    const configured = encodingNamed(settings.codePage)?.name ?? settings.codePage;
    if (
      !isXmlRoleFile(path) &&
      content.encoding !== configured &&
      /[^\0-\x7f]/.test(JSON.stringify(content.roles.map(({ texts, menu }) => [texts, menu])))
    ) {
      diagnostics.push(diagnose('R5610', { encoding: content.encoding, configured }, { file: path }));
    }
    const excluded = take(path, content.roles, damaged, {
      file: basename(path),
      encoding: content.encoding,
      damagedLines: damagedLines(content.diagnostics),
      ...(read.asLines === undefined
        ? { bytes: read.again }
        : asRoleFile(path, content.roles, settings, {
            bytes: read.asLines.bytes,
            encoding: read.asLines.content.encoding,
          })),
    });
    looked.push({ file: read, excluded });
  }
  const set = exports.length === 0 ? undefined : readExports(exports, io.cwd, encoding.encoding);
  const [path = ''] = exports;
  let readSet: Downloads['exports'];
  if (set !== undefined) {
    diagnostics.push(...set.diagnostics);
    if (set.isUnusable) diagnostics.push(diagnose('R5614', { files: exports.length }, { file: path }));
    else {
      const excluded = take(path, set.roles, set.damaged, {
        ...asRoleFile(nameOfSet(path), set.roles, settings, set),
        damagedLines: new Set(),
      });
      readSet = { path, set, excluded };
    }
  }
  const lineOfSet = set?.linesFor(diagnostics);
  return {
    files,
    looked,
    ...(readSet === undefined ? {} : { exports: readSet }),
    roles,
    diagnostics,
    lineOf: (file, line) => lines.get(file)?.(line) ?? lineOfSet?.(file, line),
  };
}

/** What exports are called together: as the folder in which they stand, below the current one. */
function nameOfSet(path: string): string {
  const folder = basename(dirname(path));
  return /^\.*$/.test(folder) ? 'exports' : folder;
}

/**
 * What is kept of roles as XML or as exported tables: the role file of the same roles, as a build would write it, in
 * UTF-8 if need be; the rows as they are when no role file takes them, as with more authorizations of an object than it
 * has numbers for.
 */
function asRoleFile(
  path: string,
  roles: readonly Role[],
  settings: CompleteSettings,
  rows: { readonly bytes: Uint8Array; readonly encoding: string },
): Pick<Download, 'file' | 'encoding' | 'bytes'> {
  const file = basename(path).replace(/(?:(?:\.acgr)?\.xml)?$/i, '.SAP');
  for (const codePage of [settings.codePage, 'utf-8']) {
    const target = targetOf({ ...settings, codePage }, undefined);
    const report: WriteReport = { diagnostics: [], rows: 0 };
    const bytes = Buffer.concat([...writePfcg(roles, target, report)]);
    if (report.diagnostics.length === 0) return { file, encoding: target.encoding.name, bytes: () => [bytes] };
  }
  return { file, encoding: rows.encoding, bytes: () => [rows.bytes] };
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
