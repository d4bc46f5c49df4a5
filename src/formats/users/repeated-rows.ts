import { periodsOverlap } from '../../model/date.ts';
import type { Problems } from './problems.ts';
import type { ReadRow } from './read-row.ts';

/**
 * Reports rows that give a user what an earlier row gave it at the same time; gives the others. A role may come back
 * later.
 *
 * @param column how the file calls what must not be there twice, for messages
 */
export function withoutRepeated(
  rows: readonly ReadRow[],
  field: 'role' | 'parameterId',
  column: string,
  problems: Problems,
): readonly ReadRow[] {
  const earlier = new Map<string, ReadRow[]>();
  return rows.filter((row) => {
    const found = row.record[field] ?? '';
    const key = `${row.record.name ?? ''}\0${found}`;
    const same = earlier.get(key) ?? [];
    const first = same.find((each) => periodsOverlap(periodOf(each), periodOf(row)));
    earlier.set(key, [...same, row]);
    if (first === undefined) return true;
    problems.add('R2409', { column, found, line: first.line }, row.placeOf(field));
    return false;
  });
}

function periodOf({ record: { from = '', to = '' } }: ReadRow) {
  return { from, to };
}
