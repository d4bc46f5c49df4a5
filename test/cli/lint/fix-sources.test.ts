import { chmodSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonFinding } from '../../../src/diagnostics/render/json.ts';
import { sarifProblems } from '../../support/sarif-schema.ts';
import { filesBelow, temporaryFolder, textOf } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const sourceOf = (
  authorizations: string,
  before = '',
) => `import { defineRole, deriveRole, org, parameter, range, value } from 'rolewright';
${before}
export default defineRole({
  name: 'Z_SALES', // the name
  text: { EN: 'Display sales orders' },
  authorizations: {
    ${authorizations}
  },
});
`;
const projectOf = (source: string | Uint8Array, more: Readonly<Record<string, string>> = {}) =>
  temporaryFolder({ 'package.json': '{ "type": "module" }', 'roles/a.role.ts': source, ...more });

/** The authorizations of a source after `lint --fix`. */
async function fixed(authorizations: string, before = ''): Promise<string> {
  const folder = projectOf(sourceOf(authorizations, before));
  await runIn(folder, ['lint', '--fix']);
  const text = textOf(folder, 'roles/a.role.ts');
  const [head = '', tail = ''] = sourceOf('§', before).split('§');
  expect([text.startsWith(head), text.endsWith(tail)]).toEqual([true, true]);
  return text.slice(head.length, text.length - tail.length);
}

describe('lint --fix', () => {
  it('removes what is there twice and what others cover, and shows what is left', async () => {
    const source = sourceOf(`S_TCODE: [{ TCD: ['VA03', 'VA*', 'SE16', 'SE16'] }], // transactions
    S_TABU_NAM: [
      // once
      { TABLE: ['T001', 'T002'], ACTVT: ['03'] },
      { TABLE: ['T002', 'T001'], ACTVT: ['03'] },
    ],
    S_RFC: [{ RFC_TYPE: ['FUGR'], RFC_NAME: ['A*B'], ACTVT: ['16'] }],`);
    await transcript('lint and fix a source', projectOf(source), [['lint'], ['lint', '--fix']]);
    await transcript('lint and fix a source as JSON', projectOf(source), [['lint', '--fix', '--format', 'json']]);
    const folder = projectOf(source);
    await runIn(folder, ['lint', '--fix']);
    expect(textOf(folder, 'roles/a.role.ts')).toBe(
      sourceOf(`S_TCODE: [{ TCD: ['VA*', 'SE16'] }], // transactions
    S_TABU_NAM: [
      // once
      { TABLE: ['T001', 'T002'], ACTVT: ['03'] },
    ],
    S_RFC: [{ RFC_TYPE: ['FUGR'], RFC_NAME: ['A*B'], ACTVT: ['16'] }],`),
    );
  });

  it.each([
    [
      'a range',
      "S_TCODE: [{ TCD: [range('A', 'C*'), 'B', range('AB', 'B')] }],",
      "S_TCODE: [{ TCD: [range('A', 'C*')] }],",
    ],
    [
      'values of an authorization that goes as a whole',
      "S_TABU_NAM: [{ TABLE: ['T*'], ACTVT: ['03'] }, { TABLE: ['T*', 'T001'], ACTVT: ['03', '03'] }],",
      "S_TABU_NAM: [{ TABLE: ['T*'], ACTVT: ['03'] }],",
    ],
    [
      'org levels',
      "F_BKPF_BUK: [{ BUKRS: [org('BUKRS')], ACTVT: ['03'] }, { BUKRS: [org('BUKRS')], ACTVT: ['03'] }],",
      "F_BKPF_BUK: [{ BUKRS: [org('BUKRS')], ACTVT: ['03'] }],",
    ],
  ])('takes %s', async (_, before, after) => expect(await fixed(before)).toBe(after));

  it.each([
    [
      'what a wider authorization covers',
      "S_TRANSPRT: [{ TTYPE: ['*'], ACTVT: ['03'] }, { TTYPE: ['CUST'], ACTVT: ['03'] }],",
    ],
    ['what is covered by a value with text behind its star', "S_TCODE: [{ TCD: ['A*B', 'AX'] }],"],
    [
      'an activity of one character, which would grant something else',
      "S_TABU_NAM: [{ TABLE: ['T001'], ACTVT: ['3'] }],",
    ],
    ['values beside a parameter', "S_TCODE: [{ TCD: ['VA03', 'VA*', parameter('code', { default: 'X' })] }],"],
    ['values beside one with a status', "S_TCODE: [{ TCD: ['VA03', value('VA*', { status: 'G' })] }],"],
    ['values beside a comment', "S_TCODE: [{ TCD: ['VA03' /* asked for */, 'VA*'] }],"],
    [
      'authorizations with different texts',
      "S_TCODE: [{ TCD: ['VA03'], text: 'one' }, { TCD: ['VA03'], text: 'two' }],",
    ],
    [
      'an authorization whose org level has the same value',
      "F_BKPF_BUK: [{ BUKRS: ['1000'], ACTVT: ['03'] }, { BUKRS: [org('BUKRS')], ACTVT: ['03'] }],\n  }, orgLevels: { BUKRS: ['1000']",
    ],
    [
      'what a suppression allows',
      "// rolewright-allow correctness/covered-value -- both were asked for\n    S_TCODE: [{ TCD: ['VA03', 'VA*'] }],",
    ],
  ])('leaves %s', async (_, authorizations) => expect(await fixed(authorizations)).toBe(authorizations));

  it.each([
    ['a constant', 'S_TCODE: [{ TCD: codes }],', "const codes = ['VA03', 'VA*'];"],
    ['a function', 'S_TCODE: [{ TCD: codes() }],', "const codes = () => ['VA03', 'VA*'];"],
    ['a spread', 'S_TCODE: [{ TCD: [...codes] }],', "const codes = ['VA03', 'VA*'];"],
  ])('leaves what comes from %s, which others may use', async (_, authorizations, before) =>
    expect(await fixed(authorizations, before)).toBe(authorizations),
  );

  it('goes on as long as one fix makes room for another', async () => {
    expect(
      await fixed(
        "S_TABU_NAM: [{ TABLE: ['T*'], ACTVT: ['03'] }, { TABLE: ['T*', 'T001'], ACTVT: ['03'], text: '' }],",
      ),
    ).toBe("S_TABU_NAM: [{ TABLE: ['T*'], ACTVT: ['03'] }],");
  });

  it('corrects the master of derived roles in its place', async () => {
    const folder =
      projectOf(`${sourceOf("S_TCODE: [{ TCD: ['VA03', 'VA*'] }],").replace('export default', 'const master =')}
export default deriveRole(master, { name: 'Z_ONE', text: { EN: 'One' } });
`);
    await runIn(folder, ['lint', '--fix']);
    expect(textOf(folder, 'roles/a.role.ts')).toContain("S_TCODE: [{ TCD: ['VA*'] }],");
  });

  it('leaves what a baseline knows, and writes one afterwards', async () => {
    const source = sourceOf("S_TCODE: [{ TCD: ['VA03', 'VA*'] }],");
    const first = projectOf(source);
    await runIn(first, ['lint', '--baseline', 'known.json', '--update-baseline']);
    const known = textOf(first, 'known.json');
    const folder = projectOf(source, { 'known.json': known });
    await runIn(folder, ['lint', '--fix', '--baseline', 'known.json']);
    expect(textOf(folder, 'roles/a.role.ts')).toBe(source);
    const other = projectOf(source);
    await runIn(other, ['lint', '--fix', '--baseline', 'known.json', '--update-baseline']);
    expect([known.includes('covered-value'), textOf(other, 'known.json').includes('covered-value')]).toEqual([
      true,
      false,
    ]);
  });

  it('keeps the byte order mark, line ends, rights and links', async () => {
    const source = `\uFEFF${sourceOf("S_TCODE: [{ TCD: ['ä\u00a0', 'VA03', 'VA*'] }],").replaceAll('\n', '\r\n')}`;
    const folder = temporaryFolder({ 'package.json': '{ "type": "module" }', 'kept/a.ts': source, 'roles/x.txt': '' });
    chmodSync(join(folder, 'kept/a.ts'), 0o640);
    symlinkSync(join(folder, 'kept/a.ts'), join(folder, 'roles/a.role.ts'));
    await runIn(folder, ['lint', '--fix', 'roles/a.role.ts']);
    expect(textOf(folder, 'kept/a.ts')).toBe(source.replace("'VA03', ", ''));
    expect(statSync(join(folder, 'kept/a.ts')).mode & 0o777).toBe(0o640);
    expect(filesBelow(folder)).toEqual(['kept/a.ts', 'package.json', 'roles/a.role.ts', 'roles/x.txt']);
  });

  it('leaves a source that is read-only, and one that a link leads to from elsewhere', async () => {
    const source = sourceOf("S_TCODE: [{ TCD: ['VA03', 'VA*'] }],");
    const readOnly = projectOf(source);
    chmodSync(join(readOnly, 'roles/a.role.ts'), 0o444);
    const shared = temporaryFolder({ 'package.json': '{ "type": "module" }', 'shared.ts': source });
    const linked = temporaryFolder({ 'package.json': '{ "type": "module" }', 'roles/x.txt': '' });
    symlinkSync(join(shared, 'shared.ts'), join(linked, 'roles/a.role.ts'));
    for (const [folder, reason] of [
      [readOnly, 'it is read-only'],
      [linked, 'a link leads to it from another folder, where others may use it'],
    ] as const) {
      const { status, stdout } = await runIn(folder, ['lint', '--fix']);
      expect([status, textOf(folder, 'roles/a.role.ts')]).toEqual([1, source]);
      expect(stdout).toMatch(/error R6041: .* is left as it is/);
      expect(stdout).toContain(reason);
    }
    expect(statSync(join(readOnly, 'roles/a.role.ts')).mode & 0o777).toBe(0o444);
  });

  it('corrects sources that are named, in whatever folder', async () => {
    const folder = projectOf(sourceOf("S_TCODE: [{ TCD: ['VA03', 'VA*'] }],"), { 'here/x.txt': '' });
    await runIn(join(folder, 'here'), ['lint', '--fix', '../roles']);
    expect(textOf(folder, 'roles/a.role.ts')).toContain("[{ TCD: ['VA*'] }]");
  });

  it('puts everything back when a source comes out different, because it reads itself', async () => {
    const before = `import { readFileSync } from 'node:fs';
const isWhole = readFileSync(new URL(import.meta.url), 'utf8').includes("['VA03'" + ", 'VA*']");`;
    const source = sourceOf(
      "S_TCODE: [{ TCD: ['VA03', 'VA*'] }],\n    S_USER_GRP: [{ CLASS: [isWhole ? 'A' : 'B'], ACTVT: ['03'] }],",
      before,
    );
    await transcript('lint and fix a source that reads itself', projectOf(source), [['lint', '--fix']]);
    const folder = projectOf(source);
    const { status, stdout } = await runIn(folder, ['lint', '--fix']);
    expect([status, textOf(folder, 'roles/a.role.ts')]).toEqual([1, source]);
    expect(stdout).toContain('error R6042: corrected, the sources would make other roles: "Z_SALES"');
  });

  it('leaves a source alone whose bytes are not what was judged', async () => {
    const source = sourceOf("S_TCODE: [{ TCD: ['VA03', 'VA*'] }],");
    const folder = projectOf(Buffer.concat([Buffer.from(`${source}// `), Buffer.from([0xff])]));
    const { status, stdout } = await runIn(folder, ['lint', '--fix']);
    const says = '"roles/a.role.ts" is left as it is: it has changed since it was judged, or is not in UTF-8';
    expect([status, stdout.includes(says)]).toEqual([1, true]);
    expect(readFileSync(join(folder, 'roles/a.role.ts')).at(-1)).toBe(0xff);
  });

  it('refuses role files, which are never changed', async () => {
    const folder = projectOf(sourceOf("S_TCODE: [{ TCD: ['VA03'] }],"));
    await runIn(folder, ['build']);
    await transcript('lint and fix a role file', folder, [['lint', '--fix', 'out/roles/Z_SALES.SAP']]);
  });

  it('shows what can be done in SARIF, valid by its schema, and never for role files', async () => {
    const folder = projectOf(
      sourceOf("S_TCODE: [{ TCD: ['VA03', 'VA*', 'VA03'] }],\n    S_TABU_NAM: [{ TABLE: ['T001'], ACTVT: ['3'] }],"),
    );
    const { stdout } = await runIn(folder, ['lint', '--format', 'sarif']);
    expect(sarifProblems(stdout)).toBe('');
    const { runs } = JSON.parse(stdout) as { runs: { results: { ruleId: string; fixes?: unknown[] }[] }[] };
    const fixes = new Map(runs[0]?.results.map(({ ruleId, fixes: own }) => [ruleId, own]));
    expect(fixes.get('correctness/activity')).toEqual([
      {
        description: { text: "write '03'" },
        artifactChanges: [
          {
            artifactLocation: { uri: 'roles/a.role.ts' },
            replacements: [
              {
                deletedRegion: { startLine: 8, startColumn: 45, endLine: 8, endColumn: 48 },
                insertedContent: { text: "'03'" },
              },
            ],
          },
        ],
      },
    ]);
    expect(fixes.get('correctness/covered-value')).toHaveLength(2);
    await runIn(folder, ['build']);
    const file = await runIn(folder, ['lint', 'out', '--format', 'sarif']);
    expect(file.stdout).not.toContain('"fixes"');
  });

  it('suggests the name that was meant', async () => {
    const folder = projectOf(
      sourceOf("S_TCODES: [{ TCD: ['VA03'] }],\n    S_RFC: [{ RFC_TYPE: ['FUGR'], RFC_NAM: ['A'], ACTVT: ['16'] }],"),
    );
    const { stdout } = await runIn(folder, ['lint', '--format', 'json']);
    const found = JSON.parse(stdout) as readonly JsonFinding[];
    expect(
      found.map(({ code, remedies = [] }) => [code, ...remedies.flatMap(({ edits }) => edits.map(({ text }) => text))]),
    ).toEqual(
      expect.arrayContaining([
        ['R1001', 'S_TCODE'],
        ['R1002', 'RFC_NAME'],
      ]),
    );
  });
});
