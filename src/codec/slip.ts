import type { Column, Layout } from './layout.ts';
import type { RowCheck } from './row-check.ts';

/** From one column on, everything stands some columns too far right (positive) or left (negative). */
export interface Slip {
  readonly from: Column;
  readonly by: number;
}

const blank = 0x20;

/** No more columns than a hand slips by. */
const widest = 3;

/**
 * Finds out whether a row that doesn't fit its layout would fit if its columns were moved back: the usual damage of
 * editing by hand. Gives the smallest move that explains the whole row, at the earliest column; undefined when
 * none does.
 */
export function findSlip(
  layout: Layout,
  check: RowCheck,
  units: ArrayLike<number>,
  from: number,
  end: number,
): Slip | undefined {
  if (end - from > layout.width + widest) return undefined;
  const row = Uint16Array.from({ length: end - from }, (_, index) => units[from + index] as number);
  for (const by of [1, -1, 2, -2, widest, -widest]) {
    const fitting = layout.columns.filter((column) => {
      if (column.start > row.length) return false;
      const mended = by > 0 ? without(row, column, by) : withBlanks(row, column, -by);
      return mended !== undefined && mended.length <= layout.width && check(mended, 0, mended.length) === undefined;
    });
    const [earliest] = fitting;
    if (earliest !== undefined) return { from: fitting.find((column) => !parts(row, column, by)) ?? earliest, by };
  }
  return undefined;
}

/** Whether putting blanks back would part a word: where one is between blanks, that is the likelier place. */
function parts(row: Uint16Array, { start }: Column, by: number): boolean {
  return by < 0 && row[start + by - 1] !== blank && row[start + by] !== blank;
}

/** The row without the surplus blanks in front of a column. */
function without(row: Uint16Array, column: Column, count: number): Uint16Array | undefined {
  for (let at = column.start; at < column.start + count; at++) if (row[at] !== blank) return undefined;
  return joined(row.subarray(0, column.start), row.subarray(column.start + count));
}

/** The row with blanks put back at the end of the column before, which lost some. */
function withBlanks(row: Uint16Array, column: Column, count: number): Uint16Array | undefined {
  if (column.start < count) return undefined;
  const cut = column.start - count;
  return joined(row.subarray(0, cut), new Uint16Array(count).fill(blank), row.subarray(cut));
}

function joined(...parts: readonly Uint16Array[]): Uint16Array {
  const whole = new Uint16Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
