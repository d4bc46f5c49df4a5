import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPfcg } from '../../../src/formats/pfcg/read.ts';
import { readOrigin } from '../../../src/import/origin/origin-file.ts';
import { filesBelow, temporaryFolder, textOf } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';

const fixture = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../fixtures/import/${path}`, import.meta.url)));
const reader = fixture('log-reader/HARBOUR_LOG_READER.SAP');
const family = fixture('family/BERTH_DESK.SAP');
const clerks = ['Z_BERTH_CLERK', 'Z_BERTH_CLERK_1000', 'Z_BERTH_CLERK_2000', 'Z_BERTH_CLERK_3000', 'Z_BERTH_DESK'];

/** The lines of some roles of the family, and the header. */
function familyOf(...names: readonly string[]): Buffer {
  const lines = family.toString('latin1').split(/(?<=\n)/);
  const isWanted = (line: string) => {
    const name = line.slice(line.startsWith('LOADED_AGRS') ? 50 : 53, line.startsWith('LOADED_AGRS') ? 80 : 83).trim();
    return !clerks.includes(name) || names.includes(name);
  };
  return Buffer.from(lines.filter(isWanted).join(''), 'latin1');
}

function withText(bytes: Buffer, from: string, to: string): Buffer {
  const text = bytes.toString('latin1');
  expect(text).toContain(from);
  return Buffer.from(text.replaceAll(from, to), 'latin1');
}

/** What is kept beside the sources: the roles by the name of the origin file. */
function kept(folder: string): Readonly<Record<string, readonly string[]>> {
  const paths = filesBelow(join(folder, 'roles')).filter((path) => path.endsWith('.origin.json'));
  return Object.fromEntries(
    paths.map((path) => {
      const origin = readOrigin(textOf(folder, 'roles', path));
      if (typeof origin === 'string') throw new Error(origin);
      const { roles } = readPfcg(origin.bytes, { file: path });
      expect(roles.map(({ name }) => name).sort()).toEqual([...origin.roles].sort());
      return [path.replace('.origin.json', ''), origin.roles];
    }),
  );
}

const contentOf = (folder: string) =>
  Object.fromEntries(
    filesBelow(folder)
      .filter((path) => !path.endsWith('/'))
      .map((path) => [path, readFileSync(join(folder, path))]),
  );

/** A folder in which files were imported, one import after the other; then nothing but what the imports made. */
async function importedOneByOne(...imports: readonly Readonly<Record<string, Buffer>>[]): Promise<string> {
  let made: Readonly<Record<string, Buffer>> = {};
  for (const files of imports) {
    // another folder each time: a process runs each source file only once
    const folder = temporaryFolder({ ...made, ...files });
    await runIn(folder, ['import', ...Object.keys(files), '--force']);
    for (const path of Object.keys(files)) rmSync(join(folder, path));
    made = contentOf(folder);
  }
  return temporaryFolder(made);
}

const builtFiles = async (folder: string) => {
  const { status, stderr } = await runIn(folder, ['build', '--faithful']);
  expect([status, stderr.includes('R5612')]).toEqual([0, false]);
  return filesBelow(join(folder, 'out/roles'));
};
const built = (folder: string, file: string) => readFileSync(join(folder, 'out/roles', file));

describe('what an import keeps beside the sources', () => {
  it('stays when a download of the same name brings other roles', async () => {
    const folder = await importedOneByOne({ 'mon/download.SAP': reader }, { 'tue/download.SAP': family });
    expect(kept(folder)).toEqual({ 'download.SAP': ['/HARBOUR/LOG_READER'], 'download-2.SAP': clerks });
    expect(await builtFiles(folder)).toEqual(['download-2.SAP', 'download.SAP']);
    expect(built(folder, 'download.SAP').equals(reader)).toBe(true);
    expect(built(folder, 'download-2.SAP').equals(family)).toBe(true);
  });

  it('is replaced when the same download comes again, also under another name', async () => {
    const later = withText(reader, 'RFCPING', 'RFCPONG');
    const again = await importedOneByOne({ 'download.SAP': reader }, { 'download.SAP': later });
    expect(kept(again)).toEqual({ 'download.SAP': ['/HARBOUR/LOG_READER'] });
    const renamed = await importedOneByOne({ 'may.SAP': reader }, { 'june.SAP': later });
    expect(kept(renamed)).toEqual({ 'june.SAP': ['/HARBOUR/LOG_READER'] });
    await builtFiles(renamed);
    expect(built(renamed, 'june.SAP').equals(later)).toBe(true);
  });

  it('does not grow when downloads of one name come again', async () => {
    const both = { 'a/download.SAP': reader, 'b/download.SAP': family };
    const folder = await importedOneByOne(both, both);
    expect(Object.keys(kept(folder))).toEqual(['download-2.SAP', 'download.SAP']);
  });

  it('has every role as it came last: the earlier download is without those that changed', async () => {
    const clerk = withText(familyOf('Z_BERTH_CLERK_3000'), 'Berth clerk, company', 'Quay clerk, company');
    const folder = await importedOneByOne({ 'all.SAP': family }, { 'all.SAP': clerk });
    expect(kept(folder)).toEqual({
      'all.SAP': clerks.filter((name) => name !== 'Z_BERTH_CLERK_3000'),
      'all-2.SAP': ['Z_BERTH_CLERK_3000'],
    });
    await builtFiles(folder);
    expect(built(folder, 'all-2.SAP').equals(clerk)).toBe(true);
    const others = familyOf(...clerks.filter((name) => name !== 'Z_BERTH_CLERK_3000'));
    expect(built(folder, 'all.SAP').equals(others)).toBe(true);
  });

  it('keeps a role in two downloads that both have it in the same words', async () => {
    const alone = familyOf('Z_BERTH_CLERK', 'Z_BERTH_CLERK_1000');
    const folder = await importedOneByOne({ 'all.SAP': family }, { 'one.SAP': alone });
    expect(kept(folder)).toEqual({ 'all.SAP': clerks, 'one.SAP': ['Z_BERTH_CLERK', 'Z_BERTH_CLERK_1000'] });
    await builtFiles(folder);
    expect(built(folder, 'all.SAP').equals(family)).toBe(true);
    expect(built(folder, 'one.SAP').equals(alone)).toBe(true);
  });

  it('keeps a role whose source is held back as it came before, and takes the new ones', async () => {
    const first = await importedOneByOne({ 'all.SAP': familyOf('Z_BERTH_CLERK_3000') });
    const next = withText(
      familyOf('Z_BERTH_CLERK_3000', 'Z_BERTH_CLERK'),
      'Berth clerk, company',
      'Quay clerk, company',
    );
    writeFileSync(join(first, 'all.SAP'), next);
    const { status, stderr } = await runIn(first, ['import', 'all.SAP']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('R5603')]);
    expect(kept(first)).toEqual({ 'all.SAP': ['Z_BERTH_CLERK_3000'], 'all-2.SAP': ['Z_BERTH_CLERK'] });
  });

  it('replaces an origin file that cannot be used', async () => {
    const first = await importedOneByOne({ 'a.SAP': reader });
    const path = join(first, 'roles/a.SAP.origin.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"sha256": "./, '"sha256": "x'));
    writeFileSync(join(first, 'a.SAP'), reader);
    expect((await runIn(first, ['import', 'a.SAP'])).status).toBe(0);
    expect(kept(first)).toEqual({ 'a.SAP': ['/HARBOUR/LOG_READER'] });
  });

  it('goes with --clean, but for the roles that are not imported', async () => {
    const folder = await importedOneByOne({ 'all.SAP': family }, { 'reader.SAP': reader });
    const one = withText(familyOf('Z_BERTH_CLERK_1000'), 'company code 1000', 'pier 1000');
    writeFileSync(join(folder, 'one.SAP'), one);
    writeFileSync(join(folder, 'reader.SAP'), reader);
    const { status, stdout } = await runIn(folder, ['import', 'one.SAP', 'reader.SAP', '--clean', '--force']);
    expect(status).toBe(0);
    expect(stdout).toContain('removed roles/reader.SAP.origin.json\n');
    expect(kept(folder)).toEqual({ 'all.SAP': clerks.filter((name) => name !== 'Z_BERTH_CLERK_1000') });
  });

  it('goes with --clean also when the sources stay as they are, and stays for one that is held back', async () => {
    const folder = await importedOneByOne({ 'reader.SAP': reader });
    const copy = temporaryFolder({ ...contentOf(folder), 'other.SAP': withText(reader, 'RFCPING', 'RFCPONG') });
    expect((await runIn(copy, ['import', 'other.SAP', '--clean'])).stderr).toContain('R5603');
    expect(kept(copy)).toEqual({ 'reader.SAP': ['/HARBOUR/LOG_READER'] });
    writeFileSync(join(folder, 'reader.SAP'), reader);
    const { stdout } = await runIn(folder, ['import', 'reader.SAP', '--clean']);
    expect(stdout).toContain('removed roles/reader.SAP.origin.json\nunchanged roles/harbour-log-reader.role.ts\n');
    expect(kept(folder)).toEqual({});
  });
});
