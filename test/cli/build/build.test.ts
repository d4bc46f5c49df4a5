import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPfcg } from '../../../src/formats/pfcg/read.ts';
import { filesBelow, temporaryFolder, textOf } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const reader = `import { defineRole } from 'rolewright';

export default defineRole({
  name: 'Z_READER',
  text: { EN: 'Reads logs', DE: 'Liest Protokolle für Prüfer' },
  authorizations: { S_APPL_LOG: [{ ALG_OBJECT: ['*'], ALG_SUBOBJ: ['*'], ACTVT: ['03'] }] },
});
`;

const namespaced = `import { defineRole } from 'rolewright';

export default [
  defineRole({ name: '/ABC/JOBS', text: { EN: 'Jobs' }, authorizations: { S_BTCH_JOB: [{ JOBACTION: ['SHOW'], JOBGROUP: ['*'] }] } }),
  defineRole({ name: 'Z_EMPTY', text: { EN: 'Nothing yet' } }),
];
`;

const project = { 'roles/reader.role.ts': reader, 'roles/sub/namespaced.role.ts': namespaced };

const faulty = `import { defineRole, range } from 'rolewright';

const activities = ['3'].map((activity) => \`0\${activity}x\`.toLowerCase());

export default defineRole({
  name: 'Z_faulty',
  text: { EN: 'Łódź' },
  authorizations: {
    S_BTCH_JOB: [{ JOBACTION: ['RELE'], JOBGRP: ['*'] }],
    S_APPL_LOG: [{ ALG_OBJECT: [''], ALG_SUBOBJ: [range('B', 'A')], ACTVT: activities }],
  },
});
`;

describe('build', () => {
  it('says nothing of files that were taken back when one of them could not be written', async () => {
    const folder = temporaryFolder({ ...project, 'out/roles/Z_READER.SAP/mine.txt': '' });
    const { status, stdout, stderr } = await runIn(folder, ['build']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('error R5009: cannot write "out/roles/Z_READER.SAP": it is a folder');
    const json = await runIn(folder, ['build', '--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ files: [], written: [], unchanged: [], removed: [] });
    expect(filesBelow(join(folder, 'out'))).toEqual(['roles/Z_READER.SAP/mine.txt']);
  });

  it('writes a file a role, and a manifest with rows, sizes and digests', async () => {
    const folder = temporaryFolder(project);
    await transcript('build all roles', folder, [['build'], ['build']]);
    expect(filesBelow(join(folder, 'out'))).toEqual([
      'IMPORT.md',
      'manifest.json',
      'roles/#ABC#JOBS.SAP',
      'roles/Z_EMPTY.SAP',
      'roles/Z_READER.SAP',
    ]);
    const manifest = JSON.parse(textOf(folder, 'out', 'manifest.json')) as {
      files: { path: string; roles: string[]; rows: number; size: number; sha256: string }[];
    };
    expect(manifest.files.map(({ roles }) => roles)).toEqual([['Z_READER'], ['/ABC/JOBS'], ['Z_EMPTY']]);
    for (const { path, rows, size, sha256 } of manifest.files) {
      const bytes = readFileSync(join(folder, 'out', path));
      expect({ size, sha256 }).toEqual({
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
      expect(rows).toBe(bytes.toString('latin1').split('\r\n').length - 1);
    }
  });

  it('reports every mistake at its place and writes nothing', async () => {
    const folder = temporaryFolder({ ...project, 'roles/faulty.role.ts': faulty });
    await transcript('build with mistakes in a source', folder, [['build'], ['build', '--format', 'json']]);
    expect(filesBelow(folder)).not.toContain('out/manifest.json');
  });

  it('puts all roles into one file with --bundle', async () => {
    const folder = temporaryFolder(project);
    await transcript('build a bundle', folder, [['build', '--bundle', 'all/roles.SAP', '--format', 'json']]);
    const file = readPfcg(readFileSync(join(folder, 'all', 'roles.SAP')), { file: 'roles.SAP' });
    expect(file.roles.map(({ name }) => name)).toEqual(['Z_READER', '/ABC/JOBS', 'Z_EMPTY']);
    expect(file.diagnostics).toEqual([]);
    expect(filesBelow(join(folder, 'out'))).toEqual(['IMPORT.md', 'manifest.json']);
  });

  it.each([
    ['all.SAP', 'out', '../all.SAP'],
    ['parts/all.SAP', 'out/now', '../../parts/all.SAP'],
    ['../all.SAP', 'out', '../../all.SAP'],
    ['out/all.SAP', 'out', 'all.SAP'],
    ['all.SAP', '.', 'all.SAP'],
    ['all.SAP', '../elsewhere', 'all.SAP'],
  ])('names the bundle %s as it is seen from %s: %s', async (bundle, out, seen) => {
    const folder = join(temporaryFolder({ 'here/roles/reader.role.ts': reader }), 'here');
    await runIn(folder, ['build', '--bundle', bundle, '--out', out]);
    const manifest = JSON.parse(textOf(folder, out, 'manifest.json')) as unknown;
    expect(manifest).toMatchObject({ files: [{ path: seen, bundle: true }] });
    expect(textOf(folder, out, 'IMPORT.md')).toContain(`2. Choose the file \`${seen}\`.`);
    expect(textOf(folder, out, 'IMPORT.md')).toContain('The build was told where to put these roles');
    // what was named is nothing that a later build may remove
    await runIn(folder, ['build', '--bundle', bundle, '--out', out]);
    expect(filesBelow(join(folder, '..'))).toContain(join('here', bundle));
  });

  it('takes client, release, code page and line ends from the configuration, and from a system on top', async () => {
    const config = `import { defineConfig } from 'rolewright';
export default defineConfig({ client: '200', codePage: 'iso-8859-15', lineEnd: 'lf', systems: { QAS: { client: '300', release: '740' } } });
`;
    const folder = temporaryFolder({ ...project, 'rolewright.config.ts': config });
    expect(await runIn(folder, ['build', 'roles/reader.role.ts', '--system', 'QAS'])).toMatchObject({ status: 0 });
    const text = readFileSync(join(folder, 'out', 'QAS', 'roles', 'Z_READER.SAP'), 'latin1');
    expect(text).toMatch(/^RELEASE {43}740$/m);
    expect(text).toMatch(/^AGR_DEFINE {40}300Z_READER/m);
    expect(text).toContain('Liest Protokolle für Prüfer\n');
    expect(text).not.toContain('\r');
    const manifest = JSON.parse(textOf(folder, 'out', 'QAS', 'manifest.json')) as object;
    expect(manifest).toMatchObject({ system: 'QAS', client: '300', release: '740', codePage: 'iso-8859-15' });
    await transcript('build for a system that is not configured', folder, [['build', '--system', 'QSA']]);
  });

  it('says that no real role file in Unicode is known', async () => {
    const config = `import { defineConfig } from 'rolewright';
export default defineConfig({ codePage: 'utf-16le' });
`;
    const folder = temporaryFolder({ 'roles/reader.role.ts': reader, 'rolewright.config.ts': config });
    await transcript('build in UTF-16', folder, [['build']]);
    const bytes = readFileSync(join(folder, 'out', 'roles', 'Z_READER.SAP'));
    expect(bytes.subarray(0, 10).toString('hex')).toBe('fffe4400410054004500');
    expect(readPfcg(bytes, { file: 'x' }).roles[0]?.texts[0]?.short).toBe('Liest Protokolle für Prüfer');
  });

  it('removes what the build before made and this one does not, and nothing else', async () => {
    const folder = temporaryFolder(project);
    await runIn(folder, ['build']);
    writeFileSync(join(folder, 'out', 'roles', 'MINE.SAP'), 'mine');
    expect((await runIn(folder, ['build', 'roles/reader.role.ts'])).stdout).toContain('removed out/roles/Z_EMPTY.SAP');
    expect(filesBelow(join(folder, 'out'))).toEqual([
      'IMPORT.md',
      'manifest.json',
      'roles/MINE.SAP',
      'roles/Z_READER.SAP',
    ]);
  });

  it('removes nothing when the manifest of the build before is damaged', async () => {
    const folder = temporaryFolder(project);
    await runIn(folder, ['build']);
    writeFileSync(join(folder, 'out', 'manifest.json'), '{ "files": [ { "path": ');
    const { status, stderr } = await runIn(folder, ['build', 'roles/reader.role.ts']);
    expect({ status, said: stderr.includes('warning R5201') }).toEqual({ status: 0, said: true });
    expect(filesBelow(join(folder, 'out'))).toContain('roles/Z_EMPTY.SAP');
  });

  it('leaves a file with the same bytes untouched', async () => {
    const folder = temporaryFolder(project);
    await runIn(folder, ['build']);
    const file = join(folder, 'out', 'roles', 'Z_READER.SAP');
    utimesSync(file, 1000, 1000);
    await runIn(folder, ['build']);
    expect(statSync(file).mtimeMs).toBe(1_000_000);
  });

  it('writes zeros for date and time, and the time of the build only on request', async () => {
    const folder = temporaryFolder({ 'roles/reader.role.ts': reader });
    const file = join(folder, 'out', 'roles', 'Z_READER.SAP');
    await runIn(folder, ['build']);
    expect(readFileSync(file, 'latin1')).toMatch(/^DATE {46}0{8} {42}0{6}\r\n/);
    await runIn(folder, ['build', '--stamp']);
    expect(readFileSync(file, 'latin1')).toMatch(/^DATE {46}20240203 {42}040506\r\n/);
    await runIn(folder, ['build', '--stamp'], { env: { SOURCE_DATE_EPOCH: '1700000000' } });
    expect(readFileSync(file, 'latin1')).toMatch(/^DATE {46}20231114 {42}221320\r\n/);
    // the last one is the first second of the year 10000
    for (const given of ['today', '-1', '1e3', '253402300800']) {
      const { status, stderr } = await runIn(folder, ['build', '--stamp'], { env: { SOURCE_DATE_EPOCH: given } });
      expect([status, stderr]).toEqual([2, expect.stringContaining(`R5202: SOURCE_DATE_EPOCH is "${given}"`)]);
    }
  });

  it('says when there is nothing to build', async () => {
    const folder = temporaryFolder({ 'roles/none.role.ts': 'export const nothing = 1;\n' });
    mkdirSync(join(folder, 'empty'));
    await transcript('build without roles', folder, [['build'], ['build', 'empty'], ['build', 'roles/none.roel.ts']]);
  });
});
