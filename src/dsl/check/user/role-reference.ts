import { roleNameLimit } from '../../../model/user-fields.ts';
import { definitionKindOf } from '../../definition.ts';
import { describe } from '../describe.ts';
import type { Spot } from '../spot.ts';
import type { UserCheckContext } from './context.ts';
import { checkUserText } from './text.ts';

const expected = "a role, its name, externalRole('...'), or assign(role, { from, to })";

/** The name of a role that a user is assigned to; undefined when there is none, which is reported. */
export function checkRoleReference(spot: Spot, given: unknown, context: UserCheckContext): string | undefined {
  const kind = definitionKindOf(given);
  const isRole = kind === 'role' || kind === 'derivedRole' || kind === 'compositeRole';
  const name = typeof given === 'string' ? given : readKey(given, isRole ? 'name' : 'external');
  if (name === '') spot.named('the role').report('R1011', {});
  else if (name !== undefined) {
    // What is wrong with the name of a definition is said of the role itself.
    return isRole && typeof name === 'string' ? name : checkUserText(spot, name, nameField, context);
  } else spot.report('R1005', { expected, found: kind === 'derivedRoleTable' ? 'a family of roles' : describe(given) });
  return undefined;
}

/** Whether the reference is a definition, which has to be built, and not a name. */
export function isRoleDefinition(given: unknown): given is object {
  const kind = definitionKindOf(given);
  return kind === 'role' || kind === 'derivedRole' || kind === 'compositeRole';
}

const nameField = { kind: 'name', limit: roleNameLimit } as const;

/** A property of anything; undefined when there is none or reading it throws. */
export function readKey(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return Reflect.get(value, key);
  } catch {
    return undefined;
  }
}
