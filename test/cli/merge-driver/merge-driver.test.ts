import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePfcg } from '../../../src/formats/pfcg/write.ts';
import { encodingNamed, windows1252 } from '../../../src/codec/encoding.ts';
import type { Role } from '../../../src/model/role.ts';
import { salesClerk } from '../../support/sales-clerk.ts';
import { authorization } from '../../support/small-roles.ts';
import { filesBelow, temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const target = { client: '100', release: '757', lineEnd: 'crlf', encoding: windows1252() } as const;
const fileOf = (role: Role) => Buffer.concat([...writePfcg([role], target, { diagnostics: [], rows: 0 })]);

const [job, tcode, ...rest] = salesClerk.authorizations;
const withJob = (...actions: readonly string[]): Role => ({
  ...salesClerk,
  authorizations: [
    authorization('S_BTCH_JOB', { JOBACTION: actions, JOBGROUP: ["' '"] }),
    tcode ?? job,
    ...rest,
  ].filter((each) => each !== undefined),
});
const versions = {
  'base.SAP': fileOf(salesClerk),
  'ours.SAP': fileOf(withJob('RELE', 'SHOW')),
  'theirs.SAP': fileOf({ ...salesClerk, texts: salesClerk.texts.slice(0, 1) }),
  'more.SAP': fileOf(withJob('RELE', 'DELE')),
  'other.SAP': fileOf(withJob('DELE')),
  'damaged.SAP': Buffer.concat([fileOf(salesClerk), Buffer.from('AGR_1251 nonsense\r\n')]),
};

describe('rolewright merge-driver', () => {
  it('merges two files, and leaves conflicts and what is damaged to a person', async () => {
    const folder = temporaryFolder(versions);
    const driver = (theirs: string, ...path: string[]) => ['merge-driver', 'base.SAP', 'ours.SAP', theirs, ...path];
    await transcript('merge role files for git', folder, [
      driver('other.SAP', 'roles/Z_SALES_CLERK.SAP'),
      driver('damaged.SAP', 'roles/Z_SALES_CLERK.SAP'),
      driver('missing.SAP'),
      ['merge-driver', 'missing.SAP', 'gone.SAP', 'theirs.SAP'],
      driver('theirs.SAP', 'roles/Z_SALES_CLERK.SAP'),
      driver('more.SAP', 'roles/Z_SALES_CLERK.SAP'),
      ['diff', 'base.SAP', 'ours.SAP'],
      ['merge-driver', 'base.SAP'],
    ]);
  });

  it('leaves our file as it is unless it is merged', async () => {
    for (const theirs of ['other.SAP', 'damaged.SAP', 'missing.SAP']) {
      const folder = temporaryFolder(versions);
      const { status, stdout } = await runIn(folder, ['merge-driver', 'base.SAP', 'ours.SAP', theirs]);
      expect([status, stdout]).toEqual([theirs === 'missing.SAP' ? 2 : 1, '']);
      expect(readFileSync(join(folder, 'ours.SAP')).equals(versions['ours.SAP'])).toBe(true);
      expect(filesBelow(folder)).toEqual(Object.keys(versions).toSorted());
    }
  });

  it('reads files in the code page of the project, which has letters that others lack', async () => {
    const encoding = encodingNamed('windows-1250') ?? windows1252();
    const fileIn1250 = (role: Role) =>
      Buffer.concat([...writePfcg([role], { ...target, encoding }, { diagnostics: [], rows: 0 })]);
    const named = (short: string): Role => ({ ...salesClerk, texts: [{ language: 'E', short, long: [] }] });
    const files = {
      'base.SAP': fileIn1250(named('Clerk')),
      'ours.SAP': fileIn1250({ ...withJob('RELE', 'SHOW'), texts: named('Clerk').texts }),
      // byte 9D, which is no character in windows-1252
      'theirs.SAP': fileIn1250(named('Ple\u0165')),
    };
    const folder = temporaryFolder({ ...files, 'rolewright.config.ts': "export default { codePage: 'cp1250' };\n" });
    const outcome = await runIn(folder, ['merge-driver', 'base.SAP', 'ours.SAP', 'theirs.SAP', 'roles/r.SAP']);
    expect(outcome).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'ours.SAP')).includes(Buffer.from('Ple\x9d', 'latin1'))).toBe(true);
  });

  it('names the file in a message as git calls it, made visible', async () => {
    const { stderr } = await runIn(temporaryFolder(versions), [
      'merge-driver',
      '--',
      'base.SAP',
      'ours.SAP',
      'other.SAP',
      '-a\u001b[31m\nb.SAP',
    ]);
    expect(stderr).toContain('-a\\x1B[31m\\nb.SAP error R5701: role "Z_SALES_CLERK": both sides changed');
  });
});
