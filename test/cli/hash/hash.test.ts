import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const fccx = 'D44329FDDBDC3360697C2A69D2FA32';
const search = 'EF608938F3EB18256CE851763C2952';
const unknown = '0123456789ABCDEF0123456789ABCD';

const role = `import { defineRole, odataV4, service } from 'rolewright';

export default defineRole({
  name: 'Z_OURS',
  text: { EN: 'Ours' },
  menu: [service('Z_OURS_SRV', '0001'), odataV4('Z_OURS_O4')],
});
`;

const config = `import { defineConfig } from 'rolewright';

export default defineConfig({ services: ['IWSG Z_LISTED 0001'], serviceTables: ['tables/usobhash.txt'] });
`;

const table = `NAME;TYPE;PGMID;OBJECT;OBJ_NAME
${unknown};HS;R3TR;WAPA;Z_WEB_DYNPRO
${search};HC;R3TR;IWSV;${'Z_COLLIDED'.padEnd(35)}0001
`;

describe('hash', () => {
  it('computes the hash of a service', async () => {
    await transcript('hash of a service', temporaryFolder(), [
      ['hash', 'IWSV', 'FCCX_COMMUNICATION_SERVICES_SRV', '0001'],
      ['hash', 'IWSG', 'ZFCCX_COMMUNICATION_SERVICES_SRV', '0001'],
      ['hash', 'G4BA', '/DMO/UI_AGENCY_O4'],
      ['hash', 'iwsv', 'ESH_SEARCH_SRV', '0001', '--format', 'json'],
    ]);
  });

  it('computes the hashes of many services from standard input, in their order', async () => {
    const rows = readFileSync(new URL('../../../fixtures/service-hashes.tsv', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('R3TR'))
      .map((line) => line.split('\t'));
    const stdin = rows
      .map(([, object = '', name = '']) =>
        object === 'G4BA' ? `G4BA ${name}` : `${object} ${name.slice(0, -4).replace(/_$|\s+$/, '')} ${name.slice(-4)}`,
      )
      .join('\r\n');
    const { status, stdout } = await runIn(temporaryFolder(), ['hash', '-'], { stdin });
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(0, 30)),
    ).toEqual(rows.map(([, , , hash]) => hash));
  });

  it('says of each mistake what is wrong, computes the rest, and fails', async () => {
    await transcript('hash of what is no service', temporaryFolder(), [
      ['hash', 'IWSV', 'fccx_communication_services_srv', '0001'],
      ['hash', 'IWSV', 'FCCX_COMMUNICATION_SERVICES_SRV', '1'],
      ['hash', 'IWSV', 'DMO/UI_TRAVEL_AND_A_NAME_THAT_IS_TOO_LONG', '0001'],
      ['hash', 'TRAN', 'VA03'],
      ['hash'],
    ]);
    const stdin = 'IWSV Z_SRV 0001\nIWSB Z_SRV 0001\n\n  G4BA   Z_GROUP  \n';
    const { status, stdout, stderr } = await runIn(temporaryFolder(), ['hash', '-'], { stdin });
    expect(status).toBe(2);
    expect(stdout.split('\n').map((line) => line.slice(32))).toEqual(['IWSV Z_SRV 0001', 'G4BA Z_GROUP', '']);
    expect(stderr).toContain('"IWSB Z_SRV 0001" does not name a service');
  });
});

describe('hash --lookup', () => {
  it('says what hashes stand for, and that others are unknown', async () => {
    await transcript('look up service hashes', temporaryFolder(), [
      ['hash', '--lookup', fccx, search, unknown],
      ['hash', '--lookup', search, unknown, '--format', 'json'],
      ['hash', '--lookup', 'd44329fddbdc3360697c2a69d2fa32', 'X', search],
    ]);
  });

  it('asks the tables and the list of the configuration first, and the roles of the project last', async () => {
    const folder = temporaryFolder({
      'package.json': '{ "type": "module" }',
      'rolewright.config.ts': config,
      'tables/usobhash.txt': table,
      'roles/ours.role.ts': role,
    });
    const [listed, ours] = await Promise.all(
      ['IWSG Z_LISTED 0001', 'IWSV Z_OURS_SRV 0001'].map(async (service) =>
        (await runIn(folder, ['hash', ...service.split(' ')])).stdout.trim(),
      ),
    );
    const stdin = `${ours!.toLowerCase()}\n${unknown} ${search}\n${listed!}\n`;
    const { status, stdout } = await runIn(folder, ['hash', '--lookup'], { stdin });
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      `${ours!}  IWSV Z_OURS_SRV 0001  (named in the project's roles)`,
      `${unknown}  WAPA Z_WEB_DYNPRO, type HS  (from a table of services)`,
      `${search}  IWSV Z_COLLIDED 0001, type HC  (from a table of services)`,
      `${listed!}  IWSG Z_LISTED 0001  (named in the configuration)`,
      '',
    ]);
  });

  it('reads from standard input when there is no hash on the command line, or a dash', async () => {
    for (const words of [
      ['hash', '--lookup'],
      ['hash', '--lookup', '-'],
    ]) {
      const { stdout } = await runIn(temporaryFolder(), words, { stdin: `\uFEFF${search}\r\n` });
      expect(stdout).toBe(`${search}  IWSV ESH_SEARCH_SRV 0001  (known to rolewright)\n`);
    }
  });

  it('answers nothing to nothing', async () => {
    expect(await runIn(temporaryFolder(), ['hash', '--lookup'], { stdin: '\n \n' })).toMatchObject({
      status: 0,
      stdout: '',
    });
  });

  it('says what is wrong with a table of the configuration, and answers all the same', async () => {
    const folder = temporaryFolder({
      'package.json': '{ "type": "module" }',
      'rolewright.config.ts': config.replace("'tables/usobhash.txt'", "'tables/usobhash.txt', 'missing.txt'"),
      'tables/usobhash.txt': table.replace(unknown, '1,23E+27'),
    });
    const { status, stdout, stderr } = await runIn(folder, ['hash', '--lookup', search]);
    expect(stdout).toContain('IWSV Z_COLLIDED 0001');
    expect(stderr).toContain('tables/usobhash.txt:2:1 error R4704');
    expect(stderr).toContain('R5101: cannot read "missing.txt"');
    expect(status).toBe(2);
  });

  it('is not stopped by roles with mistakes', async () => {
    const folder = temporaryFolder({ 'roles/ours.role.ts': role.replace("'Z_OURS'", "'z_ours'") });
    const { status, stdout, stderr } = await runIn(folder, ['hash', '--lookup', unknown]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${unknown}  unknown\n` });
    expect(stderr).not.toContain('error');
  });
});
