import { authorizationObjects } from './data/authorization-objects.ts';
import type { ObjectFacts } from './object-facts.ts';
import type { Layer } from './records/layer.ts';
import type { OrgLevelField } from './org-levels.ts';
import { shippedOrgLevels } from './org-levels.ts';

export interface CatalogObject extends ObjectFacts {
  readonly name: string;
  /** Who says so: rolewright's own data, the project itself, or what it imported from a system or a repository. */
  readonly source: 'shipped' | 'project' | Layer;
}

/** The authorization objects and org levels that sources are checked against. */
export interface Catalog {
  /** The object of this name, in upper case; `undefined` when the catalog does not know it. */
  object(name: string): CatalogObject | undefined;
  /** All object names, sorted. */
  objectNames(): readonly string[];
  /** The org-level field of this name, without the dollar sign; `undefined` when it is not known to be one. */
  orgLevel(name: string): OrgLevelField | undefined;
  /** All org-level fields, sorted. */
  orgLevelNames(): readonly string[];
}

/**
 * The catalog that rolewright ships: 310 objects, 270 of them verified, and the standard org levels.
 *
 * @example
 * ```ts
 * shippedCatalog.object('S_RFC')?.fields; // => ["RFC_TYPE","RFC_NAME","ACTVT"]
 * shippedCatalog.orgLevel('BUKRS')?.certainty; // => "standard"
 * ```
 */
export const shippedCatalog: Catalog = {
  object(name) {
    // The data is a plain object: without the question for an own property 'constructor' would be an object.
    const facts = Object.hasOwn(authorizationObjects, name) ? authorizationObjects[name] : undefined;
    return facts && { name, source: 'shipped', ...facts };
  },
  objectNames: () => Object.keys(authorizationObjects).sort(),
  orgLevel: (name) => shippedOrgLevels.get(name),
  orgLevelNames: () => [...shippedOrgLevels.keys()].sort(),
};
