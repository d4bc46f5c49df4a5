import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';

/** What the compiler says to a menu with this entry: `2345 'frontend'`. */
function entry(code: string): readonly string[] {
  const source = `import * as rolewright from 'rolewright';
const { defineRole, folder, transaction, service, serviceGroup, odataV2, odataV4, serviceByHash } = rolewright;
const { fioriApp, fioriCatalog, fioriGroup, fioriSpace, webAddress, menuNode, parameter, open, range } = rolewright;
export const made = defineRole({ name: 'Z', text: { EN: 'x' }, menu: [
${code}
] });
export const others = [folder, transaction, service, serviceGroup, odataV2, odataV4, serviceByHash, fioriApp,
  fioriCatalog, fioriGroup, fioriSpace, webAddress, menuNode, parameter, open, range];`;
  return compile(source).map((error) => `${error.code} ${error.at}`);
}

describe('the types of a menu', () => {
  it.each([
    `transaction('VA03', { text: { EN: 'Display', DE: 'Anzeigen' }, side: 'backend' })`,
    `folder({ EN: 'Folder' }, [transaction('VA03'), folder({ EN: 'Inner' }, [])])`,
    `serviceGroup(parameter('iwsg', { default: 'Z' }), '0001')`,
    `service('Z', '0001', { variant: { name: 'ZO', key: parameter('key') } })`,
    `odataV2({ group: [parameter('iwsg'), '0001'], service: ['Z', parameter('version')], variant: 'ZO' })`,
    `odataV4('Z', { side: 'gateway' })`,
    `serviceByHash('0123456789ABCDEF0123456789ABCD', { type: 'HS', text: { EN: 'Ours' } })`,
    `fioriCatalog('Z', { children: [service('Z', '0001')] }), fioriGroup('Z'), fioriSpace('Z'), fioriApp('F0842')`,
    `webAddress('https://example.com', { EN: parameter('text') })`,
    `menuNode({ type: 'RP', report: 'Z', columns: { TARGET_SYS: 'PRD' } })`,
  ])('take %s', (code) => {
    expect(entry(code)).toEqual([]);
  });

  it.each([
    [`'VA03'`, ["2322 'VA03'"]],
    [`{ code: 'VA03' }`, ['2353 code']],
    [`transaction(3)`, ['2345 3']],
    [`transaction('VA03', { txet: { EN: 'x' } })`, ['2353 txet']],
    [`transaction('VA03', { side: 'frontend' })`, ['2322 side']],
    [`transaction('VA03', { text: 'Display' })`, ['2559 text']],
    [`transaction('VA03', { text: { GE: 'x' } })`, ['2353 GE']],
    [`folder('Folder', [])`, ["2559 'Folder'"]],
    [`folder({ EN: 'Folder' }, transaction('VA03'))`, ["2345 transaction('VA03')"]],
    [`service('Z')`, ['2554 service']],
    [`service('Z', 1)`, ['2345 1']],
    [`odataV2({ group: ['Z'] })`, ['2322 group']],
    [`odataV2({ group: 'Z' })`, ['2322 group']],
    [`odataV4('Z', '0001')`, ["2559 '0001'"]],
    [`serviceByHash('0', { type: 'TR' })`, ['2322 type']],
    [`webAddress('https://example.com')`, ['2554 webAddress']],
    [`fioriGroup('Z', { children: [] })`, ['2353 children']],
  ])('refuse %s', (code, errors) => {
    expect(entry(code)).toEqual(errors);
  });

  it('take a parameter wherever a value or a text can stand, and refuse it as the name of a role', () => {
    const role = (
      name: string,
    ) => `import { blank, defineConfig, defineRole, open, parameter, range } from 'rolewright';
export const role = defineRole({
  name: ${name},
  text: { EN: parameter('text') },
  responsible: parameter('owner'),
  authorizations: { S_TCODE: [{ TCD: ['A', parameter('codes', { default: ['B', range('C', 'D')] })] }] },
  orgLevels: { BUKRS: [parameter('companies', { default: open() })] },
});
export const config = defineConfig({
  parameters: { a: 'A', b: ['B', range('C', 'D'), blank()] },
  systems: { QAS: { parameters: { a: open() } } },
});`;
    expect(compile(role(`'Z'`))).toEqual([]);
    expect(compile(role(`parameter('name')`)).map(({ code, at }) => [code, at])).toEqual([[2322, 'name']]);
  });

  it('refuse what a parameter cannot be', () => {
    const errors = compile(`import { defineConfig, parameter } from 'rolewright';
export const a = parameter('a', { default: 1 });
export const b = parameter('b', { defualt: 'x' });
export const c = defineConfig({ parameters: { c: 3 } });
export const d = defineConfig({ systems: { QAS: { parameter: {} } } });`);
    expect(errors.map(({ code, at }) => [code, at])).toEqual([
      [2322, 'default'],
      [2561, 'defualt'],
      [2322, 'c'],
      [2561, 'parameter'],
    ]);
  });
});
