import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAcgr } from '../../../src/formats/abapgit/acgr-write.ts';
import type { Role } from '../../../src/model/role.ts';
import { salesClerk } from '../../support/sales-clerk.ts';
import { told } from '../../support/xml.ts';

function written(role: Role) {
  const report = { diagnostics: [], rows: 0 };
  const text = Buffer.concat([...writeAcgr(role, report)]).toString('utf8');
  return { text, rows: report.rows, said: report.diagnostics.map(told) };
}

describe('a role as abapGit XML', () => {
  it('is written as it was reviewed, line by line', () => {
    const golden = join(import.meta.dirname, '../../../fixtures/abapgit/src/z_sales_clerk.acgr.xml');
    const { text, said } = written(salesClerk);
    expect(text).toBe(readFileSync(golden, 'utf8'));
    expect(said).toEqual([]);
  });

  it('has its tables in order of their names and its rows in order of their keys', () => {
    const { text, rows } = written(salesClerk);
    const tables = [...text.matchAll(/^ {3}<(\w+)>/gm)].map(([, name]) => name);
    expect(tables).toEqual(tables.toSorted());
    expect(tables).toContain('AGR_1251');
    const keys = [...text.matchAll(/<FLAG_TYPE>(\w+)</g)].map(([, name]) => name);
    expect(keys).toEqual(keys.toSorted());
    expect([...text.matchAll(/^ {4}<\w+>$/gm)]).toHaveLength(rows);
  });

  it('says neither client nor who and when, and nothing that is initial', () => {
    const { text } = written(salesClerk);
    expect(text).not.toMatch(/MANDT|CREATE_|CHANGE_/);
    expect(text).not.toMatch(/<\w+><\/|>0+</);
  });

  it('names what it has no names for', () => {
    const row = (rest: string) => `100${salesClerk.name.padEnd(30)}${rest}`;
    const otherRecords = [
      { tag: 'AGR_1253', row: row('X') },
      { tag: 'AGR_USERT', row: row(`${'ME'.padEnd(12)}2026010120261231 20260101120000${'0'.repeat(15)}`) },
      { tag: 'AGR_ATTS', row: row('KIND                VALUE') },
    ];
    const { text, said } = written({ ...salesClerk, otherRecords });
    expect(said).toEqual(['- R3202 Z_SALES_CLERK: not in the XML, only in the .SAP file: AGR_1253, AGR_USERT']);
    expect(text).toContain('<ATT_VALUE>VALUE</ATT_VALUE>');
    expect(text).not.toContain('AGR_USERT');
  });

  it('has the description of a node as a field of its own', () => {
    const texts = [{ language: 'E', text: 'Orders', description: 'All of them' }];
    const node = { kind: 'folder', type: '', report: '', address: '', linkType: '', texts, children: [] } as const;
    expect(written({ ...salesClerk, menu: [node] }).text).toContain('<DESCRIPTION>All of them</DESCRIPTION>');
  });

  it('is refused with a character that XML forbids, and with what no role file takes either', () => {
    const short = (text: string) => written({ ...salesClerk, texts: [{ language: 'E', short: text, long: [] }] }).said;
    expect(short('A\uffffB')).toEqual([expect.stringMatching(/^- R3003 /)]);
    expect(short('C\0D')).toEqual([expect.stringMatching(/^- R3003 /)]);
    expect(short('x'.repeat(81))).toEqual([expect.stringMatching(/^- R3002 /)]);
  });
});
