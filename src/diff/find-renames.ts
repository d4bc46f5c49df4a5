import type { MenuNode } from '../model/menu.ts';
import type { Role } from '../model/role.ts';
import { spellingKey } from './authorizations/same.ts';

/** A role that seems to have another name now. */
export interface Rename {
  readonly from: Role;
  readonly to: Role;
}

/** Roles with less in common than this share are another one each. */
const enoughInCommon = 0.7;

/** What more roles than this have in common says nothing about which one a role is. */
const tooCommon = 50;

/**
 * Guesses which of the roles that are new are roles that are gone, under another name: those that say nearly the same,
 * the most alike first. A role that says nothing is never recognised.
 */
export function findRenames(removed: readonly Role[], added: readonly Role[]): readonly Rename[] {
  if (removed.length === 0 || added.length === 0) return [];
  const facts = new Map([...removed, ...added].map((role) => [role, factsOf(role)]));
  const byFact = indexed(added, facts);
  const candidates = removed.flatMap((from) => {
    const own = facts.get(from) ?? new Set();
    const common = new Map<Role, number>();
    for (const fact of own) for (const to of byFact.get(fact) ?? []) common.set(to, (common.get(to) ?? 0) + 1);
    return [...common.keys()].map((to) => ({ from, to, share: shareOf(own, facts.get(to) ?? new Set()) }));
  });
  const likely = candidates.filter(({ share, from, to }) => share >= enoughInCommon && from.kind === to.kind);
  likely.sort((left, right) => right.share - left.share || byName(left.from, right.from) || byName(left.to, right.to));
  const used = new Set<Role>();
  return likely.flatMap(({ from, to }) => {
    if (used.has(from) || used.has(to)) return [];
    used.add(from).add(to);
    return [{ from, to }];
  });
}

/** The roles by what they say; what very many of them say is left out, so that the work stays small. */
function indexed(
  roles: readonly Role[],
  facts: ReadonlyMap<Role, ReadonlySet<string>>,
): ReadonlyMap<string, readonly Role[]> {
  const index = new Map<string, Role[]>();
  for (const role of roles) {
    for (const fact of facts.get(role) ?? []) {
      const list = index.get(fact);
      if (list === undefined) index.set(fact, [role]);
      else if (list.length <= tooCommon) list.push(role);
    }
  }
  for (const [fact, list] of index) if (list.length > tooCommon) index.delete(fact);
  return index;
}

/** What a role says, without its name: values, org levels, menu, single roles, and all of its authorizations as one. */
function factsOf(role: Role): ReadonlySet<string> {
  const values = role.authorizations.flatMap(({ object, fields }) =>
    fields.flatMap((field) => field.values.map((value) => `${object}\0${field.name}\0${spellingKey(value)}`)),
  );
  const levels = role.orgLevels.flatMap(({ name, values }) => values.map((value) => `${name}\0${spellingKey(value)}`));
  const children = role.children.map((name) => `child\0${name}`);
  const facts = new Set([...values, ...levels, ...menuFacts(role.menu), ...children]);
  return facts.size === 0 ? facts : facts.add([...facts].sort().join('\x01'));
}

function menuFacts(nodes: readonly MenuNode[]): readonly string[] {
  return nodes.flatMap(({ type, report, address, children }) => [
    `menu\0${type}\0${report}\0${address}`,
    ...menuFacts(children),
  ]);
}

function shareOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let common = 0;
  for (const fact of left) if (right.has(fact)) common++;
  return (2 * common) / (left.size + right.size);
}

function byName(left: Role, right: Role): number {
  return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}
