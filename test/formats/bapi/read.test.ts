import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../src/diagnostics/diagnostic.ts';
import { readBapi } from '../../../src/formats/bapi/read.ts';
import { input, placed } from '../../support/user-files.ts';
import { assignment, user } from '../../support/users.ts';

const read = (users: string, roles?: string, parameters?: string) =>
  readBapi(
    {
      users: input('u.txt', users),
      ...(roles === undefined ? {} : { roles: input('r.txt', roles) }),
      ...(parameters === undefined ? {} : { parameters: input('p.txt', parameters) }),
    },
    { dateFormat: '1' },
  );

const header = 'BAPIBNAME\tUSTYP\tGLTGV\n';
const roleHeader = 'BAPIBNAME\tAGR_NAME\tFROM_DAT\tTO_DAT\n';

describe('readBapi', () => {
  it('puts users, roles and parameters together', () => {
    const { users, diagnostics } = read(
      `${header}A\tB\t20260401\nB\tA\t\n`,
      `${roleHeader}B\tZ_1\t\t\nA\tZ_2\t20260401\t\n`,
      'BAPIBNAME\tPARID\tPARVA\nA\tBUK\t1000\n',
    );
    expect(diagnostics).toEqual([]);
    expect(users).toEqual([
      user('A', {
        type: 'B',
        validFrom: '20260401',
        roles: [assignment('Z_2', '20260401')],
        parameters: [{ id: 'BUK', value: '1000' }],
      }),
      user('B', { roles: [assignment('Z_1')] }),
    ]);
  });

  it('reads columns in any order', () => {
    expect(read('USTYP\tLASTNAME\tBAPIBNAME\nS\tMiller\tA\n').users).toEqual([
      user('A', { type: 'S', lastName: 'Miller' }),
    ]);
  });

  it.each([
    ['a lost line of names', 'A\tB\t20260401\n', ['u.txt:1:1 R2401']],
    ['an empty file', '', ['u.txt R2401']],
    ['a column that there is not', 'BAPIBNAME\tUSTYP\tPASSWORD\nA\tA\tx\n', ['u.txt:1:17 R2403']],
    ['a missing column', 'BAPIBNAME\tCLASS\nA\tG\n', ['u.txt:1:1 R2404']],
    ['a row with too few columns', `${header}A\tB\n`, ['u.txt:2:3 R2402']],
    ['a date of the screens', `${header}A\tB\t01.04.2026\n`, ['u.txt:2:5 R2406']],
    ['a date that a spreadsheet shortened', `${header}A\tB\t2,026E+07\n`, ['u.txt:2:5 R2406']],
    ['a day before 1900', `${header}A\tB\t18991231\n`, ['u.txt:2:5 R2406']],
    ['a user without a type', `${header}A\t\t\n`, ['u.txt:2:3 R2405']],
    ['a user twice', `${header}A\tA\t\nA\tB\t\n`, ['u.txt:3:1 R2409']],
    ['an empty line between rows', `${header}\nA\tA\t\n`, ['u.txt:2:1 R2402']],
  ])('places %s', (_, content, expected) => {
    expect(placed(read(content).diagnostics)).toEqual(expected);
  });

  it('says that a date outside of what SAP takes is one', () => {
    expect(read(`${header}A\tB\t18991231\n`).diagnostics.map(messageOf)).toEqual([
      'GLTGV holds "18991231", which is no date of the form YYYYMMDD: it lies outside 1900 to 9999',
    ]);
  });

  it('places an assignment without a role, and one of an unknown user', () => {
    const { diagnostics } = read(`${header}A\tA\t\n`, `${roleHeader}A\t\t\t\nB\tZ\t\t\n`);
    expect(placed(diagnostics)).toEqual(['r.txt:2:3 R2405', 'r.txt:3:1 R2410']);
  });

  it('finds a parameter that a user has twice', () => {
    const parameters = 'BAPIBNAME\tPARID\tPARVA\nA\tBUK\t1\nB\tBUK\t1\nA\tBUK\t2\n';
    const { diagnostics } = read(`${header}A\tA\t\nB\tA\t\n`, undefined, parameters);
    expect(placed(diagnostics)).toEqual(['p.txt:4:3 R2409']);
  });

  it('says nothing of the roles and parameters of a user whose row is damaged', () => {
    const { diagnostics, users } = read(`${header}A\tA\tsoon\nB\tB\t\n`, `${roleHeader}A\tZ\t\t\nB\tZ\t\t\n`);
    expect(placed(diagnostics)).toEqual(['u.txt:2:5 R2406']);
    expect(users.map(({ name, roles }) => [name, roles.length])).toEqual([['B', 1]]);
  });
});
