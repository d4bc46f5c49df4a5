import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../src/diagnostics/diagnostic.ts';
import { readSu10 } from '../../../src/formats/su10/read.ts';
import { input, placed } from '../../support/user-files.ts';
import { assignment, user } from '../../support/users.ts';

const read = (users: string, settings: string, roles?: string) =>
  readSu10(
    [
      {
        users: input('u.txt', users),
        settings: input('s.txt', settings),
        ...(roles === undefined ? {} : { roles: input('r.txt', roles) }),
      },
    ],
    { dateFormat: '1' },
  );

const type = 'Logon Data: User Type = dialog\r\n';

describe('readSu10', () => {
  it('gives every name of a batch its settings and roles', () => {
    const settings = `${type}Logon Data: Valid From = 01.04.2026\r\nParameters: X =\r\nParameters: BUK = a = b\r\n`;
    const shared = {
      validFrom: '20260401',
      parameters: [
        { id: 'X', value: '' },
        { id: 'BUK', value: 'a = b' },
      ],
      roles: [assignment('Z_A', '20260401'), assignment('Z_B')],
    };
    const { users, diagnostics } = read('A\r\nB\r\n', settings, 'Z_A\t01.04.2026\t\r\nZ_B\t\t\r\n');
    expect(diagnostics).toEqual([]);
    expect(users).toEqual([user('A', shared), user('B', shared)]);
  });

  it.each([
    ['a misspelt setting', 'A', `${type}Logon Data: User Grop = X`, ['s.txt:2:1 R2412']],
    ['a line that is no setting', 'A', `${type}please hurry`, ['s.txt:2:1 R2412']],
    ['a setting twice', 'A', `${type}${type}`, ['s.txt:2:1 R2409']],
    ['a word that is no user type', 'A', 'Logon Data: User Type = dialogue', ['s.txt:1:25 R2405']],
    ['a word that every object has', 'A', 'Logon Data: User Type = constructor', ['s.txt:1:25 R2405']],
    [
      'a validity that ends before it begins',
      'A',
      `${type}Logon Data: Valid From = 01.04.2026\nLogon Data: Valid Through = 31.03.2026`,
      ['s.txt:3:29 R2415'],
    ],
    ['a date in another form', 'A', `${type}Logon Data: Valid From = 2026-04-01`, ['s.txt:2:26 R2406']],
    ['no user type', 'A', 'Logon Data: User Group = X', ['s.txt R2405']],
    ['a name that is too long', 'ABCDEFGHIJKLM', type, ['u.txt:1:1 R2405']],
    ['a name and something behind it', 'A\tB', type, ['u.txt:1:3 R2402']],
    ['a name twice', 'A\nB\nA', type, ['u.txt:3:1 R2409']],
    ['a parameter with a long name', 'A', `${type}Parameters: ${'X'.repeat(21)} = 1`, ['s.txt:2:1 R2412']],
  ])('places %s', (_, users, settings, expected) => {
    expect(placed(read(users, settings).diagnostics)).toEqual(expected);
  });

  it('places a role whose dates were lost', () => {
    expect(placed(read('A', type, 'Z_A\r\n').diagnostics)).toEqual(['r.txt:1:1 R2402']);
    expect(placed(read('A', type, '\t\t\r\n').diagnostics)).toEqual(['r.txt:1:1 R2405']);
  });

  it('places a role that is there twice at the same time', () => {
    const roles = 'Z_A\t01.04.2026\t\nZ_B\t\t\nZ_A\t\t\n';
    expect(placed(read('A', type, roles).diagnostics)).toEqual(['r.txt:3:1 R2409']);
  });

  it('finds a user who is in two batches', () => {
    const batch = (name: string) => ({ users: input(`${name}.txt`, 'A\n'), settings: input('s.txt', type) });
    const { users, diagnostics } = readSu10([batch('one'), batch('two')], { dateFormat: '1' });
    expect(users.map(({ name }) => name)).toEqual(['A']);
    expect(placed(diagnostics)).toEqual(['two.txt:1:1 R2409']);
  });

  it('lists the settings that there are', () => {
    expect(read('A', `${type}Logon Data: X = 1`).diagnostics.map(messageOf)).toEqual([
      '"Logon Data: X = 1" is no setting of a work-sheet',
    ]);
  });
});
