import type { Authorization } from '../model/authorization.ts';
import type { OtherRecord, Role } from '../model/role.ts';
import { sameAuthorization } from './authorizations/same.ts';
import type { Change, MenuChange, VariantChanged } from './change.ts';
import { contentOf } from './diff-records.ts';
import { applyMenu } from './menu/apply-menu.ts';

/** Makes the changes of `diffRole` to the role that they were found on. */
export function applyChanges(role: Role, changes: readonly Change[]): Role {
  const menu = changes.filter(isMenuChange);
  return { ...changes.reduce(applyChange, role), menu: menu.length === 0 ? role.menu : applyMenu(role.menu, menu) };
}

function isMenuChange(change: Change): change is MenuChange {
  return change.kind.startsWith('menu-');
}

function applyChange(role: Role, change: Change): Role {
  switch (change.kind) {
    case 'authorization-added':
      return withAuthorizations(role, [...role.authorizations, change.authorization]);
    case 'authorization-removed':
      return withAuthorizations(role, replaced(role.authorizations, change.authorization, []));
    case 'authorization-changed':
      return withAuthorizations(role, replaced(role.authorizations, change.before, [change.after]));
    case 'org-level': {
      const { name, after } = change;
      return {
        ...role,
        orgLevels: withNamed(role.orgLevels, name, after === undefined ? undefined : { name, values: after }),
      };
    }
    case 'text': {
      const others = role.texts.filter(({ language }) => language !== change.language);
      const texts = change.after === undefined ? others : [...others, change.after];
      return { ...role, texts: texts.sort((left, right) => byCode(left.language, right.language)) };
    }
    case 'child-added':
      return { ...role, children: [...role.children, change.name].sort(byCode) };
    case 'child-removed':
      return { ...role, children: role.children.filter((name) => name !== change.name) };
    case 'flag': {
      const { name, after } = change;
      return { ...role, flags: withNamed(role.flags, name, after === undefined ? undefined : { name, value: after }) };
    }
    case 'application-variant':
      return withVariant(role, change);
    case 'record-added':
      return { ...role, otherRecords: [...role.otherRecords, change.record] };
    case 'record-removed':
      return { ...role, otherRecords: withoutRecord(role.otherRecords, change.record) };
    case 'role-kind':
      return { ...role, kind: change.after };
    case 'parent': {
      const { parent: _parent, ...orphan } = role;
      return change.after === undefined ? orphan : { ...orphan, parent: change.after };
    }
    case 'master-language':
      return { ...role, masterLanguage: change.after };
    case 'menu-node-added':
    case 'menu-node-removed':
    case 'menu-node-moved':
    case 'menu-node-changed':
      return role;
  }
}

function withAuthorizations(role: Role, authorizations: readonly Authorization[]): Role {
  return { ...role, authorizations: [...authorizations].sort((left, right) => byCode(left.object, right.object)) };
}

/** Puts others in the place of the first authorization that says the same as the one given. */
function replaced(
  authorizations: readonly Authorization[],
  old: Authorization,
  others: readonly Authorization[],
): readonly Authorization[] {
  const at = authorizations.findIndex((each) => sameAuthorization(each, old));
  return at < 0 ? authorizations : authorizations.toSpliced(at, 1, ...others);
}

function withNamed<T extends { readonly name: string }>(
  list: readonly T[],
  name: string,
  item: T | undefined,
): readonly T[] {
  const others = list.filter((each) => each.name !== name);
  return [...others, ...(item === undefined ? [] : [item])].sort((left, right) => byCode(left.name, right.name));
}

function withVariant(role: Role, { type, key, after }: VariantChanged): Role {
  const { applicationVariants = [], ...rest } = role;
  const others = applicationVariants.filter((each) => each.type !== type || each.key !== key);
  const variants = after === undefined ? others : [...others, { type, key, active: after }];
  return variants.length === 0 ? rest : { ...rest, applicationVariants: variants };
}

function withoutRecord(records: readonly OtherRecord[], record: OtherRecord): readonly OtherRecord[] {
  const at = records.findIndex((each) => contentOf(each) === contentOf(record));
  return at < 0 ? records : records.toSpliced(at, 1);
}

function byCode(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
