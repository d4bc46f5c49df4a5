import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shippedCatalog } from '../../catalog/catalog.ts';
import type { ImportedObjects } from '../../catalog/imported-objects.ts';
import { withImportedObjects } from '../../catalog/imported-objects.ts';
import { withProjectObjects, withProjectOrgLevels } from '../../catalog/project-catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { CheckedConfig } from '../../dsl/check-config.ts';
import { checkObjects } from '../../dsl/check/objects.ts';
import { readOrgLevelNames } from '../../dsl/check/org-level-names.ts';
import { Problems } from '../../dsl/check/problems.ts';
import { Spot } from '../../dsl/check/spot.ts';
import type { CatalogGrowth } from '../../import/catalog-growth.ts';
import { catalogFileName } from '../../import/catalog-file-name.ts';
import { explainFailure } from '../../load/load-failure.ts';
import { loadModule } from '../../load/module-loader.ts';
import type { SourceTexts } from '../../load/source-texts.ts';

export interface CustomCatalog {
  /** What the file declares; missing when there is no file, or when it has errors. */
  readonly growth?: CatalogGrowth;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `catalog.custom.ts` of a project, which an import writes. */
export async function loadCustomCatalog(folder: string, texts: SourceTexts): Promise<CustomCatalog> {
  const path = join(folder, catalogFileName);
  if (!existsSync(path)) return { diagnostics: [] };
  try {
    const { objects = {}, orgLevels = [] } = await loadModule(path);
    const checked = checkObjects(objects);
    const problems = new Problems(undefined);
    const names = readOrgLevelNames(new Spot(problems, `orgLevels of ${catalogFileName}`), orgLevels);
    const diagnostics = [...checked.diagnostics, ...problems.list()];
    return hasErrors(diagnostics)
      ? { diagnostics }
      : { growth: { objects: checked.objects, orgLevels: names }, diagnostics };
  } catch (error) {
    return { diagnostics: explainFailure(path, error, texts) };
  }
}

/**
 * A configuration whose catalog knows what was imported and the custom catalog as well; of what several declare, the
 * configuration counts, then the custom catalog, then what was imported, then what is shipped.
 */
export function withCatalogs(
  config: CheckedConfig,
  imported: ImportedObjects,
  { objects, orgLevels }: CatalogGrowth = { objects: {}, orgLevels: [] },
): CheckedConfig {
  const known = withImportedObjects(shippedCatalog, imported);
  const catalog = withProjectObjects(known, { ...objects, ...config.objects });
  return { ...config, catalog: withProjectOrgLevels(catalog, [...config.orgLevels, ...orgLevels]) };
}
