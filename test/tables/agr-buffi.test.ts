import { expect, it } from 'vitest';
import { linesOf, readLines, rowsOf } from '../support/role-lines.ts';
import { node, transaction } from '../support/menu-nodes.ts';
import { emptyRole } from '../support/small-roles.ts';

const menu = [
  transaction('VA03'),
  node({ report: 'URL', address: 'https://example.com/a b?c=d' }),
  node({ report: 'URL', address: 'x'.repeat(255), linkType: 'W' }),
  node({ report: 'URL', address: '', linkType: 'W' }),
];

it('writes a row for each node that has an address or a link type', () => {
  expect(rowsOf({ ...emptyRole(), menu }, 'AGR_BUFFI')).toEqual([
    '00000003Whttps://example.com/a b?c=d',
    `00000004W${'x'.repeat(255)}`,
    '00000005W',
  ]);
});

it('reads what it has written', () => {
  expect(readLines(linesOf({ ...emptyRole(), menu })).roles[0]?.menu).toEqual(menu);
});
