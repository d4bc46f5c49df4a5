import { describe, expect, it } from 'vitest';
import { bapiFiles, userParametersPath, userRolesPath, usersPath } from '../../../src/formats/bapi/write.ts';
import { contentsOf, typedAs } from '../../support/user-files.ts';
import { assignment, user } from '../../support/users.ts';

const filesOf = (...users: readonly ReturnType<typeof user>[]) => contentsOf(bapiFiles(users, typedAs('1')));

describe('bapiFiles', () => {
  it('begins each file with the field names of the BAPIs', () => {
    const files = filesOf(user('A', { roles: [assignment('Z')], parameters: [{ id: 'BUK', value: '1000' }] }));
    expect(files).toEqual({
      [usersPath]: 'BAPIBNAME\tUSTYP\r\nA\tA\r\n',
      [userRolesPath]: 'BAPIBNAME\tAGR_NAME\tFROM_DAT\tTO_DAT\r\nA\tZ\t\t\r\n',
      [userParametersPath]: 'BAPIBNAME\tPARID\tPARVA\r\nA\tBUK\t1000\r\n',
    });
  });

  it('writes dates as YYYYMMDD, whatever the screens of the admin show', () => {
    const files = filesOf(user('A', { validFrom: '20260401', roles: [assignment('Z', '20260401', '20261231')] }));
    expect(files[usersPath]).toBe('BAPIBNAME\tUSTYP\tGLTGV\r\nA\tA\t20260401\r\n');
    expect(files[userRolesPath]).toContain('A\tZ\t20260401\t20261231\r\n');
  });

  it('writes languages as one character and only the columns that some user fills', () => {
    expect(filesOf(user('A', { language: 'D' }), user('B'))[usersPath]).toBe(
      'BAPIBNAME\tUSTYP\tLANGU\r\nA\tA\tD\r\nB\tA\t\r\n',
    );
  });

  it('writes only the files that have rows', () => {
    expect(Object.keys(filesOf(user('A')))).toEqual([usersPath]);
  });
});
