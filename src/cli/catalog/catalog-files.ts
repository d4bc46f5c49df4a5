import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CommittedCatalog } from '../../catalog/records/committed-catalog.ts';
import { parseCommitted } from '../../catalog/records/committed-catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { readFile } from '../../load/ordinary-file.ts';
import { reasonOf } from '../output/reason.ts';
import { isFolderAt } from '../role-files/folder-at.ts';
import { IndexFile } from './index-file.ts';

/** Paths of the files of a catalog, from the folder of the project. */
export interface CatalogPaths {
  /** What the project commits. */
  readonly committed: string;
  /** The full index, which stays on the machine. */
  readonly index: string;
}

/** The folder of what stays on the machine. */
const localFolder = '.rolewright';
const indexFolder = `${localFolder}/catalog`;

/** The types of all objects of the full index, for the editor. */
export const localTypes = `${localFolder}/catalog.d.ts`;

/**
 * The files of a catalog.
 *
 * @param release the catalog of this release, which stands beside the others; without it the project's only one
 */
export function catalogPaths(release?: string): CatalogPaths {
  return {
    committed: release === undefined ? 'rolewright.catalog.json' : `rolewright.catalog.${release}.json`,
    index: `${indexFolder}/${release ?? 'current'}.tsv`,
  };
}

/** The releases of which the project has a catalog. */
function catalogReleases(folder: string): readonly string[] {
  const namesIn = (path: string) => (isFolderAt(join(folder, path)) ? readdirSync(join(folder, path)) : []);
  const found = [
    ...namesIn('.').flatMap((name) => /^rolewright\.catalog(?:\.([0-9A-Z]{2,4}))?\.json$/.exec(name)?.slice(1) ?? []),
    ...namesIn(indexFolder).flatMap((name) => /^(?:current|([0-9A-Z]{2,4}))\.tsv$/.exec(name)?.slice(1) ?? []),
  ];
  return [...new Set(found.map((release: string | undefined) => release ?? 'one without a release'))].sort();
}

/** A catalog that was imported, as far as its files are there. */
export interface ImportedCatalog {
  /** Missing for the catalog that has no release of its own. */
  readonly release?: string;
  readonly committed?: CommittedCatalog;
  readonly index?: IndexFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens the catalog of a release, or the one without a release. What is damaged is reported and counts for nothing. */
export function openCatalog(folder: string, release: string | undefined): ImportedCatalog {
  const paths = catalogPaths(release);
  const diagnostics: Diagnostic[] = [];
  const read = <Content>(path: string, reader: (path: string) => Content | Diagnostic): Content | undefined => {
    if (!existsSync(join(folder, path))) return undefined;
    try {
      const found = reader(join(folder, path));
      if (!isDiagnostic(found)) return found;
      diagnostics.push(found);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      diagnostics.push(diagnose('R5101', { path, reason }));
    }
    return undefined;
  };
  const committed = read(paths.committed, (path) => {
    const parsed = parseCommitted(readFile(path).toString('utf8'));
    if (parsed.catalog !== undefined) return parsed.catalog;
    const { reason } = parsed;
    return diagnose('R4712', { path: paths.committed, reason }, { file: paths.committed });
  });
  const index = read(paths.index, (path) => IndexFile.open(path) ?? diagnose('R4711', { path: paths.index }));
  return {
    ...(release === undefined ? {} : { release }),
    ...(committed === undefined ? {} : { committed }),
    ...(index === undefined ? {} : { index }),
    diagnostics,
  };
}

/** Which catalog a build for a release uses: that of the release where there is one, else the one without a release. */
export function usedRelease(folder: string, release: string | undefined): string | undefined {
  const { committed, index } = catalogPaths(release);
  return [committed, index].some((path) => existsSync(join(folder, path))) ? release : undefined;
}

/** The catalog that a build for a release uses. */
export function projectCatalog(folder: string, release: string | undefined): ImportedCatalog {
  return openCatalog(folder, usedRelease(folder, release));
}

/** Whether anything was imported. */
export function hasCatalog(imported: ImportedCatalog | undefined): imported is ImportedCatalog {
  return imported?.committed !== undefined || imported?.index !== undefined;
}

/** Says that a release has no catalog, and which have one. */
export function noCatalogOf(release: string, folder: string, command: string): Diagnostic {
  return diagnose('R4715', { command, release, others: catalogReleases(folder) });
}

function isDiagnostic(found: unknown): found is Diagnostic {
  return typeof found === 'object' && found !== null && 'code' in found;
}
