import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingNamed, windows1252 } from '../../../src/codec/encoding.ts';
import { readRoleExports } from '../../../src/formats/table-exports/read-role-exports.ts';
import type { Role } from '../../../src/model/role.ts';
import { anyRole } from '../../support/arbitrary-role.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { tablesOfRoles } from '../../support/role-exports.ts';
import { salesClerk } from '../../support/sales-clerk.ts';
import type { ExportFormName, SampleTable } from '../../support/table-exports.ts';
import { exportForms, exportText } from '../../support/table-exports.ts';
import { told } from '../../support/xml.ts';

const encoding = encodingNamed('utf-8') ?? windows1252();

function read(files: Readonly<Record<string, string>>) {
  return readRoleExports(
    Object.entries(files).map(([file, text]) => ({ file, encoding, chunks: [Buffer.from(text, 'utf8')] })),
  );
}

const textsOf = (tables: readonly SampleTable[], form: ExportFormName) =>
  Object.fromEntries(tables.map((table) => [`${table.name.toLowerCase()}.txt`, exportText(table, form)]));

const clerk = tablesOfRoles([salesClerk]);
const clerkTexts = textsOf(clerk, 'tabs');

/** What is read when one file of the clerk is another one. */
function withFile(file: string, change: (text: string) => string) {
  const text = clerkTexts[file] ?? '';
  const changed = change(text);
  expect(changed).not.toBe(text);
  return read({ ...clerkTexts, [file]: changed });
}

/** Exports trim cells, and quote what would look like another cell; nobody can tell a text of quotes from one in quotes. */
function asExported(role: Role): Role {
  const text = (each: string) => each.replaceAll(/["|=]/g, '_').trim();
  return JSON.parse(
    JSON.stringify({ ...role, otherRecords: [] }, (_, value: unknown) =>
      typeof value === 'string' ? text(value) : value,
    ),
  ) as Role;
}

describe('roles read from exports of their tables', () => {
  it.each(exportForms)('are those that were exported, as %s', (form) => {
    const { roles, diagnostics } = read(textsOf(clerk, form));
    expect(diagnostics.map(told)).toEqual([]);
    expect(roles).toEqual([salesClerk]);
  });

  it('are those that were exported, whatever they hold', () => {
    fc.assert(
      fc.property(anyRole(encoding), fc.constantFrom(...exportForms), (any, form) => {
        const role = asExported(any);
        const { roles, diagnostics } = read(textsOf(tablesOfRoles([role]), form));
        expect(diagnostics.filter(({ severity }) => severity === 'error').map(told)).toEqual([]);
        expect(roles).toEqual([role]);
      }),
    );
  });

  it('need no order of files and columns, no columns that say nothing, and not one file for each table', () => {
    const turned = clerk.toReversed().map((table) => ({
      ...table,
      columns: ['LAST_READ', ...table.columns.toReversed()],
      rows: table.rows.map((row) => ['2026', ...row.toReversed()]),
    }));
    const { roles, diagnostics } = read(textsOf(turned, 'semicolons'));
    expect(roles).toEqual([salesClerk]);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['R4731']));
    const without = clerk.map(({ name, columns, rows }) => {
      const kept = columns.flatMap((column, at) => (/^(?:MANDT|NEU|COPIED|.*_TMP)$/.test(column) ? [] : [at]));
      return {
        name,
        columns: kept.map((at) => columns[at] ?? ''),
        rows: rows.map((row) => kept.map((at) => row[at] ?? '')),
      };
    });
    expect(read(textsOf(without, 'tabs')).roles).toEqual([salesClerk]);
    const [header = '', ...rows] = (clerkTexts['agr_1251.txt'] ?? '').split('\r\n');
    const parts = { ...clerkTexts, 'agr_1251.txt': [header, ...rows.slice(0, 3)].join('\r\n') };
    const more = { 'rest of it.txt': [header, ...rows.slice(3)].join('\r\n') };
    expect(read({ ...parts, ...more }).roles).toEqual([salesClerk]);
  });

  it('get back the zeros that a spreadsheet cut, which is said once for a file', () => {
    const { roles, diagnostics } = withFile('agr_1251.txt', (text) =>
      text.replaceAll(/\t0+(\d+)(?=\t)/g, '\t$1').replaceAll('\t0\t', '\t0\t'),
    );
    expect(roles).toEqual([salesClerk]);
    expect(diagnostics.map(told)).toEqual([
      expect.stringMatching(/^2:\d+ R4734 \d+ numbers have lost their leading zeros/),
    ]);
  });

  it.each([
    ['a table that is needed is missing', 'agr_1250.txt', '-:- R4736 the exports have no table "AGR_1250"'],
    ['the flags are missing', 'agr_flags.txt', '-:- R4736 the exports have no table "AGR_FLAGS"'],
  ])('are none when %s', (_, file, expected) => {
    const { [file]: _gone, ...others } = clerkTexts;
    const { roles, isUnusable, diagnostics } = read(others);
    expect(diagnostics.map(told)).toEqual([expected]);
    expect([roles, isUnusable]).toEqual([[], true]);
  });

  it('lack what a table would say that was not exported, which is said', () => {
    const { 'agr_1252.txt': _gone, ...others } = clerkTexts;
    const { roles, diagnostics } = read(others);
    expect(roles).toEqual([{ ...salesClerk, orgLevels: [] }]);
    expect(diagnostics.map(told)).toEqual(['-:- R4737 taken as empty, because not among the exports: "AGR_1252"']);
  });

  it.each([
    [
      'a column of a key',
      'agr_1251.txt',
      'COUNTER',
      'R4702 the export looks like the table AGR_1251, but lacks COUNTER',
    ],
    [
      'a column with a meaning',
      'agr_1251.txt',
      'DELETED',
      'R4702 the export looks like the table AGR_1251, but lacks DELETED',
    ],
    [
      'a column that tells tables apart',
      'agr_texts.txt',
      'LINE',
      'R4702 the export looks like the table AGR_TEXTS, but lacks LINE',
    ],
    [
      'the column of the roles',
      'agr_1250.txt',
      'AGR_NAME',
      'R4702 the export looks like the table AGR_1250, but lacks AGR_NAME',
    ],
  ])('are none without %s', (_, file, column, expected) => {
    const { roles, isUnusable, diagnostics } = withFile(file, (text) => text.replace(column, 'X_OTHER'));
    expect(diagnostics.map(told)).toEqual([`1:- ${expected}`]);
    expect([roles, isUnusable]).toEqual([[], true]);
  });

  it.each([
    ['of one role', 'agr_1251.txt', /100\t/, '200\t'],
    ['of another role with the same name', 'agr_define.txt', /(\r\n)(100)(\t.*\r\n)$/, '$1$2$3200$3'],
  ])('are none with rows of several clients, which are named: %s', (_, file, from, to) => {
    const { roles, isUnusable, diagnostics } = withFile(file, (text) => text.replace(from, to));
    expect(diagnostics.map(told)).toEqual([
      expect.stringMatching(/^\d+:1 R4738 the exports have rows of several clients: "100", "200"$/),
    ]);
    expect([roles, isUnusable]).toEqual([[], true]);
  });

  it('are of one client, however a spreadsheet has cut its zeros', () => {
    const zeros = Object.fromEntries(
      Object.entries(clerkTexts).map(([file, text]) => [
        file,
        text.replaceAll(/^100\t/gm, file === 'agr_1251.txt' ? '1\t' : '001\t'),
      ]),
    );
    const { roles, diagnostics } = read(zeros);
    expect(diagnostics.map(({ code }) => code)).toEqual(['R4734']);
    expect(roles).toEqual([salesClerk]);
  });

  it('are none with a row that is too short: nobody knows whose it is', () => {
    const { roles, isUnusable, diagnostics } = withFile('agr_1252.txt', (text) =>
      text.replace(/\t[^\t]*\r\n$/, '\r\n'),
    );
    expect(diagnostics.map(told)).toEqual([
      expect.stringContaining('R4703 the row is left out: wrong number of cells'),
    ]);
    expect([roles, isUnusable]).toEqual([[], true]);
  });

  it('are without one that has a bad cell, rows without AGR_DEFINE, or a row twice', () => {
    const other = { ...salesClerk, name: 'Z_OTHER' };
    const texts = textsOf(tablesOfRoles([salesClerk, other]), 'tabs');
    const change = (file: string, from: RegExp, to: string) =>
      read({ ...texts, [file]: (texts[file] ?? '').replace(from, to) });
    const bad = change('agr_1251.txt', /(Z_OTHER\t)000001/, '$11E+5');
    expect(bad.diagnostics.map(told)).toEqual([
      expect.stringMatching(/^\d+:\d+ R4735 AGR_1251: COUNTER holds "1E\+5", expected 6 digits$/),
    ]);
    expect([bad.roles, bad.damaged, bad.isUnusable]).toEqual([[salesClerk], new Map([['Z_OTHER', 1]]), false]);
    const unknown = change('agr_define.txt', /100\tZ_OTHER.*\r\n/, '');
    expect(unknown.diagnostics.map(told)).toEqual([
      expect.stringMatching(/R4733 AGR_DEFINE has no row of "Z_OTHER": nothing of them is read$/),
    ]);
    expect([unknown.roles, unknown.isUnusable]).toEqual([[salesClerk], false]);
    const twice = change('agr_1250.txt', /(Z_OTHER\t)000002/, '$1000001');
    expect(twice.diagnostics.map(({ code }) => code)).toContain('R2204');
    expect(twice.roles).toEqual([salesClerk]);
  });

  it.each([
    [
      'users',
      'agr_users.txt',
      'MANDT\tAGR_NAME\tUNAME\tFROM_DAT\tTO_DAT\r\n100\tZ_A\tME\t20260101\t99991231\r\n',
      'is the table "AGR_USERS"',
    ],
    ['profiles', 'agr_prof.txt', 'MANDT\tAGR_NAME\tLANGU\tPROFILE\r\n100\tZ_A\tE\tT-A\r\n', 'is the table "AGR_PROF"'],
    [
      'a table nobody knows',
      'x.txt',
      'MANDT\tAGR_NAME\tCOLOUR\r\n100\tZ_A\tred\r\n',
      'has roles in a table that is not known',
    ],
  ])('are not read from %s, which is said', (_, file, text, expected) => {
    const { roles, diagnostics } = read({ ...clerkTexts, [file]: text });
    expect(roles).toEqual([salesClerk]);
    expect(diagnostics.map(told)).toEqual([expect.stringContaining(`R4732 "${file}" ${expected}`)]);
  });

  it('keep bars and formulas in their values as they are', () => {
    const low = ['A|B', '=1+1', '@SUM(A1)', '-2+3'];
    const [first, ...rest] = salesClerk.authorizations;
    if (first === undefined) throw new Error('the clerk has authorizations');
    const values = low.map((each) => ({ low: each, high: '', status: 'U' as const }));
    const role = { ...salesClerk, authorizations: [{ ...first, fields: [{ name: 'JOBGROUP', values }] }, ...rest] };
    for (const form of exportForms) {
      const { roles, diagnostics } = read(textsOf(tablesOfRoles([role]), form));
      expect(diagnostics.map(told)).toEqual([]);
      expect(roles[0]?.authorizations[0]?.fields[0]?.values.map((each) => each.low)).toEqual(low);
    }
  });

  it.each(Object.entries(hostileTexts))('never throw and never get another role with %s in a cell', (_, text) => {
    for (const column of ['AGR_NAME', 'COUNTER', 'LOW', 'OBJECT'] as const) {
      const at = clerk.find(({ name }) => name === 'AGR_1251')?.columns.indexOf(column) ?? -1;
      const tables = clerk.map((table) => {
        if (table.name !== 'AGR_1251') return table;
        return { ...table, rows: table.rows.map((row, index) => (index === 0 ? row.with(at, text) : row)) };
      });
      const { roles } = read(textsOf(tables, 'tabs'));
      expect(roles.every(({ name }) => name === salesClerk.name)).toBe(true);
    }
  });

  it('are none with a line that never ends', () => {
    const { roles, isUnusable } = withFile('agr_1252.txt', (text) => `${text}${'A'.repeat(20_000_000)}`);
    expect([roles, isUnusable]).toEqual([[], true]);
  });
});
