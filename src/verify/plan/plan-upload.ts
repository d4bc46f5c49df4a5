import type { Change, DiffOptions } from '../../diff/index.ts';
import { diffRoles } from '../../diff/index.ts';
import type { Authorization } from '../../model/authorization.ts';
import type { Role } from '../../model/role.ts';
import { afterUpload } from './after-upload.ts';
import { neededAuthorizations } from './needed-authorizations.ts';

/** What an upload would do, as plain data. */
export interface UploadPlan {
  /** In the order of their names. */
  readonly roles: readonly PlannedRole[];
  /** What the admin needs for exactly this upload. */
  readonly authorizations: readonly Authorization[];
}

export type PlannedRole =
  /** The system does not have the role. */
  | { readonly action: 'create'; readonly name: string; readonly role: Role }
  /** The system has it otherwise: what differs afterwards, the gravest first. */
  | { readonly action: 'replace'; readonly name: string; readonly changes: readonly Change[] }
  /** The system has it just so; the upload replaces it all the same, and its profile has to be generated anew. */
  | { readonly action: 'same'; readonly name: string };

/**
 * Says what the upload of roles would do to a system (reference, section 6: read in an old public copy of the
 * importer): which roles it would create, which it would replace, and what each of them would gain, lose and keep.
 * Roles that the upload does not hold stay as they are.
 *
 * @param upload the roles of the files to be uploaded
 * @param state the roles that the system has, from downloads taken before; of two with the same name the last counts
 * @example
 * ```ts
 * const { content } = verifyRoleFile(() => [readFileSync('Z_SALES.SAP')], { file: 'Z_SALES.SAP' });
 * planUpload(content.roles, []).roles.map(({ name, action }) => `${action} ${name}`); // => ["create Z_SALES_CLERK"]
 * planUpload(content.roles, content.roles).roles[0]?.action; // => "same"
 * ```
 */
export function planUpload(upload: readonly Role[], state: readonly Role[], options: DiffOptions = {}): UploadPlan {
  const known = new Map(state.map((role) => [role.name, role]));
  const names = [...new Set(upload.map(({ name }) => name))].sort();
  const uploaded = new Map(upload.map((role) => [role.name, role]));
  const roles = names.flatMap((name): PlannedRole[] => {
    const role = uploaded.get(name);
    if (role === undefined) return [];
    const before = known.get(name);
    if (before === undefined) return [{ action: 'create', name, role: afterUpload(role, undefined) }];
    const changes = diffRoles([before], [afterUpload(role, before)], options).changed[0]?.changes ?? [];
    return [changes.length === 0 ? { action: 'same', name } : { action: 'replace', name, changes }];
  });
  return { roles, authorizations: neededAuthorizations([...uploaded.values()], new Set(known.keys())) };
}
