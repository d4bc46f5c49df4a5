import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linesOf, replaceIn } from '../../support/role-lines.ts';
import { soundRole, without } from '../../support/verify-changed.ts';
import { filesBelow, temporaryFolder, textOf } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const fixture = (path: string) => readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url));
const may = fixture('diff/three-versions/1.SAP');
const june = fixture('diff/three-versions/3.SAP');

function fileAfter(change: (lines: string[]) => unknown): Uint8Array {
  const lines = linesOf(soundRole);
  change(lines);
  return Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'latin1');
}

const sound = fileAfter(() => undefined);
const slipped = fileAfter((lines) => replaceIn(lines, 'AGR_1251', 'JOBACTION RELE', 'JOBACTION  RELE'));
const damaged = fileAfter((lines) => {
  replaceIn(lines, 'AGR_1251', 'JOBACTION RELE', 'JOBACTION  RELE');
  replaceIn(lines, 'AGR_1251', '000008', '000007');
  without(lines, 'AGR_FLAGS', 'COLL_AGR');
});

const source = `import { defineRole } from 'rolewright';

export default defineRole({
  name: 'Z_JOBS',
  text: { EN: 'Jobs' },
  authorizations: { S_BTCH_JOB: [{ JOBACTION: ['RELE'], JOBGROUP: ['*'] }] },
});
`;

const configuration = `import { defineConfig } from 'rolewright';

export default defineConfig({ systems: { QAS: { release: '740', codePage: 'iso-8859-2' } } });
`;

describe('rolewright verify', () => {
  it('says what an upload would do', async () => {
    await transcript(
      'verify before an upload',
      temporaryFolder({ 'sound.SAP': sound, 'may.SAP': may, 'june.SAP': june }),
      [
        ['verify', 'sound.SAP'],
        ['verify', 'june.SAP', '--state', 'may.SAP'],
        ['verify', 'sound.SAP', '--state', 'may.SAP'],
        ['verify', 'june.SAP', '--state', 'june.SAP'],
      ],
    );
  });

  it('says what the importer would trip over, and repairs what has one right answer', async () => {
    const folder = temporaryFolder({ 'damaged.SAP': damaged });
    await transcript('verify and repair a damaged file', folder, [
      ['verify', 'damaged.SAP'],
      ['verify', 'damaged.SAP', '--fix', 'repaired.SAP'],
      ['verify', 'damaged.SAP', '--fix', 'repaired.SAP'],
      ['verify', 'damaged.SAP', '--fix', 'damaged.SAP'],
    ]);
    expect(readFileSync(join(folder, 'damaged.SAP')).equals(damaged)).toBe(true);
  });

  it('says whether the system holds what was meant', async () => {
    const folder = temporaryFolder({ 'may.SAP': may, 'june.SAP': june, 'roles/jobs.role.ts': source });
    await runIn(folder, ['build']);
    await transcript('verify after an upload', folder, [
      ['verify', '--uploaded', 'june.SAP', '--state', 'june.SAP'],
      ['verify', '--uploaded', 'june.SAP', '--state', 'may.SAP'],
      ['verify', '--uploaded', 'roles', '--state', 'out/roles/Z_JOBS.SAP'],
      ['verify', '--uploaded', 'roles', '--state', 'june.SAP'],
    ]);
  });

  it('compares release and code page with a system', async () => {
    const folder = temporaryFolder({ 'sound.SAP': sound, 'rolewright.config.ts': configuration });
    await transcript('verify for a system', folder, [
      ['verify', 'sound.SAP', '--system', 'QAS'],
      ['verify', 'sound.SAP', '--system', 'QAX'],
    ]);
  });

  it('prints a document for other programs', async () => {
    const folder = temporaryFolder({
      'slipped.SAP': fileAfter((lines) => {
        lines.splice(5);
        replaceIn(lines, 'AGR_DEFINE', '100Z', '100 Z');
      }),
    });
    await transcript('verify as JSON', folder, [['verify', 'slipped.SAP', '--format', 'json']]);
  });

  it('says what it cannot do', async () => {
    const folder = temporaryFolder({ 'sound.SAP': sound, 'empty.SAP': '' });
    await transcript('verify what cannot be', folder, [
      ['verify'],
      ['verify', '--uploaded', 'sound.SAP'],
      ['verify', '--fix', 'out.SAP', '--uploaded', 'sound.SAP', '--state', 'sound.SAP'],
      ['verify', '--fix', 'sound.SAP'],
      ['verify', '--state', 'sound.SAP', 'empty.SAP'],
      ['verify', 'nothing.SAP'],
      ['verify', 'sound.SAP', '--state', 'nothing.SAP'],
      ['verify', 'empty.SAP'],
    ]);
  });

  it('plans nothing from a damaged state, and finds no drift in it', async () => {
    const folder = temporaryFolder({ 'sound.SAP': sound, 'slipped.SAP': slipped });
    for (const words of [
      ['verify', 'sound.SAP', '--state', 'slipped.SAP'],
      ['verify', '--uploaded', 'sound.SAP', '--state', 'slipped.SAP'],
      ['verify', '--uploaded', 'slipped.SAP', '--state', 'sound.SAP'],
    ]) {
      const { status, stdout, stderr } = await runIn(folder, words);
      expect([words, status, stdout]).toEqual([words, 2, '']);
      expect(stderr).toContain('slipped.SAP:');
    }
  });

  it('says that a role is in two files, of which the later one would win', async () => {
    const folder = temporaryFolder({ 'a.SAP': sound, 'b.SAP': sound, 'c.SAP': may });
    const { stdout, status } = await runIn(folder, ['verify', '.']);
    expect(stdout.match(/R\d{4}.*/g)).toEqual(['R5505: the role Z_SALES_CLERK is in "a.SAP", too; "b.SAP" counts']);
    expect(status).toBe(0);
  });

  it('knows of a role in one file what stands in the others', async () => {
    const folder = temporaryFolder(
      Object.fromEntries(
        ['Z_SALES_CLERK_1000', 'Z_SALES_CLERK_2000', 'Z_SALES_CLERK_3000', 'Z_SALES_CLERK', 'Z_SALES_DESK'].map(
          (name) => [`${name}.SAP`, fixture(`family/split/${name}.SAP`)],
        ),
      ),
    );
    const alone = await runIn(folder, ['verify', 'Z_SALES_CLERK_1000.SAP']);
    expect(alone.stdout).toContain('warning R2509: Z_SALES_CLERK_1000 is derived from Z_SALES_CLERK');
    const together = await runIn(folder, ['verify', '.']);
    expect(together.stdout).not.toContain('R2509');
    expect(together.stdout.match(/R2510/g)).toHaveLength(1);
    const withState = await runIn(folder, ['verify', 'Z_SALES_CLERK_1000.SAP', '--state', 'Z_SALES_CLERK.SAP']);
    expect(withState.stdout).not.toContain('R2509');
    const masterAlone = await runIn(folder, ['verify', 'Z_SALES_CLERK.SAP']);
    expect(masterAlone.stdout).toContain('warning R2507');
    expect(together.stdout).not.toContain('R2507');
    const masterWithState = await runIn(folder, ['verify', 'Z_SALES_CLERK.SAP', '--state', 'Z_SALES_CLERK_1000.SAP']);
    expect(masterWithState.stdout).not.toContain('R2507');
  });
});

describe('rolewright verify --fix', () => {
  it('writes several repaired files into a folder under their names', async () => {
    const folder = temporaryFolder({ 'in/a.SAP': slipped, 'in/b.SAP': sound });
    const { status } = await runIn(folder, ['verify', 'in', '--fix', 'out']);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'out/a.SAP')).equals(sound)).toBe(true);
    expect(readFileSync(join(folder, 'out/b.SAP')).equals(sound)).toBe(true);
    expect(readFileSync(join(folder, 'in/a.SAP')).equals(slipped)).toBe(true);
  });

  it('overwrites nothing: neither its input, by whatever name, nor another file', async () => {
    const folder = temporaryFolder({
      'a.SAP': slipped,
      'notes.txt': 'precious',
      'in/a.SAP': slipped,
      'other/a.SAP': slipped,
    });
    for (const out of ['a.SAP', './a.SAP', 'in/../a.SAP', '.', 'notes.txt', 'in']) {
      const { status, stderr } = await runIn(folder, ['verify', 'a.SAP', '--fix', out]);
      expect([out, status]).toEqual([out, 2]);
      expect(stderr).toMatch(/error R257[35]: /);
    }
    const twice = await runIn(folder, ['verify', 'in/a.SAP', 'other/a.SAP', '--fix', 'out']);
    expect([twice.status, twice.stderr.includes('error R2574')]).toEqual([2, true]);
    expect(textOf(folder, 'notes.txt')).toBe('precious');
    expect(filesBelow(folder)).toEqual(['a.SAP', 'in/a.SAP', 'notes.txt', 'other/a.SAP']);
    for (const path of ['a.SAP', 'in/a.SAP']) expect(readFileSync(join(folder, path)).equals(slipped)).toBe(true);
  });

  it('says so when it cannot write, and claims nothing', async () => {
    const folder = temporaryFolder({ 'a.SAP': slipped, file: '' });
    const { status, stdout, stderr } = await runIn(folder, ['verify', 'a.SAP', '--fix', 'file/a.SAP']);
    expect(stderr).toContain('error R5009');
    expect(stdout).not.toContain('written to');
    expect(status).toBe(2);
  });

  it('plans the upload of what it has repaired', async () => {
    const folder = temporaryFolder({ 'a.SAP': slipped, 'state.SAP': sound });
    const { stdout, status } = await runIn(folder, ['verify', 'a.SAP', '--fix', 'b.SAP', '--state', 'state.SAP']);
    expect(stdout).toContain('= Z_SALES_CLERK  would be replaced by the same');
    expect(status).toBe(0);
  });
});

describe('rolewright verify, hostile', () => {
  it.each(['\u001b[31m', '../../x', '${x}', '`x`', '\u202e', '*/'])(
    'shows %j in a file without acting on it',
    async (text) => {
      const folder = temporaryFolder({ 'state.SAP': sound });
      const bytes = fileAfter((lines) => {
        replaceIn(lines, 'AGR_TEXTS', 'Sales clerk', text);
        replaceIn(lines, 'AGR_1251', 'RELE', text.slice(0, 4));
      });
      writeFileSync(join(folder, 'a.SAP'), bytes);
      for (const format of ['text', 'json']) {
        const { stdout, stderr, status } = await runIn(folder, [
          'verify',
          'a.SAP',
          '--state',
          'state.SAP',
          '--format',
          format,
        ]);
        for (const character of ['\u001b', '\u202e']) expect(`${stdout}${stderr}`).not.toContain(character);
        expect(status).toBeLessThan(2);
      }
      expect(filesBelow(folder)).toEqual(['a.SAP', 'state.SAP']);
    },
  );
});
