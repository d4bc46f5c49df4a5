import { expect, it } from 'vitest';
import { linesOf, readChanged, readLines, replaceIn, rowsOf } from '../support/role-lines.ts';
import { folder, node, transaction } from '../support/menu-nodes.ts';
import { emptyRole } from '../support/small-roles.ts';

it('numbers nodes from 2, each before its children, and writes what real rows have in every column', () => {
  const role = { ...emptyRole(), menu: [folder(transaction('VA03')), transaction('VA05')] };
  const rest = `${' '.repeat(32)}X${' '.repeat(41)}0000000000`;
  expect(rowsOf(role, 'AGR_HIER')).toEqual([
    `0000000200000001X00000010${' '.repeat(50)}01${rest}`,
    `0000000300000002 00000010TR${'VA03'.padEnd(48)}02${rest}`,
    `0000000400000001 00000020TR${'VA05'.padEnd(48)}01${rest}`,
  ]);
});

it('keeps columns that mean nothing to rolewright', () => {
  const other = { SAP_GUID: 'A1', TARGET_SYS: 'ECC', X_POS: '00007', ICON: '@01@', APPL_ALIAS: 'alias' };
  const usual = { ATTRIBUTES: 'X', Y_POS: '00000', BOOK_INFO: '', SOURCE_AGR: '', FLAGS: '' };
  const role = { ...emptyRole(), menu: [{ ...transaction('VA03'), other: { ...other, ...usual } }] };
  const read = readLines(linesOf(role)).roles[0];
  expect(read?.menu[0]?.other).toMatchObject(other);
  expect(read && rowsOf(read, 'AGR_HIER')).toEqual(rowsOf(role, 'AGR_HIER'));
});

it('orders siblings by their sort order, not by their numbers', () => {
  const role = { ...emptyRole(), menu: [node({ report: 'A' }), node({ report: 'B' })] };
  const { role: read } = readChanged(role, (lines) => replaceIn(lines, 'AGR_HIER', ' 00000010', ' 00000030'));
  expect(read?.menu.map(({ report }) => report)).toEqual(['B', 'A']);
});

it('reports two nodes with the same number, and nothing of what belonged to the second', () => {
  const role = { ...emptyRole(), menu: [transaction('VA03'), transaction('VA05')] };
  const { complaints } = readChanged(role, (lines) =>
    replaceIn(lines, 'AGR_HIER', '0000000300000001', '0000000200000001'),
  );
  expect(complaints).toEqual([expect.stringMatching(/^R2204 \d+:84-92 AGR_HIER: the key "Z_ROLE 00000002"/)]);
});
