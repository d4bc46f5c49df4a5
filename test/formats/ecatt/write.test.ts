import { describe, expect, it } from 'vitest';
import { userParameters } from '../../../src/formats/ecatt/columns.ts';
import { ecattFiles, userRolesPath, usersPath } from '../../../src/formats/ecatt/write.ts';
import { ascii, contentsOf, typedAs } from '../../support/user-files.ts';
import { assignment, goldenUsers, user } from '../../support/users.ts';

const linesOf = (content: string | undefined): readonly string[] => (content ?? '').split('\r\n');

describe('ecattFiles', () => {
  it('writes the four header lines of a real file in front of the data', () => {
    const lines = linesOf(contentsOf(ecattFiles([user('A', { lastName: 'B' })], ascii))[usersPath]);
    expect(lines).toEqual([
      '[Variant ID]\t[Variant Text]\tP_USER\tP_LAST\tP_USTYP',
      '-->\tParameter texts\tUser\tLast name\tUser type',
      '-->\tDefault Values\t\t\t',
      '*** Changes to the default values displayed above not effective\t\t\t\t',
      'U0001\tA\tA\tB\tA',
      '',
    ]);
  });

  it('has the same number of tabs in every line of a file', () => {
    for (const content of Object.values(contentsOf(ecattFiles(goldenUsers, ascii)))) {
      const tabs = linesOf(content.slice(0, -2)).map((line) => line.split('\t').length);
      expect(new Set(tabs).size).toBe(1);
    }
  });

  it('ends every line with CRLF and has no empty line', () => {
    for (const content of Object.values(contentsOf(ecattFiles(goldenUsers, ascii)))) {
      expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(content.endsWith('\r\n')).toBe(true);
      expect(linesOf(content).slice(0, -1)).not.toContain('');
    }
  });

  it('has only the columns that some user fills, and always user and type', () => {
    const [header] = linesOf(contentsOf(ecattFiles([user('A'), user('B', { group: 'G' })], ascii))[usersPath]);
    expect(header).toBe('[Variant ID]\t[Variant Text]\tP_USER\tP_USTYP\tP_CLASS');
  });

  it('writes no file of roles when no user has one', () => {
    expect(Object.keys(contentsOf(ecattFiles([user('A')], ascii)))).toEqual([usersPath]);
  });

  it('writes a row for each role of each user, in their order', () => {
    const users = [
      user('B', { roles: [assignment('Z_2'), assignment('Z_1')] }),
      user('A', { roles: [assignment('Z_1')] }),
    ];
    const lines = linesOf(contentsOf(ecattFiles(users, ascii))[userRolesPath]);
    expect(lines.slice(4, -1)).toEqual(['R0001\tB\tB\tZ_2\t\t', 'R0002\tB\tB\tZ_1\t\t', 'R0003\tA\tA\tZ_1\t\t']);
  });

  it.each([
    ['1', '01.04.2026'],
    ['2', '04/01/2026'],
    ['6', '2026-04-01'],
  ] as const)('types dates as format %s of the admin has them', (format, typed) => {
    const users = [user('A', { validFrom: '20260401', roles: [assignment('Z_1', '20260401')] })];
    const files = contentsOf(ecattFiles(users, typedAs(format)));
    expect(linesOf(files[usersPath])[4]).toBe(`U0001\tA\tA\tA\t${typed}`);
    expect(linesOf(files[userRolesPath])[4]).toBe(`R0001\tA\tA\tZ_1\t${typed}\t`);
  });

  it('takes more digits for its variants when four are not enough, and the same number for all', () => {
    const users = Array.from({ length: 10_000 }, (_, index) => user(`U${index}`));
    const lines = linesOf(contentsOf(ecattFiles(users, ascii))[usersPath]);
    expect(lines[4]).toMatch(/^U00001\tU0\t/);
    expect(lines[10_003]).toMatch(/^U10000\tU9999\t/);
  });

  it('names parameters with up to 12 characters, as older systems need it', () => {
    for (const { name } of userParameters) expect(name).toMatch(/^P_[A-Z]{1,10}$/);
  });

  it('makes the rows while they are taken', () => {
    const users = Array.from({ length: 50_000 }, (_, index) => user(`U${index}`));
    const [file] = ecattFiles(users, ascii);
    const chunks = file!.bytes[Symbol.iterator]();
    const { value } = chunks.next() as { value: Uint8Array };
    expect(value.length).toBeLessThan(200_000);
  });
});
