import { isDeepStrictEqual } from 'node:util';
import type { Role, RoleFlag } from '../../model/role.ts';
import type { SayableRole } from '../sayable/role.ts';

/**
 * Gives a role that was compiled from its source back what the source cannot say, from the role in the download: of
 * each part that still says what the import wrote, the part of the download; of the others what the source says now.
 *
 * @param origin the role as the download has it
 * @param said what a source says of it that nobody has changed
 * @param now the role as its source says it today
 */
export function restoreRole(origin: Role, said: SayableRole, now: Role): Role {
  const before = said.role;
  const kept = (...parts: readonly (keyof Role)[]): Partial<Role> =>
    parts.every((part) => isDeepStrictEqual(before[part], now[part]))
      ? Object.fromEntries(parts.filter((part) => part in origin).map((part) => [part, origin[part]]))
      : {};
  const { parent, ...rest } = now;
  const family = kept('kind', 'parent', 'children');
  const menu = kept('menu');
  const variants = menu.menu === undefined ? undefined : origin.applicationVariants;
  return {
    ...rest,
    ...(parent === undefined || family.kind !== undefined ? {} : { parent }),
    ...family,
    ...kept('texts', 'masterLanguage'),
    ...kept('orgLevels'),
    ...menu,
    ...(variants === undefined ? {} : { applicationVariants: variants }),
    authorizations: restoredAuthorizations(origin, said, now),
    flags: restoredFlags(origin.flags, before.flags, now.flags),
    otherRecords: [...origin.otherRecords, ...now.otherRecords],
  };
}

function restoredAuthorizations(
  origin: Role,
  { role: before, dropped }: SayableRole,
  now: Role,
): Role['authorizations'] {
  if (isDeepStrictEqual(before.authorizations, now.authorizations)) return origin.authorizations;
  const sources = origin.authorizations.filter((_, index) => !dropped.has(index));
  const waiting = before.authorizations.map((said, index) => ({
    said,
    key: JSON.stringify(said),
    source: sources[index],
  }));
  const take = (isMeant: (pair: (typeof waiting)[number]) => boolean) => {
    const index = waiting.findIndex(isMeant);
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };
  const unchanged = now.authorizations.map((each) => {
    const key = JSON.stringify(each);
    return take((pair) => pair.key === key)?.source;
  });
  const restored = now.authorizations.map((each, index) => {
    const same = unchanged[index];
    if (same !== undefined) return same;
    // The text, which releases up to 740 fill with that of the object, is no change when no source has said it.
    const source = take(({ said }) => said.object === each.object && said.text === '')?.source;
    return each.text === '' && source !== undefined ? { ...each, text: source.text } : each;
  });
  const unsaid = origin.authorizations.filter((_, index) => dropped.has(index));
  return [...restored, ...unsaid].sort((one, other) =>
    one.object < other.object ? -1 : one.object > other.object ? 1 : 0,
  );
}

function restoredFlags(
  origin: readonly RoleFlag[],
  before: readonly RoleFlag[],
  now: readonly RoleFlag[],
): readonly RoleFlag[] {
  const isSaid = (name: string) => before.some((flag) => flag.name === name);
  const changed = now.filter((flag) => !before.some((each) => isDeepStrictEqual(each, flag)));
  const isChanged = (name: string) => changed.some((flag) => flag.name === name);
  const kept = origin.filter(
    ({ name }) => !isChanged(name) && (!isSaid(name) || now.some((each) => each.name === name)),
  );
  return [...kept, ...changed].sort((one, other) => (one.name < other.name ? -1 : 1));
}
