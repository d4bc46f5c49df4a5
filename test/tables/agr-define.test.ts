import { expect, it } from 'vitest';
import { encodingOf } from '../support/pages.ts';
import { readChanged, rowsOf } from '../support/role-lines.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import { emptyRole } from '../support/small-roles.ts';

const zeros = (count: number) => '0'.repeat(count);

it('writes who and when as blanks and zeros: the importer replaces them', () => {
  expect(rowsOf(emptyRole(), 'AGR_DEFINE')).toEqual([`${' '.repeat(42)}${zeros(29)}${' '.repeat(12)}${zeros(29)}`]);
});

it('writes who and when where a stamp is wanted', () => {
  const stamp = { user: 'MILLER', date: '20260102', time: '030405' };
  const target = { client: '100', release: '757', encoding: encodingOf('windows-1252'), lineEnd: 'lf', stamp } as const;
  const text = Buffer.concat([...writePfcg([emptyRole()], target, { diagnostics: [], rows: 0 })]).toString();
  const line = text.split('\n').find((each) => each.startsWith('AGR_DEFINE')) ?? '';
  expect(line.slice(113)).toBe(`MILLER      20260102030405${zeros(15)}MILLER      20260102030405${zeros(15)}`);
});

it('names the imparting role of a derived role', () => {
  const role = { ...emptyRole(), kind: 'derived' as const, parent: 'Z_MASTER' };
  expect(rowsOf(role, 'AGR_DEFINE')[0]).toMatch(/^Z_MASTER {22} {12}0/);
  expect(readChanged(role, () => undefined).role).toEqual(role);
});

it('counts once', () => {
  const { complaints } = readChanged(emptyRole(), (lines) => lines.push(lines[3] ?? ''));
  expect(complaints).toEqual([
    expect.stringMatching(/^R2204 \d+:51 AGR_DEFINE: the key "Z_ROLE" was already used in line 4/),
  ]);
});
