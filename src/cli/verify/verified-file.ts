import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { isFilePlace } from '../../diagnostics/place.ts';
import type { PfcgFile } from '../../formats/pfcg/read.ts';
import { mastersOf } from '../../model/masters.ts';
import type { Role } from '../../model/role.ts';
import type { VerifyOptions } from '../../verify/verify-file.ts';
import { findingsIn } from '../../verify/verify-file.ts';
import type { Context } from '../context.ts';
import { reasonOf } from '../output/reason.ts';
import type { RoleFile } from '../role-files/read-role-file.ts';
import { chunksOf } from '../role-files/chunks-of.ts';
import { linesFor, readRoleFile } from '../role-files/read-role-file.ts';
import { isXmlRoleFile } from '../role-files/read-xml-role-file.ts';
import type { Surroundings } from './surroundings.ts';

/** A file that was looked at, or could not be opened. */
export interface LookedAt {
  readonly path: string;
  /** Missing when the file could not be opened. */
  readonly content?: PfcgFile;
  readonly diagnostics: readonly Diagnostic[];
  readonly lineOf: (line: number) => string | undefined;
}

/**
 * Looks at role files by their paths from the current folder; what the operating system refuses is a diagnostic. What
 * one of them holds is known to the others: they are uploaded together.
 *
 * @param inState the roles that the system has
 */
export async function lookAt(
  paths: readonly string[],
  inState: readonly Role[],
  around: Surroundings,
  context: Pick<Context, 'io' | 'progress'>,
): Promise<readonly LookedAt[]> {
  const read: RoleFile[] = [];
  for (const path of paths) {
    const file = await readRoleFile(path, context.io.cwd, around.encoding, (done, total) => {
      context.progress.step(done, total, path);
    });
    context.progress.end();
    read.push(file);
  }
  const known = [...inState, ...read.flatMap(({ content }) => content?.roles ?? [])];
  const names = { knownRoles: new Set(known.map(({ name }) => name)), masters: mastersOf(known) };
  const twins = rolesInTwoFiles(read);
  return read.map((file) => {
    const looked = lookAtOne(file, names, around, context);
    const own = twins.filter(
      ({ places: [place] }) => place !== undefined && isFilePlace(place) && place.file === file.path,
    );
    return own.length === 0 ? looked : { ...looked, diagnostics: [...own, ...looked.diagnostics] };
  });
}

/** Of two files with one role the later one is uploaded over the other. */
function rolesInTwoFiles(read: readonly RoleFile[]): readonly Diagnostic[] {
  const first = new Map<string, string>();
  const found: Diagnostic[] = [];
  for (const { path: file, content } of read) {
    for (const { name: role } of content?.roles ?? []) {
      const other = first.get(role);
      if (other !== undefined && other !== file) found.push(diagnose('R5505', { role, file, other }, { file }));
      first.set(role, file);
    }
  }
  return found;
}

/** Looks at a role file that was read; `names` are those of other files and of the system. */
export function lookAtOne(
  file: RoleFile,
  names: Required<Pick<VerifyOptions, 'knownRoles' | 'masters'>>,
  { catalog, target }: Pick<Surroundings, 'catalog' | 'target'>,
  { io, progress }: Pick<Context, 'io' | 'progress'>,
): LookedAt {
  const { path } = file;
  if (file.content === undefined) return { path, diagnostics: [file.diagnostic], lineOf: () => undefined };
  const { content, asLines } = file;
  if (isXmlRoleFile(path)) {
    const unchecked = diagnose('R2672', {}, { file: path });
    if (asLines === undefined) return { path, content, diagnostics: content.diagnostics, lineOf: file.lineOf };
    const found = findingsIn(asLines.content, () => [asLines.bytes], { file: path, catalog, ...names });
    return { path, content, diagnostics: [unchecked, ...asLines.said, ...asLines.inXml(found)], lineOf: file.lineOf };
  }
  const absolute = resolve(io.cwd, path);
  try {
    const bytes = () =>
      chunksOf(absolute, (done, total) => {
        progress.step(done, total, path);
      });
    const options = { file: path, catalog, ...names, ...(target === undefined ? {} : { system: target }) };
    const diagnostics = findingsIn(content, bytes, options);
    return { path, content, diagnostics, lineOf: linesFor(absolute, { diagnostics, encoding: content.encoding }) };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { path, diagnostics: [diagnose('R5101', { path, reason })], lineOf: () => undefined };
  } finally {
    progress.end();
  }
}
