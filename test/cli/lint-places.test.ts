import { describe, expect, it } from 'vitest';
import type { JsonFinding } from '../../src/diagnostics/render/json.ts';
import { exampleSource } from '../../src/lint/example-source.ts';
import { markedPlace } from '../support/marked-place.ts';
import { temporaryFolder } from './harness/folder.ts';
import { runIn } from './harness/run-in.ts';

const head = "name: 'Z_ROLE', text: { EN: 'Some text' },";

/** Sources with the place of one finding marked. */
const cases: readonly (readonly [title: string, rule: string, source: string])[] = [
  [
    'the second authorization of an object',
    'critical/s-rfc-any',
    `authorizations: { S_RFC: [{ RFC_TYPE: ['FUGR'], RFC_NAME: ['A'], ACTVT: ['16'] }, { ACTVT: ['16'], RFC_TYPE: ['FUNC'], RFC_NAME: ['B', «'*'»] }] }`,
  ],
  [
    'an authorization beside those of the menu',
    'correctness/transaction-without-menu',
    `menu: [transaction('VA03')], authorizations: { S_TCODE: [{ TCD: [«'VA01'»] }] }`,
  ],
  [
    'a constant of the file',
    'critical/s-rfc-any',
    `const all = [«'*'»];\nexport default defineRole({ ${head} authorizations: { S_RFC: [{ RFC_TYPE: ['FUGR'], RFC_NAME: all, ACTVT: ['16'] }] } });`,
  ],
  [
    'a field whose parameter stands for several values',
    'critical/s-tcode-range',
    `const codes = parameter('codes', { default: ['VA01', 'VA02', 'Z*'] });\nexport default defineRole({ ${head} authorizations: { S_TCODE: [{ TCD: «[codes, 'X', 'Y', 'V']» }] } });`,
  ],
  [
    'what a computed value is given to',
    'critical/s-rfc-any',
    `const rfc = () => ({ S_RFC: [{ RFC_TYPE: ['FUGR'], RFC_NAME: ['*'], ACTVT: ['16'] }] });\nexport default «defineRole»({ ${head} authorizations: rfc() });`,
  ],
  [
    'an entry in a folder of the menu',
    'correctness/menu-without-transaction',
    `menu: [folder({ EN: 'Tools' }, [transaction('VA03'), «transaction»('SE16')])], deriveStartAuthorizations: false, authorizations: { S_TCODE: [{ TCD: ['VA03'] }] }`,
  ],
  [
    'the authorizations of a master, once',
    'critical/s-rfc-any',
    `const master = defineRole({ ${head} authorizations: { S_RFC: [{ RFC_TYPE: ['FUGR'], RFC_NAME: [«'*'»], ACTVT: ['16'] }] } });
export const derived = deriveRole(master, { name: 'Z_ONE', text: { EN: 'Derived' } });
export const others = deriveRoles(master, [{ name: 'Z_TWO', text: { EN: 'Derived' } }]);`,
  ],
  [
    'the name of a derived role in the second argument',
    'hygiene/naming',
    `const master = defineRole({ ${head} authorizations: { S_TCODE: [{ TCD: ['VA03'] }] } });
export default deriveRole(master, { name: «'DERIVED'», text: { EN: 'Derived' } });`,
  ],
  [
    'the text of a row of derived roles',
    'hygiene/text-is-name',
    `const master = defineRole({ ${head} authorizations: { S_TCODE: [{ TCD: ['VA03'] }] } });
export default deriveRoles(master, [{ name: 'Z_ONE', text: { EN: 'One role' } }, { name: 'Z_TWO', text: { EN: «'Z two'» } }]);`,
  ],
  [
    'a composite role',
    'hygiene/composite-of-one',
    `export default defineComposite({ name: «'Z_ALL'», text: { EN: 'All' }, roles: [externalRole('Z_ONE')] });`,
  ],
];

describe('a finding in a source is at', () => {
  it.each(cases)('%s', async (_, rule, example) => {
    const imports =
      'import { defineComposite, defineRole, deriveRole, deriveRoles, externalRole, folder, parameter, transaction } from';
    const marked = exampleSource(example).replace(/import \{.*\} from/, imports);
    const { source, line, column, endColumn } = markedPlace(marked);
    const folder = temporaryFolder({ 'package.json': '{ "type": "module" }', 'roles/a.role.ts': source });
    const { stdout } = await runIn(folder, ['lint', '--format', 'json']);
    const found = (JSON.parse(stdout) as readonly JsonFinding[]).filter(({ code }) => code === rule);
    expect(found.map((each) => [each.file, each.line, each.column, each.endColumn])).toEqual([
      ['roles/a.role.ts', line, column, endColumn],
    ]);
  });
});
