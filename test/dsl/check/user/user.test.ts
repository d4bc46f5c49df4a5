import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineUser } from '../../../../src/dsl/user/define-user.ts';
import { parameter } from '../../../../src/dsl/parameter.ts';
import { checkBuild, checkUserWith, unchecked } from '../../../support/check-users.ts';
import { assignment, user } from '../../../support/users.ts';

describe('checkUser', () => {
  it('makes the keys of the system from plain words', () => {
    const { users, found } = checkUserWith({
      type: 'communication',
      lastName: "O'Brien, Jr.",
      firstName: 'Ann',
      email: 'ann@example.com',
      department: 'Sales',
      alias: 'ANN.MILLER',
      group: 'CLERKS',
      validFrom: '2026-04-01',
      validTo: '9999-12-31',
      language: 'DE',
      dateFormat: 'DD.MM.YYYY',
      decimalFormat: '1,234,567.89',
      timeFormat: '12:05:10 PM',
      securityPolicy: 'Z_POLICY',
      parameters: { KOK: '1000', BUK: '' },
      roles: ['Z_B', 'Z_A'],
    });
    expect(found).toEqual([]);
    expect(users).toEqual([
      user('MILLER', {
        type: 'C',
        lastName: "O'Brien, Jr.",
        firstName: 'Ann',
        email: 'ann@example.com',
        department: 'Sales',
        alias: 'ANN.MILLER',
        group: 'CLERKS',
        validFrom: '20260401',
        validTo: '99991231',
        language: 'D',
        dateFormat: '1',
        decimalFormat: 'X',
        timeFormat: '1',
        securityPolicy: 'Z_POLICY',
        parameters: [
          { id: 'BUK', value: '' },
          { id: 'KOK', value: '1000' },
        ],
        roles: [assignment('Z_B'), assignment('Z_A')],
      }),
    ]);
  });

  it.each([
    ['dialog', 'A'],
    ['system', 'B'],
    ['communication', 'C'],
    ['reference', 'L'],
    ['service', 'S'],
  ])('makes a user of the type %s one of %s', (type, key) => {
    expect(checkUserWith({ type }).users[0]?.type).toBe(key);
  });

  it('takes what is empty for not said', () => {
    expect(checkUserWith({ lastName: '', validTo: '', language: '', dateFormat: '' }).users).toEqual([user('MILLER')]);
  });

  it('lets parameters stand for what differs by system', () => {
    const validTo = parameter('closingEnd', { default: '2026-12-31' });
    expect(checkUserWith({ validTo }).users[0]?.validTo).toBe('20261231');
    expect(checkUserWith({ alias: parameter('alias') }).found).toEqual(['R1201 alias']);
  });

  it.each([
    ['a property that there is not', { lastNam: 'x' }, 'R1007 lastNam key', 'did you mean lastName?'],
    ['a name in lower case', { name: 'miller' }, 'R1303 name', 'has lower-case letters'],
    ['a name of 13 characters', { name: 'ABCDEFGHIJKLM' }, 'R1302 name', '13 characters, at most 12 fit'],
    ['an empty name', { name: '' }, 'R1011 name', 'name is empty'],
    ['a name with a separator', { name: 'A;B' }, 'R1307 name', 'has the character ";"'],
    ['a name that is a number', { name: 4711 }, 'R1005 name', 'must be a text, not the number 4711'],
    ['a type that there is not', { type: 'dialogue' }, 'R1312 type', 'cannot be "dialogue", did you mean dialog?'],
    ['a type as the system has it', { type: 'A' }, 'R1312 type', 'cannot be "A"'],
    ['a type that every object has', { type: 'constructor' }, 'R1312 type', 'cannot be "constructor"'],
    ['an empty type', { type: '' }, 'R1011 type', 'type is empty'],
    ['a language that there is not', { language: 'GE' }, 'R1022 language', 'there is no language "GE"'],
    ['a date format that there is not', { dateFormat: 'DD/MM/YYYY' }, 'R1312 dateFormat', 'cannot be "DD/MM/YYYY"'],
    ['41 characters', { department: 'x'.repeat(41) }, 'R1302 department', 'at most 40 fit'],
    ['an e-mail address of 300 characters', { email: 'x'.repeat(300) }, 'R1302 email', 'at most 241 fit'],
    ['a tab', { department: 'a\tb' }, 'R1304 department', 'has a tab at position 2'],
    ['a line break', { department: 'a\nb' }, 'R1304 department', 'has a line break at position 2'],
    ['NUL', { department: 'a\0b' }, 'R1304 department', 'has a control character at position 2'],
    ['half of an emoji', { department: 'a\ud83d' }, 'R1305 department', 'has half of a character at position 2'],
    ['a leading #', { department: '#1' }, 'R1308 department', 'begins with "#"'],
    ['a leading *', { alias: '*' }, 'R1308 alias', 'begins with "*"'],
    ['a blank behind', { lastName: 'Miller ' }, 'R1309 lastName', 'ends with a blank'],
    ['quotation marks', { lastName: '"Miller"' }, 'R1310 lastName', 'stands in quotation marks'],
    ['a name like a number', { name: '1.0E+05' }, 'R1310 name', 'is a number as spreadsheets write it'],
    ['an umlaut in ASCII', { lastName: 'Müller' }, 'R1311 lastName', 'has the character "ü" at position 2'],
    ['a date of a screen', { validTo: '31.12.2026' }, 'R1313 validTo', 'which has the form DD.MM.YYYY'],
    ['a date of the database', { validTo: '20261231' }, 'R1313 validTo', 'which has the form YYYYMMDD'],
    ['a day that does not exist', { validTo: '2026-02-29' }, 'R1313 validTo', 'which is no day of the calendar'],
    ['a year that SAP does not take', { validFrom: '1899-12-31' }, 'R1313 validFrom', 'which lies before 1900-01-01'],
    ['something that is no date', { validTo: 'forever' }, 'R1313 validTo', 'has not the form YYYY-MM-DD'],
    ['a date object', { validTo: new Date(0) }, 'R1005 validTo', 'not an object of the class Date'],
    ['parameters in an array', { parameters: ['BUK'] }, 'R1005 parameters', 'not an array'],
    [
      'a parameter id of 21 characters',
      { parameters: { ['X'.repeat(21)]: '1' } },
      `R1302 parameters.${'X'.repeat(21)} key`,
      'at most 20',
    ],
    [
      'a parameter value of 41 characters',
      { parameters: { BUK: '1'.repeat(41) } },
      'R1302 parameters.BUK',
      'at most 40',
    ],
    [
      'a parameter value that is a number',
      { parameters: { BUK: 1000 } },
      'R1005 parameters.BUK',
      'not the number 1000',
    ],
  ])('reports %s', (_, properties, place, sentence) => {
    const { users, found, messages } = checkUserWith(properties);
    expect(found).toEqual([place]);
    expect(messages[0]).toContain(sentence);
    expect(users).toEqual([]);
  });

  it('begins each sentence with the name of the user', () => {
    expect(checkUserWith({ validTo: '2026-13-01' }).messages).toEqual([
      'user "MILLER": validTo is "2026-13-01", which is no day of the calendar',
    ]);
  });

  it('asks for a name and a type', () => {
    const { found } = checkBuild([defineUser(unchecked({ lastName: 'Miller' }))]);
    expect(found).toEqual(['R1008', 'R1008']);
  });

  it('reports a validity that ends before it begins', () => {
    const { found, messages } = checkUserWith({ validFrom: '2026-12-31', validTo: '2026-01-01' });
    expect(found).toEqual(['R1314 validTo']);
    expect(messages[0]).toContain('the validity ends on 2026-01-01, before it begins on 2026-12-31');
  });

  it('reports all that is wrong at once', () => {
    const { found } = checkUserWith({ lastName: 'Ü', email: 'a\tb', validTo: 'x', roles: ['z_a'] });
    expect(found).toEqual(['R1311 lastName', 'R1304 email', 'R1313 validTo', 'R1303 roles.0']);
  });

  it('lets a right-to-left name be where the encoding has it, but no invisible marks', () => {
    expect(checkUserWith({ lastName: 'משה כהן' }).found).toEqual(['R1311 lastName']);
    expect(checkUserWith({ lastName: 'משה כהן' }, { encoding: 'utf-8' }).found).toEqual([]);
    expect(checkUserWith({ lastName: 'משה\u200f' }, { encoding: 'utf-8' }).found).toEqual(['R1306 lastName']);
  });

  it('reports a user who is defined twice, and where the first one is', () => {
    const twice = { name: 'MILLER', type: 'dialog' } as const;
    const { users, found } = checkBuild([defineUser(twice), defineUser({ ...twice, lastName: 'Ann' })]);
    expect(found).toEqual(['R1316 name']);
    expect(users).toEqual([user('MILLER')]);
  });

  it('never throws, whatever a definition is', () => {
    const throwing = {
      get name(): string {
        throw new Error('no');
      },
    };
    for (const given of [null, 1, 'x', [], new Date(0), throwing]) {
      expect(checkBuild([defineUser(given as never)]).users).toEqual([]);
    }
    fc.assert(
      fc.property(fc.object({ maxDepth: 3 }), (given) => {
        expect(checkBuild([defineUser(unchecked(given))]).users.length).toBeLessThanOrEqual(1);
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('name', 'type', 'roles', 'parameters', 'validTo', 'language'),
        fc.anything(),
        (key, value) => {
          expect(checkUserWith({ [key]: value }).users.length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
