import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import type { Place } from '../../../diagnostics/place.ts';
import type { User } from '../../../model/user.ts';
import { callSiteOf } from '../../definition.ts';
import type { RowsOfTable } from '../derived-role-table.ts';
import type { GivenDefinition } from '../definitions.ts';
import type { UserCheckContext } from './context.ts';
import { roleDemands } from './role-demands.ts';
import type { CheckedUser } from './user.ts';
import { checkUser } from './user.ts';
import { checkUserList } from './user-list.ts';

export interface CheckedUsers {
  /** The users without errors, in the order of their definitions and rows; of two with one name the first. */
  readonly users: readonly User[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks the users of one build and the lists of users: each by itself, against what its roles ask, and that no name
 * is there twice. Never throws.
 *
 * @param definitions all of them: the roles say what they ask of users
 * @param rowsOf reads the files that lists name
 */
export function checkUsers(
  definitions: readonly GivenDefinition[],
  context: UserCheckContext,
  rowsOf?: RowsOfTable,
): CheckedUsers {
  const users: User[] = [];
  const diagnostics: Diagnostic[] = [];
  const first = new Map<string, Place>();
  const demands = roleDemands(definitions, context.roles);
  const add = ({ name, user, diagnostics: own }: CheckedUser, place: Place): void => {
    diagnostics.push(...own);
    const earlier = name === undefined ? undefined : first.get(name);
    if (name !== undefined && earlier !== undefined) {
      diagnostics.push(
        diagnose('R1316', { user: name, subject: 'name' }, place, { ...earlier, note: 'the first one' }),
      );
      return;
    }
    if (name !== undefined && name !== '') first.set(name, place);
    if (user !== undefined) users.push(user);
  };
  for (const { kind, value } of definitions) {
    if (kind === 'user') {
      add(checkUser(value, context, demands), { definition: callSiteOf(value), path: ['name'], on: 'value' });
    } else if (kind === 'userList') {
      const list = checkUserList(value, context, demands, rowsOf);
      diagnostics.push(...list.diagnostics);
      for (const { checked, place } of list.users) add(checked, place);
    }
  }
  return { users, diagnostics };
}
