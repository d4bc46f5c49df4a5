import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPfcg } from '../../../src/formats/pfcg/read.ts';
import { roleInShort } from '../../support/proposals.ts';
import { laterDefaults, rideCatalog } from '../../support/ride-catalog.ts';
import { readableRows } from '../../support/readable-rows.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { gitEnvironment, repository } from '../harness/repository.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const threeLines = `import { defineRole, odataV4, service, transaction } from 'rolewright';
const [orgLevels, menu] = [{ BUKRS: ['1000'] }, [transaction('ZRIDE_DESK'), service('ZRIDE_RENTAL_SRV', '0001'), odataV4('ZRIDE_UI_STATION_O4')]];
export default defineRole({ name: 'Z_RIDE_DESK', text: { EN: 'Rental desk' }, defaults: 'merge', orgLevels, menu });
`;

const decided = threeLines.replace(
  ' menu });',
  ` menu,
  decisions: {
    Z_RIDE_BIK: [
      { for: ['ZRIDE_DESK'], split: [{ inactive: true }, { change: { ZRD_STATN: ['HQ01', 'HQ02'] } }] },
      { fill: { ZRD_STATN: ['*'] } },
    ],
    Z_RIDE_RAT: [{ fill: { ZRD_TARIF: ['STANDARD'] } }],
    Z_RIDE_RNT: [{ fill: { ZRD_TYPE: ['CITY'] } }],
  },
});`,
);

const project = (source: string, catalog: string = rideCatalog()) => ({
  'package.json': '{ "type": "module" }',
  'rolewright.catalog.json': catalog,
  'roles/desk.role.ts': source,
});

/** What the file of the role grants after a build. */
async function built(source: string, catalog?: string): Promise<readonly string[]> {
  const folder = temporaryFolder(project(source, catalog));
  const { status, stderr } = await runIn(folder, ['build']);
  expect(status, stderr).toBe(0);
  const bytes = readFileSync(join(folder, 'out/roles/Z_RIDE_DESK.SAP'));
  return roleInShort(readPfcg(bytes, { file: 'Z_RIDE_DESK.SAP' }).roles[0]);
}

describe('a role whose source is three lines', () => {
  it('gets its full authorizations from the defaults of an abapGit repository', async () => {
    expect(threeLines.trimEnd().split('\n')).toHaveLength(3);
    const { 'rolewright.catalog.json': _catalog, ...files } = project(threeLines);
    const folder = temporaryFolder(files);
    cpSync(fileURLToPath(new URL('../../../fixtures/abapgit/src', import.meta.url)), join(folder, 'abap'), {
      recursive: true,
    });
    await transcript('catalog import and build of a role of three lines', folder, [
      ['catalog', 'import', 'abap'],
      ['build'],
    ]);
    const golden = readFileSync(new URL('../../../fixtures/merge/Z_RIDE_DESK.SAP', import.meta.url));
    const file = readFileSync(join(folder, 'out/roles/Z_RIDE_DESK.SAP'));
    expect(readableRows(file)).toEqual(readableRows(golden));
    expect(file.equals(golden)).toBe(true);
  });

  it('has no two findings that are the same word for word', async () => {
    const { stdout } = await runIn(temporaryFolder(project(threeLines)), ['lint', '--format', 'json']);
    const findings = JSON.parse(stdout) as { message: string }[];
    expect(findings.length).toBeGreaterThan(3);
    expect(new Set(findings.map((each) => JSON.stringify(each))).size).toBe(findings.length);
    const open = findings.filter(({ message }) => message.includes('has no value yet'));
    expect(open.every(({ message }) => / \(proposed by [^)]+\)$/.test(message))).toBe(true);
  });

  it('is what the system has when nobody changed it there', async () => {
    const folder = temporaryFolder(project(threeLines));
    await runIn(folder, ['build']);
    const { status, stdout } = await runIn(folder, ['verify', 'out/roles/Z_RIDE_DESK.SAP']);
    expect(stdout).toContain('Z_RIDE_DESK');
    expect(status).toBe(0);
    expect((await runIn(folder, ['diff', 'out/roles', 'roles'])).status).toBe(0);
    expect((await runIn(folder, ['inspect', 'out/roles/Z_RIDE_DESK.SAP'])).status).toBe(0);
  });
});

describe('a role that decides about its proposals', () => {
  it('has the statuses that say what was decided', async () => {
    expect(await built(decided)).toEqual([
      '/RIDE/LOG S inactive /RIDE/KIND=RENTAL ACTVT=03',
      'S_BTCH_JOB S inactive JOBACTION=RELE JOBGROUP=_',
      'S_GUI S ACTVT=61',
      'S_SERVICE S SRV_NAME=4EFBF7F99629860849DB5D85539DD1 SRV_TYPE=HT',
      'S_START S AUTHOBJNAM=ZRIDE_UI_STATION_O4 AUTHOBJTYP=G4BA AUTHPGMID=R3TR',
      'S_TCODE S TCD=ZRIDE_DESK',
      'Z_RIDE_BIK S inactive ACTVT=01,06 ZRD_STATN=HQ01 ZRD_TYPE=*',
      'Z_RIDE_BIK M ACTVT=01,06:S ZRD_STATN=HQ01,HQ02 ZRD_TYPE=*:S',
      'Z_RIDE_BIK G ACTVT=02,03:S ZRD_STATN=* ZRD_TYPE=*:S',
      'Z_RIDE_BIK G ACTVT=03:S ZRD_STATN=* ZRD_TYPE=*:S',
      'Z_RIDE_RAT G ZRD_TARIF=STANDARD',
      'Z_RIDE_RNT S ACTVT=02,03 BUKRS=$BUKRS ZRD_TYPE=CITY,E1..E9',
      'Z_RIDE_RNT G ACTVT=01,02,03:S BUKRS=$BUKRS:S ZRD_TYPE=CITY',
    ]);
  });

  it('hands them on to the roles that are derived from it', async () => {
    const family = `${decided.replace('import { ', 'import { deriveRole, ').replace('export default', 'const desk =')}
export default deriveRole(desk, { name: 'Z_RIDE_DESK_2000', text: { EN: 'Desk 2000' }, orgLevels: { BUKRS: ['2000'] } });
`;
    const folder = temporaryFolder(project(family));
    const { status, stderr } = await runIn(folder, ['build']);
    expect(status, stderr).toBe(0);
    const rolesOf = (name: string) =>
      readPfcg(readFileSync(join(folder, `out/roles/${name}.SAP`)), { file: name }).roles[0];
    expect(roleInShort(rolesOf('Z_RIDE_DESK_2000'))).toEqual(roleInShort(rolesOf('Z_RIDE_DESK')));
    const guide = readFileSync(join(folder, 'out/IMPORT.md'), 'utf8');
    expect(guide).toContain('is proposed again there: `Z_RIDE_DESK`\n');
  });

  it('shows what a build and the linter say of it', async () => {
    await transcript('build a merged role', temporaryFolder(project(decided)), [
      ['build'],
      ['lint', 'roles'],
      ['build', '--format', 'json'],
    ]);
  });

  it('shows what is wrong when its decisions do not fit', async () => {
    const wrong = decided
      .replace("for: ['ZRIDE_DESK']", "for: ['ZRIDE_DESC']")
      .replace('Z_RIDE_RAT: [{ fill', 'Z_RIDE_RAT: [{ change')
      .replace("fill: { ZRD_TYPE: ['CITY'] }", "fill: { ZRD_TYP: ['CITY'] }");
    const stale = decided.replace('Z_RIDE_RAT: [{ fill', 'Z_RIDE_RAT: [{ change');
    await transcript('build a merged role with mistakes', temporaryFolder(project(wrong)), [['build']]);
    await transcript('build a merged role with a decision that does not fit', temporaryFolder(project(stale)), [
      ['build'],
    ]);
  });

  it('shows the way out in a project without a catalog', async () => {
    const { 'rolewright.catalog.json': _catalog, ...files } = project(threeLines);
    await transcript('build a merged role without a catalog', temporaryFolder(files), [['build']]);
  });
});

describe('a role whose defaults changed', () => {
  it('shows when they are imported what its menu proposes now, and which decisions no longer fit', async () => {
    const { 'rolewright.catalog.json': _catalog, ...files } = project(decided);
    const folder = temporaryFolder(files);
    const desk = 'zride_desk                    tr.sush.xml';
    const repository = fileURLToPath(new URL('../../../fixtures/abapgit/src', import.meta.url));
    cpSync(repository, join(folder, 'abap'), { recursive: true });
    const before = readFileSync(join(folder, 'abap', desk), 'utf8');
    expect((await runIn(folder, ['catalog', 'import', 'abap'])).status).toBe(0);
    expect((await runIn(folder, ['build'])).status).toBe(0);
    const rental = /<OBJECT>Z_RIDE_RNT<\/OBJECT>(\s*)<OKFLAG>Y/g;
    const after = before
      .replaceAll(rental, '<OBJECT>Z_RIDE_RNT</OBJECT>$1<OKFLAG>X')
      .replaceAll('<LOW>06<', '<LOW>03<');
    writeFileSync(join(folder, 'abap', desk), after);
    await transcript('catalog import of changed defaults', folder, [['catalog', 'import', 'abap'], ['build']]);
  });

  it('shows in the comparison with the last commit what its proposals are now', async () => {
    const folder = repository(project(threeLines));
    writeFileSync(join(folder, 'rolewright.catalog.json'), rideCatalog(laterDefaults));
    await transcript('diff after the defaults changed', folder, [['diff', 'git:HEAD', 'roles']], {
      env: gitEnvironment,
    });
  });

  it('is not built before its decisions fit again', async () => {
    const folder = temporaryFolder(project(decided, rideCatalog(laterDefaults)));
    const { status, stderr } = await runIn(folder, ['build']);
    expect(status).toBe(1);
    expect(stderr).toContain('error R1503: role "Z_RIDE_DESK": no proposal for Z_RIDE_RNT is as the decision expects');
  });
});
