import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesBelow, temporaryFolder, textOf } from '../harness/folder.ts';
import { gitEnvironment as env, repository } from '../harness/repository.ts';
import { runIn } from '../harness/run-in.ts';

const fixture = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../fixtures/import/${path}`, import.meta.url)));
const downloads = {
  'reader.SAP': fixture('log-reader/HARBOUR_LOG_READER.SAP'),
  'family.SAP': fixture('family/BERTH_DESK.SAP'),
};

async function imported(...names: readonly (keyof typeof downloads)[]) {
  const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, downloads[name]])));
  expect((await runIn(folder, ['import', ...names])).status).toBe(0);
  return folder;
}

const sidecarOf = (folder: string) => filesBelow(folder).find((path) => path.endsWith('.origin.json')) ?? '';

describe('roles from sources that an import wrote', () => {
  it.each(['reader.SAP', 'family.SAP'] as const)('are those of the download %s, on either side', async (name) => {
    const folder = await imported(name);
    const there = await runIn(folder, ['diff', name, 'roles']);
    const back = await runIn(folder, ['diff', 'roles', name]);
    expect([there.stdout, back.stdout]).toEqual(['no differences\n', 'no differences\n']);
    expect([there.status, back.status]).toEqual([0, 0]);
  });

  it('are those of several downloads in one folder', async () => {
    const folder = await imported('reader.SAP', 'family.SAP');
    const { stdout } = await runIn(folder, ['diff', 'reader.SAP', 'roles/harbour-log-reader.role.ts']);
    expect(stdout).toBe('no differences\n');
  });

  it('lack what the import kept when it is gone: then the comparison shows it', async () => {
    const folder = await imported('reader.SAP');
    const kept = join(folder, sidecarOf(folder));
    const without = temporaryFolder({
      'reader.SAP': downloads['reader.SAP'],
      'roles/reader.role.ts': textOf(folder, 'roles/harbour-log-reader.role.ts'),
      'catalog.custom.ts': textOf(folder, 'catalog.custom.ts'),
    });
    expect(readFileSync(kept).length).toBeGreaterThan(0);
    const { stdout, status } = await runIn(without, ['diff', 'reader.SAP', 'roles']);
    expect(stdout).toContain('1 role changed');
    expect(status).toBe(1);
  });

  it('are not compared when what the import kept cannot be read', async () => {
    const folder = await imported('reader.SAP');
    writeFileSync(join(folder, sidecarOf(folder)), '{ "half');
    const { stdout, stderr, status } = await runIn(folder, ['diff', 'reader.SAP', 'roles']);
    expect(stderr).toContain('error R5608');
    expect([stdout, status]).toEqual(['', 2]);
  });

  it('are those of the download in another revision, too', async () => {
    const folder = await imported('reader.SAP');
    const files = Object.fromEntries(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path))]));
    const source = 'roles/harbour-log-reader.role.ts';
    const changed = textOf(folder, source).replace("'RFCPING'", "'RFCPONG'");
    const clone = repository(files, { [source]: changed });
    expect((await runIn(clone, ['diff', 'git:HEAD~1', 'reader.SAP'], { env })).stdout).toBe('no differences\n');
    const { stdout } = await runIn(clone, ['diff', 'git:HEAD~1', 'git:HEAD'], { env });
    expect(stdout).toContain('+ RFCPONG');
    expect(stdout).toContain('- RFCPING');
    expect(stdout.split('\n')).toHaveLength(8);
  });
});
