import { describe, expect, it } from 'vitest';
import { exportLines } from '../../src/codec/export-rows.ts';

/** The lines of a text by their kinds; the header is the line that has a column K. */
function kindsOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line, index) => ({ line: index + 1, text: line }));
  return [...exportLines(lines, (cells) => cells.some((cell) => cell.text === 'K'))].map((line) =>
    line.kind === 'row' ? `${line.line} ${line.cells.join(',')}` : `${line.line} ${line.kind}`,
  );
}

describe('the lines of an export', () => {
  it('are titles, a header and rows; empty ones count for nothing', () => {
    expect(kindsOf('Title\n\nK;V\n\na;b\n;\nc;d')).toEqual(['1 title', '3 header', '5 a,b', '7 c,d']);
  });

  it('are rows only when they have as many cells as the header, but for empty ones behind', () => {
    expect(kindsOf('K;V\na\na;b;;\na;b;c')).toEqual(['1 header', '2 bad row', '3 a,b,', '4 bad row'].map(withBlanks));
  });

  it('have headers and dashes of later pages left out, and titles above them', () => {
    const page = 'Page\n-------\n|K  |V|\n-------\n';
    expect(kindsOf(`${page}|a  |b|\n-------\n${page}|c  |d|\n-------`)).toEqual([
      '1 title',
      '2 title',
      '3 header',
      '5 a,b',
      '11 c,d',
    ]);
  });

  const page = 'Table: T  1\n-------\n|K  |V|\n-------\n';

  it.each([
    ['before the dashes under the list', `${page}a|b\n-------`, '5 bad row'],
    ['before the dashes under other rows', `${page}|a  |b|\nc|d\n-------`, '5 a,b|6 bad row'],
    ['at the end of a list without dashes', `${page}|a  |b|\nc|d`, '5 a,b|6 bad row'],
    ['before the titles of the next page', `${page}|a  |b|\nc|d\n-------\n${page}|e  |f|`, '5 a,b|6 bad row|12 e,f'],
    ['before a title without dashes', `${page}|a  |b|\nc|d\n\nTable: T  2\n|K  |V|\n|e  |f|`, '5 a,b|6 bad row|10 e,f'],
    ['behind dashes within a list', `${page}|a  |b|\n-------\nc|d\n|e  |f|`, '5 a,b|7 bad row|8 e,f'],
  ])('are bad rows where they have lost the frame %s', (_where, text, expected) => {
    expect(kindsOf(text)).toEqual(['1 title', '2 title', '3 header', ...expected.split('|')]);
  });

  it('are no rows behind the dashes under the list', () => {
    expect(kindsOf(`${page}|a  |b|\n-------\nEnd of the list\n`)).toEqual(['1 title', '2 title', '3 header', '5 a,b']);
  });

  it('are only titles, two hundred at most, where no header comes', () => {
    expect(kindsOf('x\n'.repeat(1000))).toHaveLength(200);
  });
});

/** A row that has empty cells behind keeps them. */
function withBlanks(line: string): string {
  return line === '3 a,b,' ? '3 a,b,,' : line;
}
