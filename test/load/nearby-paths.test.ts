import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nearbyModules, nearbyPaths, nearbySources } from '../../src/load/nearby-paths.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';

const sources = [
  'roles/a.role.ts',
  'roles/z-sales.role.ts',
  'roles/z-sale.role.ts',
  'teams/basis.users.ts',
  'roles/shared.ts',
];

describe('sources that a pattern may have meant', () => {
  it.each([
    ['roles/z-sals.role.ts', ['roles/z-sale.role.ts', 'roles/z-sales.role.ts']],
    ['roles/z-sales.ts', ['roles/z-sales.role.ts']],
    ['./roles/z-sales', ['roles/z-sales.role.ts']],
    ['role/Z-SALES.role.ts', ['roles/z-sales.role.ts']],
    ['basis.user.ts', ['teams/basis.users.ts']],
    ['team', ['teams']],
    ['roles/b.role.ts', []],
    ['roles/shard.ts', []],
    ['something/else.role.ts', []],
  ])('for %s are %j', async (pattern, expected) => {
    const cwd = temporaryFolder(Object.fromEntries(sources.map((path) => [path, ''])));
    expect(await nearbySources(pattern, cwd)).toEqual(expected);
  });

  it('are none for a text that is no path', async () => {
    const cwd = temporaryFolder({ 'roles/xxxx.role.ts': '' });
    expect(await nearbySources('x'.repeat(100_000), cwd)).toEqual([]);
  });

  it('are at most three', async () => {
    const cwd = temporaryFolder(Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`roles/sales${n}.role.ts`, ''])));
    expect(await nearbySources('roles/sales.role.ts', cwd)).toEqual([1, 2, 3].map((n) => `roles/sales${n}.role.ts`));
  });
});

describe('files and folders that a path may have meant', () => {
  it.each([
    ['downlods', ['downloads']],
    ['./downlods/', ['downloads']],
    ['downloads/Z_SALE.SAP', ['downloads/Z_SALES.SAP']],
    ['downloads/z_sales.sap', ['downloads/Z_SALES.SAP']],
    ['downlods/Z_SALES.SAP', ['downloads/Z_SALES.SAP']],
    ['downlods\\Z_SALES.SAP', ['downloads/Z_SALES.SAP']],
    ['downlods/Z_SALE.SAP', ['downloads']],
    ['../elsewhere/Z_SALES.SAP', []],
    ['downloads/Z_OTHER.SAP', []],
    ['downloads/Z_SALES.SAP', []],
    ['', []],
  ])('for %j are %j', (path, expected) => {
    expect(nearbyPaths(path, temporaryFolder({ 'downloads/Z_SALES.SAP': '', 'other/a.txt': '' }))).toEqual(expected);
  });

  it('are found for absolute paths', () => {
    const folder = temporaryFolder({ 'downloads/Z_SALES.SAP': '' });
    expect(nearbyPaths(join(folder, 'download'), '/')).toEqual([join(folder, 'downloads')]);
  });
});

describe('modules that an import may have meant', () => {
  it.each([
    ['./plant', ['./plants.ts']],
    ['./parts/plnat.js', ['./parts/plant.mjs']],
    ['../here/plants2', ['../here/plants.ts']],
    ['./main', []],
    ['./nowhere/plants', []],
    ['./plant.json', []],
  ])('for %s are %j', (specifier, expected) => {
    const files = {
      'here/main.ts': '',
      'here/plants.ts': '',
      'here/plant.md': '',
      'here/parts/plant.mjs': '',
      'here/plants.d.ts': '',
    };
    expect(nearbyModules(specifier, join(temporaryFolder(files), 'here/main.ts'))).toEqual(expected);
  });
});
