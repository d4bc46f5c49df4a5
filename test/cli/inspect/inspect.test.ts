import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serviceHash } from '../../../src/catalog/service-hash.ts';
import { windows1252 } from '../../../src/codec/encoding.ts';
import { writePfcg } from '../../../src/formats/pfcg/write.ts';
import { serviceAddress } from '../../../src/model/menu-service.ts';
import type { Role } from '../../../src/model/role.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const role: Role = {
  name: 'Z_CLERK',
  kind: 'derived',
  parent: 'Z_CLERK_MASTER',
  children: [],
  masterLanguage: 'E',
  texts: [
    { language: 'D', short: 'Sachbearbeitung für Aufträge', long: [] },
    { language: 'E', short: 'Order clerk', long: ['First line', 'Second line'] },
  ],
  authorizations: [
    {
      object: 'V_VBAK_AAT',
      status: 'M',
      inactive: false,
      text: '',
      fields: [
        { name: 'ACTVT', values: [{ low: '03', high: '', status: 'M' }] },
        { name: 'AUART', values: [{ low: '', high: '', status: 'S' }] },
      ],
    },
    {
      object: 'V_VBAK_VKO',
      status: 'U',
      inactive: true,
      text: 'Sales areas',
      fields: [
        { name: 'SPART', values: [{ low: "' '", high: '', status: 'U' }] },
        { name: 'VKORG', values: [{ low: '$VKORG', high: '', status: 'U' }] },
        { name: 'VTWEG', values: [{ low: '10', high: '2*', status: 'U', inactive: false }] },
      ],
    },
  ],
  orgLevels: [
    {
      name: 'VKORG',
      values: [
        { low: '1000', high: '' },
        { low: '2000', high: '2999' },
      ],
    },
    { name: 'WERKS', values: [] },
  ],
  menu: [
    {
      kind: 'folder',
      type: '',
      report: '',
      address: '',
      linkType: '',
      texts: [{ language: 'E', text: 'Orders' }],
      children: [
        {
          kind: 'entry',
          type: 'TR',
          report: 'VA03',
          address: '',
          linkType: '',
          texts: [{ language: 'E', text: 'Display' }],
          children: [],
        },
      ],
    },
  ],
  flags: [{ name: 'RESP_USER', value: 'MILLER' }],
  otherRecords: [{ tag: 'AGR_1253', row: '100Z_CLERK                       x' }],
};

function roleFile(roles: readonly Role[]): Buffer {
  const target = { client: '100', release: '757', encoding: windows1252(), lineEnd: 'crlf' } as const;
  return Buffer.concat([...writePfcg(roles, target, { diagnostics: [], rows: 0 })]);
}

/** The file with something else in the first line that has a text. */
function withLine(file: Buffer, having: string, change: (line: string) => string): Buffer {
  const lines = file.toString('latin1').split('\r\n');
  const index = lines.findIndex((line) => line.includes(having));
  lines[index] = change(lines[index] ?? '');
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

describe('inspect', () => {
  it('shows a role as a tree, as tables and as JSON', async () => {
    const folder = temporaryFolder({ 'clerk.SAP': roleFile([role]) });
    await transcript('inspect a role as a tree', folder, [['inspect', 'clerk.SAP']]);
    await transcript('inspect a role as tables', folder, [['inspect', 'clerk.SAP', '--format', 'tables']]);
    await transcript('inspect a role as JSON', folder, [['inspect', 'clerk.SAP', '--format', 'json']]);
  });

  it('points at the damaged columns of a line, on stderr and in JSON', async () => {
    const damaged = withLine(roleFile([role]), '$VKORG ', (line) => line.replace('$VKORG ', ' $VKORG '));
    const folder = temporaryFolder({ 'clerk.SAP': damaged });
    const commandLines = [
      ['inspect', 'clerk.SAP'],
      ['inspect', 'clerk.SAP', '--format', 'json'],
    ];
    await transcript('inspect a damaged file', folder, [commandLines[0] ?? []]);
    const { status, stdout, stderr } = await runIn(folder, commandLines[1] ?? []);
    const { files } = JSON.parse(stdout) as { files: { diagnostics: object[] }[] };
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(files[0]?.diagnostics).toHaveLength(2);
    expect(files[0]?.diagnostics[0]).toMatchObject({ code: 'R2102', severity: 'error', line: 11 });
  });

  it('shows excerpts in the encoding of the file', async () => {
    const folder = temporaryFolder({
      'clerk.SAP': withLine(roleFile([role]), 'Sachbearbeitung', (line) => line.replace('D00000', 'D0000x')),
    });
    const { stderr } = await runIn(folder, ['inspect', 'clerk.SAP']);
    expect(stderr).toContain('Sachbearbeitung für Aufträge');
  });

  it('names the services of hashes, and says which are unknown', async () => {
    const hashOf = (name: string) => serviceHash({ type: 'IWSV', name, version: '0001' });
    const hashes = [hashOf('Z_IN_THE_FILE'), hashOf('Z_IN_THE_LIST'), hashOf('Z_IN_THE_ROLES'), '0'.repeat(30)];
    const entry = (hash: string, text: string) => ({
      kind: 'entry' as const,
      type: 'OT',
      report: 'SERVICE',
      address: serviceAddress({ name: hash, type: 'HT' }),
      linkType: 'W',
      texts: [{ language: 'E', text }],
      children: [],
    });
    const services: Role = {
      ...role,
      authorizations: [
        {
          object: 'S_SERVICE',
          status: 'S',
          inactive: false,
          text: '',
          fields: [
            { name: 'SRV_NAME', values: hashes.map((low) => ({ low, high: '', status: 'S' })) },
            { name: 'SRV_TYPE', values: [{ low: 'HT', high: '', status: 'S' }] },
          ],
        },
      ],
      menu: [
        entry(hashes[0]!, `R3TR IWSV ${'Z_IN_THE_FILE'.padEnd(35)}0001`),
        entry(hashes[1]!, 'A text of ours'),
        entry(hashes[3]!, 'Another'),
      ],
    };
    const folder = temporaryFolder({
      'services.SAP': roleFile([services]),
      'rolewright.config.ts': `export default { services: ['IWSV Z_IN_THE_LIST 0001'] };`,
      'roles/a.role.ts': `import { defineRole, service } from 'rolewright';
export default defineRole({ name: 'Z_A', text: { EN: 'A' }, menu: [service('Z_IN_THE_ROLES', '0001')] });`,
    });
    await transcript('inspect the services of a role', folder, [['inspect', 'services.SAP']]);
    const { stdout } = await runIn(folder, ['inspect', 'services.SAP', '--format', 'json']);
    const { files } = JSON.parse(stdout) as { files: { roles: { services: object[] }[] }[] };
    expect(files[0]?.roles[0]?.services).toEqual([
      { hash: '0'.repeat(30), known: false },
      ...['FILE', 'LIST', 'ROLES']
        .map((where) => ({
          known: true,
          hash: hashOf(`Z_IN_THE_${where}`),
          type: 'HT',
          object: 'IWSV',
          objectName: `${`Z_IN_THE_${where}`.padEnd(35)}0001`,
          origin: { FILE: 'file', LIST: 'list', ROLES: 'project' }[where],
        }))
        .toSorted((a, b) => (a.hash < b.hash ? -1 : 1)),
    ]);
  });

  it('takes folders and patterns, and says what it cannot find', async () => {
    const folder = temporaryFolder({
      'a/one.SAP': roleFile([role]),
      'a/b/two.sap': roleFile([role]),
      'a/notes.txt': '',
    });
    mkdirSync(join(folder, 'empty'));
    const { status, stdout } = await runIn(folder, ['inspect', 'a', '--format', 'json']);
    const { files } = JSON.parse(stdout) as { files: { path: string }[] };
    expect({ status, paths: files.map(({ path }) => path) }).toEqual({
      status: 0,
      paths: ['a/b/two.sap', 'a/one.SAP'],
    });
    await transcript('inspect what is not there', folder, [
      ['inspect', 'missing.SAP'],
      ['inspect', 'empty', '*.SAP'],
    ]);
  });

  it('reads a file in the encoding that is named', async () => {
    const folder = temporaryFolder();
    const latin2 = withLine(roleFile([role]), 'Sachbearbeitung', (line) => line.replace('f\xfcr', '\xb1\xe6'));
    writeFileSync(join(folder, 'clerk.SAP'), latin2);
    const { stdout } = await runIn(folder, ['inspect', 'clerk.SAP', '--encoding', '1401']);
    expect(stdout).toContain('Sachbearbeitung ąć');
    await transcript('inspect in an unknown encoding', folder, [
      ['inspect', 'clerk.SAP', '--encoding', 'windows-1525'],
    ]);
  });

  it('never prints what a terminal would act on', async () => {
    const folder = temporaryFolder({ 'evil.SAP': Buffer.from(`DATE\x1b[2J\r\n\x1b]0;x\x07AGR_DEFINE\r\n`) });
    const { status, stdout, stderr } = await runIn(folder, ['inspect', 'evil.SAP']);
    expect(status).toBe(1);
    // eslint-disable-next-line no-control-regex -- control characters are what this is about
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});
