import { describe, expect, it } from 'vitest';
import { su10Files } from '../../../src/formats/su10/write.ts';
import { contentsOf, typedAs } from '../../support/user-files.ts';
import { assignment, user } from '../../support/users.ts';

const filesOf = (users: readonly ReturnType<typeof user>[], dateFormat: '1' | '2' = '1') =>
  contentsOf(su10Files(users, typedAs(dateFormat)));

describe('su10Files', () => {
  it('puts users with equal settings and roles into one batch, whatever their names and addresses are', () => {
    const same = { group: 'CLERKS', roles: [assignment('Z_A', '20260401', '20261231')] };
    const files = filesOf([
      user('A', { ...same, lastName: 'Miller', email: 'a@example.com', alias: 'ALIAS_A' }),
      user('B', { group: 'CLERKS' }),
      user('C', { ...same, firstName: 'Ann' }),
    ]);
    expect(files).toEqual({
      'users/su10-001.users.txt': 'A\r\nC\r\n',
      'users/su10-001.settings.txt': 'Logon Data: User Type = dialog\r\nLogon Data: User Group = CLERKS\r\n',
      'users/su10-001.roles.txt': 'Z_A\t01.04.2026\t31.12.2026\r\n',
      'users/su10-002.users.txt': 'B\r\n',
      'users/su10-002.settings.txt': 'Logon Data: User Type = dialog\r\nLogon Data: User Group = CLERKS\r\n',
    });
  });

  it('writes every setting as tab, field and value, in plain words and typed dates', () => {
    const given = user('A', {
      type: 'C',
      department: 'R&D',
      securityPolicy: 'Z_POLICY',
      validFrom: '20260401',
      validTo: '99991231',
      language: 'D',
      dateFormat: '4',
      decimalFormat: 'Y',
      timeFormat: '1',
      parameters: [{ id: 'BUK', value: '1000' }],
    });
    expect(filesOf([given], '2')['users/su10-001.settings.txt']?.split('\r\n')).toEqual([
      'Address: Department = R&D',
      'Logon Data: User Type = communication',
      'Logon Data: Security Policy = Z_POLICY',
      'Logon Data: Valid From = 04/01/2026',
      'Logon Data: Valid Through = 12/31/9999',
      'Defaults: Logon Language = D',
      'Defaults: Decimal Notation = 1 234 567,89',
      'Defaults: Date Format = YYYY.MM.DD',
      'Defaults: Time Format = 12:05:10 PM',
      'Parameters: BUK = 1000',
      '',
    ]);
  });

  it('tells orders of roles and other periods apart', () => {
    const [a, b] = [assignment('Z_A'), assignment('Z_A', '20260401')];
    expect(Object.keys(filesOf([user('A', { roles: [a] }), user('B', { roles: [b] })]))).toHaveLength(6);
  });

  it('numbers its batches with as many digits as the last one needs', () => {
    const users = Array.from({ length: 1_000 }, (_, index) => user(`U${index}`, { department: `D${index}` }));
    const paths = Object.keys(filesOf(users));
    expect(paths[0]).toBe('users/su10-0001.users.txt');
    expect(paths.at(-1)).toBe('users/su10-1000.settings.txt');
  });
});
