import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import { codes } from '../../src/diagnostics/codes/index.ts';
import { findRows } from '../../src/formats/pfcg/find-rows.ts';
import { windows1252 } from '../../src/codec/encoding.ts';
import { exampleSource } from '../../src/lint/example-source.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { runRules } from '../../src/lint/run-rules.ts';
import { wantedRow } from '../../src/lint/wanted-row.ts';
import type { Role } from '../../src/model/role.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';
import { runIn } from '../cli/harness/run-in.ts';
import { markedPlace } from '../support/marked-place.ts';
import { linesOf, readLines } from '../support/role-lines.ts';
import { authorization, emptyRole } from '../support/small-roles.ts';

const withAuthorizations = (...authorizations: Role['authorizations']): Role => ({
  ...emptyRole('Z_ROLE'),
  authorizations,
});

/** Mistakes that sources cannot have: the role, and the text at the place of the finding. */
const mistakes: readonly (readonly [rule: string, role: Role, at: string])[] = [
  ['correctness/unknown-object', withAuthorizations(authorization('S_TCODEX', { TCD: ['VA03'] })), 'S_TCODEX'],
  ['correctness/unknown-field', withAuthorizations(authorization('S_TCODE', { TCD: ['VA03'], TDC: ['VA05'] })), 'TDC'],
  [
    'correctness/missing-field',
    withAuthorizations(authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['RFC1'] })),
    'S_RFC',
  ],
  [
    'correctness/duplicate-value',
    withAuthorizations(authorization('S_TCODE', { TCD: ['VA03', 'VA05', 'VA03'] })),
    'VA03',
  ],
  ['correctness/empty-range', withAuthorizations(authorization('S_TCODE', { TCD: ['VA05..VA03'] })), 'VA05'],
];

const inFilesOnly = rules.filter(({ inSources }) => inSources !== undefined);

it('has a case here for each rule that sources are refused for', () => {
  expect(mistakes.map(([id]) => id).toSorted()).toEqual(inFilesOnly.map(({ id }) => id).toSorted());
});

describe.each(mistakes)('the rule %s in a file', (id, role, at) => {
  const rule = rules.find((each) => each.id === id)!;
  const active = [{ rule, severity: rule.severity, options: {} }];

  it('finds the mistake in the row and the column that hold it', () => {
    const lines = linesOf(role);
    const file = readLines(lines);
    const [found, ...others] = runRules(active, {
      roles: file.roles,
      users: [],
      catalog: shippedCatalog,
      origin: 'files',
    });
    expect(others).toEqual([]);
    const query = wantedRow(found!.role!, found!.spot, file.authOf);
    const bytes = [Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'latin1')];
    const row = findRows(bytes, windows1252(), 'Z.SAP', [query]).get(query)!;
    expect(row.line).toBe(lines[(row.place.line ?? 0) - 1]);
    expect(row.line.slice((row.place.column ?? 0) - 1, (row.place.endColumn ?? 0) - 1)).toBe(at);
  });

  it('leaves sources to their own check', () => {
    expect(runRules(active, { roles: [role], users: [], catalog: shippedCatalog, origin: 'sources' })).toEqual([]);
  });

  it('names the code that sources get, at the marked place', async () => {
    const folder = temporaryFolder({
      'package.json': '{ "type": "module" }',
      'roles/example.role.ts': exampleSource(rule.bad).replace(/[«»]/g, ''),
    });
    const { stdout } = await runIn(folder, ['lint', '--format', 'json']);
    const found = JSON.parse(stdout) as { code: string; line?: number; column?: number }[];
    expect(Object.keys(codes)).toContain(rule.inSources);
    const { line, column } = markedPlace(exampleSource(rule.bad));
    const own = found.filter(({ code }) => code === rule.inSources);
    expect(own).toHaveLength(1);
    expect(own[0]?.line).toBe(line);
    if (id !== 'correctness/unknown-object') expect(own[0]?.column).toBe(column);
  });
});

it('finds the second of two equal values in its own row', () => {
  const lines = linesOf(mistakes[3]![1]);
  const query = { role: 'Z_ROLE', tag: 'AGR_1251', cells: { LOW: 'VA03' }, column: 'LOW', nth: 1 };
  const bytes = [Buffer.from(lines.join('\n'), 'latin1')];
  const row = findRows(bytes, windows1252(), 'Z.SAP', [query]).get(query);
  expect(row?.place.line).toBe(lines.findLastIndex((line) => line.startsWith('AGR_1251') && line.includes('VA03')) + 1);
});
