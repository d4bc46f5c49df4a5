import type { UserFormat } from '../model/user-format.ts';

/** What a file of users is, by its name. */
export interface UserFilePart {
  readonly format: UserFormat;
  /** The files of one batch belong together; '' for formats without batches. */
  readonly batch: string;
  readonly part: 'users' | 'roles' | 'parameters' | 'settings';
}

const parts = {
  users: 'users',
  'user-roles': 'roles',
  roles: 'roles',
  'user-parameters': 'parameters',
  settings: 'settings',
} as const;

/**
 * What a file of users is, by the name that a build gave it; undefined for any other file. Case and folder do not count.
 *
 * @example
 * ```ts
 * userFilePart('out/users/su10-001.roles.txt'); // => { format: 'su10', batch: '001', part: 'roles' }
 * ```
 */
export function userFilePart(path: string): UserFilePart | undefined {
  const name = path.replace(/^.*[/\\]/s, '').toLowerCase();
  const plain = /^(ecatt|bapi)-(users|user-roles|user-parameters)\.txt$/.exec(name);
  if (plain !== null) {
    const [, format, part] = plain as unknown as [string, 'ecatt' | 'bapi', 'users' | 'user-roles' | 'user-parameters'];
    return format === 'ecatt' && part === 'user-parameters' ? undefined : { format, batch: '', part: parts[part] };
  }
  const batch = /^su10-(\d+)\.(users|settings|roles)\.txt$/.exec(name);
  if (batch === null) return undefined;
  const [, number, part] = batch as unknown as [string, string, 'users' | 'settings' | 'roles'];
  return { format: 'su10', batch: number, part: parts[part] };
}
