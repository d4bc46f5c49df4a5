import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Encoding } from '../../codec/encoding.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CompleteSettings } from '../../dsl/check-settings.ts';
import type { RowsAsLines } from '../../formats/abapgit/acgr-read.ts';
import type { WriteReport } from '../../formats/pfcg/write.ts';
import { writePfcg } from '../../formats/pfcg/write.ts';
import type { Role } from '../../model/role.ts';
import type { Context } from '../context.ts';
import { targetOf } from '../build/build-target.ts';
import { readRoleFile } from '../role-files/read-role-file.ts';
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
  /** Of a role as XML: the role file that says the same. */
  readonly bytes?: Uint8Array;
}

export interface Downloads {
  readonly files: readonly Download[];
  /** The sound roles of all files, each once, in the order of the files. */
  readonly roles: ReadonlyMap<string, Role>;
  readonly diagnostics: readonly Diagnostic[];
  readonly lineOf: (file: string, line: number) => string | undefined;
}

/** Reads role files and sorts out what can be imported: roles without damage, and of several versions the first. */
export async function readDownloads(
  paths: readonly string[],
  encoding: Encoding | undefined,
  settings: CompleteSettings,
  { io, progress }: Context,
): Promise<Downloads> {
  const files: Download[] = [];
  const roles = new Map<string, Role>();
  const firstFile = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const lines = new Map<string, (line: number) => string | undefined>();
  for (const path of paths) {
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
    const isXml = isXmlRoleFile(path);
    const configured = settings.codePage;
    if (
      !isXml &&
      content.encoding !== configured &&
      /[^\0-\x7f]/.test(JSON.stringify(content.roles.map(({ texts }) => texts)))
    ) {
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
      ...(read.asLines === undefined ? {} : asRoleFile(path, read.asLines, settings)),
      roles: content.roles.map(({ name }) => name).filter((name) => !excluded.has(name)),
      excluded,
      damagedLines: damagedLines(content.diagnostics),
    });
  }
  return { files, roles, diagnostics, lineOf: (file, line) => lines.get(file)?.(line) };
}

/**
 * What is kept of a role as XML: the role file of the same role, as a build would write it, in UTF-8 if need be; the rows
 * as they are when no role file takes them, as with more authorizations of an object than it has numbers for.
 */
function asRoleFile(
  path: string,
  { bytes: rows, content }: RowsAsLines,
  settings: CompleteSettings,
): Required<Pick<Download, 'file' | 'encoding' | 'bytes'>> {
  const file = basename(path).replace(/(?:\.acgr)?\.xml$/i, '.SAP');
  for (const codePage of [settings.codePage, 'utf-8']) {
    const target = targetOf({ ...settings, codePage }, undefined);
    const report: WriteReport = { diagnostics: [], rows: 0 };
    const bytes = Buffer.concat([...writePfcg(content.roles, target, report)]);
    if (report.diagnostics.length === 0) return { file, encoding: target.encoding.name, bytes };
  }
  return { file, encoding: content.encoding, bytes: rows };
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
