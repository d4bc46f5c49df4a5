import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { packages, sourceNames } from '../../load/source-names.ts';
import { cannotRead } from '../cannot-read.ts';
import { reasonOf } from '../output/reason.ts';

/** Files to read, as paths from the current folder with `/`, in order and each once. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the name of a source ends in. */
export const sourceEnding = /\.[cm]?[jt]s$/i;

/** Role files below a folder, to be matched in any case. */
export const roleFilePattern = '**/*.{sap,acgr.xml}';

/**
 * Finds role files by what a person names: files whatever their ending, folders with all `.SAP` and
 * `.acgr.xml` below them (of a role that a build wrote in both forms the `.SAP`), patterns.
 * A name that leads to nothing is reported.
 */
export async function findRoleFiles(given: readonly string[], cwd: string): Promise<FoundFiles> {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const each of given) {
    const found = await filesOf(each, cwd);
    if (!Array.isArray(found)) diagnostics.push(found);
    else {
      files.push(...found.filter((file) => !sourceEnding.test(file)));
      diagnostics.push(...found.filter((file) => sourceEnding.test(file)).map((path) => diagnose('R5104', { path })));
    }
  }
  return { files: [...new Set(files)], diagnostics };
}

async function filesOf(given: string, cwd: string): Promise<string[] | Diagnostic> {
  const name = given.replaceAll('\\', '/');
  try {
    if (!statSync(resolve(cwd, given)).isDirectory()) return [given];
    const inFolder = { cwd: resolve(cwd, given), caseSensitiveMatch: false };
    const below = withoutTwins(await glob(roleFilePattern, inFolder));
    const folder = name.replace(/\/+$/, '');
    if (below.length === 0) {
      const hasSources = (await glob(sourceNames, { ...inFolder, ignore: packages })).length > 0;
      return diagnose('R5102', { given, ending: '.SAP or .acgr.xml', ...(hasSources ? { hasSources } : {}) });
    }
    return below.sort().map((file) => (folder === '.' ? file : `${folder}/${file}`));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    if (!/[*?[\]{}]/.test(name)) return cannotRead(given, reason, cwd);
    const matching = await glob(name, { cwd });
    return matching.length === 0 ? diagnose('R5102', { given, ending: '.SAP or .acgr.xml' }) : matching.sort();
  }
}

/** Without the XML that a build wrote next to the role file of the same role. */
function withoutTwins(paths: readonly string[]): string[] {
  const stem = (path: string) => path.toLowerCase().replace(/\.(?:sap|acgr\.xml)$/, '');
  const roleFiles = new Set(paths.filter((path) => /\.sap$/i.test(path)).map(stem));
  return paths.filter((path) => /\.sap$/i.test(path) || !roleFiles.has(stem(path)));
}
