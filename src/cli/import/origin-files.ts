import { originEnding, originText } from '../../import/origin/origin-file.ts';
import type { OutputFile } from '../output/write-output.ts';
import type { EarlierOrigin } from './earlier-origins.ts';
import { earlierOrigins, roleDigests } from './earlier-origins.ts';
import { keptBytes, withoutRoles } from './kept-bytes.ts';
import type { Download } from './read-downloads.ts';

export interface OriginFiles {
  readonly files: readonly OutputFile[];
  /** Origin files of earlier imports that have nothing left to keep, below the output folder. */
  readonly stale: readonly string[];
}

/**
 * The files that keep what the sources cannot say, one for each download. What earlier imports kept stays, but for the
 * roles that a download has otherwise now: of those the new download counts. A download with the name of an earlier one
 * that still keeps other roles gets a name of its own.
 */
export function originFiles(downloads: readonly Download[], without: ReadonlySet<string>, root: string): OriginFiles {
  const kept = downloads.flatMap((download): Kept[] => {
    const roles = download.roles.filter((name) => !without.has(name));
    const gone = new Set([...download.excluded, ...download.roles.filter((name) => without.has(name))]);
    return roles.length === 0 ? [] : [{ download, roles, bytes: () => keptBytes(download, gone) }];
  });
  const earlier = earlierOrigins(root).map((origin) => ({ origin, left: leftIn(origin, kept) }));
  const files: OutputFile[] = [];
  const taken = new Set<string>();
  for (const { origin, left } of earlier) {
    if (left.length === 0) continue;
    for (const name of [origin.file, origin.path.slice(0, -originEnding.length)]) taken.add(name.toLowerCase());
    if (left.length < origin.roles.length) files.push(reduced(origin, left));
  }
  for (const { download, roles, bytes } of kept) {
    const same = earlier.find(({ origin }) => origin.file === download.file);
    // all of it is kept already, beside roles that this download has not or that are not imported
    if (same !== undefined && same.left.length > roles.length && roles.every((name) => same.left.includes(name)))
      continue;
    const file = freeName(download.file, taken);
    const facts = { file, encoding: download.encoding, roles };
    files.push({ path: `${file}${originEnding}`, bytes: originText(facts, bytes()) });
  }
  const stale = earlier.filter(({ left }) => left.length === 0).map(({ origin }) => origin.path);
  return { files, stale };
}

/**
 * What becomes of the files of earlier imports when nothing is to be kept: the roles that are imported now are no longer
 * in them.
 */
export function withoutOrigins(
  downloads: readonly Download[],
  without: ReadonlySet<string>,
  root: string,
): OriginFiles {
  const imported = new Set(downloads.flatMap(({ roles }) => roles.filter((name) => !without.has(name))));
  const files: OutputFile[] = [];
  const stale: string[] = [];
  for (const origin of earlierOrigins(root)) {
    const left = origin.roles.filter((name) => !imported.has(name));
    if (left.length === 0) stale.push(origin.path);
    else if (left.length < origin.roles.length) files.push(reduced(origin, left));
  }
  return { files, stale };
}

/** An earlier origin file with these of its roles only. */
function reduced(origin: EarlierOrigin, left: readonly string[]): OutputFile {
  const gone = new Set(origin.roles.filter((name) => !left.includes(name)));
  const facts = { file: origin.file, encoding: origin.encoding, roles: left };
  return { path: origin.path, bytes: originText(facts, withoutRoles(origin.read(), gone)) };
}

interface Kept {
  readonly download: Download;
  readonly roles: readonly string[];
  readonly bytes: () => Generator<Uint8Array>;
}

/** The roles that an earlier origin file goes on keeping. */
function leftIn(origin: EarlierOrigin, kept: readonly Kept[]): readonly string[] {
  const again = kept.filter(({ roles }) => roles.some((name) => origin.roles.includes(name)));
  if (again.length === 0) return origin.roles;
  const before = roleDigests(origin.read().bytes, origin.encoding);
  const changed = new Set<string>();
  for (const { download, roles, bytes } of again) {
    const now = roleDigests(bytes(), download.encoding);
    for (const name of roles) if (before.get(name) !== now.get(name)) changed.add(name);
  }
  const left = origin.roles.filter((name) => !changed.has(name));
  // a download that comes again takes the place of the earlier one, whatever it is called now
  const isReplaced = again.some(
    ({ download, roles }) =>
      (download.file === origin.file || roles.length === origin.roles.length) &&
      left.every((name) => roles.includes(name)),
  );
  return isReplaced ? [] : left;
}

/** Downloads of one name come from different folders: `all.SAP`, `all-2.SAP`. */
function freeName(file: string, taken: Set<string>): string {
  const [, stem = file, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(file) ?? [];
  let name = file;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${stem}-${String(count)}${ending}`;
  taken.add(name.toLowerCase());
  return name;
}
