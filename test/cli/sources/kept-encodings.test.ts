import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';

const fixture = (path: string) => readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url), 'latin1');
/** The bytes of letters in windows-1250: ř is F8, ť is 9D. */
const czech = Buffer.from(
  fixture('import/family/BERTH_DESK.SAP').replace('E00000Berth clerk\n', 'E00000P\xf8e\x9d\n'),
  'latin1',
);
const advice =
  "help: set codePage: 'windows-1250' in rolewright.config.ts, which the download of this role is in, or write it with other characters";

/** A folder with what an import made of files, which are gone: a process runs each source only once. */
async function imported(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const first = temporaryFolder(files);
  expect((await runIn(first, ['import', 'a.SAP', '--encoding', 'cp1250'])).status).toBe(0);
  const made = filesBelow(first).map((path) => [path, readFileSync(join(first, path))] as const);
  return temporaryFolder(Object.fromEntries(made));
}

describe('sources of a download in another code page than that of the project', () => {
  it('are built when codePage is what the message says', async () => {
    const folder = await imported({ 'a.SAP': czech });
    for (const command of [['build', '--faithful'], ['build'], ['lint']]) {
      const { status, stdout, stderr } = await runIn(temporaryFolder(contentOf(folder)), command);
      expect([status, (stdout + stderr).includes(advice)]).toEqual([1, true]);
    }
    const settings = "export default { codePage: 'windows-1250' };\n";
    const set = temporaryFolder({ ...contentOf(folder), 'rolewright.config.ts': settings });
    const { status, stderr } = await runIn(set, ['build', '--faithful']);
    expect(status, stderr).toBe(0);
    expect(readFileSync(join(set, 'out/roles/a.SAP')).equals(czech)).toBe(true);
  });

  it('get other advice for characters that the download did not have', async () => {
    const folder = await imported({ 'a.SAP': czech });
    const path = 'roles/z-berth-clerk.role.ts';
    const files = contentOf(folder);
    const changed = files[path]?.toString('utf8').replace('P\u0159e\u0165', '\u6e2f') ?? '';
    const { status, stderr } = await runIn(temporaryFolder({ ...files, [path]: changed }), ['build']);
    expect([status, stderr.includes('R1017'), stderr.includes('windows-1250')]).toEqual([1, true, false]);
    expect(stderr).toContain('help: write it with other characters, or set another codePage in the configuration');
  });

  it('are announced by the import, also when only the menu has such characters, and by whatever name', async () => {
    const menu = Buffer.from(
      fixture('import/log-reader/HARBOUR_LOG_READER.SAP')
        .replaceAll(/[^\0-\x7f]/g, 'x')
        .replace(/^(AGR_HIERT .{92})./m, '$1\xf8'),
      'latin1',
    );
    const folder = temporaryFolder({ 'a.SAP': menu });
    const { stderr } = await runIn(folder, ['import', 'a.SAP', '--encoding', 'cp1250']);
    expect(stderr).toContain('warning R5610: this file is in windows-1250, builds of this project are in windows-1252');
    expect(stderr).toContain("help: set codePage: 'windows-1250' in rolewright.config.ts, or builds stop at");
    const settings = "export default { codePage: 'cp1250' };\n";
    const same = await runIn(temporaryFolder({ 'a.SAP': menu, 'rolewright.config.ts': settings }), ['import', 'a.SAP']);
    expect([same.status, same.stderr.includes('R5610')]).toEqual([0, false]);
  });
});

const contentOf = (folder: string): Readonly<Record<string, Buffer>> =>
  Object.fromEntries(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path))]));
