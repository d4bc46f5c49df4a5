import type { Column, Layout } from '../codec/layout.ts';
import { pfcgLayouts } from '../layouts/index.ts';
import type { OtherRecord } from '../model/role.ts';
import type { RecordChanged } from './change.ts';

/**
 * What differs between the records that no part of the model describes. The client that a file comes from, the name
 * of the role in the row, and who changed something and when are no difference.
 */
export function diffRecords(before: readonly OtherRecord[], after: readonly OtherRecord[]): readonly RecordChanged[] {
  if (before.length === 0 && after.length === 0) return [];
  const removed = withoutCommon(before, after);
  const added = withoutCommon(after, before);
  return [
    ...added.map((record): RecordChanged => ({ kind: 'record-added', record })),
    ...removed.map((record): RecordChanged => ({ kind: 'record-removed', record })),
  ];
}

function withoutCommon(records: readonly OtherRecord[], others: readonly OtherRecord[]): readonly OtherRecord[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(contentOf(other), (counts.get(contentOf(other)) ?? 0) + 1);
  return records.filter((record) => {
    const count = counts.get(contentOf(record)) ?? 0;
    counts.set(contentOf(record), count - 1);
    return count <= 0;
  });
}

const layouts: ReadonlyMap<string, Layout> = new Map(pfcgLayouts.map((layout) => [layout.tag, layout]));

/** Every row of a role begins with the client and the name of the role (reference, section 2). */
const keyWidth = 33;

/** A record without what is no part of its meaning. */
export function contentOf({ tag, row }: OtherRecord): string {
  let rest = row.padEnd(keyWidth);
  for (const column of layouts.get(tag)?.columns ?? []) if (isStamp(column)) rest = blanked(rest, column);
  return `${tag}\0${rest.slice(keyWidth).trimEnd()}`;
}

function isStamp({ name }: Column): boolean {
  return /^(CREATE|CHANGE)_(USR|DAT|TIM|TMP|TST)$/.test(name);
}

function blanked(row: string, { start, end }: Column): string {
  return row.length <= start ? row : row.slice(0, start) + ' '.repeat(end - start) + row.slice(end);
}
