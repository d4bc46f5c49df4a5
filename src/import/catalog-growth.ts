import type { Catalog } from '../catalog/catalog.ts';
import { withProjectObjects, withProjectOrgLevels } from '../catalog/project-catalog.ts';
import { neverOrgLevels } from '../catalog/org-levels.ts';
import type { Role } from '../model/role.ts';

const mostFields = 10;

/** What roles use and a catalog does not know. */
export interface CatalogGrowth {
  /** All fields of each object, sorted: those that are known and those that were seen. */
  readonly objects: Readonly<Record<string, readonly string[]>>;
  /** Names of org levels, sorted. */
  readonly orgLevels: readonly string[];
}

/**
 * The objects, fields and org levels of roles that a catalog does not know. An object is declared with all fields that
 * are known of it and all that were seen; an org level is one that a role gives values (reference, section 3).
 */
export function catalogGrowth(roles: Iterable<Role>, catalog: Catalog): CatalogGrowth {
  const seen = new Map<string, Set<string>>();
  const levels = new Set<string>();
  for (const role of roles) {
    for (const { name } of role.orgLevels) if (isNewLevel(name, catalog)) levels.add(name);
    for (const { object, fields } of role.authorizations) {
      let names = seen.get(object);
      if (names === undefined) seen.set(object, (names = new Set()));
      for (const { name } of fields) names.add(name);
    }
  }
  const objects: [string, readonly string[]][] = [];
  for (const [object, names] of [...seen].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const known = catalog.object(object);
    const isKnown = known !== undefined && (!known.verified || [...names].every((name) => known.fields.includes(name)));
    const all = [...new Set([...(known?.fields ?? []), ...names])].sort();
    if (!isKnown && all.length > 0 && all.length <= mostFields && [object, ...all].every(isName))
      objects.push([object, all]);
  }
  return { objects: Object.fromEntries(objects), orgLevels: [...levels].sort() };
}

function isNewLevel(name: string, catalog: Catalog): boolean {
  return catalog.orgLevel(name) === undefined && !neverOrgLevels.includes(name) && isName(name);
}

/** Whether a project can declare it: a name that is none stays unknown, and its role is not imported. */
function isName(name: string): boolean {
  return name.length <= 10 && /^[!-`{-~](?:[ -`{-~]*[!-`{-~])?$/.test(name);
}

export function isEmptyGrowth({ objects, orgLevels }: CatalogGrowth): boolean {
  return Object.keys(objects).length === 0 && orgLevels.length === 0;
}

/** A catalog that knows what has grown as well. */
export function withGrowth(catalog: Catalog, { objects, orgLevels }: CatalogGrowth): Catalog {
  return withProjectOrgLevels(withProjectObjects(catalog, objects), orgLevels);
}

/** Both together; of an object that both declare all fields. */
export function joinGrowth(one: CatalogGrowth, other: CatalogGrowth): CatalogGrowth {
  const names = [...new Set([...Object.keys(one.objects), ...Object.keys(other.objects)])].sort();
  const fields = (name: string) => [...new Set([...own(one, name), ...own(other, name)])].sort();
  return {
    objects: Object.fromEntries(names.map((name) => [name, fields(name)])),
    orgLevels: [...new Set([...one.orgLevels, ...other.orgLevels])].sort(),
  };
}

function own({ objects }: CatalogGrowth, name: string): readonly string[] {
  return Object.hasOwn(objects, name) ? (objects[name] ?? []) : [];
}
