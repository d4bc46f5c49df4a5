import { suggestion } from '../../catalog/nearest.ts';
import type { Role } from '../../model/role.ts';
import { callSiteOf, definitionKindOf } from '../definition.ts';
import type { CheckContext } from './context.ts';
import { describe } from './describe.ts';
import { checkMenu } from './menu/menu.ts';
import { checkName } from './name.ts';
import { Problems } from './problems.ts';
import { readElements, readProperties } from './read.ts';
import type { CheckedRole } from './role.ts';
import { checkHead } from './role-head.ts';
import { Spot } from './spot.ts';

const own: readonly string[] = ['roles', 'menu'];

/** More than any composite role has. */
export const mostChildren = 9999;

const roleNameWidth = 30;

/** The names of the other roles of the build, errors or not. */
export interface KnownRoles {
  readonly composite: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** Whether there are no other ones, hidden by errors. */
  readonly isWhole: boolean;
}

/** Checks a composite role and makes the model's role of it. Never throws. */
export function checkCompositeRole(definition: unknown, known: KnownRoles, context: CheckContext): CheckedRole {
  const problems = new Problems(callSiteOf(definition), context.parameters);
  const spot = new Spot(problems, 'a composite role');
  const properties = readProperties(spot, definition, 'an object');
  let role: Role | undefined;
  if (properties !== undefined) {
    const head = checkHead(spot, properties, own, context);
    role = {
      ...head,
      kind: 'composite',
      children: checkChildren(spot.at('roles', 'roles'), properties.get('roles'), known, context),
      authorizations: [],
      orgLevels: [],
      ...checkMenu(spot, properties, head, context),
      otherRecords: [],
    };
  }
  return {
    ...(role === undefined || problems.errors > 0 ? {} : { role }),
    ...(problems.role === undefined ? {} : { name: problems.role }),
    diagnostics: problems.list(),
  };
}

function checkChildren(spot: Spot, given: unknown, known: KnownRoles, context: CheckContext): readonly string[] {
  const elements =
    given === undefined ? [] : readElements(spot, given, { of: 'roles', limit: mostChildren, tooMany: 'R1410' });
  if (elements?.length === 0) spot.report('R1408', {});
  const names = new Set<string>();
  for (const { value, spot: at } of elements ?? []) {
    const name = childName(at, value, known, context);
    if (name === undefined) continue;
    if (names.has(name)) at.report('R1407', { name });
    names.add(name);
  }
  return [...names].sort();
}

/** The name of a single role, by definition, by name, or declared as external. */
function childName(spot: Spot, child: unknown, known: KnownRoles, context: CheckContext): string | undefined {
  if (typeof child === 'string') {
    if (known.composite.has(child)) spot.report('R1406', { name: child });
    else if (known.isWhole && !known.others.has(child))
      spot.report('R1405', { name: child, ...suggestion(child, [...known.others]) });
    return child;
  }
  const kind = definitionKindOf(child);
  if (kind === 'role' || kind === 'derivedRole' || kind === 'compositeRole') {
    const name = read(child, 'name');
    if (typeof name !== 'string') return undefined;
    if (kind === 'compositeRole' || known.composite.has(name)) spot.report('R1406', { name });
    return name;
  }
  const external = read(child, 'external');
  if (external !== undefined) {
    const name = checkName(spot, external, roleNameWidth, context);
    if (name !== undefined && known.composite.has(name)) spot.report('R1406', { name });
    return name;
  }
  spot.report('R1005', { expected: "a role, its name, or externalRole('...')", found: describe(child) });
  return undefined;
}

function read(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return Reflect.get(value, key);
  } catch {
    return undefined;
  }
}
