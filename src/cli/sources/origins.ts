import { existsSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { glob } from 'tinyglobby';
import type { Catalog } from '../../catalog/catalog.ts';
import { encodingNamed } from '../../codec/encoding.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import { readPfcg } from '../../formats/pfcg/read.ts';
import { originEnding, readOrigin } from '../../import/origin/origin-file.ts';
import type { ReadDownload } from '../../import/origin/merge-lines.ts';
import { restoreRole } from '../../import/origin/restore.ts';
import type { SayableRole } from '../../import/sayable/role.ts';
import { sayableRole } from '../../import/sayable/role.ts';
import { findSources } from '../../load/find-sources.ts';
import { readFile } from '../../load/ordinary-file.ts';
import type { Role } from '../../model/role.ts';
import { reasonOf } from '../output/reason.ts';

/** A download that an import kept. */
export interface KeptDownload extends ReadDownload {
  /** Of the origin file, from the current folder. */
  readonly path: string;
  /** Name of the download. */
  readonly file: string;
}

export interface Origins {
  /** In the order of their paths. */
  readonly downloads: readonly KeptDownload[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the origin files that go with sources: those in the folders of the sources, and above them up to the current
 * folder.
 */
export async function findOrigins(given: readonly string[], cwd: string): Promise<Origins> {
  const { files } = await findSources(given, cwd);
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = dirname(resolve(cwd, file)); !folders.has(folder); folder = dirname(folder)) {
      folders.add(folder);
      if (folder === cwd || !folder.startsWith(cwd)) break;
    }
  }
  for (const each of given) {
    const path = resolve(cwd, each);
    if (existsSync(path) && statSync(path).isDirectory()) folders.add(path);
  }
  const paths = new Set<string>();
  for (const folder of folders) {
    for (const name of await glob(`*${originEnding}`, { cwd: folder })) paths.add(resolve(folder, name));
  }
  const downloads: KeptDownload[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of [...paths].sort()) {
    const read = readKept(path, relative(cwd, path).replaceAll('\\', '/'));
    if ('code' in read) diagnostics.push(read);
    else downloads.push(read);
  }
  return { downloads, diagnostics };
}

function readKept(path: string, shown: string): KeptDownload | Diagnostic {
  const failed = (problem: string) => diagnose('R5608', { path: shown, problem }, { file: shown });
  try {
    const origin = readOrigin(readFile(path).toString('utf8'));
    if (typeof origin === 'string') return failed(origin);
    const encoding = encodingNamed(origin.encoding);
    if (encoding === undefined) return failed(`it names the unknown encoding ${origin.encoding}`);
    const content = readPfcg(origin.bytes, { file: basename(path), encoding });
    if (hasErrors(content.diagnostics)) return failed('the lines in it are damaged');
    return { path: shown, file: origin.file, bytes: origin.bytes, encoding, content };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return failed(reason);
  }
}

export interface RestoredRoles {
  readonly roles: readonly Role[];
  /** What the sources say of roles that come from downloads. */
  readonly said: readonly SayableRole[];
  /** Names of the roles that are as they were downloaded. */
  readonly downloaded: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives roles back what their sources cannot say, as far as the downloads they come from are kept. */
export function restoreRoles(
  roles: readonly Role[],
  downloads: readonly KeptDownload[],
  catalog: Catalog,
): RestoredRoles {
  const origins = new Map<string, { readonly role: Role; readonly path: string }>();
  const diagnostics: Diagnostic[] = [];
  const built = new Set(roles.map(({ name }) => name));
  for (const { path, content } of downloads) {
    for (const role of content.roles) {
      const first = origins.get(role.name);
      if (first === undefined) origins.set(role.name, { role, path });
      else if (built.has(role.name) && JSON.stringify(first.role) !== JSON.stringify(role)) {
        diagnostics.push(diagnose('R5612', { role: role.name, first: first.path, second: path }, { file: path }));
      }
    }
  }
  const masters = new Map<string, Role>();
  const masterOf = (name: string): Role | undefined => {
    const origin = origins.get(name)?.role;
    if (origin?.kind !== 'single') return undefined;
    const known = masters.get(name) ?? sayableRole(origin, catalog).role;
    masters.set(name, known);
    return known;
  };
  const said: SayableRole[] = [];
  const downloaded = new Set<string>();
  const restored = roles.map((role) => {
    const origin = origins.get(role.name)?.role;
    if (origin === undefined) return role;
    const before = sayableRole(origin, catalog, masterOf);
    said.push(before);
    const made = restoreRole(origin, before, role);
    if (isDeepStrictEqual(made, origin)) downloaded.add(role.name);
    return made;
  });
  return { roles: restored, said, downloaded, diagnostics };
}
