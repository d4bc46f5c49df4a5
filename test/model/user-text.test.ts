import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakingCharacter,
  mostProfiles,
  parameterIdLimit,
  parameterValueLimit,
  roleNameLimit,
  userFields,
} from '../../src/model/user-fields.ts';
import { userTextProblems } from '../../src/model/user-text.ts';

const fits = (): number => -1;
const kindsIn = (text: string, kind: 'name' | 'text', firstUnencodable: (text: string) => number = fits) =>
  userTextProblems(text, { kind, limit: 12 }, firstUnencodable).map((problem) => [problem.kind, problem.index]);

describe('userTextProblems', () => {
  it.each([
    ['ABC', 'name', []],
    ['', 'name', []],
    ['A.B-C/D', 'name', []],
    ['Miller, Ann', 'text', []],
    ["O'Brien", 'text', []],
    ['ABCDEFGHIJKLM', 'name', [['too long', 12]]],
    ['abc', 'name', [['lower case', 0]]],
    ['abc', 'text', []],
    ['A;B', 'name', [['breaking character', 1]]],
    ['A;B', 'text', []],
    ['#A', 'text', [['leading mark', 0]]],
    ['A#', 'text', []],
    ['a ', 'text', [['blank at an end', 1]]],
    [' a', 'text', [['blank at an end', 0]]],
    ['"a"', 'text', [['quotes around it', 0]]],
    ['"', 'text', []],
    ['1.0E+05', 'name', [['form of a number', 0]]],
    ['1E5', 'name', []],
    ['1.0E+05', 'text', []],
    ['=SUM(A1)', 'text', [['formula', 0]]],
    ['@SUM(A1)', 'text', [['formula', 0]]],
    ['+cmd|x', 'text', [['formula', 0]]],
    ['-A1', 'text', [['formula', 0]]],
    ['@A', 'name', [['formula', 0]]],
    ['-', 'text', []],
    ['-1.5', 'text', []],
    ['+49 170/1', 'text', []],
    ['a=b', 'text', []],
    ['a\tb', 'text', [['control character', 1]]],
    ['a\u200f', 'text', [['direction mark', 1]]],
    ['a\udc00', 'text', [['half of a character', 1]]],
  ] as const)('%j as a %s: %j', (text, kind, expected) => {
    expect(kindsIn(text, kind)).toEqual(expected);
  });

  it('finds every kind of problem at once', () => {
    expect(kindsIn('#a;\tbcdefghijklm ', 'name')).toEqual([
      ['too long', 12],
      ['lower case', 1],
      ['control character', 3],
      ['breaking character', 0],
      ['leading mark', 0],
      ['blank at an end', 16],
    ]);
  });

  it('asks for the encoding only where that is the question', () => {
    const never = (text: string): number => text.search(/ü/);
    expect(kindsIn('aü', 'text', never)).toEqual([['not in the encoding', 1]]);
    expect(kindsIn('ü\t', 'text', never)).toEqual([['control character', 1]]);
  });

  it('takes a shortcut for plain texts that finds the same as the whole way', () => {
    const unit = fc.constantFrom(...'aZ09_ .,:@\'()&/-#*"');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 14 }), fc.constantFrom('name', 'text'), (text, kind) => {
        const found = kindsIn(text, kind);
        // A character behind it that no shortcut knows, and that is right everywhere.
        const whole = kindsIn(`${text}ª`, kind);
        const expected = whole.filter(([each]) => each !== 'too long' && each !== 'lower case');
        const own = found.filter(([each]) => each !== 'too long' && each !== 'lower case');
        const atEnd = new Set(['blank at an end', 'quotes around it', 'form of a number', 'formula']);
        expect(own.filter(([each]) => !atEnd.has(String(each)))).toEqual(
          expected.filter(([each]) => !atEnd.has(String(each))),
        );
        expect(own.some(([each]) => each === 'blank at an end')).toBe(/^ | $/.test(text));
        expect(own.some(([each]) => each === 'formula')).toBe(/^(@|-(?![\d .,/()-]*$))/.test(text));
        expect(own.some(([each]) => each === 'quotes around it')).toBe(/^".*"$/.test(text) && text.length > 1);
      }),
    );
  });
});

/** The reference of the user files, "Field lengths and values", typed from there. */
describe('userFields', () => {
  it('has the lengths of the reference', () => {
    const limits = Object.fromEntries(Object.entries(userFields).map(([name, { limit }]) => [name, limit]));
    expect(limits).toEqual({
      name: 12,
      type: 1,
      lastName: 40,
      firstName: 40,
      email: 241,
      department: 40,
      alias: 40,
      group: 12,
      validFrom: 8,
      validTo: 8,
      language: 1,
      dateFormat: 1,
      decimalFormat: 1,
      timeFormat: 1,
      securityPolicy: 40,
    });
    expect([parameterIdLimit, parameterValueLimit, roleNameLimit, mostProfiles]).toEqual([20, 40, 30, 312]);
  });

  it('has upper case and no separators in technical names', () => {
    const names = Object.entries(userFields).filter(([, { kind }]) => kind === 'name');
    expect(names.map(([name]) => name)).toEqual(['name', 'alias', 'group', 'securityPolicy']);
    expect([...',;#= A_'].filter((character) => breakingCharacter.test(character))).toEqual([',', ';', '#', '=']);
  });

  it('has the keys of the reference', () => {
    const keys = Object.entries(userFields).flatMap(([name, { keys: own }]) =>
      own === undefined ? [] : [[name, own]],
    );
    expect(Object.fromEntries(keys)).toEqual({
      type: 'ABCLS',
      dateFormat: '123456789ABC',
      decimalFormat: 'XY',
      timeFormat: '01234',
    });
  });
});
