import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../../src/cli/role-files/chunks-of.ts';
import { filesBelow, temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';

const role = readFileSync(join(import.meta.dirname, '../../../fixtures/roles/Z_SALES_CLERK.SAP'));

const changes: Readonly<Record<string, (path: string) => void>> = {
  'is gone': (path) => rmSync(path),
  'is shorter': (path) => truncateSync(path, 1000),
  'is longer': (path) => appendFileSync(path, role),
  'says something else': (path) => writeFileSync(path, role.toString('latin1').replaceAll('VA01', 'VA02'), 'latin1'),
};

describe.each(Object.entries(changes))('a file that %s when it is read again', (_title, change) => {
  it.each([
    ['import', ['import', 'download.SAP']],
    ['verify --fix', ['verify', 'download.SAP', '--fix', 'new.SAP']],
  ])('ends %s with status 2, and nothing is written', async (_command, argv) => {
    const folder = temporaryFolder({ 'download.SAP': role });
    // the place where a command begins to write
    const onInterrupt = () => {
      change(join(folder, 'download.SAP'));
      return () => undefined;
    };
    const { status, stderr } = await runIn(folder, argv, { onInterrupt });
    expect(stderr).toMatch(/error R5101: cannot read "download.SAP": (it was changed|there is no such file)/);
    expect([status, filesBelow(folder).filter((path) => path !== 'download.SAP')]).toEqual([2, []]);
  });
});

describe('a file that changes while it is read', () => {
  it.each([
    ['grows', (path: string) => appendFileSync(path, Buffer.alloc(2 << 20))],
    ['is cut off', (path: string) => truncateSync(path, 1 << 20)],
  ])('is an error of reading when it %s', (_title, change) => {
    const path = join(temporaryFolder({ 'a.SAP': Buffer.alloc(3 << 20) }), 'a.SAP');
    let read = 0;
    const all = () => {
      for (const { length } of chunksOf(path)) {
        change(path);
        read += length;
      }
    };
    expect(all).toThrow(expect.objectContaining({ code: 'CHANGED' }) as Error);
    expect(read).toBeLessThan(6 << 20);
  });
});
