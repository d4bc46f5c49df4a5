import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPfcg } from '../../../src/formats/pfcg/read.ts';
import { filesBelow, temporaryFolder, textOf } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const fixture = (path: string) => join(import.meta.dirname, '../../../fixtures/import', path);
const names = readdirSync(fixture('tables'));
const exported = Object.fromEntries(names.map((name) => [name, readFileSync(fixture(`tables/${name}`))]));
const rolesIn = (path: string) => readPfcg(readFileSync(path), { file: path }).roles;

describe('import of exported tables', () => {
  it('writes the sources that a download of the same roles gives', async () => {
    const folder = temporaryFolder(exported);
    await transcript('import exported tables', folder, [['import', ...names]]);
    const sources = filesBelow(join(folder, 'roles')).filter((path) => path.endsWith('.ts'));
    for (const path of sources) expect(textOf(folder, `roles/${path}`)).toBe(textOf(fixture('expected'), path));
    expect(sources).toHaveLength(5);
  });

  it('leads to files whose roles are those of the download', async () => {
    const folder = temporaryFolder(exported);
    expect((await runIn(folder, ['import', ...names])).status).toBe(0);
    expect((await runIn(folder, ['build'])).status).toBe(0);
    for (const original of rolesIn(fixture('family/BERTH_DESK.SAP')))
      expect(rolesIn(join(folder, `out/roles/${original.name}.SAP`))).toEqual([original]);
  });

  it('writes nothing when tables are missing, lack columns or have broken rows', async () => {
    const { 'agr_1250.txt': authorizations, ...others } = exported;
    const values = (exported['agr_1251.txt'] ?? '').toString();
    const broken = (authorizations ?? '').toString().split('\r\n');
    broken[2] = (broken[2] ?? '').split('\t').slice(0, 5).join('\t');
    const folder = temporaryFolder({
      ...others,
      'broken/agr_1250.txt': broken.join('\r\n'),
      'whole/agr_1250.txt': authorizations ?? '',
      'without/agr_1251.txt': values.replace('DELETED', 'REMOVED'),
    });
    const rest = Object.keys(others);
    await transcript('import exported tables with mistakes', folder, [
      ['import', ...rest],
      ['import', 'broken/agr_1250.txt', ...rest],
      ['import', 'whole/agr_1250.txt', 'without/agr_1251.txt', ...rest.filter((name) => name !== 'agr_1251.txt')],
    ]);
    expect(existsSync(join(folder, 'roles'))).toBe(false);
  });

  it('warns of rows that were lost, as in a download, but not of tables that were not exported', async () => {
    const { 'agr_texts.csv': _texts, ...others } = exported;
    const rows = (exported['agr_1251.txt'] ?? '').toString().split('\n');
    const kept = rows.filter((row) => !/\tZ_BERTH_CLERK_2000\t.*\tS_TCODE\t/.test(row));
    expect(kept.length).toBe(rows.length - 1);
    const folder = temporaryFolder({ ...others, 'agr_1251.txt': kept.join('\n') });
    const { status, stderr } = await runIn(folder, ['import', ...Object.keys(others)]);
    expect(status).toBe(0);
    const found = [...stderr.matchAll(/^(\S+):(\d+):\d+ warning (R25\d\d): (.*)\n +\2 \| /gm)];
    expect(found.map(([, file, , code, message]) => [file, code, message])).toEqual([
      ['agr_1250.txt', 'R2501', 'S_TCODE T-HB21000400 of the role Z_BERTH_CLERK_2000 has no value in AGR_1251'],
      ['agr_1252.csv', 'R2508', 'no authorization of the role Z_BERTH_CLERK_3000 refers to the org level $BUKRS'],
    ]);
    expect(stderr.match(/R25\d\d/g)).toHaveLength(2);
  });

  it('keeps what sources cannot say under the name of the folder of the exports', async () => {
    const folder = temporaryFolder(
      Object.fromEntries(Object.entries(exported).map(([name, bytes]) => [`downloads/prd/${name}`, bytes])),
    );
    const { status } = await runIn(folder, ['import', ...names.map((name) => `downloads/prd/${name}`)]);
    expect(status).toBe(0);
    const kept = filesBelow(join(folder, 'roles')).filter((path) => path.endsWith('.origin.json'));
    expect(kept).toEqual(['prd.SAP.origin.json']);
    expect((await runIn(folder, ['build', '--faithful'])).status).toBe(0);
    expect(existsSync(join(folder, 'out/roles/prd.SAP'))).toBe(true);
  });

  it('writes nothing of exports of two clients, and says how to go on', async () => {
    const other = (exported['agr_define.txt'] ?? '').toString().replaceAll('800', '300');
    const folder = temporaryFolder({ ...exported, 'other/agr_define.txt': other });
    const { status, stderr } = await runIn(folder, ['import', ...names, 'other/agr_define.txt']);
    expect(stderr).toContain('R4738: the exports have rows of several clients: "300", "800"');
    expect(stderr).toContain('help: leave the rows of all clients but one out');
    expect(stderr).toContain('R5614');
    expect([status, existsSync(join(folder, 'roles'))]).toEqual([1, false]);
  });

  it('never writes outside of its folder for the name of a role', async () => {
    const climbing = Object.entries(exported).map(([name, bytes]) => [
      name,
      bytes.toString().replaceAll('Z_BERTH_DESK', '../../../../X'.slice(0, 12)),
    ]);
    const folder = temporaryFolder(Object.fromEntries(climbing) as Record<string, string>);
    await runIn(folder, ['import', ...names, '--out', 'a/b/roles']);
    const written = filesBelow(folder).filter((path) => !names.includes(path));
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((path) => !path.startsWith('a/b/roles/') && path !== 'catalog.custom.ts')).toEqual([]);
    expect(written.flatMap((path) => path.split('/')).filter((part) => part === '..')).toEqual([]);
  });
});
