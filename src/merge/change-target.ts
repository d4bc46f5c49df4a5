import type { Change } from '../diff/index.ts';

/** What a change is about: two changes with one key are about the same thing. */
export interface ChangeTarget {
  readonly key: unknown;
  /** What it is, in the terms of the field. */
  readonly name: string;
}

/**
 * What a change is about. Undefined for menus, which are put together as a whole. New authorizations and records are
 * things of their own, unless both sides have added the very same.
 */
export function targetOf(change: Change): ChangeTarget | undefined {
  switch (change.kind) {
    case 'authorization-added': {
      const { authorization } = change;
      return { key: `added ${JSON.stringify(authorization)}`, name: `authorization ${authorization.object}` };
    }
    case 'authorization-removed':
      return { key: change.authorization, name: `authorization ${change.authorization.object}` };
    case 'authorization-changed':
      return { key: change.before, name: `authorization ${change.before.object}` };
    case 'org-level':
      return named(`org level ${change.name}`);
    case 'child-added':
    case 'child-removed':
      return named(`single role ${change.name}`);
    case 'text':
      return named(`text in language ${change.language}`);
    case 'role-kind':
      return named('kind');
    case 'parent':
      return named('parent');
    case 'master-language':
      return named('master language');
    case 'flag':
      return named(`flag ${change.name}`);
    case 'application-variant':
      return named(`variant ${change.type} ${change.key}`);
    case 'record-added':
    case 'record-removed':
      return { key: `${change.kind} ${JSON.stringify(change.record)}`, name: `record ${change.record.tag}` };
    case 'menu-node-added':
    case 'menu-node-removed':
    case 'menu-node-moved':
    case 'menu-node-changed':
      return undefined;
  }
}

function named(name: string): ChangeTarget {
  return { key: name, name };
}
