import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { readPfcg } from '../../../src/formats/pfcg/read.ts';
import { rolesEqual } from '../../../src/model/equality.ts';
import { filesBelow, temporaryFolder, textOf } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const checkout = fileURLToPath(new URL('../../../', import.meta.url));
const fixture = (path: string) => join(checkout, 'fixtures/import', path);
const reader = readFileSync(fixture('log-reader/HARBOUR_LOG_READER.SAP'));
const family = readFileSync(fixture('family/BERTH_DESK.SAP'));

/** A folder with both downloads in it. */
function withDownloads(): string {
  return temporaryFolder({ 'downloads/HARBOUR_LOG_READER.SAP': reader, 'downloads/BERTH_DESK.SAP': family });
}

/** The same files in another folder: a process runs each source file only once. */
function copied(folder: string): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

const rolesIn = (path: string) => readPfcg(readFileSync(path), { file: path }).roles;

describe('import', () => {
  it('writes the sources that a person would have written', async () => {
    const folder = withDownloads();
    await transcript('import two downloads', folder, [['import', 'downloads']]);
    const sources = filesBelow(folder).filter((path) => path.endsWith('.ts'));
    for (const path of sources) {
      const text = textOf(folder, path);
      await expect(text).toMatchFileSnapshot(fixture(`expected/${path.replace(/^roles\//, '')}`));
      expect(await format(text, { parser: 'typescript', singleQuote: true, printWidth: 120 })).toBe(text);
    }
    expect(sources).toHaveLength(7);
  });

  it('makes sources that the compiler of the project takes, with the objects that nobody knew', async () => {
    const folder = withDownloads();
    await runIn(folder, ['init']);
    await runIn(folder, ['import', 'downloads']);
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(checkout, join(folder, 'node_modules/rolewright'));
    expect(existsSync(join(folder, 'catalog.custom.ts'))).toBe(true);
    const compiler = join(checkout, 'node_modules/typescript/bin/tsc');
    expect(execFileSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' })).toBe('');
  });

  it('leads to files whose roles are those of the downloads', async () => {
    const folder = withDownloads();
    await runIn(folder, ['import', 'downloads']);
    const built = await runIn(folder, ['build']);
    expect(built.status).toBe(0);
    for (const original of [
      ...rolesIn(fixture('log-reader/HARBOUR_LOG_READER.SAP')),
      ...rolesIn(fixture('family/BERTH_DESK.SAP')),
    ]) {
      const file = `${original.name.replaceAll('/', '#')}.SAP`;
      const [role] = rolesIn(join(folder, 'out/roles', file));
      expect(role).toEqual(original);
    }
  });

  it('leads to the identical files with --faithful', async () => {
    const folder = withDownloads();
    await runIn(folder, ['import', 'downloads']);
    expect((await runIn(folder, ['build', '--faithful'])).status).toBe(0);
    expect(readFileSync(join(folder, 'out/roles/HARBOUR_LOG_READER.SAP')).equals(reader)).toBe(true);
    expect(readFileSync(join(folder, 'out/roles/BERTH_DESK.SAP')).equals(family)).toBe(true);
    expect(filesBelow(join(folder, 'out/roles'))).toHaveLength(2);
  });

  it('keeps every line that a change does not touch, and says which are new', async () => {
    const first = withDownloads();
    await runIn(first, ['import', 'downloads/HARBOUR_LOG_READER.SAP']);
    const folder = copied(first);
    const path = join(folder, 'roles/harbour-log-reader.role.ts');
    writeFileSync(path, readFileSync(path, 'utf8').replace("'RFCPING'", "'RFCPONG'"));
    await transcript('build faithful after a change', folder, [
      ['build', '--faithful'],
      ['build', '--clean'],
    ]);
    await runIn(folder, ['build', '--faithful']);
    const before = reader.toString('latin1').split('\r\n');
    const after = readFileSync(join(folder, 'out/roles/HARBOUR_LOG_READER.SAP'), 'latin1').split('\r\n');
    expect(before.filter((line) => !after.includes(line)).map((line) => line.slice(125, 165).trim())).toEqual([
      'RFCPING',
    ]);
    expect(after.filter((line) => !before.includes(line)).map((line) => line.slice(125, 165).trim())).toEqual([
      'RFCPONG',
    ]);
    const [was] = rolesIn(fixture('log-reader/HARBOUR_LOG_READER.SAP'));
    const [now] = rolesIn(join(folder, 'out/roles/HARBOUR_LOG_READER.SAP'));
    expect(was !== undefined && now !== undefined && rolesEqual(was, now)).toBe(false);
  });

  it('puts a master and its derived roles into one source with --group', async () => {
    const folder = withDownloads();
    await runIn(folder, ['import', 'downloads/BERTH_DESK.SAP', '--group']);
    const source = textOf(folder, 'roles/z-berth-clerk.role.ts');
    expect(source).toContain('export const derived = deriveRoles(master, [\n  {\n');
    expect(filesBelow(join(folder, 'roles')).filter((path) => path.endsWith('.ts'))).toHaveLength(3);
    await runIn(folder, ['build', '--faithful']);
    expect(readFileSync(join(folder, 'out/roles/BERTH_DESK.SAP')).equals(family)).toBe(true);
  });

  it('keeps a source that says something else, shows the difference, and overwrites it when it is told to', async () => {
    const first = withDownloads();
    await runIn(first, ['import', 'downloads']);
    const changed = textOf(first, 'roles/harbour-log-reader.role.ts').replace("'AUDD', ", '// mine\n');
    const folder = temporaryFolder({
      'downloads/HARBOUR_LOG_READER.SAP': reader,
      'roles/harbour-log-reader.role.ts': changed,
      'catalog.custom.ts': textOf(first, 'catalog.custom.ts'),
    });
    await transcript('import over a source that was changed', folder, [['import', 'downloads']]);
    expect(textOf(folder, 'roles/harbour-log-reader.role.ts')).toBe(changed);
    expect((await runIn(folder, ['import', 'downloads', '--force'])).status).toBe(0);
    expect(textOf(folder, 'roles/harbour-log-reader.role.ts')).toContain("'AUDD'");
  });

  it('leaves a source that says the same as a person wrote it', async () => {
    const first = withDownloads();
    await runIn(first, ['import', 'downloads']);
    const commented = `// What a person thinks of it.\n${textOf(first, 'roles/z-berth-clerk.role.ts')}`;
    const folder = copied(first);
    writeFileSync(join(folder, 'roles/z-berth-clerk.role.ts'), commented);
    const { status, stdout } = await runIn(folder, ['import', 'downloads']);
    expect([status, textOf(folder, 'roles/z-berth-clerk.role.ts')]).toEqual([0, commented]);
    expect(stdout).toContain('unchanged roles/z-berth-clerk.role.ts');
  });

  it('imports nothing of a damaged role, says why, and imports the others', async () => {
    const lines = family.toString('latin1').split('\n');
    const at = lines.findIndex((line) => line.startsWith('AGR_1251') && line.includes('Z_BERTH_CLERK_2000'));
    const damaged = [...lines];
    damaged[at] = (lines[at] ?? '').replace('T-HB2100', ' T-HB2100');
    const folder = temporaryFolder({ 'BERTH_DESK.SAP': Buffer.from(damaged.join('\n'), 'latin1') });
    await transcript('import a file with a damaged line', folder, [['import', 'BERTH_DESK.SAP']]);
    expect(filesBelow(join(folder, 'roles'))).not.toContain('z-berth-clerk-2000.role.ts');
    const built = await runIn(folder, ['build', '--faithful']);
    expect(built.status).toBe(0);
    const kept = readFileSync(join(folder, 'out/roles/BERTH_DESK.SAP'), 'latin1').split('\n');
    const isOfDamaged = (line: string) => line.slice(50, 83).includes('Z_BERTH_CLERK_2000');
    expect(kept).toEqual(lines.filter((line) => !isOfDamaged(line)));
  });

  it('reports two versions of a role and imports the first', async () => {
    const other = Buffer.from(reader.toString('latin1').replace('RFCPING', 'RFCPONG'), 'latin1');
    const folder = temporaryFolder({ 'a.SAP': reader, 'b.SAP': other });
    const { status, stderr } = await runIn(folder, ['import', 'a.SAP', 'b.SAP']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('R5605')]);
    expect(textOf(folder, 'roles/harbour-log-reader.role.ts')).toContain('RFCPING');
  });

  it('lists what it drops with --clean, and keeps nothing beside the sources', async () => {
    const folder = withDownloads();
    const { status, stderr } = await runIn(folder, ['import', 'downloads', '--clean']);
    expect(status).toBe(0);
    expect(stderr).toContain('"/HARBOUR/LOG_READER" is without flag FORCE_YEL; flag SYS_FLAG; records AGR_1253');
    expect(filesBelow(folder).some((path) => path.endsWith('.origin.json'))).toBe(false);
    // nothing tells any more that the roles are in a system already, so they are judged as a project's own
    const build = await runIn(folder, ['build']);
    expect([build.status, [...build.stderr.matchAll(/error (\S+):/g)].map(([, code]) => code)]).toEqual([
      1,
      ['correctness/transaction-without-menu', 'correctness/transaction-without-menu'],
    ]);
    expect(build.stderr).toContain('nothing is built: correct these errors, allow them with a reason');
  });

  it('refuses to build with an origin file that was changed, but not with --clean', async () => {
    const folder = withDownloads();
    await runIn(folder, ['import', 'downloads/HARBOUR_LOG_READER.SAP']);
    const path = join(folder, 'roles/HARBOUR_LOG_READER.SAP.origin.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"sha256": "./, '"sha256": "x'));
    const { status, stderr } = await runIn(folder, ['build']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('its content has changed')]);
    expect((await runIn(folder, ['build', '--clean'])).status).toBe(0);
  });

  it('does not take options that exclude each other', async () => {
    const folder = withDownloads();
    expect((await runIn(folder, ['build', '--faithful', '--clean'])).status).toBe(2);
    expect((await runIn(folder, ['build', '--faithful', '--bundle', 'all.SAP'])).status).toBe(2);
  });

  it('leaves nothing when it is interrupted', async () => {
    const folder = withDownloads();
    const before = filesBelow(folder);
    const { status } = await runIn(folder, ['import', 'downloads'], {
      onInterrupt: (interrupt) => {
        interrupt();
        return () => undefined;
      },
    });
    expect([status, filesBelow(folder)]).toEqual([130, before]);
  });
});
