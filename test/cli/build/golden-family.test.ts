import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesBelow, temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';

const fixture = fileURLToPath(new URL('../../../fixtures/family/', import.meta.url));
const source = { 'roles/family.role.ts': readFileSync(join(fixture, 'family.role.ts'), 'utf8') };

/** Latin-1 shows every byte as a character, so a difference is readable and none is lost. */
const bytesOf = (path: string) => readFileSync(path, 'latin1');

describe('the golden files of a master, three derived roles and a composite role', () => {
  it('are what a build writes, a file a role', async () => {
    const folder = temporaryFolder(source);
    expect(await runIn(folder, ['build'])).toMatchObject({ status: 0, stderr: '' });
    const built = join(folder, 'out', 'roles');
    expect(filesBelow(built)).toEqual(readdirSync(join(fixture, 'split')).sort());
    for (const file of filesBelow(built))
      expect(bytesOf(join(built, file))).toBe(bytesOf(join(fixture, 'split', file)));
  });

  it('are what a build writes into one file', async () => {
    const folder = temporaryFolder(source);
    expect(await runIn(folder, ['build', '--bundle', 'family.SAP'])).toMatchObject({ status: 0, stderr: '' });
    expect(bytesOf(join(folder, 'family.SAP'))).toBe(bytesOf(join(fixture, 'family.SAP')));
  });
});
