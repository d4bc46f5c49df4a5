import { expect, describe, it } from 'vitest';
import { temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';

const configured = (config: string) =>
  `import { defineConfig } from 'rolewright';\nexport default defineConfig(${config});\n`;
const project = (source: string, config = '{}') =>
  temporaryFolder({
    'package.json': '{ "type": "module" }',
    'rolewright.config.ts': configured(config),
    'roles/a.role.ts': source,
  });

describe('in a build', () => {
  const roleWith = (authorizations: string, more = '') =>
    `import { defineRole, odataV2, open, org, parameter, service, serviceGroup, transaction } from 'rolewright';
export default defineRole({ name: 'Z_SALES', text: { EN: 'Display sales orders' }, ${more} authorizations: { ${authorizations} } });
`;
  const buildOf = async (source: string, config?: string) => {
    const { status, stderr } = await runIn(project(source, config), ['build']);
    return [
      status,
      ...[...stderr.matchAll(/ (error|warning) (\S+?):/g)].map(([, severity, code]) => `${severity} ${code}`),
    ];
  };

  it.each([
    ['covered-value', "S_TCODE: [{ TCD: ['VA03', 'VA*'] }]", ''],
    ['covered-authorization', "S_TCODE: [{ TCD: ['VA03'] }, { TCD: ['VA03'] }]", ''],
    ['org-level-as-value', "F_BKPF_BUK: [{ BUKRS: ['1000'], ACTVT: ['03'] }]", ''],
    ['org-level-open', "F_BKPF_BUK: [{ BUKRS: [org('BUKRS')], ACTVT: ['03'] }]", ''],
    ['transaction-without-menu', "S_TCODE: [{ TCD: ['SE16'] }]", "menu: [transaction('VA03')],"],
    [
      'service-half',
      '',
      "menu: [serviceGroup('Z_ORDERS_SRV', '0001'), service('ORDERS_SRV', '0001'), service('Z_ITEMS_SRV', '0001')],",
    ],
    ['activity', "S_TABU_NAM: [{ TABLE: ['T001'], ACTVT: ['3'] }]", ''],
  ])(
    'correctness/%s is an error, and a suppression with a reason is the way out',
    async (rule, authorizations, more) => {
      const source = roleWith(authorizations, more);
      expect(await buildOf(source)).toEqual([
        1,
        ...Array<string>(1).fill(`error correctness/${rule}`),
        ...(rule === 'covered-value' ? ['warning critical/s-tcode-range'] : []),
      ]);
      const allowed = source.replace(
        'export default',
        `// rolewright-allow correctness/${rule} -- asked for\nexport default`,
      );
      expect((await buildOf(allowed))[0]).toBe(0);
    },
  );

  it.each([
    ['open()', 'S_TCODE: [{ TCD: [open()] }]', '', ['warning correctness/open-field']],
    ['inactive: true', "S_TCODE: [{ TCD: ['VA03'], inactive: true }]", '', ['warning hygiene/empty-role']],
    [
      'an org level that is open()',
      "F_BKPF_BUK: [{ BUKRS: [org('BUKRS')], ACTVT: ['03'] }]",
      'orgLevels: { BUKRS: [open()] },',
      ['warning correctness/org-level-open'],
    ],
    [
      'an authorization that another one covers by the value of an org level only',
      "F_BKPF_BUK: [{ BUKRS: ['*'], ACTVT: ['02'] }, { BUKRS: [org('BUKRS')], ACTVT: ['03'] }, { BUKRS: [org('WERKS')], ACTVT: ['03'] }]",
      "orgLevels: { BUKRS: ['1000'], WERKS: ['1000'] },",
      ['warning correctness/covered-authorization'],
    ],
    [
      'a service and a group of other names from one odataV2()',
      '',
      "menu: [odataV2({ group: ['Z_ONE_PRD', '0001'], service: ['ORDERS_SRV', '0001'] })],",
      [],
    ],
    [
      'parameters that coincide',
      "S_TCODE: [{ TCD: [parameter('one', { default: 'VA03' }), parameter('two', { default: 'VA03' })] }]",
      '',
      ['warning R1036'],
    ],
  ])('%s is what the author says, and stops nothing', async (_, authorizations, more, expected) => {
    expect(await buildOf(roleWith(authorizations, more))).toEqual([0, ...expected]);
  });

  it('what lint takes for an error is a warning, and the last line says so', async () => {
    const source = roleWith("S_RFC: [{ RFC_TYPE: ['FUGR'], RFC_NAME: ['*'], ACTVT: ['16'] }]");
    expect(await buildOf(source)).toEqual([0, 'warning critical/s-rfc-any']);
    const { stderr } = await runIn(project(source), ['build']);
    expect(stderr).toMatch(/^1 warning\nrolewright lint takes 1 of these warnings for an error and ends with 1\n$/m);
    expect((await runIn(project(source), ['build', '--format', 'json'])).stderr).toBe('');
    expect((await runIn(project(source), ['lint'])).status).toBe(1);
  });

  it('an open field that the source writes itself is filled there, also with the status of a proposal', async () => {
    const source = roleWith("S_TCODE: [{ TCD: [open()], status: 'S' }]");
    const { stderr } = await runIn(project(source), ['build']);
    expect(stderr).toContain('help: give it a value, or make the authorization inactive');
  });

  it('the same value twice is an error as well, and lint only warns of it', async () => {
    const source = roleWith("S_TCODE: [{ TCD: ['VA03', 'VA03'] }]");
    expect(await buildOf(source)).toEqual([1, 'error R1036']);
    expect((await runIn(project(source), ['lint'])).status).toBe(0);
  });

  it('a level that the configuration sets by name counts', async () => {
    const config = (level: string) => `{ lint: { rules: { 'correctness/covered-authorization': '${level}' } } }`;
    const source = roleWith("S_TCODE: [{ TCD: ['VA03'] }, { TCD: ['VA03'] }]");
    expect(await buildOf(source, config('warning'))).toEqual([0, 'warning correctness/covered-authorization']);
    expect(await buildOf(source, config('off'))).toEqual([0]);
    const open = roleWith('S_TCODE: [{ TCD: [open()] }]');
    const strict = `{ lint: { rules: { 'correctness/open-field': 'error' } } }`;
    expect(await buildOf(open, strict)).toEqual([1, 'error correctness/open-field']);
  });
});
