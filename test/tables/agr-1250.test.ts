import { describe, expect, it } from 'vitest';
import { complaints, linesOf, readChanged, readLines, replaceIn, rowsOf } from '../support/role-lines.ts';
import { authorization, emptyRole } from '../support/small-roles.ts';

const role = {
  ...emptyRole(),
  authorizations: [
    authorization('S_ADMI_FCD', { S_ADMI_FCD: ['AUDD'] }),
    authorization('S_RFC', { ACTVT: ['16'] }, { status: 'S', inactive: true, text: 'Who may call' }),
    authorization('S_RFC', { ACTVT: ['03'] }),
  ],
};

it('writes a row for each authorization, with AUTH counting up for each object', () => {
  expect(rowsOf(role, 'AGR_1250')).toEqual([
    '000001S_ADMI_FCD__________00    U  O000000',
    '000002S_RFC     __________00    SX O000000Who may call',
    '000003S_RFC     __________01    U  O000000',
  ]);
});

it('reads what it has written', () => {
  expect(readLines(linesOf(role)).roles[0]?.authorizations).toEqual(role.authorizations);
});

describe('reading', () => {
  it('orders authorizations by object and AUTH, not by line', () => {
    const { role: read, complaints: found } = readChanged(role, (lines) => {
      const first = lines.findIndex((line) => line.startsWith('AGR_1250'));
      lines.splice(first, 3, ...lines.slice(first, first + 3).reverse());
    });
    expect(found).toEqual([]);
    expect(read?.authorizations).toEqual(role.authorizations);
  });

  it('knows the AUTH of each authorization in the file', () => {
    const lines = linesOf(role).map((line) => line.replace(/__________0(\d)/, 'T-X12345670$1'));
    const { roles, authOf, diagnostics } = readLines(lines);
    expect(complaints(diagnostics)).toEqual([]);
    expect(roles[0]?.authorizations.map(authOf)).toEqual(['T-X123456700', 'T-X123456700', 'T-X123456701']);
    expect(authOf(authorization('S_RFC', {}))).toBe('');
  });

  it('reports a counter that comes twice once, and does not miss the row in the values', () => {
    const { complaints: found, role: read } = readChanged(role, (lines) => {
      replaceIn(lines, 'AGR_1250', '000003S_RFC', '000002S_RFC');
    });
    expect(found).toEqual([
      'R2204 7:84-90 AGR_1250: the key "Z_ROLE 000002" was already used in line 6; the importer would keep that line and lose this one',
    ]);
    expect(read?.authorizations).toHaveLength(2);
  });

  it('reports two authorizations that nobody can tell apart', () => {
    const { complaints: found } = readChanged(role, (lines) => {
      replaceIn(lines, 'AGR_1250', '__________01', '__________00');
      replaceIn(lines, 'AGR_1251', '__________01', '__________00');
    });
    expect(found).toEqual([
      'R2210 7:100-112 S_RFC __________00 of the role Z_ROLE was already in line 6: its values cannot be told apart',
    ]);
  });
});
