import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineRole } from '../../../../src/dsl/define-role.ts';
import { assign } from '../../../../src/dsl/user/assign.ts';
import { defineUser } from '../../../../src/dsl/user/define-user.ts';
import { usersFromCsv } from '../../../../src/dsl/user/users-from-csv.ts';
import { checkBuild, checkList } from '../../../support/check-users.ts';
import { assignment, user } from '../../../support/users.ts';

const defaults = { type: 'dialog' };

describe('a list of users', () => {
  it('gives a user for each row', () => {
    const { users, found } = checkList('name;last name;valid to\r\nA;Miller;2026-12-31\r\nB;Smith;\r\n', { defaults });
    expect(found).toEqual([]);
    expect(users).toEqual([user('A', { lastName: 'Miller', validTo: '20261231' }), user('B', { lastName: 'Smith' })]);
  });

  it('takes what a row says before what the defaults say', () => {
    const list = 'name,type,language\nA,service,\nB,,EN';
    const { users } = checkList(list, { defaults: { type: 'dialog', language: 'DE', group: 'G' } });
    expect(users).toEqual([
      user('A', { type: 'S', language: 'D', group: 'G' }),
      user('B', { type: 'A', language: 'E', group: 'G' }),
    ]);
  });

  it('puts the roles of a row behind those of the defaults, with | between them', () => {
    const { users } = checkList('name,roles\nA,Z_1 | Z_2\nB,', {
      defaults: { ...defaults, roles: [assign('Z_0', { from: '2026-04-01' })] },
    });
    expect(users.map(({ roles }) => roles)).toEqual([
      [assignment('Z_0', '20260401'), assignment('Z_1'), assignment('Z_2')],
      [assignment('Z_0', '20260401')],
    ]);
  });

  it('lets words stand for role definitions', () => {
    const clerk = defineRole({ name: 'Z_SALES_CLERK', text: { EN: 'Clerk' } });
    const list = usersFromCsv('l.csv', { defaults: { type: 'dialog' }, roles: { clerk } });
    const { users, found } = checkBuild([clerk, list], { files: { 'l.csv': 'name,roles\nA,clerk|Z_X\nB,clark' } });
    expect(users[0]?.roles).toEqual([assignment('Z_SALES_CLERK'), assignment('Z_X')]);
    expect(found).toEqual(['l.csv:3:3 R1303']);
  });

  it('takes the columns that the project explains', () => {
    const { users, found } = checkList('Personnel;Surname;Site\n004711;Miller;Bonn', {
      defaults,
      columns: { Personnel: 'name', Surname: 'lastName', Site: null },
    });
    expect(found).toEqual([]);
    expect(users).toEqual([user('004711', { lastName: 'Miller' })]);
  });

  it('may stand in the source', () => {
    const { users, found } = checkBuild([usersFromCsv({ text: 'name,type\nA,system\nB,x' })]);
    expect(users).toEqual([user('A', { type: 'B' })]);
    expect(found).toEqual(['R1312']);
  });

  it.each([
    ['the cell of a value', 'name,department\nA,x\nB,a\tb', ['list.csv:3:3 R1304']],
    ['the cell of a quoted value', 'name,department\nA,"#1"', ['list.csv:2:3 R1308']],
    ['the cell of a name', 'name,department\nA,x\nabc,y', ['list.csv:3:1 R1303']],
    ['the second of two users with one name', 'name\nA\nB\nA', ['list.csv:4:1 R1316']],
    ['the cell of the roles', 'name,roles\nA,Z_1|z_2', ['list.csv:2:3 R1303']],
    ['the roles when one is there twice', 'name,roles\nA,Z_1|Z_1', ['list.csv:2:3 R1317']],
    ['a date that a spreadsheet changed', 'name,validTo\nA,31.12.2026', ['list.csv:2:3 R1313']],
    [
      'a validity that ends before it begins',
      'name,validFrom,validTo\nA,2026-02-01,2026-01-01',
      ['list.csv:2:14 R1314'],
    ],
    ['a row without a name', 'name,group\n,G', ['list.csv:2:2 R1008']],
    ['a row with a cell too much', 'name,group\nA,G,H', ['list.csv:2:5 R4403']],
    ['a column that there is not', 'name,Surname\nA,x', ['list.csv:1:6 R4405']],
    ['a list without a header', 'MILLER,Miller', ['list.csv:1:1 R4404']],
    ['a list without rows', 'name', ['list.csv:1:1 R4409']],
  ])('places %s', (_, list, expected) => {
    expect(checkList(list, { defaults }).found).toEqual(expected);
  });

  it('says the name of the user', () => {
    expect(checkList('name,validTo\nA,31.12.2026', { defaults }).messages).toEqual([
      'user "A": validTo is "31.12.2026", which has the form DD.MM.YYYY',
    ]);
  });

  it('passes over blank lines, also those that a spreadsheet leaves', () => {
    const { users, found } = checkList('\n\nname,group\n\nA,G\n,\n \nB,\n\n', { defaults });
    expect(found).toEqual([]);
    expect(users.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('reports a default once and not for each row', () => {
    const { users, found } = checkList('name\nA\nB\nC', { defaults: { type: 'dialogue', validTo: 'x', roles: ['z'] } });
    expect(found).toEqual(['R1312 defaults.type', 'R1313 defaults.validTo', 'R1303 defaults.roles.0']);
    expect(users).toEqual([]);
  });

  it('places what a row and the defaults make together at the user', () => {
    const options = { defaults: { ...defaults, roles: [{ role: 'Z_A', to: '2026-12-31' }] } };
    expect(checkList('name,validTo\nA,2026-06-30', options).found).toEqual(['list.csv:2:1 R1315']);
  });

  it.each([
    ['a name in the defaults', { defaults: { name: 'A', type: 'dialog' } }, 'R1007 defaults.name key'],
    ['an option that there is not', { default: {} }, 'R1007 default key'],
    ['a meaning that there is not', { columns: { X: 'surname' } }, 'R1312 columns.X'],
    ['a word for no role', { roles: { clerk: 42 } }, 'R1005 roles.clerk'],
    ['columns in an array', { columns: ['name'] }, 'R1005 columns'],
  ])('refuses %s', (_, options, expected) => {
    expect(checkList('name,type\nA,dialog', options).found).toEqual([expected]);
  });

  it('says why a file cannot be read', () => {
    const { found, messages } = checkBuild([usersFromCsv('missing.csv', { defaults: { type: 'dialog' } })]);
    expect(found).toEqual(['R4401']);
    expect(messages).toEqual(['the table "missing.csv" cannot be read: no such file']);
  });

  it.each([undefined, null, 42, {}, { text: 1 }])('needs a path or a text, not %j', (list) => {
    expect(checkBuild([usersFromCsv(list as never)]).found).toContain('R1005');
  });

  it('finds a user who is also defined in a source', () => {
    const list = usersFromCsv({ text: 'name,type\nA,system' });
    expect(checkBuild([defineUser({ name: 'A', type: 'dialog' }), list]).found).toEqual(['R1316']);
  });

  it('reads umlauts in every encoding that spreadsheets write', () => {
    const list = 'name,lastName\nA,Müller';
    for (const bytes of [Buffer.from(list), Buffer.from(list, 'latin1'), Buffer.from(`\ufeff${list}`, 'utf16le')]) {
      expect(checkList(bytes, { defaults }, { encoding: 'utf-8' }).users[0]?.lastName).toBe('Müller');
      expect(checkList(bytes, { defaults }).found).toEqual(['list.csv:2:3 R1311']);
    }
  });

  it('never throws, whatever the file is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'A', ',', '"', '\n', '|', '#', '\0', 'ü') });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          text.map((rows) => `name,roles,validTo\n${rows}`),
        ),
        (list) => {
          const { users, found } = checkList(list, { defaults });
          expect(users.length + found.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('reads 50,000 users in less than a minute', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `U${index},Name ${index},u${index}@example.com,Z_A|Z_B`);
    const { users, found } = checkList(`name,lastName,email,roles\n${rows.join('\n')}`, { defaults });
    expect(found).toEqual([]);
    expect(users).toHaveLength(50_000);
  }, 60_000);
});
