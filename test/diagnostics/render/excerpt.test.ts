import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/diagnostics/render/excerpt.ts';

/** The excerpt as two lines, the way a reader sees it. */
const shown = (line: string, column: number, endColumn: number, width = 80): string => {
  const { line: text, marks } = excerptOf(line, column, endColumn, width);
  return `${text}\n${marks}`;
};

describe('excerptOf', () => {
  it('puts carets under the range', () => {
    expect(shown("  JOBGRP: ['*']", 3, 9)).toBe("  JOBGRP: ['*']\n  ^^^^^^");
  });

  it('marks one character where the range is empty', () => {
    expect(shown('abc', 2, 2)).toBe('abc\n ^');
  });

  it('gives a tab four columns, in the line and under it', () => {
    expect(shown('\tx\ty', 2, 3)).toBe('    x    y\n    ^');
    expect(shown('a\tb', 2, 3)).toBe('a    b\n ^^^^');
  });

  it('gives wide characters two carets', () => {
    expect(shown('漢字 x', 2, 3)).toBe('漢字 x\n  ^^');
    expect(shown('😀 x', 4, 5)).toBe('😀 x\n   ^');
  });

  it('marks a character of several code points as a whole', () => {
    expect(shown('👍🏽x', 1, 2)).toBe('👍🏽x\n^^');
    expect(shown('e\u0301x', 3, 4)).toBe('e\u0301x\n ^');
  });

  it('shows controls as escapes and marks the whole escape', () => {
    expect(shown('a\0b', 2, 3)).toBe('a\\x00b\n ^^^^');
    expect(shown('a\u001b[2Jb', 6, 7)).toBe('a\\x1B[2Jb\n        ^');
    expect(shown('\u202eab', 2, 3)).toBe('\\u202Eab\n      ^');
  });

  it('marks what is missing behind the end of the line', () => {
    expect(shown('abc', 6, 8)).toBe('abc\n     ^^');
    expect(shown('', 1, 1)).toBe('\n^');
  });

  it('shows a window around the range of a long line', () => {
    const line = `${'a'.repeat(200)}WRONG${'b'.repeat(200)}`;
    expect(shown(line, 201, 206, 22)).toBe(`…aaaaaWRONGbbbbbbbbbb…\n      ^^^^^`);
  });

  it('shows a window that begins with the line where the range is near', () => {
    expect(shown(`WRONG${'b'.repeat(200)}`, 1, 6, 12)).toBe('WRONGbbbbb…\n^^^^^');
  });

  it('shows a window that ends with the line where the range is at its end', () => {
    expect(shown(`${'a'.repeat(200)}END`, 201, 204, 12)).toBe(`…aaaaaaaEND\n        ^^^`);
  });

  it('shows the beginning of a range that is wider than the window', () => {
    expect(shown(`ab${'X'.repeat(300)}`, 3, 303, 12)).toBe(`…XXXXXXXXXX…\n ^^^^^^^^^^`);
  });

  it('marks a range far behind the end of the line without filling the screen', () => {
    const { line, marks } = excerptOf('abc', 5000, 6000, 40);
    expect(line).toMatch(/^….*$/u);
    expect(marks).toContain('^');
    expect(marks.length).toBeLessThanOrEqual(42);
  });

  it('shows a small piece of a line of a hundred megabytes', () => {
    const line = 'x'.repeat(100_000_000);
    expect(shown(line, 50_000_000, 50_000_003, 20)).toContain('^^^');
  });

  it('stays within its width and always marks something, whatever the line and the range are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 250 }),
        fc.integer({ min: 0, max: 250 }),
        fc.integer({ min: 30, max: 90 }),
        (line, column, length, width) => {
          const excerpt = excerptOf(line, column, column + length, width);
          expect(stringWidth(excerpt.line)).toBeLessThanOrEqual(width + 2);
          expect(excerpt.marks).toContain('^');
          expect(excerpt.marks.length).toBeLessThanOrEqual(width + 2);
          expect(excerpt.line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        },
      ),
    );
  });
});
