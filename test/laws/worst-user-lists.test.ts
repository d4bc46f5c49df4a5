import { describe, expect, it } from 'vitest';
import { readBapi } from '../../src/formats/bapi/read.ts';
import { bapiFiles } from '../../src/formats/bapi/write.ts';
import { readEcatt } from '../../src/formats/ecatt/read.ts';
import { ecattFiles, userRolesPath, usersPath } from '../../src/formats/ecatt/write.ts';
import { su10Files } from '../../src/formats/su10/write.ts';
import { userFiles } from '../../src/formats/user-files.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';
import { checkList } from '../support/check-users.ts';
import { loadUsers } from '../support/load-users.ts';
import { ascii, typedAs } from '../support/user-files.ts';
import { assignment, user } from '../support/users.ts';

const defaults = { type: 'dialog' };

/** docs/guides/users.md, "Difficult lists". */
describe('the worst lists of users', () => {
  it('blank lines are passed over', () => {
    const { users, found } = checkList('\r\n\r\nname;group\r\n;\r\nA;\r\n  ;  \r\n\r\nB;G\r\n\r\n', { defaults });
    expect(found).toEqual([]);
    expect(users.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('double users are errors at the second one, with the place of the first', async () => {
    const folder = temporaryFolder({
      'a.users.ts': `import { usersFromCsv } from 'rolewright';\nexport default usersFromCsv('l.csv', { defaults: { type: 'dialog' } });`,
      'l.csv': 'name\nMILLER\nSMITH\nMILLER\nMILLER\n',
    });
    const { users, text } = await loadUsers(folder, ['a.users.ts']);
    expect(users.map(({ name }) => name)).toEqual(['MILLER', 'SMITH']);
    expect(text.split('\n').slice(0, 6)).toEqual([
      'l.csv:4:1 error R1316: user "MILLER": it is defined twice',
      '   4 | MILLER',
      '     | ^^^^^^',
      '   help: remove one of them, or put their roles together',
      '   note: l.csv:2:1 the first one',
      '   2 | MILLER',
    ]);
    expect(text).toContain('2 errors');
  });

  it('roles that end before they begin are errors', () => {
    const roles = [{ role: 'Z_A', from: '2026-12-31', to: '2026-01-01' }];
    expect(checkList('name\nA', { defaults: { ...defaults, roles } }).found).toEqual(['R1314 defaults.roles.0.to']);
  });

  it('2,000 roles for one user are a warning, and all of them are written', () => {
    const names = Array.from({ length: 2_000 }, (_, index) => `Z_ROLE_${index}`);
    const { users, found } = checkList(`name,roles\nA,${names.join('|')}`, { defaults });
    expect(found).toEqual(['list.csv:2:3 R1320']);
    const [usersFile, rolesFile] = ecattFiles(users, ascii);
    const back = readEcatt({ users: usersFile!, roles: rolesFile! }, { dateFormat: '1' });
    expect(back).toEqual({ users, diagnostics: [] });
  });

  it('a right-to-left name is an error in ASCII and goes through where the encoding has it', () => {
    const list = 'name,lastName\nA,משה כהן';
    expect(checkList(list, { defaults }).found).toEqual(['list.csv:2:3 R1311']);
    expect(checkList(list, { defaults }, { encoding: 'utf-8' }).users).toEqual([user('A', { lastName: 'משה כהן' })]);
    expect(checkList('name,lastName\nA,\u202eoops', { defaults }, { encoding: 'utf-8' }).found).toEqual([
      'list.csv:2:3 R1306',
    ]);
  });

  it('an e-mail address of 300 characters is an error', () => {
    const { found, messages } = checkList(`name,email\nA,${'x'.repeat(288)}@example.com`, { defaults });
    expect(found).toEqual(['list.csv:2:3 R1302']);
    expect(messages[0]).toContain('email has 300 characters, at most 241 fit');
  });
});

describe('50,000 users', () => {
  const users = Array.from({ length: 50_000 }, (_, index) =>
    user(`U${index}`, {
      lastName: `Name ${index}`,
      email: `user${index}@example.com`,
      validTo: '20261231',
      roles: [assignment('Z_A', '20260401'), assignment('Z_B')],
    }),
  );

  it('are written row by row: no chunk holds more than some hundred kilobytes', { timeout: 60_000 }, () => {
    const { files, diagnostics } = userFiles(users, ['ecatt', 'bapi'], ascii);
    expect(diagnostics).toEqual([]);
    for (const { bytes, path, rows } of files) {
      let lines = 0;
      for (const chunk of bytes) {
        expect(chunk.length).toBeLessThan(500_000);
        lines += Buffer.from(chunk).toString('latin1').split('\r\n').length - 1;
      }
      expect(lines).toBe(rows + (path === usersPath || path === userRolesPath ? 4 : 1));
    }
  });

  it('are read back, and are the same', { timeout: 60_000 }, () => {
    const options = typedAs('6');
    const [first, second] = ecattFiles(users, options);
    const fromEcatt = readEcatt({ users: first!, roles: second! }, options);
    expect(fromEcatt.diagnostics).toEqual([]);
    expect(JSON.stringify(fromEcatt.users) === JSON.stringify(users)).toBe(true);
    const [list, roles] = bapiFiles(users, options);
    const fromBapi = readBapi({ users: list!, roles: roles! }, options);
    expect(fromBapi.diagnostics).toEqual([]);
    expect(JSON.stringify(fromBapi.users) === JSON.stringify(users)).toBe(true);
  });

  it('with equal settings are one batch of a work-sheet', () => {
    expect(su10Files(users, ascii).map(({ path, rows }) => [path, rows])).toEqual([
      ['users/su10-001.users.txt', 50_000],
      ['users/su10-001.settings.txt', 2],
      ['users/su10-001.roles.txt', 2],
    ]);
  });
});
