import type { DiffOptions, RoleDiff } from '../../diff/index.ts';
import { diffRoles } from '../../diff/index.ts';
import type { Authorization } from '../../model/authorization.ts';
import type { Role } from '../../model/role.ts';
import { takenFlags, takenRecords } from './after-upload.ts';

/**
 * Says whether a system holds what was meant: what differs from the roles as they were meant to the roles of a download
 * taken after the upload. Who changed a role and when, flags that the system sets itself, what the importer ignores,
 * and other roles of the download are no difference.
 *
 * @param meant roles as sources or files have them
 * @param state the roles of the new download
 * @returns roles that are missing in the download as `removed`, others that differ as `changed`
 * @example
 * ```ts
 * const { content } = verifyRoleFile(() => [readFileSync('Z_SALES.SAP')], { file: 'Z_SALES.SAP' });
 * const [role] = content.roles;
 * findDrift([role], [{ ...role, menu: [] }]).changed[0].changes.map(({ kind }) => kind)[0]; // => "menu-node-removed"
 * findDrift([role], []).removed.map(({ name }) => name); // => ["Z_SALES_CLERK"]
 * findDrift([role], [role]).changed; // => []
 * ```
 */
export function findDrift(meant: readonly Role[], state: readonly Role[], options: DiffOptions = {}): RoleDiff {
  const found = new Map(state.map((role) => [role.name, role]));
  const pairs = meant.map((role) => ({ role, now: found.get(role.name) }));
  const missing = pairs.filter(({ now }) => now === undefined).map(({ role }) => role);
  const present = pairs.flatMap(({ role, now }) => (now === undefined ? [] : [comparable(role, now)]));
  const { changed } = diffRoles(
    present.map(([role]) => role),
    present.map(([, now]) => now),
    options,
  );
  return { added: [], removed: missing, changed };
}

/** Both versions of a role without what an upload does not decide. */
function comparable(role: Role, now: Role): readonly [Role, Role] {
  const flags = takenFlags(role.flags);
  const names = new Set(flags.map(({ name }) => name));
  // releases differ in whether a download has the texts of authorizations (reference, section 3)
  const withTexts = hasTexts(role) && hasTexts(now);
  const own = { ...role, flags, otherRecords: takenRecords(role) };
  const theirs = { ...now, flags: now.flags.filter(({ name }) => names.has(name)), otherRecords: takenRecords(now) };
  return withTexts ? [own, theirs] : [withoutTexts(own), withoutTexts(theirs)];
}

function hasTexts({ authorizations }: Role): boolean {
  return authorizations.some(({ text }) => text !== '');
}

function withoutTexts(role: Role): Role {
  return { ...role, authorizations: role.authorizations.map((each): Authorization => ({ ...each, text: '' })) };
}
