import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesBelow, temporaryFolder, textOf } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';

const fixture = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../fixtures/import/${path}`, import.meta.url)));
const reader = fixture('log-reader/HARBOUR_LOG_READER.SAP');
const family = fixture('family/BERTH_DESK.SAP');
const sourceOfReader = 'roles/harbour-log-reader.role.ts';

/** A download with another text in it. */
function withText(bytes: Buffer, from: string, to: string): Buffer {
  const text = bytes.toString('latin1');
  expect(text).toContain(from);
  return Buffer.from(text.replaceAll(from, to), 'latin1');
}

/** The sources of an import in a folder of their own, since a process runs each source file only once. */
async function imported(files: Readonly<Record<string, Uint8Array>>, ...options: readonly string[]): Promise<string> {
  const first = temporaryFolder(files);
  await runIn(first, ['import', '.', ...options]);
  const made = filesBelow(first).filter((path) => !(path in files));
  return temporaryFolder(Object.fromEntries(made.map((path) => [path, readFileSync(join(first, path))])));
}

describe('import over what is there', () => {
  it('keeps with --force a source that defines something else as well', async () => {
    const folder = await imported({ 'a.SAP': reader });
    const source = `${textOf(folder, sourceOfReader)}
export const mine = defineRole({ name: 'Z_MINE', text: { EN: 'Mine' }, authorizations: { S_TCODE: [{ TCD: ['SU53'] }] } });
`;
    writeFileSync(join(folder, sourceOfReader), source);
    writeFileSync(join(folder, 'a.SAP'), withText(reader, 'RFCPING', 'RFCPONG'));
    const { status, stdout, stderr } = await runIn(folder, ['import', 'a.SAP', '--force']);
    expect([status, textOf(folder, sourceOfReader)]).toEqual([1, source]);
    expect(stderr).toContain(
      'error R5615: "roles/harbour-log-reader.role.ts" is kept: written anew for "/HARBOUR/LOG_READER", it would lose "Z_MINE"',
    );
    expect(stdout).toContain('RFCPONG');
  });

  it('keeps with --force the derived roles of a master that stand in its source', async () => {
    const folder = await imported({ 'a.SAP': family }, '--group');
    const source = textOf(folder, 'roles/z-berth-clerk.role.ts');
    writeFileSync(join(folder, 'a.SAP'), withText(family, 'E00000Berth clerk', 'E00000Quay clerk'));
    const { status, stdout, stderr } = await runIn(folder, ['import', 'a.SAP', '--force']);
    expect([status, textOf(folder, 'roles/z-berth-clerk.role.ts')]).toEqual([1, source]);
    expect(stderr).toContain('it would lose "Z_BERTH_CLERK_1000", "Z_BERTH_CLERK_2000"');
    expect(stdout).not.toContain('z-berth-clerk-1000');
    const grouped = await runIn(folder, ['import', 'a.SAP', '--force', '--group']);
    expect([grouped.status, textOf(folder, 'roles/z-berth-clerk.role.ts').includes('Quay clerk')]).toEqual([0, true]);
  });

  it('says what comes next, and that what it kept belongs into the repository', async () => {
    const folder = temporaryFolder({ 'a.SAP': reader });
    const first = await runIn(folder, ['import', 'a.SAP']);
    expect(first.stderr).toContain(
      'next: commit roles with its *.origin.json, then rolewright lint and rolewright build\n',
    );
    expect((await runIn(folder, ['import', 'a.SAP'])).stderr).not.toContain('next:');
    const clean = await runIn(folder, ['import', 'a.SAP', '--clean', '--out', 'clean']);
    expect(clean.stderr).toContain('next: rolewright lint, which shows what a build would stop at');
  });

  it('names the sources that say the same where they are, each once', async () => {
    const folder = await imported({ 'a.SAP': family }, '--group');
    writeFileSync(join(folder, 'a.SAP'), family);
    const { stdout } = await runIn(folder, ['import', 'a.SAP']);
    expect(stdout.match(/unchanged .*\.ts/g)).toEqual([
      'unchanged roles/z-berth-clerk.role.ts',
      'unchanged roles/z-berth-clerk-3000.role.ts',
      'unchanged roles/z-berth-desk.role.ts',
    ]);
    expect(stdout).toContain('3 sources in roles');
  });

  it('says of a source under another name what to do, also with --force', async () => {
    const folder = await imported({ 'a.SAP': reader });
    renameSync(join(folder, sourceOfReader), join(folder, 'roles/log.role.ts'));
    writeFileSync(join(folder, 'a.SAP'), withText(reader, 'RFCPING', 'RFCPONG'));
    const { status, stderr } = await runIn(folder, ['import', 'a.SAP', '--force']);
    expect([status, filesBelow(join(folder, 'roles')).filter((path) => path.endsWith('.ts'))]).toEqual([
      1,
      ['log.role.ts'],
    ]);
    expect(stderr).toContain('or move it to "roles/harbour-log-reader.role.ts", which --force overwrites');
  });

  it('knows the roles that a table of a family makes, and a master that is not exported', async () => {
    const first = await imported({ 'a.SAP': family });
    const master = textOf(first, 'roles/z-berth-clerk.role.ts').replace('export default', 'const master =');
    const folder = temporaryFolder({
      'a.SAP': family,
      'catalog.custom.ts': textOf(first, 'catalog.custom.ts'),
      'roles/clerks.csv': 'name;text EN;BUKRS;ZHB_PIER\nZ_BERTH_CLERK_1000;Clerk 1000;1000;A\n',
      'roles/clerks.role.ts': `${master.replace('import {', 'import { deriveRoles,')}
export const clerks = deriveRoles(master, 'clerks.csv');
`,
    });
    const { stderr } = await runIn(folder, ['import', 'a.SAP']);
    const sources = filesBelow(join(folder, 'roles'));
    expect(sources).not.toContain('z-berth-clerk-1000.role.ts');
    expect(sources).not.toContain('z-berth-clerk.role.ts');
    expect(stderr).toContain('"roles/clerks.csv" is kept: what it says of "Z_BERTH_CLERK_1000" differs');
  });
});
