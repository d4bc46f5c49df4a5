import { describe, expect, it } from 'vitest';
import { sourceTexts } from '../../src/load/source-texts.ts';
import { suppressionsIn } from '../../src/load/suppressions.ts';

const read = (text: string) =>
  suppressionsIn(
    '/p/a.role.ts',
    sourceTexts('/p', () => text),
  );

describe('suppressions of a source', () => {
  it.each([
    ['// rolewright-allow a/b -- why', ['a/b'], 'why', ''],
    ['//rolewright-allow a/b,c/d   -- why, until 2027-03-31', ['a/b', 'c/d'], 'why', '2027-03-31'],
    ['/* rolewright-allow a/b c/d -- why until 2027-03-31 */', ['a/b', 'c/d'], 'why', '2027-03-31'],
    ['// rolewright-allow a/b -- until we know, ask Jo', ['a/b'], 'until we know, ask Jo', ''],
    ['// rolewright-allow a/b', ['a/b'], '', ''],
    ['// rolewright-allow a/b -- ', ['a/b'], '', ''],
  ])('reads %s', (comment, rules, reason, until) => {
    expect(read(`${comment}\nexport const a = 1;`)).toMatchObject([{ rules, reason, until }]);
  });

  it.each(['// rolewright-allowed a/b -- why', "const text = 'rolewright-allow a/b -- why';", '// allow a/b', ''])(
    'does not take %j for one',
    (text) => expect(read(text)).toEqual([]),
  );

  const source = `const role = {
  // rolewright-allow a/b -- the whole field
  // and another comment
  field: [
    'x',
    'y', // rolewright-allow a/b -- this line
    // rolewright-allow a/b -- the value
    'z',
  ],
};
// rolewright-allow a/b -- nothing behind it
`;

  it('hold for what begins behind them, or for their line', () => {
    expect(read(source).map(({ from, to, place }) => [place.line, from, to])).toEqual([
      [2, 2, 9],
      [6, 6, 6],
      [7, 7, 8],
      [11, 11, 12],
    ]);
  });

  it('have the place of their comment', () => {
    expect(read(source)[1]?.place).toEqual({ file: 'a.role.ts', line: 6, column: 10, endColumn: 46 });
  });

  it('are found in a file that cannot be parsed to its end', () => {
    expect(read('// rolewright-allow a/b -- why\nexport const = {')).toMatchObject([{ rules: ['a/b'], from: 1 }]);
  });
});
