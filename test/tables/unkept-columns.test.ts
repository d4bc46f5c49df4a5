import { describe, expect, it } from 'vitest';
import { AGR_1250 } from '../../src/layouts/agr-1250.ts';
import { AGR_1251 } from '../../src/layouts/agr-1251.ts';
import type { Layout } from '../../src/codec/layout.ts';
import { complaints, linesOf, readLines } from '../support/role-lines.ts';
import { salesClerk } from '../support/sales-clerk.ts';

const lines = linesOf(salesClerk);

/** The lines with something in a column of every row of a table. */
function withColumn(layout: Layout, name: string, text: string, rows = Infinity): readonly string[] {
  const start = 50 + (layout.columns.find((column) => column.name === name)?.start ?? 0);
  let changed = 0;
  return lines.map((line) => {
    if (!line.startsWith(`${layout.tag} `) || changed >= rows) return line;
    changed++;
    return line.slice(0, start) + text + line.slice(start + text.length);
  });
}

const said = (...of: Parameters<typeof withColumn>) => complaints(readLines(withColumn(...of)).diagnostics);
const first = (tag: string) => String(lines.findIndex((line) => line.startsWith(`${tag} `)) + 1);
const count = (tag: string) => String(lines.filter((line) => line.startsWith(`${tag} `)).length);

describe('columns that roles do not have', () => {
  it('are told once where a file fills them, and change nothing else', () => {
    expect(said(AGR_1251, 'COPIED', 'X')).toEqual([
      expect.stringMatching(
        new RegExp(
          `^R2214 ${first('AGR_1251')}:\\S+ AGR_1251: COPIED is "X", which is not kept; it is set in ${count('AGR_1251')} rows$`,
        ),
      ),
    ]);
    expect(said(AGR_1250, 'VARIANT', '0001', 1)).toEqual([
      expect.stringMatching(/^R2214 \S+ AGR_1250: VARIANT is "0001", which is not kept$/),
    ]);
    expect(said(AGR_1250, 'NEU', 'N', 1)).toHaveLength(1);
    const { roles } = readLines(withColumn(AGR_1251, 'COPIED', 'X'));
    expect(roles).toEqual(readLines(lines).roles);
  });

  it('are nothing to speak of as in every real row, or where NEU is blank', () => {
    expect(complaints(readLines(lines).diagnostics)).toEqual([]);
    expect(said(AGR_1251, 'NEU', ' ')).toEqual([]);
  });
});
