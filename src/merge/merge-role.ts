import { applyChanges } from '../diff/apply-changes.ts';
import { diffRole } from '../diff/diff-role.ts';
import type { Change, RecordChanged } from '../diff/index.ts';
import type { Role } from '../model/role.ts';
import { objectsBeyondBoth } from './beyond-both.ts';
import { targetOf } from './change-target.ts';
import type { Conflict, Merged } from './conflict.ts';
import { mergeAuthorization } from './merge-authorization.ts';
import { mergeMenu } from './merge-menu.ts';
import { mergeRecords } from './merge-records.ts';

/**
 * Puts together what two sides made of one role. What only one side changed is taken; what both changed in the same way
 * is taken once; anything else that both changed is a conflict, and so is what would grant more than either side does.
 *
 * @returns the very role of a side when the other side says nothing of its own; with conflicts the role means nothing
 */
export function mergeRole(base: Role, ours: Role, theirs: Role): Merged<Role> {
  const [own, other] = [diffRole(base, ours), diffRole(base, theirs)];
  if (other.length === 0 || diffRole(ours, theirs).length === 0) return { merged: ours, conflicts: [] };
  if (own.length === 0) return { merged: theirs, conflicts: [] };
  const { taken, problems } = mergeChanges(own, other);
  const menu = mergeMenu(base.menu, ours.menu, theirs.menu);
  if (menu === undefined) problems.push('both sides changed the same part of the menu');
  const merged = { ...applyChanges(ours, taken), menu: menu ?? ours.menu };
  if (problems.length === 0) {
    for (const object of objectsBeyondBoth(merged, ours, theirs))
      problems.push(`authorization ${object}: the changes of both sides together grant what neither side grants`);
  }
  return { merged, conflicts: problems.map((problem): Conflict => ({ role: ours.name, problem })) };
}

interface MergedChanges {
  /** What has to be done to our role. */
  readonly taken: Change[];
  readonly problems: string[];
}

function mergeChanges(own: readonly Change[], other: readonly Change[]): MergedChanges {
  const taken: Change[] = [];
  const problems: string[] = [];
  const conflict = (what: string) => void problems.push(`both sides changed ${what}`);
  const ours = new Map<unknown, Change>();
  for (const change of own) ours.set(targetOf(change)?.key, change);
  for (const change of other) {
    const target = targetOf(change);
    if (target === undefined) continue;
    const known = ours.get(target.key);
    if (known === undefined) taken.push(change);
    else if (targetOf(known)?.result !== target.result) {
      if (known.kind === 'authorization-changed' && change.kind === 'authorization-changed') {
        const { authorization, conflicts } = mergeAuthorization(known, change);
        for (const part of conflicts) conflict(`${target.name}, ${part}`);
        taken.push({ ...change, before: known.after, after: authorization });
      } else conflict(target.name);
    }
  }
  const records = mergeRecords(own.filter(isRecordChange), other.filter(isRecordChange));
  for (const tag of records.conflicts) conflict(`records ${tag}`);
  if (isFamilyMatter(own, other) || isFamilyMatter(other, own))
    problems.push('one side changed what kind of role it is, the other side what it grants');
  return { taken: [...taken, ...records.taken], problems };
}

function isRecordChange(change: Change): change is RecordChanged {
  return change.kind === 'record-added' || change.kind === 'record-removed';
}

/** A role that becomes a composite or a derived one gets its access from elsewhere: what the other side gave it is lost. */
function isFamilyMatter(changes: readonly Change[], others: readonly Change[]): boolean {
  const known = new Set(changes.map(identityOf));
  return (
    changes.some(isOfFamily) &&
    others.some((change) => ('access' in change || isOfFamily(change)) && !known.has(identityOf(change)))
  );
}

function isOfFamily({ kind }: Change): boolean {
  return kind === 'role-kind' || kind === 'parent';
}

function identityOf(change: Change): string {
  const target = targetOf(change);
  return `${target?.name ?? ''}\0${target?.result ?? ''}`;
}
