import { encodingNamed, firstUnencodable } from '../../codec/encoding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { checkUsers } from '../../dsl/check/user/users.ts';
import { callSiteOf } from '../../dsl/definition.ts';
import { parametersOfSystem } from '../../dsl/system-parameters.ts';
import { sourceTexts } from '../../load/source-texts.ts';
import type { User } from '../../model/user.ts';
import type { CompiledSources } from '../sources/compile-sources.ts';
import { tableReader } from '../sources/table-reader.ts';

export interface LintedUsers {
  readonly users: readonly User[];
  /** Where each user is defined; those of lists are at their list. */
  readonly places: ReadonlyMap<string, Place>;
}

/** The users of the sources that have no errors; what is wrong with the others, the build of their files says. */
export function lintedUsers(
  { definitions, config, settings, roles }: CompiledSources,
  system: string | undefined,
  cwd: string,
): LintedUsers {
  const ofUsers = definitions.filter(({ kind }) => kind === 'user' || kind === 'userList');
  if (ofUsers.length === 0) return { users: [], places: new Map() };
  const encoding = encodingNamed(settings.codePage);
  const context = {
    parameters: parametersOfSystem(config, system),
    encoding: {
      name: settings.codePage,
      firstUnencodable: (text: string) => (encoding === undefined ? -1 : firstUnencodable(text, encoding)),
    },
    roles,
  };
  const rowsOf = tableReader(sourceTexts(cwd).shown);
  const users = new Map<string, User>();
  const places = new Map<string, Place>();
  for (const definition of ofUsers) {
    const path = definition.kind === 'user' ? ['name'] : [];
    for (const user of checkUsers([definition], context, rowsOf).users) {
      if (users.has(user.name)) continue;
      users.set(user.name, user);
      places.set(user.name, { definition: callSiteOf(definition.value), path, on: 'value' });
    }
  }
  return { users: [...users.values()], places };
}
