import type { Role } from '../../model/role.ts';
import { deriveFrom, orgLevelsUsed } from '../../model/derive.ts';
import { callSiteOf } from '../definition.ts';
import { rowOfFamily } from '../derive-role.ts';
import type { CheckContext } from './context.ts';
import { checkOrgLevels } from './org-levels.ts';
import { Problems } from './problems.ts';
import type { Properties } from './read.ts';
import { propertyOr, readProperties } from './read.ts';
import type { CheckedRole } from './role.ts';
import { checkHead } from './role-head.ts';
import { checkRowCount } from './row-count.ts';
import { Spot } from './spot.ts';

const own: readonly string[] = ['orgLevels'];

/** What a master owns and a derived role only inherits. */
const inherited: readonly string[] = [
  'authorizations',
  'menu',
  'side',
  'deriveStartAuthorizations',
  'defaults',
  'decisions',
];

/**
 * Checks a derived role and makes the model's role of it: its own name, texts and org levels, and menu and
 * authorizations of its master. Never throws.
 *
 * @param master the checked master; nothing is said of it here
 */
export function checkDerivedRole(definition: unknown, master: Role, context: CheckContext): CheckedRole {
  const problems = new Problems(callSiteOf(definition), context.parameters);
  const spot = spotOf(definition, problems);
  const given = readProperties(spot, definition, 'an object');
  let role: Role | undefined;
  if (given !== undefined) {
    const name: unknown = given.get('name');
    if (typeof name === 'string') problems.role = name;
    const notOwn = inherited.filter((property) => given.has(property));
    for (const property of notOwn) spot.at(property, 'the derived role').key.report('R1402', { property });
    const properties = notOwn.length === 0 ? given : without(given, notOwn);
    const head = checkHead(spot, properties, own, context);
    const orgLevelSpot = spot.at('orgLevels', 'orgLevels');
    const orgLevels = checkOrgLevels(orgLevelSpot, propertyOr(properties, 'orgLevels', {}), context);
    checkUse(
      orgLevelSpot,
      orgLevels.map((each) => each.name),
      master,
      context,
    );
    role = deriveFrom(master, { ...head, orgLevels });
    checkRowCount(spot, role);
  }
  return {
    ...(role === undefined || problems.errors > 0 ? {} : { role }),
    ...(problems.role === undefined ? {} : { name: problems.role }),
    diagnostics: problems.list(),
  };
}

function without(properties: Properties, names: readonly string[]): Properties {
  return new Map([...properties].filter(([property]) => !names.includes(property)));
}

/** In `deriveRole(master, {...})` the definition is the second argument; in `deriveRoles(master, [...])` a row of it. */
function spotOf(definition: unknown, problems: Problems): Spot {
  const root = new Spot(problems, 'a derived role');
  const callSite = callSiteOf(definition);
  if (callSite === undefined) return root;
  const row = rowOfDerived(definition);
  if (row === undefined) return root.madeBy({ callSite, positional: ['master'] });
  return root
    .madeBy({ callSite, positional: ['master', 'rows'] })
    .at('rows')
    .at(row);
}

/** Which row of `deriveRoles(master, [...])` a derived role is; nothing for one of `deriveRole`. */
export function rowOfDerived(definition: unknown): number | undefined {
  return Object.getOwnPropertyDescriptor(definition, rowOfFamily)?.value as number | undefined;
}

/** Warns of org levels that the master does not use, and of those that it uses and that stay open unsaid. */
function checkUse(spot: Spot, given: readonly string[], master: Role, context: CheckContext): void {
  const used = orgLevelsUsed(master, (name) => context.catalog.orgLevel(name) !== undefined);
  for (const name of given) {
    if (!used.includes(name)) spot.at(name, 'orgLevels').key.report('R1403', { name, used, master: master.name });
  }
  for (const name of used) {
    if (!given.includes(name)) spot.report('R1404', { name, master: master.name });
  }
}
