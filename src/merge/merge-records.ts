import { contentOf } from '../diff/diff-records.ts';
import type { RecordChanged } from '../diff/index.ts';
import type { OtherRecord } from '../model/role.ts';

/** What two sides did to the records that rolewright does not know. */
export interface MergedRecords {
  /** The changes of theirs that ours lacks. */
  readonly taken: readonly RecordChanged[];
  /** Tags of the records that both changed, each in its own way: which rows exclude each other is not known. */
  readonly conflicts: readonly string[];
}

/** Puts together what two sides did to the records of a role that rolewright does not know, tag by tag. */
export function mergeRecords(ours: readonly RecordChanged[], theirs: readonly RecordChanged[]): MergedRecords {
  const [own, other] = [byTag(ours), byTag(theirs)];
  const taken: RecordChanged[] = [];
  const conflicts: string[] = [];
  for (const [tag, changes] of other) {
    const known = own.get(tag);
    if (known === undefined) taken.push(...changes);
    else if (textOf(known) !== textOf(changes)) conflicts.push(tag);
  }
  return { taken, conflicts };
}

function byTag(changes: readonly RecordChanged[]): ReadonlyMap<OtherRecord['tag'], readonly RecordChanged[]> {
  const groups = new Map<string, RecordChanged[]>();
  for (const change of changes) groups.set(change.record.tag, [...(groups.get(change.record.tag) ?? []), change]);
  return groups;
}

function textOf(changes: readonly RecordChanged[]): string {
  return changes
    .map(({ kind, record }) => `${kind}\0${contentOf(record)}`)
    .sort()
    .join('\n');
}
