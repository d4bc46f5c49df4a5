import { datePatterns } from '../model/date-format.ts';
import type { UserFormat } from '../model/user-format.ts';
import { notCarried, tooLongForEcatt } from '../model/user-format.ts';
import type { UserTypeName } from '../model/user-keys.ts';
import { userTypes } from '../model/user-keys.ts';
import type { User } from '../model/user.ts';
import type { BuildFacts } from './build-facts.ts';
import type { GuideByHand, GuideUsers } from './facts.ts';
import { sorted } from './sorted.ts';

/** Gathers what the guide says of the users of a build. */
export function gatherUsers(build: BuildFacts, built: ReadonlySet<string>): GuideUsers {
  const { users, userFiles } = build;
  const formats = [...new Set(userFiles.map(({ format }) => format))];
  const assigned = users.flatMap(({ roles }) => roles);
  const types = Object.entries(userTypes).map(([word, key]) => ({
    type: word as UserTypeName,
    count: users.filter(({ type }) => type === key).length,
  }));
  return {
    count: users.length,
    types: types.filter(({ count }) => count > 0),
    withoutLastName: users.filter(({ lastName }) => lastName === '').length,
    groups: sorted(users.map(({ group }) => group)),
    withoutGroup: users.some(({ group }) => group === ''),
    securityPolicies: sorted(users.map(({ securityPolicy }) => securityPolicy)),
    aliases: users.filter(({ alias }) => alias !== '').length,
    otherRoles: sorted(assigned.map(({ role }) => role)).filter((role) => !built.has(role)),
    files: userFiles,
    formats,
    datePattern: datePatterns[build.dateFormat],
    encoding: build.userEncoding,
    userParameters: build.userParameters,
    roleParameters: build.roleParameters,
    byHand: formats.flatMap((format) => byHand(format, users)),
    longValues: tooLongForEcatt(users).map(({ name }) => name),
    openPeriods: assigned.some(({ from, to }) => from === '' || to === ''),
  };
}

function byHand(format: UserFormat, users: readonly User[]): readonly GuideByHand[] {
  return notCarried[format].flatMap((field) =>
    users.flatMap((user) => textsOf(user, field).map((value) => ({ format, user: user.name, field, value }))),
  );
}

function textsOf(user: User, field: keyof User): readonly string[] {
  if (field === 'parameters') return user.parameters.map(({ id, value }) => `${id} = ${value}`.trimEnd());
  const text = user[field];
  return typeof text === 'string' && text !== '' ? [text] : [];
}
