import type { Catalog, CatalogObject } from './catalog.ts';
import type { ProjectObjects } from './known-objects.ts';
import type { OrgLevelField } from './org-levels.ts';

/**
 * A catalog with the objects of a project on top: new ones, and shipped ones whose fields the project knows better.
 * They count as verified, and a shipped object keeps its text and class. Names and fields are taken as they are;
 * `checkObjects` checks them.
 *
 * @example
 * ```ts
 * const catalog = withProjectObjects(shippedCatalog, { Z_OBJ: ['Z_FIELD', 'ACTVT'] });
 * catalog.object('Z_OBJ')?.verified; // => true
 * ```
 */
export function withProjectObjects(catalog: Catalog, objects: ProjectObjects): Catalog {
  const own = new Map<string, CatalogObject>();
  for (const [name, fields] of Object.entries(objects)) {
    const shipped = catalog.object(name);
    own.set(name, { ...shipped, name, fields: [...fields], verified: true, fieldOrder: 'verified', source: 'project' });
  }
  return {
    ...catalog,
    object: (name) => own.get(name) ?? catalog.object(name),
    objectNames: () => [...new Set([...catalog.objectNames(), ...own.keys()])].sort(),
  };
}

/**
 * A catalog with the org levels that a project made of its own fields.
 *
 * @example
 * ```ts
 * const catalog = withProjectOrgLevels(shippedCatalog, ['ZREGION']);
 * catalog.orgLevel('ZREGION'); // => {"name":"ZREGION","certainty":"project"}
 * ```
 */
export function withProjectOrgLevels(catalog: Catalog, names: readonly string[]): Catalog {
  const own = new Map(names.map((name): [string, OrgLevelField] => [name, { name, certainty: 'project' }]));
  return {
    ...catalog,
    orgLevel: (name) => catalog.orgLevel(name) ?? own.get(name),
    orgLevelNames: () => [...new Set([...catalog.orgLevelNames(), ...own.keys()])].sort(),
  };
}
