import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './harness/folder.ts';
import { runIn } from './harness/run-in.ts';
import { codesOf, fixed, found, project, sales } from '../support/linted-project.ts';
import { transcript } from './harness/transcript.ts';

describe('lint', () => {
  it('shows a finding with the line it is about, and ends with 1 for an error', async () => {
    await transcript('lint a source', project(sales), [['lint'], ['lint', '--format', 'github']]);
  });

  it('ends with 0 when nothing is found, and says so in every format', async () => {
    for (const format of ['text', 'json', 'sarif', 'github', 'junit']) {
      const { status, stdout, stderr } = await runIn(project(fixed), ['lint', '--format', format]);
      expect([status, stderr]).toEqual([0, format === 'text' ? 'nothing found\n' : '']);
      if (format === 'junit') expect(stdout).toContain('<testsuites name="rolewright" tests="1" failures="0">');
      if (format === 'text' || format === 'github') expect(stdout).toBe('');
    }
  });

  it('judges sources and role files in one run', async () => {
    const folder = project(fixed);
    await runIn(folder, ['build']);
    const file = join(folder, 'out/roles/Z_SALES.SAP');
    writeFileSync(file, readFileSync(file, 'latin1').replace('RFC1', '*   '), 'latin1');
    const [finding, ...others] = await found(folder, 'roles', 'out');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'critical/s-rfc-any', file: 'out/roles/Z_SALES.SAP' });
  });

  it('counts warnings with --max-warnings', async () => {
    const folder = project(sales.replace("RFC_NAME: ['*']", "RFC_NAME: ['RFC1']"));
    expect((await runIn(folder, ['lint'])).status).toBe(0);
    expect((await runIn(folder, ['lint', '--max-warnings', '1'])).status).toBe(0);
    expect((await runIn(folder, ['lint', '--max-warnings', '0'])).status).toBe(1);
  });

  it('refuses what is not there', async () => {
    expect((await runIn(project(fixed), ['lint', 'nowhere.SAP'])).status).toBe(2);
    expect((await runIn(temporaryFolder({ 'empty/x.txt': '' }), ['lint', 'empty'])).status).toBe(2);
  });
});

describe('the configuration of lint', () => {
  it('sets levels and options', async () => {
    const config = `{ lint: { rules: { 'critical/s-rfc-any': 'off', 'critical/s-tabu-dis-any-display': { level: 'info' }, 'hygiene/naming': { options: { pattern: '^ZX_' } } } } }`;
    const findings = await found(project(sales, config));
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['hygiene/naming', 'warning'],
      ['critical/s-tabu-dis-any-display', 'info'],
    ]);
  });

  it.each([
    [`{ preset: 'baseline' }`, ['critical/s-rfc-any', 'critical/s-tabu-dis-any-display']],
    [`{ preset: 'strict' }`, ['hygiene/missing-long-text', 'critical/s-rfc-any', 'critical/s-tabu-dis-any-display']],
  ])('knows the preset of %s', async (lint, expected) => {
    expect(codesOf(await found(project(sales, `{ lint: ${lint} }`)))).toEqual(expected);
  });

  it('runs rules of the project', async () => {
    const rule = `defineRule({ id: 'own/no-sales', severity: 'error', title: 't', why: 'W.', reference: 'r', bad: '', good: '',
      objects: ['S_TABU_DIS'], authorization(authorization, context, report) { report({ field: 'DICBERCLS', value: 0 }, 'not here'); } })`;
    const findings = await found(project(fixed, `{ lint: { ownRules: [${rule}] } }`));
    expect(findings).toMatchObject([{ code: 'own/no-sales', message: 'Z_SALES: not here', line: 8, column: 32 }]);
  });

  it('reports what is wrong with itself, at its place, and judges all the same', async () => {
    const config = `{ lint: { preset: 'all', rules: { 'critical/s-rfc-all': 'off', 'hygiene/naming': { options: { pattern: '(' } }, 'hygiene/empty-role': 'on' } } }`;
    const findings = await found(project(sales, config));
    expect(
      findings.filter(({ code }) => code.startsWith('R')).map(({ code, message, line }) => [code, message, line]),
    ).toMatchSnapshot();
    expect(codesOf(findings)).toContain('critical/s-rfc-any');
  });
});

describe('suppressions', () => {
  const allowed = (comment: string) =>
    project(
      fixed.replace(
        "    S_RFC: [{ RFC_TYPE: ['FUGR'], RFC_NAME: ['RFC1']",
        `${comment}\n    S_RFC: [{ RFC_TYPE: ['FUGR'], RFC_NAME: ['*']`,
      ),
    );

  it.each([
    ['    // rolewright-allow critical/s-rfc-any -- ticket 4711', []],
    ['    /* rolewright-allow critical/s-rfc-any -- ticket 4711, until 2024-02-03 */', []],
    ['    // rolewright-allow critical/s-rfc-any, critical/many-stars -- ticket', ['R6012']],
    ['    // rolewright-allow critical/s-rfc-any -- ticket, until 2024-02-02', ['R6011', 'critical/s-rfc-any']],
    ['    // rolewright-allow critical/s-rfc-any -- ticket, until 2024-02-30', ['R6013', 'critical/s-rfc-any']],
    ['    // rolewright-allow critical/s-rfc-any', ['R6010', 'critical/s-rfc-any']],
    ['    // rolewright-allow critical/s-rfc-any -- until 2027-03-31', ['R6010', 'critical/s-rfc-any']],
    ['    // rolewright-allow critical/s-rfc-all -- ticket', ['R6001', 'critical/s-rfc-any']],
    ['    // rolewright-allow critical/s-tabu-dis-any-display -- ticket', ['R6012', 'critical/s-rfc-any']],
  ])('%s leaves %j on 2024-02-03', async (comment, expected) => {
    expect(codesOf(await found(allowed(comment)))).toEqual(expected);
  });

  it('hold for what begins behind them, and behind something for its line', async () => {
    const whole = sales.replace(
      'export default',
      '// rolewright-allow critical/s-rfc-any critical/s-tabu-dis-any-display -- all of it\nexport default',
    );
    expect(codesOf(await found(project(whole)))).toEqual([]);
    const line = sales.replace(
      "ACTVT: ['16'] }],",
      "ACTVT: ['16'] }], // rolewright-allow critical/s-rfc-any -- this line",
    );
    expect(codesOf(await found(project(line)))).toEqual(['critical/s-tabu-dis-any-display']);
    const value = sales.replace(
      "RFC_NAME: ['*']",
      "RFC_NAME: [\n// rolewright-allow critical/s-rfc-any -- this value\n'*']",
    );
    expect(codesOf(await found(project(value)))).toEqual(['critical/s-tabu-dis-any-display']);
  });

  it('hold in the file of a master that is in none of the sources', async () => {
    const folder = temporaryFolder({
      'lib/master.ts': `import { defineRole } from 'rolewright';
export const master = defineRole({ name: 'Z_MASTER', text: { EN: 'Master' }, authorizations: {
  // rolewright-allow critical/s-rfc-any -- ticket 4711
  S_RFC: [{ RFC_TYPE: ['FUGR'], RFC_NAME: ['*'], ACTVT: ['16'] }],
} });
`,
      'roles/derived.role.ts': `import { deriveRole } from 'rolewright';
import { master } from '../lib/master.ts';
export default deriveRole(master, { name: 'Z_DERIVED', text: { EN: 'Derived' } });
`,
    });
    expect(codesOf(await found(folder))).toEqual([]);
  });
});

describe('a baseline', () => {
  it('hides what it lists, and nothing else', async () => {
    const folder = project(sales);
    const written = await runIn(folder, ['lint', '--baseline', 'known.json', '--update-baseline']);
    const next = 'next: rolewright lint --baseline known.json, which reports only what is new\n';
    expect(written).toEqual({ status: 0, stdout: '', stderr: `2 findings are in the baseline known.json\n${next}` });
    expect(readFileSync(join(folder, 'known.json'), 'utf8')).toMatchSnapshot();
    expect(codesOf(await found(folder, '--baseline', 'known.json'))).toEqual(['R6021']);
    // another folder, since a process runs a source once
    const moved = `// moved\n\n${sales.replace("ACTVT: ['03']", "ACTVT: ['02', '03']")}`;
    const later = project(moved, '{}', { 'known.json': readFileSync(join(folder, 'known.json'), 'utf8') });
    expect((await runIn(later, ['lint', '--baseline', 'known.json'])).status).toBe(1);
    const rest = codesOf(await found(later, '--baseline', 'known.json'));
    expect(rest).toEqual(['R6021', 'critical/s-tabu-dis-any-change']);
  });

  it('is told from another one that is nearly called so', async () => {
    const folder = project(sales, '{}', { 'known.json': '{}' });
    const { status, stderr } = await runIn(folder, ['lint', '--baseline', 'knwon.json']);
    expect(status).toBe(2);
    expect(stderr).toContain('help: did you mean "known.json"?');
  });

  it('counts equal findings', async () => {
    const folder = project(sales);
    await runIn(folder, ['lint', '--update-baseline']);
    const twice = sales.replace('    S_TABU_DIS: [', "    S_TABU_DIS: [{ DICBERCLS: ['*'], ACTVT: ['03', 'BD'] }, ");
    const name = 'rolewright-baseline.json';
    const later = project(twice, '{}', { [name]: readFileSync(join(folder, name), 'utf8') });
    const findings = codesOf(await found(later, '--baseline', name));
    expect(findings.filter((code) => code === 'critical/s-tabu-dis-any-display')).toHaveLength(1);
  });

  it.each([
    ['{}', 'it is no baseline of rolewright'],
    ['x', 'it is no JSON'],
  ])('that holds %s is refused', async (text, reason) => {
    const folder = project(sales, '{}', { 'known.json': text });
    const { status, stderr } = await runIn(folder, ['lint', '--baseline', 'known.json']);
    expect([status, stderr.includes(`R6020: the baseline "known.json" cannot be used: ${reason}`)]).toEqual([2, true]);
  });
});

describe('build', () => {
  it('writes nothing when a role has an error of correctness, and warns of all else', async () => {
    const folder = project(sales.replace("['FUGR']", "['FUBA']"));
    const { status, stdout, stderr } = await runIn(folder, ['build']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('error correctness/value-kind');
    expect(stderr).toContain('warning critical/s-rfc-any');
    expect((await runIn(project(sales), ['build'])).status).toBe(0);
  });

  it('takes what is allowed', async () => {
    const source = sales
      .replace("['FUGR']", "['FUBA']")
      .replace('    S_RFC', '    // rolewright-allow correctness/value-kind -- a test\n    S_RFC');
    expect((await runIn(project(source), ['build'])).status).toBe(0);
  });
});

it('judges users of a *.users.ts file, at their place', async () => {
  const users = `import { defineUser } from 'rolewright';
export default defineUser({ name: 'SALES_RFC', type: 'dialog', roles: [] });
`;
  const folder = project(fixed, '{}', { 'roles/people.users.ts': users });
  const expected = { code: 'hygiene/dialog-user-for-machine', file: 'roles/people.users.ts', line: 2, column: 35 };
  expect(await found(folder)).toMatchObject([expected]);
  expect(await found(folder, 'roles/people.users.ts')).toMatchObject([expected]);
});

it('prints what the problem matcher of the guide takes', async () => {
  const guide = readFileSync(new URL('../../docs/guides/lint.md', import.meta.url), 'utf8');
  const [, written = ''] = /"regexp": ("[^\n]*"),/.exec(guide) ?? [];
  const { stdout } = await runIn(project(sales), ['lint', '--no-color']);
  const problems = stdout
    .split('\n')
    .flatMap((line) => [...line.matchAll(new RegExp(JSON.parse(written) as string, 'g'))]);
  expect(problems.map(([, file, line, column, severity, code]) => [file, line, column, severity, code])).toEqual([
    ['roles/sales.role.ts', '7', '46', 'error', 'critical/s-rfc-any'],
    ['roles/sales.role.ts', '8', '32', 'warning', 'critical/s-tabu-dis-any-display'],
  ]);
});

describe('explain', () => {
  it('shows the page of a rule, and guesses what was meant', async () => {
    const { status, stdout } = await runIn(temporaryFolder(), ['explain', 'critical/S-RFC-ANY']);
    expect(status).toBe(0);
    expect(stdout).toContain('# critical/s-rfc-any: any function may be called by RFC');
    const short = await runIn(temporaryFolder(), ['explain', 's-rfc-any']);
    expect(short.stderr).toContain('did you mean critical/s-rfc-any?');
    const unknown = await runIn(temporaryFolder(), ['explain', 'critical/s-rfc-all']);
    expect([unknown.status, unknown.stderr.includes('did you mean critical/s-rfc-any?')]).toEqual([2, true]);
  });
});
