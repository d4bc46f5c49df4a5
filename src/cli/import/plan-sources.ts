import type { Catalog } from '../../catalog/catalog.ts';
import type { Role } from '../../model/role.ts';
import type { SourcePlan } from '../../import/source-file.ts';
import { sourceNameOf } from '../../import/source-name.ts';
import type { SayableRole } from '../../import/sayable/role.ts';
import { sayableRole } from '../../import/sayable/role.ts';

const order = ['single', 'derived', 'composite'];

/**
 * What a source can say of each role.
 *
 * @param isSound whether a role that was made sayable can be a source; a derived role stands alone without its master
 */
export function sayRoles(roles: ReadonlyMap<string, Role>, catalog: Catalog): ReadonlyMap<string, SayableRole> {
  const said = new Map<string, SayableRole>();
  const masterOf = (name: string): Role | undefined => {
    const master = roles.get(name);
    if (master?.kind !== 'single') return undefined;
    let found = said.get(name);
    if (found === undefined) said.set(name, (found = sayableRole(master, catalog)));
    return found.role;
  };
  for (const role of roles.values()) {
    if (!said.has(role.name)) said.set(role.name, sayableRole(role, catalog, masterOf));
  }
  return said;
}

/** Spreads roles over sources: one each, or with `group` one for a master and its derived roles. */
export function planSources(said: ReadonlyMap<string, SayableRole>, group: boolean): readonly SourcePlan[] {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  // where case means nothing, z-a of Z_A would meet the Z-A of a role that is called so
  const others = new Map([...said.keys()].map((name) => [sourceNameOf(name, () => true).toLowerCase(), name]));
  for (const name of [...said.keys()].sort()) {
    const path = sourceNameOf(name, (each) => taken.has(each) || (others.get(each) ?? name) !== name);
    taken.add(path);
    names.set(name, path);
  }
  const families = new Map<string, SayableRole[]>();
  for (const each of said.values()) {
    const { kind, parent } = each.role;
    if (!group || kind !== 'derived' || parent === undefined) continue;
    const family = families.get(parent);
    if (family === undefined) families.set(parent, [each]);
    else family.push(each);
  }
  const plans: SourcePlan[] = [];
  for (const [name, role] of said) {
    const path = names.get(name) ?? '';
    const { kind, parent } = role.role;
    const derived = families.get(name);
    if (kind !== 'derived' || parent === undefined)
      plans.push({ path, role, ...(derived === undefined ? {} : { derived }) });
    else if (!group) plans.push({ path, role, masterFile: `./${names.get(parent) ?? ''}` });
  }
  return plans.sort((one, other) => order.indexOf(one.role.role.kind) - order.indexOf(other.role.role.kind));
}
