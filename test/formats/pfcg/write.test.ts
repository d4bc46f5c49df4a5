import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PfcgTarget } from '../../../src/formats/pfcg/write.ts';
import { writePfcg } from '../../../src/formats/pfcg/write.ts';
import { messageOf } from '../../../src/diagnostics/diagnostic.ts';
import { readPfcg } from '../../../src/formats/pfcg/read.ts';
import type { Role } from '../../../src/model/role.ts';
import { encodingOf } from '../../support/pages.ts';
import { salesClerk } from '../../support/sales-clerk.ts';
import { authorization, emptyRole } from '../../support/small-roles.ts';

const target: PfcgTarget = {
  client: '100',
  release: '757',
  encoding: encodingOf('windows-1252'),
  lineEnd: 'crlf',
};

function write(roles: readonly Role[], changed: Partial<PfcgTarget> = {}) {
  const report = { diagnostics: [], rows: 0 };
  const bytes = Buffer.concat([...writePfcg(roles, { ...target, ...changed }, report)]);
  return { bytes, rows: report.rows, said: report.diagnostics.map((each) => messageOf(each)) };
}

const golden = readFileSync(new URL('../../../fixtures/roles/Z_SALES_CLERK.SAP', import.meta.url));

describe('a file', () => {
  it('has the bytes that were reviewed', () => {
    const { bytes, rows, said } = write([salesClerk]);
    expect(bytes.toString('latin1')).toBe(golden.toString('latin1'));
    expect([rows, said]).toEqual([golden.toString('latin1').split('\n').length - 1, []]);
  });

  it('gives its role back', () => {
    const { roles, diagnostics, release, lineEnding, encoding } = readPfcg(golden, { file: 'Z_SALES_CLERK.SAP' });
    expect(roles).toEqual([salesClerk]);
    expect([diagnostics, release, lineEnding, encoding]).toEqual([[], '757', 'CRLF', 'windows-1252']);
  });

  it('has no blank at the end of a line, and ends its last line', () => {
    const text = write([salesClerk, emptyRole()]).bytes.toString('latin1');
    expect(text.split('\r\n').filter((line) => line.endsWith(' '))).toEqual([]);
    expect(text.endsWith('E\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has LF alone when that is wanted', () => {
    const text = write([salesClerk], { lineEnd: 'lf' }).bytes.toString('latin1');
    expect(text).toBe(golden.toString('latin1').replaceAll('\r\n', '\n'));
  });

  it('groups the rows of several roles by table, and names each role in LOADED_AGRS first', () => {
    const lines = write([emptyRole('Z_B'), emptyRole('Z_A')])
      .bytes.toString('latin1')
      .split('\r\n');
    const shown = lines.map((line) => line.replace(/ {2,}/g, ' ').slice(0, 24));
    expect(shown.slice(2, 6)).toEqual([
      'LOADED_AGRS Z_B',
      'LOADED_AGRS Z_A',
      'AGR_DEFINE 100Z_B 000000',
      'AGR_DEFINE 100Z_A 000000',
    ]);
    const tags = lines.slice(0, -1).map((line) => line.split(' ', 1)[0]);
    expect(new Set(tags).size).toBe(tags.filter((tag, index) => tag !== tags[index - 1]).length);
  });

  it('says when it was written only where a stamp is wanted', () => {
    const stamp = { user: 'MILLER', date: '20260102', time: '030405' };
    expect(write([salesClerk], { stamp }).bytes.toString('latin1').split('\r\n')[0]).toBe(
      `${'DATE'.padEnd(50)}20260102${' '.repeat(42)}030405`,
    );
  });

  it('keeps records that are not known in front of the last table', () => {
    const otherRecords = [{ tag: 'AGR_1253', row: `100${'Z_ROLE'.padEnd(30)}something` }];
    const lines = write([{ ...emptyRole(), otherRecords }])
      .bytes.toString('latin1')
      .split('\r\n');
    expect(lines.at(-3)).toBe(`${'AGR_1253'.padEnd(50)}100${'Z_ROLE'.padEnd(30)}something`);
  });

  it('of no role is a header', () => {
    expect(write([]).bytes.toString('latin1').split('\r\n')).toHaveLength(3);
  });
});

describe('what cannot be written as it is', () => {
  const text = (short: string) => ({ ...emptyRole(), texts: [{ language: 'E', short, long: [] }] });

  it.each<[string, Role, Partial<PfcgTarget>, string]>([
    [
      'a character that the code page lacks',
      text('Łódź'),
      {},
      'windows-1252 has no character "Ł" (AGR_TEXTS TEXT: "Łódź")',
    ],
    ['an emoji', text('a😀'), {}, 'windows-1252 has no character "😀" (AGR_TEXTS TEXT: "a😀")'],
    [
      'a text that is too long',
      text('x'.repeat(81)),
      {},
      `"${'x'.repeat(79)}…" has more than the 80 characters of AGR_TEXTS TEXT`,
    ],
    ['a line break', text('a\nb'), {}, '"a\nb" holds the control character 0A (AGR_TEXTS TEXT)'],
    [
      'a client of two digits',
      emptyRole(),
      { client: '10' },
      '"10" cannot stand in AGR_DEFINE MANDT, expected 3 digits',
    ],
    [
      'a release of nothing',
      emptyRole(),
      { release: '' },
      '"" cannot stand in RELEASE RELEASE, expected a text that begins in its first column',
    ],
    [
      'a name with a blank in front',
      emptyRole(' Z'),
      {},
      '" Z" cannot stand in LOADED_AGRS AGR_NAME, expected a text that begins in its first column',
    ],
  ])('%s is said', (_, role, changed, message) => {
    expect(write([role], changed).said).toContain(message);
  });

  it('the 101st authorization of an object is said, and the hundredth is not', () => {
    const several = (count: number) =>
      write([
        {
          ...emptyRole(),
          authorizations: Array.from({ length: count }, () => authorization('S_RFC', { ACTVT: ['16'] })),
        },
      ]).said;
    expect(several(100)).toEqual([]);
    expect(several(101)).toContain('the role Z_ROLE has 101 authorizations of S_RFC, a file can number 100');
  });
});
