import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, hasErrors } from '../../diagnostics/diagnostic.ts';
import { readPfcg } from '../../formats/pfcg/read.ts';
import { mergeLines } from '../../import/origin/merge-lines.ts';
import { rolesEqual } from '../../model/equality.ts';
import type { Role } from '../../model/role.ts';
import type { OutputFile } from '../output/write-output.ts';
import type { ManifestFile } from './manifest.ts';
import type { KeptDownload } from '../sources/origins.ts';
import { UnwritableRole } from './role-outputs.ts';

/**
 * The files of an import as they were downloaded: to the byte while the sources say the same, else line by line. What
 * was changed is read again before it is written, and has to say what the sources say.
 *
 * @param diagnostics gets a word on each file that is not the download
 * @throws {UnwritableRole} out of their bytes, when something does not fit
 */
export function faithfulOutputs(
  downloads: readonly KeptDownload[],
  roles: readonly Role[],
  onFacts: (facts: ManifestFile) => void,
  diagnostics: Diagnostic[],
): readonly OutputFile[] {
  const built = new Map(roles.map((role) => [role.name, role]));
  return downloads.map((download): OutputFile => {
    const path = `roles/${download.file}`;
    const names = download.content.roles.map(({ name }) => name).filter((name) => built.has(name));
    let rows = 0;
    function* bytes(): Generator<Uint8Array> {
      const file = current(download, built, path, diagnostics);
      rows = file.rows;
      yield file.bytes;
    }
    return {
      path,
      bytes: bytes(),
      onMade: (facts) => {
        onFacts({ path, roles: names, rows, ...facts });
      },
    };
  });
}

function current(
  download: KeptDownload,
  built: ReadonlyMap<string, Role>,
  path: string,
  diagnostics: Diagnostic[],
): { readonly bytes: Uint8Array; readonly rows: number } {
  const { bytes, content, encoding } = download;
  if (content.roles.every((role) => isDeepStrictEqual(built.get(role.name), role))) {
    return { bytes, rows: content.lines };
  }
  const merged = mergeLines(download, built);
  if (hasErrors(merged.diagnostics)) throw new UnwritableRole(merged.diagnostics);
  const expected = content.roles.map(({ name }) => built.get(name)).filter((role) => role !== undefined);
  const again = readPfcg(merged.bytes, { file: path, encoding });
  if (hasErrors(again.diagnostics)) throw new UnwritableRole(again.diagnostics);
  const isRight = again.roles.length === expected.length;
  if (!isRight || !again.roles.every((role, index) => rolesEqual(role, expected[index] ?? role)))
    throw new Error(`${path} would not say what the sources say`);
  const { kept, gone, newLines } = merged;
  diagnostics.push(diagnose('R5613', { file: path, kept, gone, lines: newLines }));
  return { bytes: merged.bytes, rows: kept + newLines.length };
}
