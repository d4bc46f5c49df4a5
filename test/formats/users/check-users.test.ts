import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingNamed, firstUnencodable } from '../../../src/codec/encoding.ts';
import { messageOf } from '../../../src/diagnostics/diagnostic.ts';
import { checkWritable } from '../../../src/formats/users/check-users.ts';
import type { User } from '../../../src/model/user.ts';
import { ascii } from '../../support/user-files.ts';
import { arbitraryUsers, assignment, user } from '../../support/users.ts';

const messages = (more: Partial<User>, encoding = 'us-ascii') =>
  checkWritable([user('MILLER', more)], encodingNamed(encoding)!).map(messageOf);

describe('checkWritable', () => {
  it.each([
    ['a tab', 'a\tb', 'has a tab'],
    ['a line feed', 'a\nb', 'has a line break'],
    ['a carriage return', 'a\rb', 'has a line break'],
    ['NUL', 'a\0b', 'has a control character'],
    ['a line separator', 'a\u2028b', 'has a control character'],
    ['a leading #', '#1', 'begins with #'],
    ['a leading *', '*', 'begins with *'],
    ['a blank in front', ' a', 'begins with a blank'],
    ['a blank behind', 'a ', 'ends with a blank'],
    ['an umlaut in ASCII', 'Müller', 'has the character ü, which us-ascii lacks'],
    ['an emoji in ASCII', 'a😀', 'has the character 😀, which us-ascii lacks'],
    ['a lone surrogate', 'a\ud83d', 'has half of a character'],
    ['41 characters', 'x'.repeat(41), 'has 41 characters, at most 40 fit'],
    ['quotation marks around it', '"Sales"', 'stands in quotation marks'],
  ])('refuses a department with %s', (_, department, problem) => {
    expect(messages({ department })).toEqual([`user "MILLER": department "${department}" ${problem}`]);
  });

  it.each(['right-to-left override', 'left-to-right mark'])('refuses the invisible %s', (mark) => {
    const lastName = mark.startsWith('right') ? 'a\u202eb' : 'a\u200eb';
    expect(messages({ lastName }, 'utf-8')[1]).toMatch(/invisible mark that turns the direction of writing$/);
  });

  it.each([
    ['40 characters', { department: 'x'.repeat(40) }],
    ['an apostrophe, a comma and an equals sign', { lastName: "O'Brien, x=y; #1 *" }],
    ['a quotation mark inside', { department: '5" disks' }],
    ['lower case in an e-mail address', { email: 'ann@example.com' }],
    ['241 characters of an e-mail address', { email: 'x'.repeat(241) }],
  ])('takes a text with %s', (_, more) => {
    expect(messages(more)).toEqual([]);
  });

  it('takes a right-to-left name where the encoding has it', () => {
    expect(messages({ lastName: 'משה' }, 'utf-8')).toHaveLength(1);
    expect(messages({ lastName: 'משה' })).toHaveLength(1);
    expect(messages({ lastName: 'משה' })[0]).toContain('which us-ascii lacks');
  });

  it.each([
    ['name', user('miller'), 'has lower-case letters'],
    ['name', user('A;B'), 'has the character ;, which separates names in lists'],
    ['name', user('1.0E+05'), 'looks like a number that a spreadsheet wrote'],
    ['role', user('A', { roles: [assignment('Z_A'), assignment('Z=A')] }), 'has the character ='],
    ['parameterId', user('A', { parameters: [{ id: 'b', value: '' }] }), 'has lower-case letters'],
    ['parameterValue', user('A', { parameters: [{ id: 'B', value: 'x\ty' }] }), 'has a tab'],
  ])('names the field %s', (field, given, problem) => {
    const found = checkWritable([given], ascii.encoding).map(messageOf);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`: ${field} "`);
    expect(found[0]).toContain(problem);
  });

  it('refuses with the name of the field any text with a tab, a line break, a leading mark or a strange character', () => {
    const fields = ['lastName', 'firstName', 'email', 'department', 'alias', 'group', 'securityPolicy'] as const;
    const bad = fc.oneof(
      fc
        .tuple(fc.constantFrom('A', ''), fc.constantFrom('\t', '\n', '\r', 'Ü', '→', '😀'))
        .map((parts) => parts.join('')),
      fc.constantFrom('#', '*', '#A', '*A'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...fields), bad, (field, text) => {
        const found = messages({ [field]: text });
        expect(found).not.toEqual([]);
        for (const message of found) expect(message).toContain(`: ${field} "`);
      }),
    );
  });

  it('takes exactly the characters that the encoding has', () => {
    const unit = fc.constantFrom('a', 'ü', 'ą', 'Ж', '€', 'א');
    const names = fc.constantFrom('us-ascii', 'windows-1252', 'iso-8859-2', 'koi8-r', 'utf-8');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), names, (lastName, name) => {
        const encoding = encodingNamed(name)!;
        const errors = checkWritable([user('A', { lastName })], encoding).filter((each) => each.severity === 'error');
        expect(errors).toHaveLength(firstUnencodable(lastName, encoding) < 0 ? 0 : 1);
      }),
    );
  });

  it('finds nothing in users as definitions make them', () => {
    fc.assert(
      fc.property(arbitraryUsers, (users) => {
        expect(checkWritable(users, ascii.encoding)).toEqual([]);
      }),
    );
  });

  it('stops after a hundred problems', () => {
    const users = Array.from({ length: 50_000 }, (_, index) => user(`U${index}`, { lastName: 'ü' }));
    expect(checkWritable(users, ascii.encoding).length).toBeLessThanOrEqual(101);
  });
});
