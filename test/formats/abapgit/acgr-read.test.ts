import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAcgr } from '../../../src/formats/abapgit/acgr-read.ts';
import { writeAcgr } from '../../../src/formats/abapgit/acgr-write.ts';
import type { Role } from '../../../src/model/role.ts';
import { salesClerk } from '../../support/sales-clerk.ts';
import { xmlAttacks } from '../../support/xml-attacks.ts';
import { abapGitXml, told } from '../../support/xml.ts';

const xmlOf = (role: Role) => Buffer.concat([...writeAcgr(role, { diagnostics: [], rows: 0 })]).toString('utf8');
const clerk = xmlOf(salesClerk);
const read = (text: string) => readAcgr(Buffer.from(text), 'a.acgr.xml');

/** What is said besides that the form is inferred, which is said of every file. */
function said(text: string): readonly string[] {
  const [first, ...rest] = read(text).content.diagnostics.map(told);
  expect(first).toBe('-:- R2670 how abapGit would write a role is inferred from a proposal that was closed unmerged');
  return rest;
}

/** The line and the column, from 1, of the first match. */
function at(pattern: RegExp, text = clerk.replace('\ufeff', '')): string {
  const before = text.slice(0, text.search(pattern)).split('\n');
  return `${String(before.length)}:${String((before.at(-1)?.length ?? 0) + 1)}`;
}

describe('a role read from abapGit XML', () => {
  it('is the role that was written', () => {
    expect(read(clerk).content.roles).toEqual([salesClerk]);
    expect(said(clerk)).toEqual([]);
  });

  it('has the facts of its file and the places of its authorizations in it', () => {
    const { content } = read(clerk);
    expect(content).toMatchObject({ encoding: 'utf-8', lineEnding: 'LF', release: '', date: '', time: '' });
    expect(content.lines).toBe(clerk.split('\n').length - 1);
    expect(content.counts.get('AGR_1250')).toBe(salesClerk.authorizations.length);
    expect(content.counts.has('LOADED_AGRS')).toBe(false);
    const [first] = content.roles[0]?.authorizations ?? [];
    expect(first && content.lineOf(first)).toBe(6);
    expect(first && content.authOf(first)).toBe('__________00');
  });

  it('may have AGR_DEFINE as a structure, as another serializer in public code writes it', () => {
    const other = clerk.replace(/ {4}<AGR_DEFINE>\n([\s\S]*) {4}<\/AGR_DEFINE>\n/, '$1');
    expect(other).not.toBe(clerk);
    expect(read(other).content.roles).toEqual([salesClerk]);
    expect(said(other)).toEqual([]);
  });

  it('does not mind the order of tables, rows and fields, clients, stamps, and numbers without zeros', () => {
    const other = clerk
      .replaceAll(
        /<AGR_NAME>Z_SALES_CLERK<\/AGR_NAME>\n( +)/g,
        '<MANDT>100</MANDT><CREATE_DAT>2026-01-01</CREATE_DAT>$&',
      )
      .replaceAll(/<COUNTER>0+/g, '<COUNTER>')
      .replace(/( {3}<AGR_1250>[\s\S]* {3}<\/AGR_1250>\n)([\s\S]*)( {2}<\/asx:values>)/, '$2$1$3')
      .replaceAll(/<(LOW>[^<]*<\/LOW)>(\s*)<(HIGH>[^<]*<\/HIGH)>/g, '<$3>$2<$1>');
    expect(other).not.toBe(clerk);
    expect(read(other).content.roles).toEqual([salesClerk]);
    expect(said(other)).toEqual([]);
  });

  it.each([
    [
      'a value that is too long',
      /<LOW>RELE</,
      `<LOW>${'A'.repeat(41)}<`,
      'R2657 AGR_1251: LOW holds "A+", expected up to 40 characters',
    ],
    [
      'a status that there is not',
      /<MODIFIED>U<\/MODIFIED>\n +<NEU>O<\/NEU>\n +<\/AGR_1251/,
      '<MODIFIED>x</MODIFIED></AGR_1251',
      'R2657 AGR_1251: MODIFIED holds "x", expected one of S, G, M, U, blank',
    ],
    [
      'a line end in a value',
      /<LOW>RELE</,
      '<LOW>RE\nLE<',
      'R2657 AGR_1251: LOW holds "RE.*LE", expected a text without control characters',
    ],
    [
      'letters in a counter',
      /<COUNTER>000001<\/COUNTER>\n +<OBJECT>S_BTCH_JOB<\/OBJECT>\n +<AUTH>__________00<\/AUTH>\n +<FIELD/,
      '<COUNTER>A</COUNTER><OBJECT>S_BTCH_JOB</OBJECT><AUTH>__________00</AUTH><FIELD',
      'R2657 AGR_1251: COUNTER holds "A", expected 6 digits',
    ],
    [
      'another role',
      /Z_SALES_CLERK(?=<\/AGR_NAME>\n +<COUNTER>000001<\/COUNTER>\n +<OBJECT>S_BTCH_JOB<\/OBJECT>\n +<AUTH>__________00<\/AUTH>\n +<FIELD)/,
      'Z_OTHER',
      'R2660 AGR_1251: the row is of "Z_OTHER", the file of "Z_SALES_CLERK"',
    ],
    [
      'no role',
      /<AGR_NAME>Z_SALES_CLERK<\/AGR_NAME>(?=\s+<COUNTER>000001<\/COUNTER>\s+<OBJECT>S_BTCH_JOB<\/OBJECT>\s+<AUTH>__________00<\/AUTH>\s+<FIELD)/,
      '',
      'R2657 AGR_1251: AGR_NAME holds nothing, expected a text that begins in its first column',
    ],
  ])('leaves out one row with %s, says so once and at its place', (_, pattern, replacement, expected) => {
    const damaged = clerk.replace(pattern, replacement);
    expect(damaged).not.toBe(clerk);
    expect(said(damaged)).toEqual([expect.stringMatching(new RegExp(`^\\d+:\\d+ ${expected}`, 's'))]);
    const job = read(damaged).content.roles[0]?.authorizations.find(({ object }) => object === 'S_BTCH_JOB');
    expect(job?.fields.map(({ name }) => name)).toEqual(['JOBGROUP']);
  });

  it('tells of a key that comes twice by the lines of the XML', () => {
    const twice = clerk.replace('<COUNTER>000002</COUNTER>', '<COUNTER>000001</COUNTER>');
    const [first, ...rest] = said(twice);
    const place = at(/<COUNTER>000002/);
    expect(first).toBe(
      `${place} R2204 AGR_1250: the key "Z_SALES_CLERK 000001" was already used in line 6; the importer would keep that line and lose this one`,
    );
    expect(rest).toEqual([]);
  });

  it('misses no row silently when an authorization is gone', () =>
    expect(said(clerk.replace(/ {4}<AGR_1250>[\s\S]*?<\/AGR_1250>\n/, ''))).toEqual([
      expect.stringMatching(/^\d+:\d+ R2205 /),
    ]));

  it('names tables, fields and users that it does not read', () => {
    const more = clerk
      .replace(
        '  </asx:values>',
        '<AGR_NEW><AGR_NEW><A>1</A></AGR_NEW></AGR_NEW><AGR_USERS><item/></AGR_USERS></asx:values>',
      )
      .replace('<FLAG_TYPE>', '<COLOUR>red</COLOUR>$&');
    expect(said(more).map((each) => each.replace(/^\S+ /, ''))).toEqual([
      'R2656 not known, so not read: AGR_FLAGS-COLOUR',
      'R2671 the users of the role are not read: AGR_USERS',
      'R2656 not known, so not read: AGR_NEW',
    ]);
    expect(read(more).content.roles).toEqual([salesClerk]);
  });

  it('keeps records that the model does not describe', () => {
    const row = `100${salesClerk.name.padEnd(30)}KIND                VALUE`;
    const role = { ...salesClerk, otherRecords: [{ tag: 'AGR_ATTS', row }] };
    expect(read(xmlOf(role)).content.roles).toEqual([
      { ...role, otherRecords: [{ tag: 'AGR_ATTS', row: row.replace('100', '000') }] },
    ]);
  });

  it.each([
    [
      'no AGR_DEFINE',
      clerk.replaceAll('AGR_DEFINE', 'AGR_OTHER'),
      'R2663 the file has no AGR_DEFINE, so it names no object',
    ],
    ['another object', abapGitXml('<TOBJ><OBJCT>Z</OBJCT></TOBJ>'), 'R2663 the file has no AGR_DEFINE'],
  ])('is none in a file with %s', (_, text, expected) => {
    expect(read(text).content.roles).toEqual([]);
    expect(said(text)[0]).toContain(expected);
  });

  it.each(Object.entries(xmlAttacks))('is none after an attack by %s', (_, { bytes, expected }) => {
    const { content, asLines } = readAcgr(bytes(), 'a.acgr.xml');
    expect(content.roles).toEqual([]);
    expect(asLines).toBeUndefined();
    expect(content.diagnostics.map(told)).toEqual([expected]);
  });

  it('with any texts in its fields never throws, and never gives a row that was not there', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'A*$ \n\r\t\u0085\u2028&#;<0'), maxLength: 45 });
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom('LOW', 'OBJECT', 'COUNTER', 'AGR_NAME', 'TEXT', 'URL', 'FLAG_VALUE', 'PARENT_AGR'),
        (text, field) => {
          const changed = clerk.replaceAll(new RegExp(`<${field}>[^<]*<`, 'g'), () => `<${field}>${escaped(text)}<`);
          const { content } = read(changed);
          for (const [table, count] of content.counts) {
            const rows = clerk.split(`    <${table}>\n`).length - 1;
            expect(count).toBeLessThanOrEqual(rows);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
