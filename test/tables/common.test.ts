import { describe, expect, it } from 'vitest';
import { indexOf, readChanged } from '../support/role-lines.ts';
import { authorization, emptyRole, node } from '../support/small-roles.ts';

const role = {
  ...emptyRole(),
  kind: 'composite' as const,
  children: ['Z_ONE'],
  texts: [{ language: 'E', short: 'Sales', long: ['First'] }],
  authorizations: [authorization('S_RFC', { ACTVT: ['16'] })],
  orgLevels: [{ name: 'BUKRS', values: [{ low: '1000', high: '' }] }],
  menu: [node('VA03'), { ...node('VA05'), type: 'OT', report: 'URL', address: 'x', linkType: 'W' }],
  flags: [{ name: 'DEVCLASS', value: '' }],
};

const tables = 'DEFINE TCODES 1250 1251 1252 TEXTS FLAGS BUFFI HIER HIERT AGRS TIME LSD'.split(' ');

describe.each(tables.map((table) => `AGR_${table}`))('a line of %s that comes twice', (table) => {
  it('is reported once, at the second one, with the place of the first', () => {
    let first = 0;
    const { complaints, role: read } = readChanged(role, (lines) => {
      first = indexOf(lines, table, '');
      lines.push(lines[first] ?? '');
    });
    const number = first + 1;
    expect(complaints).toEqual([
      expect.stringMatching(new RegExp(`^R2204 \\d+:.* was already used in line ${number};`)),
    ]);
    expect(read).toEqual(role);
  });
});

it('names the role and the fields of the key', () => {
  const { complaints } = readChanged(role, (lines) => lines.push(lines[indexOf(lines, 'AGR_TEXTS', 'First')] ?? ''));
  expect(complaints[0]).toContain('AGR_TEXTS: the key "Z_ROLE E 00001"');
});
