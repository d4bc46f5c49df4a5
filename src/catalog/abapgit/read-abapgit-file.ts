import type { AbapGitFacts } from './abapgit-file.ts';
import { readSush } from './sush.ts';
import { readSuso } from './suso.ts';

/**
 * Reads what a file of an abapGit repository says to the catalog: an authorization object (`*.suso.xml`) or the
 * authorization defaults of an application (`*.sush.xml`); `undefined` for any other ending. Ask `xmlLimits.bytes` for
 * the size before reading a file into memory.
 *
 * @param path its path, which says what it is
 * @example
 * ```ts
 * readAbapGitFile(Buffer.from('<html/>'), 'src/z_ride_bik.suso.xml')?.diagnostics[0]?.code; // => "R2651"
 * ```
 */
export function readAbapGitFile(bytes: Uint8Array, path: string): AbapGitFacts | undefined {
  const lower = path.toLowerCase();
  if (lower.endsWith('.suso.xml')) return readSuso(bytes, path);
  return lower.endsWith('.sush.xml') ? readSush(bytes, path) : undefined;
}
