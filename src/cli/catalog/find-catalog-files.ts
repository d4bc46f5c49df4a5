import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { cannotRead } from '../cannot-read.ts';
import { reasonOf } from '../output/reason.ts';

/** A file to read into a catalog. */
export interface CatalogFile {
  /** From the current folder, with `/`. */
  readonly path: string;
  /** Found in a folder: it need not be an export of a table. */
  readonly isGuess: boolean;
}

const endings = '{txt,csv,tsv,tab,suso.xml,sush.xml}';

/** Finds the files that a person names: files whatever their ending, folders with all that may be one below them. */
export async function findCatalogFiles(
  given: readonly string[],
  cwd: string,
): Promise<{ readonly files: readonly CatalogFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const files = new Map<string, CatalogFile>();
  const diagnostics: Diagnostic[] = [];
  for (const each of given) {
    const name = each.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
    try {
      if (!statSync(resolve(cwd, each)).isDirectory()) {
        files.set(name, { path: name, isGuess: false });
        continue;
      }
      const below = await glob(`**/*.${endings}`, {
        cwd: resolve(cwd, each),
        caseSensitiveMatch: false,
        ignore: '**/node_modules/**',
      });
      if (below.length === 0) diagnostics.push(diagnose('R5102', { given: each, ending: `.${endings}` }));
      for (const file of below.sort()) {
        const path = name === '.' ? file : `${name}/${file}`;
        files.set(path, { path, isGuess: true });
      }
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      diagnostics.push(cannotRead(each, reason, cwd));
    }
  }
  return { files: [...files.values()], diagnostics };
}
