import type { Catalog } from '../../catalog/catalog.ts';
import { shippedCatalog } from '../../catalog/catalog.ts';
import { layers } from '../../catalog/records/layer.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { catalogUse } from '../../model/catalog-use.ts';
import { isMerged } from '../../model/proposals/role-changes.ts';
import type { Role } from '../../model/role.ts';
import type { ImportedCatalog } from './catalog-files.ts';
import { catalogPaths } from './catalog-files.ts';

/**
 * Warns of what roles use and only the full index of this machine knows: other machines check them against something
 * else, or merge other authorizations.
 *
 * @param catalog what the roles were checked against
 */
export function uncommitted(
  roles: readonly Role[],
  catalog: Catalog,
  imported: ImportedCatalog | undefined,
): readonly Diagnostic[] {
  if (imported?.index === undefined) return [];
  const { index, committed, release } = imported;
  const isIn = (known: object | undefined, name: string) => known !== undefined && Object.hasOwn(known, name);
  const objects = [...catalogUse(roles).objects].filter(
    (name) => !isIn(committed?.objects, name) && isFromIndex(name, catalog),
  );
  const applications = [...catalogUse(roles.filter(isMerged)).applications].filter(
    (key) => !isIn(committed?.applications, key) && index.find('defaults', key) !== undefined,
  );
  // The org levels of the index count only where nothing is committed.
  const levels = committed === undefined ? roles.flatMap((role) => role.orgLevels.map(({ name }) => name)) : [];
  const orgLevels = levels.filter(
    (name) => shippedCatalog.orgLevel(name) === undefined && index.find('orgLevel', name) !== undefined,
  );
  const names = [...new Set([...objects.sort(), ...applications.sort(), ...orgLevels.sort()])];
  if (names.length === 0) return [];
  const given = release === undefined ? {} : { release };
  return [diagnose('R4725', { names, path: catalogPaths(release).committed, ...given })];
}

/** Whether an import says what is known of an object, and something else than rolewright itself. */
function isFromIndex(name: string, catalog: Catalog): boolean {
  const known = catalog.object(name);
  if (known === undefined || !(layers as readonly string[]).includes(known.source)) return false;
  const shipped = shippedCatalog.object(name);
  return shipped?.verified !== true || known.fields.toSorted().join(' ') !== shipped.fields.toSorted().join(' ');
}
