import { describe, expect, it } from 'vitest';
import { complaints, linesOf, readLines } from '../support/role-lines.ts';
import { salesClerk } from '../support/sales-clerk.ts';

const lines = linesOf(salesClerk);
const text = (language: string, title: string) =>
  `${'AGR_TEXTS'.padEnd(50)}100${salesClerk.name.padEnd(30)}${language}00000${title}`;
const read = (...more: readonly string[]) => readLines([...lines, ...more]);

describe('rows of languages whose key became #', () => {
  it('are a warning, once for each table, and no error', () => {
    const { roles, diagnostics } = read(text('#', '####'), text('#', '##'), text('#', '###'));
    expect(complaints(diagnostics)).toEqual([
      `R2213 ${String(lines.length + 2)}:84-85 AGR_TEXTS: the rows of more than one language have the language key "#"; only the first ones are read`,
    ]);
    expect(roles[0]?.texts.find(({ language }) => language === '#')?.short).toBe('####');
  });

  it('are nothing to speak of when there is one such language', () => {
    expect(complaints(read(text('#', '####')).diagnostics)).toEqual([]);
  });

  it('are an error in any other language', () => {
    expect(read(text('F', 'A'), text('F', 'B')).diagnostics.map(({ code }) => code)).toEqual(['R2204']);
  });
});
