import { describe, expect, it } from 'vitest';
import { filesBelow, temporaryFolder, textOf } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const services = `import { folder, fioriCatalog, odataV2, parameter, service, transaction } from 'rolewright';

const long = \`https://example.com/\${'a'.repeat(300)}\`;

export const ours = [
  folder({ EN: 'Services', GE: 'x' }, [
    service('Z_ours_srv', '0001'),
    service('Z_OURS_SRV', '1', {
      varaint: 'Z_OURS_SRVO',
    }),
  ]),
  odataV2({
    group: [parameter('iwsg'), '0001'],
    service: ['DMO/UI_TRAVEL', '0001'],
  }),
  fioriCatalog(long),
  transaction('VA03', { side: 'frontend' }),
];
`;

const role = `import { defineRole, transaction } from 'rolewright';
import { ours } from '../services.ts';

export default defineRole({
  name: 'Z_OURS',
  text: { EN: 'Ours' },
  menu: [
    ...ours,
    transaction('A_TRANSACTION_CODE_TOO_LONG'),
    ...['VA03', 'va05'].map((code) => transaction(code)),
    'VA03',
  ],
});
`;

const parameterized = `import { defineRole, odataV2, parameter } from 'rolewright';

const menu = [odataV2({ group: [parameter('iwsg', { default: 'Z_GROUP' }), '0001'], service: ['Z_SRV', '0001'] })];

export default [
  defineRole({
    name: 'Z_BACKEND',
    text: { EN: 'Back end' },
    side: 'backend',
    menu,
    authorizations: { S_BTCH_NA1: [{ BTCUNAME: [parameter('users')], PROGRAM: ['Z_REPORT'] }] },
  }),
  defineRole({ name: 'Z_GATEWAY', text: { EN: 'Gateway' }, side: 'gateway', menu }),
];
`;

const config = `import { defineConfig } from 'rolewright';

export default defineConfig({
  parameters: { iwgs: 'Z_MISSPELT' },
  systems: {
    QAS: { client: '200', parameters: { users: ['JDOE', 'ASMITH'], iwsg: 'Z_GROUP_QAS' } },
    PRD: { client: '300', parameters: { iwsg: 'Z_GROUP_PRD' } },
  },
});
`;

const project = {
  'package.json': '{ "type": "module" }',
  'rolewright.config.ts': config,
  'roles/parameterized.role.ts': parameterized,
};

describe('build of a role with a menu', () => {
  it('shows every mistake at its place, also in a list that another file has', async () => {
    const folder = temporaryFolder({ 'services.ts': services, 'roles/ours.role.ts': role });
    await transcript('build with mistakes in a menu', folder, [['build']]);
  });
});

describe('build of roles with parameters', () => {
  it('has the values of the system, and says which nobody uses', async () => {
    const folder = temporaryFolder(project);
    await transcript('build for a system with parameters', folder, [['build', '--system', 'QAS']]);
    expect(filesBelow(`${folder}/out/QAS`)).toEqual(
      expect.arrayContaining(['roles/Z_BACKEND.SAP', 'roles/Z_GATEWAY.SAP']),
    );
    const backend = textOf(folder, 'out/QAS/roles/Z_BACKEND.SAP').split('\r\n');
    const users = backend.filter((line) => line.includes('BTCUNAME')).map((line) => line.slice(125).split(/\s/)[0]);
    expect(users).toEqual(['JDOE', 'ASMITH']);
    expect(backend.filter((line) => line.startsWith('AGR_HIERT')).join()).toContain('R3TR IWSV Z_SRV ');
    expect(textOf(folder, 'out/QAS/roles/Z_GATEWAY.SAP')).toContain('R3TR IWSG Z_GROUP_QAS_0001');
  });

  it('is refused when a parameter has no value, and the message names role, parameter and system', async () => {
    const folder = temporaryFolder(project);
    await transcript('build with a parameter without value', folder, [['build', '--system', 'PRD'], ['build']]);
    expect(filesBelow(folder).filter((path) => path.startsWith('out'))).toEqual([]);
  });

  it('does not say that a parameter is used nowhere when only some of the sources are built', async () => {
    const folder = temporaryFolder(project);
    const { status, stderr } = await runIn(folder, ['build', 'roles/parameterized.role.ts', '--system', 'QAS']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
