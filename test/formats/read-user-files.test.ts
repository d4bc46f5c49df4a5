import { describe, expect, it } from 'vitest';
import { readUserFiles } from '../../src/formats/read-user-files.ts';
import { userFiles } from '../../src/formats/user-files.ts';
import { notCarried } from '../../src/model/user-format.ts';
import { ascii, input, placed } from '../support/user-files.ts';
import { goldenUsers, user } from '../support/users.ts';

const { files } = userFiles(goldenUsers, ['ecatt', 'bapi', 'su10'], ascii);
const options = { dateFormat: '1' } as const;

describe('readUserFiles', () => {
  it('reads the files of all formats together, in any order', () => {
    const read = readUserFiles(files.toReversed(), options);
    expect(read.map(({ format }) => format)).toEqual(['ecatt', 'bapi', 'su10']);
    for (const { format, users, diagnostics } of read) {
      expect(diagnostics).toEqual([]);
      const empty = user('X');
      const left = Object.fromEntries(notCarried[format].map((field) => [field, empty[field]]));
      expect(users).toEqual(goldenUsers.map((each) => ({ ...each, ...left })));
    }
  });

  it('reads nothing of other files', () => {
    expect(readUserFiles([input('roles/Z_A.SAP', 'x')], options)).toEqual([]);
  });

  it('reads batches in the order of their numbers', () => {
    const batch = (number: string, name: string) => [
      input(`su10-${number}.users.txt`, name),
      input(`su10-${number}.settings.txt`, 'Logon Data: User Type = dialog'),
    ];
    const [read] = readUserFiles([...batch('10', 'B'), ...batch('9', 'A')], options);
    expect(read?.users.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it.each([
    ['roles without users', ['ecatt-user-roles.TXT'], ['users/ecatt-user-roles.TXT R2413']],
    ['parameters without users', ['bapi-user-parameters.txt'], ['users/bapi-user-parameters.txt R2413']],
    ['a batch without its settings', ['su10-001.users.txt'], ['users/su10-001.users.txt R2413']],
    [
      'a batch of roles only',
      ['su10-001.roles.txt'],
      ['users/su10-001.roles.txt R2413', 'users/su10-001.roles.txt R2413'],
    ],
  ])('reports %s', (_, names, expected) => {
    const given = files.filter(({ path }) => names.some((name) => path.endsWith(name)));
    const [read] = readUserFiles(given, options);
    expect(read?.users).toEqual([]);
    expect(placed(read?.diagnostics ?? [])).toEqual(expected);
  });
});
