import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { windows1252 } from '../../src/codec/encoding.ts';
import type { JsonFinding } from '../../src/diagnostics/render/json.ts';
import { writePfcg } from '../../src/formats/pfcg/write.ts';
import { exampleSource } from '../../src/lint/example-source.ts';
import type { AnyRule } from '../../src/lint/rule.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { compileSources } from '../../src/cli/sources/compile-sources.ts';
import { createProgress } from '../../src/cli/progress.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';
import { runIn } from '../cli/harness/run-in.ts';
import { markedPlace } from '../support/marked-place.ts';

const config = `import { defineConfig } from 'rolewright';\nexport default defineConfig({ lint: { preset: 'strict' } });\n`;

/** A project with an example as its only source, every rule on. */
function projectOf(example: string): string {
  return temporaryFolder({
    'package.json': '{ "type": "module" }',
    'rolewright.config.ts': config,
    'roles/example.role.ts': exampleSource(example).replace(/[«»]/g, ''),
  });
}

async function lintIn(folder: string, what: string): Promise<readonly JsonFinding[]> {
  const { stdout, stderr } = await runIn(folder, ['lint', what, '--format', 'json']);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as readonly JsonFinding[];
}

/** Writes the roles of an example to a file beside it. */
async function fileOf(folder: string, edit: (text: string) => string = (text) => text): Promise<readonly string[]> {
  const io = { cwd: folder, stderr: { write: () => undefined }, now: () => 0 } as never;
  const { roles } = await compileSources([], undefined, {
    io,
    progress: createProgress({ stderr: { write: () => true }, now: () => 0 }),
  });
  const target = { client: '100', release: '757', encoding: windows1252(), lineEnd: 'crlf' } as const;
  const text = edit(Buffer.concat([...writePfcg(roles, target, { diagnostics: [], rows: 0 })]).toString('latin1'));
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out/example.SAP'), text, 'latin1');
  return text.split('\r\n');
}

const inSources = rules.filter(({ fileChange, inSources: code }) => fileChange === undefined && code === undefined);

describe.each(rules.map((rule) => [rule.id, rule] as const))('the rule %s', (id, rule: AnyRule) => {
  it('says what it is, why, and where that comes from', () => {
    expect(id).toMatch(/^(critical|correctness|hygiene)\/[a-z0-9-]+$/);
    expect(rule.title).toMatch(/^([a-z]|RFC)/);
    expect(rule.title.length).toBeLessThan(70);
    expect(rule.why).toMatch(/^[A-Z`].*\.$/s);
    expect(rule.reference.length).toBeGreaterThan(10);
  });

  it('is silent about its good example', async () => {
    const folder = projectOf(rule.good);
    const found = await lintIn(folder, 'roles');
    expect(found.filter(({ code }) => code === id || /^R[1-5]/.test(code))).toEqual([]);
    await fileOf(folder);
    expect((await lintIn(folder, 'out')).filter(({ code }) => code === id)).toEqual([]);
  });
});

describe.each(inSources.map((rule) => [rule.id, rule] as const))('the rule %s', (id, rule: AnyRule) => {
  it('finds its bad example where it is marked', async () => {
    const found = await lintIn(projectOf(rule.bad), 'roles');
    const { line, column, endColumn } = markedPlace(exampleSource(rule.bad));
    expect(found.filter(({ code }) => /^R[1-5]/.test(code))).toEqual([]);
    const own = found.filter(({ code }) => code === id);
    expect(own.map((each) => [each.line, each.column, each.endColumn])).toEqual([[line, column, endColumn]]);
    expect((own[0]?.remedies ?? []).length > 0).toBe(rule.offers !== undefined);
  });
});

const ofRoles = inSources.filter(({ user }) => user === undefined);

describe.each(ofRoles.map((rule) => [rule.id, rule] as const))('the rule %s', (id, rule: AnyRule) => {
  it('finds its bad example in the file, in the row and the column that hold it', async () => {
    const folder = projectOf(rule.bad);
    const lines = await fileOf(folder);
    const [finding, ...others] = (await lintIn(folder, 'out')).filter(({ code }) => code === id);
    expect(others).toEqual([]);
    const { line = 0, column = 0, endColumn = 0 } = finding ?? {};
    const cell = lines[line - 1]?.slice(column - 1, endColumn - 1);
    const marked = /«(.*)»/s.exec(rule.bad)?.[1] ?? '';
    const value = /^'(.*)'$/.exec(marked)?.[1] ?? /^range\('([^']*)'/.exec(marked)?.[1] ?? /^org\('/.exec(marked)?.[0];
    expect(cell).toBeDefined();
    if (value?.startsWith('org(')) expect(cell).toBe('$BUKRS');
    else if (value !== undefined) expect(cell).toBe(value);
    else expect(lines[line - 1]).toMatch(/^AGR_(1250|1251|HIER|BUFFI|DEFINE|TEXTS|AGRS)\s/);
  });
});

const onlyInFiles = rules.filter(({ fileChange }) => fileChange !== undefined);

describe.each(onlyInFiles.map((rule) => [rule.id, rule] as const))('the rule %s', (id, rule: AnyRule) => {
  it('finds its bad example in the file that somebody changed, in the row it names, and not in the source', async () => {
    const { row, from, to, found } = rule.fileChange!;
    const folder = projectOf(rule.bad);
    expect((await lintIn(folder, 'roles')).filter(({ code }) => code === id)).toEqual([]);
    const has = (line: string, texts: readonly string[]) => texts.every((text) => line.includes(text));
    const lines = await fileOf(folder, (text) => {
      const before = text.split('\r\n');
      const after = before.map((line) => (has(line, row) ? line.replace(from, to) : line));
      expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
      return after.join('\r\n');
    });
    const own = (await lintIn(folder, 'out')).filter(({ code }) => code === id);
    expect(own.map(({ line = 0 }) => has(lines[line - 1] ?? '', found))).toEqual([true]);
  });
});

it('says of every reference to the security baseline that it was not checked, and names only notes that were', () => {
  for (const { id, reference } of rules) {
    if (reference.includes('Baseline')) expect([id, reference]).toEqual([id, expect.stringContaining('not checked')]);
    const notes = reference.match(/note \d+/g) ?? [];
    expect([id, notes.filter((note) => note !== 'note 16466')]).toEqual([id, []]);
  }
});

it('has a bad example for every rule', () => {
  for (const { id, bad, good } of rules) expect([id, bad === '', good === '']).toEqual([id, false, false]);
});
