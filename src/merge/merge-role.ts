import { applyChanges } from '../diff/apply-changes.ts';
import type { Change } from '../diff/index.ts';
import { diffRole } from '../diff/diff-role.ts';
import type { Role } from '../model/role.ts';
import { targetOf } from './change-target.ts';
import type { Conflict, Merged } from './conflict.ts';
import { mergeAuthorization } from './merge-authorization.ts';
import { mergeMenu } from './merge-menu.ts';

/**
 * Puts together what two sides made of one role. What only one side changed is taken; what both changed in the same way
 * is taken once; anything else that both changed is a conflict, and stays as it is on our side.
 */
export function mergeRole(base: Role, ours: Role, theirs: Role): Merged<Role> {
  const conflicts: Conflict[] = [];
  const conflict = (what: string) => void conflicts.push({ role: ours.name, what });
  const own = new Map<unknown, Change>();
  for (const change of diffRole(base, ours)) {
    const target = targetOf(change);
    if (target !== undefined) own.set(target.key, change);
  }
  const taken: Change[] = [];
  for (const change of diffRole(base, theirs)) {
    const target = targetOf(change);
    if (target === undefined) continue;
    const other = own.get(target.key);
    if (other === undefined) taken.push(change);
    else if (other.kind === 'authorization-changed' && change.kind === 'authorization-changed') {
      const { authorization, conflicts: fields } = mergeAuthorization(other, change);
      for (const field of fields) conflict(`${target.name}, ${field}`);
      taken.push({ ...change, before: other.after, after: authorization });
    } else if (!isSameChange(other, change)) conflict(target.name);
  }
  const menu = mergeMenu(base.menu, ours.menu, theirs.menu);
  if (menu === undefined) conflict('menu');
  return { merged: { ...applyChanges(ours, taken), menu: menu ?? ours.menu }, conflicts };
}

/** Whether two changes of the same thing end in the same. */
function isSameChange(left: Change, right: Change): boolean {
  const result = (change: Change) =>
    JSON.stringify({ kind: change.kind, after: 'after' in change ? change.after : undefined });
  return result(left) === result(right);
}
