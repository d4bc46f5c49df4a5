import { encodingNamed, firstUnencodable } from '../../src/codec/encoding.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { helpOf, messageOf } from '../../src/diagnostics/diagnostic.ts';
import { isFilePlace } from '../../src/diagnostics/place.ts';
import type { GivenDefinition } from '../../src/dsl/check/definitions.ts';
import { checkDefinitions } from '../../src/dsl/check/definitions.ts';
import { checkUsers } from '../../src/dsl/check/user/users.ts';
import { definitionKindOf } from '../../src/dsl/definition.ts';
import { defineUser } from '../../src/dsl/user/define-user.ts';
import type { UserDefinition } from '../../src/dsl/user/user-definition.ts';
import { usersFromCsv } from '../../src/dsl/user/users-from-csv.ts';
import type { User } from '../../src/model/user.ts';
import { context as roleContext } from './check-definition.ts';

export interface CheckedForTest {
  readonly users: readonly User[];
  /** `R1302 roles.0.from`, `list.csv:3:5 R1302`: code, and path or place. */
  readonly found: readonly string[];
  readonly messages: readonly string[];
  readonly helps: readonly (string | undefined)[];
}

interface Surroundings {
  readonly encoding?: string;
  /** Files that lists name. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** Checks the roles and users of one build, as the command does. */
export function checkBuild(
  values: readonly object[],
  { encoding = 'us-ascii', files = {} }: Surroundings = {},
): CheckedForTest {
  const definitions = values.flatMap((value): readonly GivenDefinition[] => {
    const kind = definitionKindOf(value);
    return kind === undefined ? [] : [{ kind, value }];
  });
  const { roles } = checkDefinitions(definitions, roleContext);
  const named = encodingNamed(encoding)!;
  const context = {
    roles,
    encoding: { name: encoding, firstUnencodable: (text: string) => firstUnencodable(text, named) },
  };
  const checked = checkUsers(definitions, context, (file) => {
    const content = files[file];
    return content === undefined ? { reason: 'no such file' } : { path: file, content: Buffer.from(content) };
  });
  const { users, diagnostics } = checked;
  return { users, found: diagnostics.map(brief), messages: diagnostics.map(messageOf), helps: diagnostics.map(helpOf) };
}

/** Checks a user who is right but for these properties, which no type checks. */
export function checkUserWith(properties: object, surroundings: Surroundings = {}): CheckedForTest {
  return checkBuild([defineUser({ name: 'MILLER', type: 'dialog', ...properties })], surroundings);
}

/** Checks a list of users, `list.csv`. */
export function checkList(
  list: string | Uint8Array,
  options?: object,
  surroundings: Surroundings = {},
): CheckedForTest {
  return checkBuild([usersFromCsv('list.csv', options)], {
    ...surroundings,
    files: { 'list.csv': list },
  });
}

/** A definition that no type has seen. */
export function unchecked(definition: object): UserDefinition {
  return definition as UserDefinition;
}

function brief({ code, places: [place] }: Diagnostic): string {
  if (place === undefined) return code;
  if (isFilePlace(place)) return `${place.file}:${String(place.line ?? '')}:${String(place.column ?? '')} ${code}`;
  return [code, place.path.join('.'), place.on === 'key' ? 'key' : ''].filter((part) => part !== '').join(' ');
}
