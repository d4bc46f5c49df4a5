import { describe, expect, it } from 'vitest';
import { encodingNamed, windows1252 } from '../../src/codec/encoding.ts';
import { messageOf } from '../../src/diagnostics/diagnostic.ts';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import { mergeRoleFiles } from '../../src/merge/merge-files.ts';
import type { Role } from '../../src/model/role.ts';
import { salesClerk } from '../support/sales-clerk.ts';
import { authorization, node } from '../support/small-roles.ts';

interface Look {
  readonly release?: string;
  readonly lineEnd?: 'crlf' | 'lf';
  readonly encoding?: string;
}

function fileOf(roles: readonly Role[], { release = '757', lineEnd = 'crlf', encoding = '' }: Look = {}): Buffer {
  const target = { client: '100', release, lineEnd, encoding: encodingNamed(encoding) ?? windows1252() };
  return Buffer.concat([...writePfcg(roles, target, { diagnostics: [], rows: 0 })]);
}

const job = authorization('S_ADMI_FCD', { S_ADMI_FCD: ['PADM'] });
const base = salesClerk;
const ours: Role = { ...base, authorizations: [job, ...base.authorizations] };
const theirs: Role = { ...base, texts: base.texts.slice(0, 1) };
const nothing = Buffer.alloc(0);
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

function mergedText(...[before, left, right]: Parameters<typeof mergeRoleFiles>): string {
  const merged = mergeRoleFiles(before, left, right);
  expect(merged.kind).toBe('merged');
  return merged.kind === 'merged' ? text(merged.bytes) : '';
}

describe('merging role files', () => {
  it('keeps every line that neither side changed, and adds and drops only those of the changes', () => {
    const [before, left, right] = [fileOf([base]), fileOf([ours]), fileOf([theirs])];
    const lines = mergedText(before, left, right).split('\r\n');
    const gone = text(left)
      .split('\r\n')
      .filter((line) => !lines.includes(line));
    expect(gone.map((line) => line.slice(83))).toEqual(['E00000Sales clerk']);
    expect(lines.filter((line) => !text(left).split('\r\n').includes(line))).toEqual([]);
  });

  it('puts together transactions that both sides added to the menu and to S_TCODE', () => {
    const withTransactions = (...names: readonly string[]): Role => ({
      ...base,
      authorizations: [authorization('S_TCODE', { TCD: names }, { status: 'S' })],
      menu: names.map((name) => node(name)),
    });
    const [before, left, right] = [['VA01'], ['VA01', 'VA02'], ['SE16', 'VA01']].map((names) =>
      fileOf([withTransactions(...names)]),
    );
    const merged = mergedText(before ?? nothing, left ?? nothing, right ?? nothing);
    const [role] = readPfcg(Buffer.from(merged, 'latin1'), { file: 'A.SAP' }).roles;
    const names = role?.authorizations.flatMap(({ fields }) => fields.flatMap(({ values }) => values));
    expect(names?.map(({ low }) => low).sort()).toEqual(['SE16', 'VA01', 'VA02']);
    expect(role?.menu.map(({ report }) => report)).toEqual(['SE16', 'VA01', 'VA02']);
  });

  it('has our line ends, and an end behind every line that something follows', () => {
    const right = fileOf([theirs, { ...theirs, name: 'Z_OTHER' }]);
    const left = Buffer.from(text(fileOf([ours], { lineEnd: 'lf' })).trimEnd(), 'latin1');
    const lines = mergedText(fileOf([base]), left, right).split('\n');
    expect(lines.filter((line) => line.includes('\r'))).toEqual([]);
    expect(lines.filter((line) => /^[A-Z_0-9]+ {2}.*\S(DATE|RELEASE|LOADED_AGRS|AGR_\w+) {20}/.test(line))).toEqual([]);
  });

  it('takes the tables of a new role behind those of the others, also a table that our file lacks', () => {
    const plain = { ...base, menu: [], applicationVariants: [], otherRecords: [] };
    const other = { ...base, name: 'Z_OTHER' };
    const merged = mergedText(fileOf([plain]), fileOf([plain], { release: '757' }), fileOf([plain, other]));
    expect(merged).toBe(text(fileOf([plain, other])));
    const twice = mergedText(fileOf([plain]), fileOf([{ ...plain, texts: [] }]), fileOf([plain, other]));
    const tags = twice.split('\r\n').map((line) => line.slice(0, 50).trimEnd());
    expect([...new Set(tags)]).toEqual([
      ...new Set(
        text(fileOf([plain, other]))
          .split('\r\n')
          .map((line) => line.slice(0, 50).trimEnd()),
      ),
    ]);
    expect(tags.filter((tag, index) => tag !== tags[index - 1])).toEqual([...new Set(tags)]);
  });

  it('takes the release of the side that changed it, and leaves two new releases to a person', () => {
    const [before, left] = [fileOf([base], { release: '740' }), fileOf([ours], { release: '740' })];
    expect(mergedText(before, left, fileOf([theirs]))).toContain(`RELEASE${' '.repeat(43)}757\r\n`);
    expect(mergedText(before, fileOf([ours]), fileOf([theirs], { release: '740' }))).toContain('757\r\n');
    expect(mergeRoleFiles(before, fileOf([ours], { release: '754' }), fileOf([theirs]))).toEqual({
      kind: 'conflicts',
      conflicts: [{ role: undefined, problem: 'ours comes from release 754, theirs from release 757' }],
    });
  });

  it('merges two files that both sides added', () => {
    const other = { ...base, name: 'Z_OTHER' };
    const empty = new Uint8Array();
    const both = mergedText(empty, fileOf([base]), fileOf([other]));
    expect(both).toContain('LOADED_AGRS');
    expect(mergedText(empty, fileOf([base]), fileOf([base]))).toBe(text(fileOf([base])));
    expect(mergeRoleFiles(empty, fileOf([base]), fileOf([ours])).kind).toBe('conflicts');
  });

  it.each([0, 1, 2])('merges nothing when version %d has a damaged line', (side) => {
    const files = [fileOf([base]), fileOf([ours]), fileOf([theirs])];
    files[side] = Buffer.from(text(files[side] ?? nothing).replace(/AGR_1251 {42}/, 'AGR_1251 '), 'latin1');
    const [before = nothing, left = nothing, right = nothing] = files;
    const merged = mergeRoleFiles(before, left, right);
    expect(merged).toMatchObject({ kind: 'unreadable', side: ['base', 'ours', 'theirs'][side] });
  });

  it('merges nothing when the versions are in different encodings', () => {
    const right = fileOf([theirs], { encoding: 'utf-8' });
    expect(mergeRoleFiles(fileOf([base]), fileOf([ours]), right)).toMatchObject({ kind: 'unreadable', side: 'theirs' });
  });

  it('gives no file that would hold more than a file can', () => {
    const many = (name: string, count: number) =>
      Array.from({ length: count }, (_, index) => authorization('S_ADMI_FCD', { S_ADMI_FCD: [`${name}${index}`] }));
    const left = { ...base, authorizations: [...many('A', 60), ...base.authorizations] };
    const right = { ...base, authorizations: [...many('B', 60), ...base.authorizations] };
    const merged = mergeRoleFiles(fileOf([base]), fileOf([left]), fileOf([right]));
    expect(merged.kind).toBe('unwritable');
    const [first] = merged.kind === 'unwritable' ? merged.diagnostics : [];
    expect(first === undefined ? '' : messageOf(first)).toContain('120 authorizations of S_ADMI_FCD');
  });
});
