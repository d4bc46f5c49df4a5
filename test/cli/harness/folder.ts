import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder with these files, gone when the test is over: `temporaryFolder({ 'roles/a.role.ts': '…' })`. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rolewright-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The paths of all files below a folder, sorted, with `/` between their parts. Folders without files end in `/`. */
export function filesBelow(folder: string, path = folder): readonly string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  const own = relative(folder, path).replaceAll('\\', '/');
  if (entries.length === 0 && path !== folder) return [`${own}/`];
  return entries
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(folder, join(path, entry.name))
        : [own === '' ? entry.name : `${own}/${entry.name}`],
    )
    .toSorted();
}

export function textOf(...path: readonly string[]): string {
  return readFileSync(join(...path), 'utf8');
}
