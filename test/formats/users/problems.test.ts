import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../src/diagnostics/diagnostic.ts';
import { Problems, placeOfCell, placeOfLine } from '../../../src/formats/users/problems.ts';

describe('the problems of user files', () => {
  it('are all reported up to a hundred, and then counted', () => {
    const problems = new Problems();
    for (let line = 1; line <= 150; line++) problems.add('R2402', { found: 1, expected: 2 }, { file: 'u.txt', line });
    const found = problems.list();
    expect(found).toHaveLength(101);
    expect(messageOf(found[100]!)).toContain('50');
  });

  it('have the places of cells and lines', () => {
    const line = { line: 5, text: 'U0001\tMILLER\t' };
    expect(placeOfCell('u.txt', line, 1)).toEqual({ file: 'u.txt', line: 5, column: 7, endColumn: 13 });
    expect(placeOfCell('u.txt', line, 2)).toEqual({ file: 'u.txt', line: 5, column: 14, endColumn: 14 });
    expect(placeOfLine('u.txt', line)).toEqual({ file: 'u.txt', line: 5, column: 1, endColumn: 14 });
  });
});
