import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, textOf } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const fixture = (path: string) => readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url), 'latin1');
const family = fixture('import/family/BERTH_DESK.SAP');

/** A file without the lines that hold this. */
function without(text: string, isLost: RegExp): Buffer {
  const kept = text.split('\n').filter((line) => !isLost.test(line));
  expect(kept.length).toBeLessThan(text.split('\n').length);
  return Buffer.from(kept.join('\n'), 'latin1');
}

/** Lines of values of a role: `values('Z_BERTH_CLERK', 'S_TCODE')`. */
const values = (role: string, object: string, field = '') =>
  new RegExp(`^AGR_1251 {42}\\d{3}${role} +\\d{6}${object} *T-HB21000400 {4}${field}`);

interface Said {
  readonly status: number;
  /** `R2501 at 14` */
  readonly warnings: readonly string[];
}

async function said(folder: string, argv: readonly string[]): Promise<Said> {
  const { status, stdout, stderr } = await runIn(folder, argv);
  const found = [...(stdout + stderr).matchAll(/^\S+\.SAP:(\d+):\d+ (?:warning|error) (R25\d\d)/gm)];
  return { status, warnings: found.map(([, line = '', code = '']) => `${code} at ${line}`) };
}

describe('an import of files that have lost lines', () => {
  it('warns where the lines are missing, as verify does, and imports the roles all the same', async () => {
    const lost = new RegExp(
      [values('Z_BERTH_CLERK', 'S_TCODE'), values('Z_BERTH_CLERK', 'F_BKPF_BUK', 'BUKRS')]
        .map(({ source }) => source)
        .join('|'),
    );
    const folder = temporaryFolder({ 'BERTH_DESK.SAP': without(family, lost) });
    const verified = await said(folder, ['verify', 'BERTH_DESK.SAP']);
    expect(verified.status).toBe(1);
    const ofFile = ['R2502 at 13', 'R2501 at 16', 'R2508 at 72', 'R2508 at 78'];
    // a single role that stands in another file is no doubt about this one
    expect(verified.warnings).toEqual([...ofFile, 'R2510 at 170']);
    expect(await said(folder, ['import', 'BERTH_DESK.SAP'])).toEqual({ status: 0, warnings: ofFile });
    expect(textOf(folder, 'roles/z-berth-clerk.role.ts')).toContain("name: 'Z_BERTH_CLERK'");
  });

  it('shows them with their lines', async () => {
    const folder = temporaryFolder({ 'BERTH_DESK.SAP': without(family, values('Z_BERTH_CLERK_3000', 'S_TCODE')) });
    await transcript('import a file that has lost lines', folder, [['import', 'BERTH_DESK.SAP']]);
  });

  it('learns the fields of an object that nobody knows from the other roles', async () => {
    const lost = without(family, values('Z_BERTH_CLERK_2000', 'ZHB_PIER', 'ACTVT'));
    const { warnings } = await said(temporaryFolder({ 'BERTH_DESK.SAP': lost }), ['import', 'BERTH_DESK.SAP']);
    expect(warnings).toEqual(['R2502 at 27', 'R2508 at 79']);
  });

  it('says nothing of a sound file, nor of a role that is not imported', async () => {
    const reader = Buffer.from(fixture('import/log-reader/HARBOUR_LOG_READER.SAP'), 'latin1');
    expect(await said(temporaryFolder({ 'a.SAP': reader }), ['import', 'a.SAP'])).toEqual({ status: 0, warnings: [] });
    const damaged = without(family, values('Z_BERTH_CLERK_2000', '\\S+'))
      .toString('latin1')
      .replace(/^(AGR_TEXTS +800Z_BERTH_CLERK_2000 +E0000)0/m, '$1X');
    const folder = temporaryFolder({ 'BERTH_DESK.SAP': Buffer.from(damaged, 'latin1') });
    expect(await said(folder, ['import', 'BERTH_DESK.SAP'])).toEqual({ status: 1, warnings: ['R2508 at 69'] });
  });

  it('shows the first of each kind, and counts the others', async () => {
    const clerk = fixture('roles/Z_SALES_CLERK.SAP').replaceAll('\r', '');
    const copies = Array.from({ length: 15 }, (_, index) => {
      const name = `Z_SALES_${String(index).padStart(5, '0')}`;
      const text = clerk.replaceAll('Z_SALES_CLERK', name);
      return [`${name}.SAP`, without(text, /^AGR_TEXTS/)] as const;
    });
    const folder = temporaryFolder(Object.fromEntries(copies));
    const { status, stderr } = await runIn(folder, ['import', '*.SAP']);
    expect(status).toBe(0);
    expect(stderr.match(/warning R2514/g)).toHaveLength(10);
    expect(stderr).toContain('warning R5616: 10 more warnings of these kinds about the downloads');
  });
});
