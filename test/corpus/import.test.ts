import { readFileSync, readdirSync, symlinkSync, mkdirSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import { canonicalRole } from '../../src/model/equality.ts';
import { filesBelow, temporaryFolder, textOf } from '../cli/harness/folder.ts';
import { runIn } from '../cli/harness/run-in.ts';

const corpus = process.env['ROLEWRIGHT_CORPUS'];
const files = corpus === undefined ? [] : readdirSync(corpus).filter((name) => name.endsWith('.SAP'));
const checkout = fileURLToPath(new URL('../../', import.meta.url));

const bytesOf = (name: string) => readFileSync(join(corpus ?? '', name));
const rolesOf = (bytes: Uint8Array, file: string) => readPfcg(bytes, { file }).roles;

describe.skipIf(corpus === undefined)('importing real downloads (ROLEWRIGHT_CORPUS)', () => {
  it.each(files)('%s: built again the same roles, and with --faithful the same bytes', async (name) => {
    const folder = temporaryFolder({ [name]: bytesOf(name) });
    const { status, stderr } = await runIn(folder, ['import', name]);
    expect([status, /\bR(?:25\d\d|5616)\b/.exec(stderr)]).toEqual([0, null]);
    for (const path of filesBelow(join(folder, 'roles')).filter((each) => each.endsWith('.ts'))) {
      const text = textOf(folder, 'roles', path);
      expect(await format(text, { parser: 'typescript', singleQuote: true, printWidth: 120 })).toBe(text);
    }
    const built = await runIn(folder, ['build']);
    expect(built.stdout, built.stderr).toContain('1 role in 1 file');
    for (const original of rolesOf(bytesOf(name), name)) {
      const path = join(folder, 'out/roles', `${original.name.replaceAll('/', '#')}.SAP`);
      expect(rolesOf(readFileSync(path), path)).toEqual([original]);
    }
    await runIn(folder, ['build', '--faithful']);
    expect(readFileSync(join(folder, 'out/roles', name)).equals(bytesOf(name))).toBe(true);
  });

  it.each(files)('%s: compared with its own sources nothing differs', async (name) => {
    const folder = temporaryFolder({ [name]: bytesOf(name) });
    await runIn(folder, ['import', name]);
    for (const sides of [
      [name, 'roles'],
      ['roles', name],
    ]) {
      const { status, stdout } = await runIn(folder, ['diff', ...sides]);
      expect([status, stdout]).toEqual([0, 'no differences\n']);
    }
  });

  it('makes sources that the compiler of the project takes', async () => {
    const folder = temporaryFolder();
    await runIn(folder, ['init']);
    mkdirSync(join(folder, 'downloads'));
    for (const name of files) writeFileSync(join(folder, 'downloads', name), bytesOf(name));
    // several versions of one role: the first of each is imported
    await runIn(folder, ['import', 'downloads']);
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(checkout, join(folder, 'node_modules/rolewright'));
    const compiler = join(checkout, 'node_modules/typescript/bin/tsc');
    expect(execFileSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' })).toBe('');
  });

  it('makes of the role of Microsoft Sentinel what its example in roles says', async () => {
    const name = 'MSFTSEN_SENTINEL_READER.SAP';
    const folder = temporaryFolder({ [name]: bytesOf(name) });
    await runIn(folder, ['import', name]);
    const imported = textOf(folder, 'roles/msftsen-sentinel-reader.role.ts');
    const example = textOf(checkout, 'roles/msftsen-sentinel-reader.role.ts');

    // the example also says why two findings of the linter are meant
    const body = (source: string) => source.slice(source.indexOf('export default')).replaceAll(/^ *\/\/.*\n/gm, '');
    expect(body(imported)).toBe(body(example));
    const [role] = rolesOf(bytesOf(name), name);
    expect(role && canonicalRole(role).name).toBe('/MSFTSEN/SENTINEL_READER');
  });
});
