import type { Catalog } from '../../catalog/catalog.ts';
import { shippedCatalog } from '../../catalog/catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { sourceTexts } from '../../load/source-texts.ts';
import type { Context } from '../context.ts';
import { loadConfiguration } from '../sources/configuration.ts';
import { withCatalogs } from '../sources/custom-catalog.ts';
import type { ImportedCatalog } from './catalog-files.ts';
import { hasCatalog, noCatalogOf, openCatalog } from './catalog-files.ts';
import { importedObjects } from './imported-objects.ts';

/** What commands look names up in. */
export interface OpenedCatalog {
  /** What roles are checked against: of the project, of what it imported, of rolewright. */
  readonly catalog: Catalog;
  readonly imported: ImportedCatalog;
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens the catalog of the project, or that of a release, which has to be there. */
export async function openedCatalog(
  command: string,
  release: string | undefined,
  { io }: Pick<Context, 'io'>,
): Promise<OpenedCatalog> {
  const {
    folder = io.cwd,
    config,
    imported,
    diagnostics,
  } = await loadConfiguration(io.cwd, undefined, sourceTexts(io.cwd));
  const nothing = { catalog: shippedCatalog, imported: { diagnostics: [] } };
  if (config === undefined) return { ...nothing, diagnostics };
  if (release === undefined) return { catalog: config.catalog, imported: imported ?? nothing.imported, diagnostics };
  const other = openCatalog(folder, release);
  if (hasErrors(other.diagnostics)) return { ...nothing, diagnostics: other.diagnostics };
  if (!hasCatalog(other)) return { ...nothing, diagnostics: [noCatalogOf(release, folder, command)] };
  return {
    catalog: withCatalogs(config, importedObjects(other)).catalog,
    imported: other,
    diagnostics: other.diagnostics,
  };
}
