import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const fixture = (path: string) => readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url));
const clerk = fixture('roles/Z_SALES_CLERK.SAP');
const damaged = fixture('damaged/shifted-right-by-one/Z_SALES_CLERK.SAP');

describe('rolewright textconv', () => {
  it('prints a role file as text, and says what it cannot read', async () => {
    const folder = temporaryFolder({
      'Z_SALES_CLERK.SAP': clerk,
      'damaged.SAP': damaged,
      'notes.SAP': 'Not a role\r\nfile \u202e at all.\n',
      'empty.SAP': '',
      '-f.SAP': clerk.subarray(0, 2000),
    });
    await transcript('text of a role file for git', folder, [
      ['textconv', 'Z_SALES_CLERK.SAP'],
      ['textconv', 'damaged.SAP'],
      ['textconv', 'notes.SAP'],
      ['textconv', 'empty.SAP'],
      ['textconv', 'missing.SAP'],
      ['textconv', '--', '-f.SAP'],
      ['textconv'],
    ]);
  });

  it('reads files in the code page of the project, wherever git has put them', async () => {
    const polish = Buffer.from(clerk.toString('latin1').replace('Sales clerk', 'Sprzeda\u00bf'), 'latin1');
    const folder = temporaryFolder({
      'rolewright.config.ts': "export default { codePage: 'windows-1250' };\n",
      'a.SAP': polish,
    });
    for (const file of ['a.SAP', `${temporaryFolder({ 'a.SAP': polish })}/a.SAP`])
      expect((await runIn(folder, ['textconv', file])).stdout).toContain('text E "Sprzeda\u017c"\n');
  });

  it('prints the same for two downloads that say the same', async () => {
    const later = clerk
      .toString('latin1')
      .replace(/^DATE.*$/m, `DATE${' '.repeat(46)}${'20991231'.padEnd(50)}235959`)
      .replace(/(AGR_125[01] {42})\d{3}(.{30})000/g, '$1900$2777');
    const folder = temporaryFolder({ 'a.SAP': clerk, 'b.SAP': Buffer.from(later, 'latin1') });
    const [one, other] = [await runIn(folder, ['textconv', 'a.SAP']), await runIn(folder, ['textconv', 'b.SAP'])];
    expect(later).not.toBe(clerk.toString('latin1'));
    expect(other.stdout).toBe(one.stdout);
  });

  it('ends well whatever is in the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(clerk.length), async (bytes, at) => {
        const content = Buffer.concat([clerk.subarray(0, at), bytes, clerk.subarray(at)]);
        const { status, stdout, stderr } = await runIn(temporaryFolder({ 'a.SAP': content }), ['textconv', 'a.SAP']);
        expect([status, stderr]).toEqual([0, '']);
        expect(stdout).not.toMatch(/[^\n\P{Cc}]/u);
      }),
      { numRuns: 100 },
    );
  });
});
