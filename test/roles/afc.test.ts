import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPfcg } from '../../src/formats/pfcg/read.ts';
import type { Role } from '../../src/model/role.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';
import { runIn } from '../cli/harness/run-in.ts';
import { readableRows } from '../support/readable-rows.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const golden = new URL('../../fixtures/afc/', import.meta.url);
const names = readdirSync(golden).filter((name) => name.endsWith('.SAP'));

/** Builds the roles as a user does, and gives the bytes of their files by name. */
async function build(sources: string, folder = temporaryFolder()): Promise<ReadonlyMap<string, Buffer>> {
  const { status, stderr } = await runIn(project, ['build', sources, '--out', folder]);
  expect(status, stderr).toBe(0);
  const files = readdirSync(`${folder}/roles`);
  return new Map(files.map((name) => [name, readFileSync(`${folder}/roles/${name}`)]));
}

/** What a role grants: `S_TCODE S TCD=VA03`. */
function granted({ authorizations }: Role): readonly string[] {
  return authorizations.map(({ object, status, fields }) =>
    [object, status, ...fields.map(({ name, values }) => `${name}=${values.map(({ low }) => low).join(',')}`)].join(
      ' ',
    ),
  );
}

function roleOf(bytes: Buffer): Role {
  const { roles, diagnostics } = readPfcg(bytes, { file: 'golden' });
  expect(diagnostics).toEqual([]);
  return roles[0]!;
}

describe('the roles of advanced financial closing', () => {
  it('are five, as many as the specification has scenarios', async () => {
    const built = await build('roles/afc-*.role.ts');
    expect([...built.keys()].toSorted()).toEqual(names.toSorted());
    expect(names).toHaveLength(5);
  });

  it.each(names)('compile to the reviewed rows of %s, and to its very bytes', async (name) => {
    const built = (await build('roles/afc-*.role.ts')).get(name)!;
    const expected = readFileSync(new URL(name, golden));
    expect(readableRows(built)).toEqual(readableRows(expected));
    expect(built.equals(expected)).toBe(true);
  });
});

const background = [
  'S_APPL_LOG U ACTVT=03 ALG_OBJECT=* ALG_SUBOBJ=*',
  'S_BTCH_JOB U JOBACTION=DELE,RELE JOBGROUP=*',
  'S_BTCH_NA1 U BTCUNAME=* PROGRAM=FCCX_APJ_PROCESSOR',
];
const trusted = 'S_RFCACL U ACTVT=16 RFC_CLIENT= RFC_EQUSER= RFC_INFO= RFC_SYSID= RFC_TCODE= RFC_USER=';
const [group, service] = ['EEDA7FCDE063907117C28EC42DB690', 'D44329FDDBDC3360697C2A69D2FA32'];
const groupText = 'R3TR IWSG ZFCCX_COMMUNICATION_SERVICES_SRV_0001';
const serviceText = 'R3TR IWSV FCCX_COMMUNICATION_SERVICES_SRV    0001';

/** What the reference says of each scenario, apart from how it is written. */
const scenarios: [name: string, menu: string[], authorizations: string[]][] = [
  [
    'Z_AFC_COMMUNICATION',
    [groupText, serviceText],
    [...background, `S_SERVICE S SRV_NAME=${service},${group} SRV_TYPE=HT`],
  ],
  [
    'Z_AFC_COMMUNICATION_BACKEND',
    [serviceText],
    [...background, trusted, `S_SERVICE S SRV_NAME=${service} SRV_TYPE=HT`],
  ],
  ['Z_AFC_COMMUNICATION_GATEWAY', [groupText], [trusted, `S_SERVICE S SRV_NAME=${group} SRV_TYPE=HT`]],
  ['Z_AFC_COMMUNICATION_ERP', [], background],
  ['Z_AFC_BUSINESS_USER', ['FCCX_TMM'], ['FCCX_TMM U ACTVT=03', 'S_TCODE S TCD=FCCX_TMM']],
];

describe.each(scenarios)('the golden file of %s', (name, menu, authorizations) => {
  const role = () => roleOf(readFileSync(new URL(`${name}.SAP`, golden)));

  it('has the authorizations of the specification and no others', () => {
    expect(granted(role())).toEqual(authorizations);
  });

  it('has the menu of the specification, in both languages', () => {
    for (const language of ['D', 'E']) {
      expect(role().menu.map(({ texts }) => texts.find((text) => text.language === language)?.text)).toEqual(menu);
    }
  });

  it('has a text in English and in German', () => {
    expect(role().texts.map((text) => text.language)).toEqual(['D', 'E']);
    for (const { short } of role().texts) expect(short).toMatch(/^Advanced [Ff]inancial [Cc]losing: /);
  });
});

describe('the role in its four historical versions', () => {
  const history = readdirSync(new URL('../../fixtures/afc-history/', import.meta.url)).filter((name) =>
    name.endsWith('.ts'),
  );
  const added = [
    [background[2]],
    ['S_BTCH_JOB U JOBACTION=RELE JOBGROUP=*', background[2]],
    background.slice(1),
    background,
  ];

  it.each(history.map((source, index) => [source, added[index]] as const))(
    '%s has what SAP had named until then',
    async (source, expected) => {
      const built = (await build(`fixtures/afc-history/${source}`)).get('Z_AFC_COMMUNICATION.SAP')!;
      expect(granted(roleOf(built)).filter((each) => !each.startsWith('S_SERVICE'))).toEqual(expected);
    },
  );

  it('ends with what the role has today', async () => {
    const last = await build(`fixtures/afc-history/${history.toSorted().at(-1)!}`);
    const today = readFileSync(new URL('Z_AFC_COMMUNICATION.SAP', golden));
    expect(readableRows(last.get('Z_AFC_COMMUNICATION.SAP')!)).toEqual(readableRows(today));
  });
});
