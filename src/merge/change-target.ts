import type { Change } from '../diff/index.ts';
import type { Authorization } from '../model/authorization.ts';

/** What a change is about: two changes with one key are about the same thing. */
export interface ChangeTarget {
  readonly key: unknown;
  /** What it is, in the terms of the field. */
  readonly name: string;
  /** What the change leaves there, as a text: two changes with one result agree. */
  readonly result: string;
}

/**
 * What a change of a role is about. Undefined for menus and for records that rolewright does not know: those are put
 * together as a whole. New authorizations are things of their own, unless both sides have added the very same.
 */
export function targetOf(change: Change): ChangeTarget | undefined {
  switch (change.kind) {
    case 'authorization-added': {
      const { authorization } = change;
      return { key: contentOf(authorization), name: `authorization ${authorization.object}`, result: 'added' };
    }
    case 'authorization-removed':
      // the object itself: both sides are compared with the same role
      return {
        key: change.authorization,
        name: `authorization ${change.authorization.object}`,
        result: 'removed',
      };
    case 'authorization-changed':
      return { key: change.before, name: `authorization ${change.before.object}`, result: contentOf(change.after) };
    case 'org-level':
      return named(`org level ${change.name}`, sortedTexts(change.after));
    case 'child-added':
    case 'child-removed':
      return named(`single role ${change.name}`, change.kind);
    case 'text':
      return named(`text in language ${change.language}`, change.after);
    case 'role-kind':
      return named('kind', change.after);
    case 'parent':
      return named('parent', change.after);
    case 'master-language':
      return named('master language', change.after);
    case 'flag':
      return named(`flag ${change.name}`, change.after);
    case 'application-variant':
      return named(`variant ${change.type} ${change.key}`, change.after);
    case 'record-added':
    case 'record-removed':
    case 'menu-node-added':
    case 'menu-node-removed':
    case 'menu-node-moved':
    case 'menu-node-changed':
      return undefined;
  }
}

function named(name: string, after: unknown): ChangeTarget {
  return { key: name, name, result: JSON.stringify(after ?? null) };
}

/** What an authorization says, whatever the order of its values. */
function contentOf({ fields, ...facts }: Authorization): string {
  const { object, status, inactive, text } = facts;
  return JSON.stringify([
    object,
    status,
    inactive,
    text,
    fields.map(({ name, values }) => [name, sortedTexts(values)]),
  ]);
}

/** The members of a list as texts, in one order. */
export function sortedTexts(list: readonly unknown[] | undefined): readonly string[] | undefined {
  return list?.map((each) => JSON.stringify(each)).sort();
}
