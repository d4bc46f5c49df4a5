import { describe, expect, it } from 'vitest';
import { encodingNamed } from '../../../src/codec/encoding.ts';
import { helpOf, messageOf } from '../../../src/diagnostics/diagnostic.ts';
import { readEcatt } from '../../../src/formats/ecatt/read.ts';
import { ecattFiles, userRolesPath, usersPath } from '../../../src/formats/ecatt/write.ts';
import { ascii, contentsOf, input, placed } from '../../support/user-files.ts';
import { assignment, user } from '../../support/users.ts';

const users = [
  user('004711', {
    lastName: 'Miller',
    department: 'Sales',
    validTo: '20260401',
    roles: [assignment('Z_A', '20260101')],
  }),
  user('SMITH', { lastName: 'Smith', department: 'Sales', roles: [assignment('Z_A'), assignment('Z_B')] }),
];
const written = contentsOf(ecattFiles(users, ascii));

/** Reads the files after the lines of one of them were edited; line numbers count from 1. */
function edited(path: string, edit: (lines: string[]) => void, dateFormat: '1' | '2' = '1') {
  const contents = { ...written };
  const lines = (contents[path] ?? '').split('\r\n');
  edit(lines);
  contents[path] = lines.join('\r\n');
  return readEcatt(
    { users: input('u.TXT', contents[usersPath] ?? ''), roles: input('r.TXT', contents[userRolesPath] ?? '') },
    { dateFormat },
  );
}

const inLine = (line: number, from: string, to: string) => (lines: string[]) => {
  lines[line - 1] = lines[line - 1]!.replace(from, to);
};

describe('readEcatt', () => {
  it('reads what was written', () => {
    expect(edited(usersPath, () => {})).toEqual({ users, diagnostics: [] });
  });

  it('reads users without a file of roles', () => {
    const read = readEcatt({ users: input('u.TXT', written[usersPath]!) }, { dateFormat: '1' });
    expect(read.users.map(({ roles }) => roles)).toEqual([[], []]);
    expect(read.diagnostics).toEqual([]);
  });

  it.each([
    ['LF as line ends', (lines: string[]) => lines.splice(0, lines.length, lines.join('\n'))],
    ['an empty line at the end, as the real file has it', (lines: string[]) => lines.push('', '')],
    ['a comment between the rows', (lines: string[]) => lines.splice(5, 0, '* the second one')],
    ['titles of another language', inLine(2, 'Parameter texts', 'Parametertexte')],
    [
      'numbers and dates marked with #, as a download from eCATT has them',
      (lines: string[]) => {
        lines[4] = lines[4]!.replace('\t004711\t004711', '\t004711\t#004711').replace('01.04', '#01.04');
      },
    ],
    ['other variant ids', inLine(5, 'U0001', 'SALES')],
    ['another text of the variant', inLine(5, 'U0001\t004711', 'U0001\tthe first')],
  ])('accepts %s', (_, edit) => {
    expect(edited(usersPath, edit)).toEqual({ users, diagnostics: [] });
  });

  it.each([
    ['the line of names', 1, ['u.TXT:1:1 R2401']],
    ['the line of texts', 2, ['u.TXT:2:1 R2401']],
    ['the line of default values', 3, ['u.TXT:3:1 R2401']],
    ['the line of the note', 4, ['u.TXT:4:1 R2401']],
  ])('reports %s when it is lost, and what it was', (_, line, expected) => {
    const { diagnostics } = edited(usersPath, (lines) => lines.splice(line - 1, 1));
    expect(placed(diagnostics)).toEqual(expected);
    const missing = ['parameter names', 'parameter texts', 'default values', 'the note'][line - 1]!;
    expect(messageOf(diagnostics[0]!)).toContain(missing);
  });

  it('reads the data although a header line is lost', () => {
    expect(edited(usersPath, (lines) => lines.splice(3, 1)).users).toEqual(users);
  });

  it.each([
    ['a tab that was lost', inLine(6, 'SMITH\tSMITH', 'SMITH SMITH'), ['u.TXT:6:33 R2402']],
    ['a tab that is too much', inLine(6, 'Sales', 'Sa\tles'), ['u.TXT:6:34 R2402']],
    ['a misspelt parameter', inLine(1, 'P_LAST', 'P_LASTT'), ['u.TXT:1:36 R2403']],
    ['a parameter twice', inLine(1, 'P_LAST', 'P_DEPT'), ['u.TXT:1:43 R2404']],
    ['a user type that does not exist', inLine(5, '\tA\t', '\tDialog\t'), ['u.TXT:5:34 R2405']],
    ['two user types', inLine(5, '\tA\t', '\tAB\t'), ['u.TXT:5:34 R2405']],
    [
      'a name that is too long',
      inLine(5, 'U0001\t004711\t004711', 'U0001\t004711\t0047110047110'),
      ['u.TXT:5:14 R2405'],
    ],
    ['an empty name', inLine(6, 'SMITH\tSMITH', 'SMITH\t'), ['u.TXT:6:13 R2405']],
    ['a user twice', inLine(6, 'SMITH\tSMITH', 'SMITH\t004711'), ['u.TXT:6:13 R2409']],
    ['a variant twice', inLine(6, 'U0002', 'U0001'), ['u.TXT:6:1 R2409']],
    ['the variant of the system', inLine(6, 'U0002', 'ECATTDEFAULT'), ['u.TXT:6:1 R2405']],
    ['an empty line between the rows', (lines: string[]) => lines.splice(5, 0, ''), ['u.TXT:6:1 R2402']],
    ['a date without its zeros', inLine(5, '01.04.2026', '1.4.2026'), ['u.TXT:5:36 R2406']],
    ['a date in another form', inLine(5, '01.04.2026', '2026-04-01'), ['u.TXT:5:36 R2406']],
    ['a date that became a number', inLine(5, '01.04.2026', '46113'), ['u.TXT:5:36 R2406']],
    ['a day that does not exist', inLine(5, '01.04.2026', '31.04.2026'), ['u.TXT:5:36 R2406']],
    ['a cell that got quotation marks', inLine(5, 'Sales', '"Sales"'), ['u.TXT:5:28 R2408']],
    ['a column that was too narrow', inLine(5, 'Sales', '#######'), ['u.TXT:5:28 R2408']],
    ['a formula that fails', inLine(5, 'Sales', '#NAME?'), ['u.TXT:5:28 R2408']],
    ['a name that became a number', inLine(5, 'U0001\t004711\t004711', 'U0001\t004711\t4.7E+03'), ['u.TXT:5:14 R2408']],
    ['a value that begins with *', inLine(5, 'Sales', '*Sales'), ['u.TXT:5:28 R2405']],
  ])('places %s, and says nothing of the roles of a user who could not be read', (_, edit, expected) => {
    expect(placed(edited(usersPath, edit).diagnostics)).toEqual(expected);
  });

  it('says what a spreadsheet did to a date', () => {
    const message = (date: string) => messageOf(edited(usersPath, inLine(5, '01.04.2026', date)).diagnostics[0]!);
    expect(message('1.4.2026')).toBe(
      'P_GLTGB holds "1.4.2026", which is no date of the form DD.MM.YYYY: leading zeros are cut',
    );
    expect(message('2026-04-01')).toMatch(/: it has the form YYYY-MM-DD$/);
    expect(message('20260401')).toMatch(/: it has the form YYYYMMDD$/);
    expect(message('46113')).toMatch(/: it looks like the number of days that a spreadsheet counts$/);
    expect(message('soon')).toMatch(/of the form DD\.MM\.YYYY$/);
  });

  it('finds that the leading zeros of a user were cut in one of the files', () => {
    const { diagnostics } = edited(userRolesPath, inLine(5, '\t004711\t004711', '\t004711\t4711'));
    expect(placed(diagnostics)).toEqual(['r.TXT:5:14 R2407']);
    expect(messageOf(diagnostics[0]!)).toBe('P_USER holds "4711", which is no user of the users file, but "004711" is');
    expect(placed(edited(usersPath, inLine(5, '\t004711\t004711', '\t004711\t4711')).diagnostics)).toEqual([
      'r.TXT:5:14 R2407',
    ]);
  });

  it('finds a role for a user whom the users file does not have', () => {
    const { diagnostics, users: read } = edited(userRolesPath, inLine(7, 'SMITH\tSMITH', 'SMITH\tSMYTH'));
    expect(placed(diagnostics)).toEqual(['r.TXT:7:13 R2410']);
    expect(read.map(({ roles }) => roles.length)).toEqual([1, 1]);
  });

  it('finds a role for a user whom the users file does not have beside a row that could not be read', () => {
    const { diagnostics } = edited(userRolesPath, (lines) => {
      inLine(6, 'SMITH\tSMITH', 'SMITH\tSMYTH')(lines);
      inLine(7, 'Z_B', 'z_b')(lines);
    });
    expect(placed(diagnostics)).toEqual(['r.TXT:7:19 R2405', 'r.TXT:6:13 R2410']);
  });

  it('finds periods that end before they begin, of a user and of a role', () => {
    const user = edited(usersPath, (lines) => {
      inLine(1, 'P_GLTGB', 'P_GLTGV\tP_GLTGB')(lines);
      for (const line of [2, 3, 4]) lines[line - 1] = `${lines[line - 1]!}\t`;
      inLine(5, '01.04.2026', '02.04.2026\t01.04.2026')(lines);
      inLine(6, '\tA\t', '\tA\t\t')(lines);
    });
    expect(placed(user.diagnostics)).toEqual(['u.TXT:5:47 R2415']);
    expect(messageOf(user.diagnostics[0]!)).toBe('P_GLTGB is 2026-04-01, before the period begins on 2026-04-02');
    const role = edited(userRolesPath, inLine(5, '01.01.2026\t', '01.01.2026\t31.12.2025'));
    expect(placed(role.diagnostics)).toEqual(['r.TXT:5:36 R2415']);
  });

  it('finds a role that a user has twice at the same time, and accepts it at another time', () => {
    const again = (from: string, to: string) =>
      edited(userRolesPath, (lines) => lines.splice(7, 0, `R0004\tx\t004711\tZ_A\t${from}\t${to}`));
    const twice = again('01.02.2026', '');
    expect(placed(twice.diagnostics)).toEqual(['r.TXT:8:16 R2409']);
    expect(messageOf(twice.diagnostics[0]!)).toBe('P_ROLE "Z_A" is already in line 5');
    expect(twice.users).toEqual(users);
    const later = again('01.01.2025', '31.12.2025');
    expect(later.diagnostics).toEqual([]);
    expect(later.users[0]?.roles).toHaveLength(2);
  });

  it.each([
    ['utf-16le', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'), 'the file is utf-16le'],
    ['utf-8', (text: string) => Buffer.from(`\ufeff${text}`), 'the file is utf-8 with a byte-order mark'],
  ])('warns of a file that was saved as %s, and reads it', (name, save, message) => {
    const file = input('u.TXT', save(written[usersPath]!));
    const { users: read, diagnostics } = readEcatt({ users: file }, { dateFormat: '1' });
    expect(read).toHaveLength(2);
    expect(diagnostics.map(messageOf)).toEqual([`${message}; only ASCII is known to be read`]);
    const named = readEcatt({ users: file }, { dateFormat: '1', encoding: encodingNamed(name)! });
    expect([named.users.length, named.diagnostics]).toEqual([2, []]);
  });

  it('suggests the parameter that was meant, and lists those there are', () => {
    const [diagnostic] = edited(usersPath, inLine(1, 'P_LAST', 'P_LST')).diagnostics;
    expect(messageOf(diagnostic!)).toBe('there is no column "P_LST", did you mean P_LAST?');
    expect(helpOf(diagnostic!)).toContain('P_USER, P_LAST, P_FIRST');
  });

  it('reports a byte that is no character of the encoding at its cell', () => {
    const file = input('u.TXT', Buffer.from(written[usersPath]!.replace('Miller', 'M\xfcller'), 'latin1'));
    const { diagnostics } = readEcatt({ users: file }, { dateFormat: '1', encoding: ascii.encoding });
    expect(placed(diagnostics)).toEqual(['u.TXT:5:21 R2405']);
    expect(readEcatt({ users: file }, { dateFormat: '1' }).users[0]?.lastName).toBe('Müller');
  });

  it.each([
    ['nothing', '', ['u.TXT R2401']],
    ['a spreadsheet', 'PK\u0003\u0004\0\0', ['u.TXT:1:1 R2411', 'u.TXT R2401']],
    ['the header alone', written[usersPath]!.split('\r\n').slice(0, 4).join('\r\n'), []],
    [
      'a line of names alone',
      '[Variant ID]\t[Variant Text]\tP_USER\tP_USTYP',
      ['u.TXT R2401', 'u.TXT R2401', 'u.TXT R2401'],
    ],
  ])('makes no user of a file with %s', (_, content, expected) => {
    const read = readEcatt({ users: input('u.TXT', content) }, { dateFormat: '1' });
    expect(read.users).toEqual([]);
    expect(placed(read.diagnostics)).toEqual(expected);
  });

  it('says nothing of the roles of users behind a line that is no text', () => {
    expect(placed(edited(usersPath, inLine(5, 'Miller', 'Mil\0ler')).diagnostics)).toEqual(['u.TXT:5:1 R2411']);
  });

  it('stops at an endless line', () => {
    const file = input('u.TXT', Buffer.alloc(3 * 1024 * 1024, 'x'));
    expect(readEcatt({ users: file }, { dateFormat: '1' }).users).toEqual([]);
  });

  it('reports a hundred mistakes and counts the others', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => user(`U${index}`, { department: 'x' }));
    const content = contentsOf(ecattFiles(many, ascii))[usersPath]!.replaceAll('\tx\t', '\t#\t');
    const { diagnostics } = readEcatt({ users: input('u.TXT', content) }, { dateFormat: '1' });
    expect(diagnostics).toHaveLength(101);
    expect(messageOf(diagnostics.at(-1)!)).toContain('900');
  });
});
