import { describe, expect, it } from 'vitest';
import type { ParameterContent } from '../../../src/index.ts';
import { blank, folder, open, parameter, range, service, transaction } from '../../../src/index.ts';
import type { Parameters } from '../../../src/dsl/parameters.ts';
import { checkValues, checkWith } from '../../support/check-definition.ts';

const given = (contents: Readonly<Record<string, ParameterContent>>, system?: string): { parameters: Parameters } => ({
  parameters: { system, contentOf: (name) => (Object.hasOwn(contents, name) ? contents[name] : undefined) },
});

/** The values of the field TCD with these parameters. */
function valuesOf(values: unknown, contents: Readonly<Record<string, ParameterContent>>) {
  const { role, found } = checkValues(values, given(contents));
  const field = role?.authorizations[0]?.fields[0];
  return { found, values: field?.values.map(({ low, high }) => (high === '' ? low : `${low}..${high}`)) };
}

describe('a parameter among values', () => {
  it('stands for one value, or for several', () => {
    expect(valuesOf(['A', parameter('x'), 'Z'], { x: 'M' }).values).toEqual(['A', 'M', 'Z']);
    expect(valuesOf(['A', parameter('x'), 'Z'], { x: ['M', 'N'] }).values).toEqual(['A', 'M', 'N', 'Z']);
  });

  it('stands for special values too', () => {
    expect(valuesOf([parameter('x')], { x: open() }).values).toEqual(['']);
    expect(valuesOf([parameter('x')], { x: [range('A', 'C'), blank()] }).values).toEqual(['A..C', "' '"]);
  });

  it('has the value of the configuration rather than its default', () => {
    expect(valuesOf([parameter('x', { default: 'D' })], { x: 'C' }).values).toEqual(['C']);
    expect(valuesOf([parameter('x', { default: 'D' })], {}).values).toEqual(['D']);
    expect(valuesOf([parameter('x', { default: [] })], { x: ['C'] }).values).toEqual(['C']);
  });

  it('may stand for the whole array', () => {
    expect(valuesOf(parameter('x'), { x: ['A', 'B'] }).values).toEqual(['A', 'B']);
    expect(valuesOf(parameter('x'), { x: 'A' }).found).toEqual(['R1006 TCD']);
  });

  it('is judged like a value that is written there, at its place', () => {
    expect(valuesOf(['A', parameter('x')], { x: ['B', '', 'x'.repeat(41)] }).found).toEqual([
      'R1030 TCD.1',
      'R1031 TCD.1',
    ]);
    expect(valuesOf(['A', parameter('x')], { x: ['A'] }).found).toEqual(['R1036 TCD.1']);
    expect(valuesOf([parameter('x'), 'A'], { x: ['B', open()] }).found).toEqual(['R1035 TCD.0']);
    expect(valuesOf([parameter('x')], { x: [] }).found).toEqual(['R1004 TCD']);
  });

  it('does not stand for another parameter', () => {
    expect(valuesOf([parameter('x')], { x: parameter('y') as never }).found).toEqual(['R1005 TCD.0']);
    expect(valuesOf([parameter('x')], { x: [parameter('y') as never] }).found).toEqual(['R1005 TCD.0']);
  });

  it('may be an end of a range', () => {
    expect(valuesOf([range('A', parameter('x') as never)], { x: 'C' }).values).toEqual(['A..C']);
  });
});

describe('a parameter without value', () => {
  it('is one error that names role, parameter and system', () => {
    const authorizations = { S_TCODE: [{ TCD: [parameter('x')] }] };
    expect(checkWith({ authorizations }, given({}, 'QAS'))).toMatchObject({
      found: ['R1201 authorizations.S_TCODE.0.TCD.0'],
      messages: ['role "Z_TEST": S_TCODE TCD: the parameter "x" has no value for the system QAS and no default'],
      helps: ['give it a value in rolewright.config.ts: systems: { QAS: { parameters: { x: ... } } }'],
    });
    expect(checkWith({ authorizations }).messages).toEqual([
      'role "Z_TEST": S_TCODE TCD: the parameter "x" has no value and no default, and no system is named',
    ]);
  });

  it('leads to no other error, wherever it stands', () => {
    const properties = {
      text: { EN: parameter('text') },
      longText: { EN: parameter('longText') },
      responsible: parameter('owner'),
      package: parameter('package'),
      authorizations: { S_TCODE: [{ TCD: [parameter('code'), 'A'] }], S_RFC: parameter('all') },
      orgLevels: { BUKRS: [parameter('company')], WERKS: parameter('plants') },
      menu: [
        transaction(parameter('transaction')),
        service(parameter('service'), parameter('version'), { variant: parameter('variant') }),
        folder({ EN: parameter('folder') }, []),
      ],
      side: parameter('side'),
    };
    const { found } = checkWith(properties);
    expect(found.every((each) => each.startsWith('R1201'))).toBe(true);
    expect(found).toHaveLength(14);
  });

  it('leaves other mistakes to be reported beside it', () => {
    const menu = [service(parameter('x'), '1'), transaction('va03')];
    expect(checkWith({ menu }).found).toEqual(['R1201', 'R1102', 'R1013']);
  });

  it('without a name is an error of its own', () => {
    expect(checkValues([parameter('')]).found).toEqual(['R1202 TCD.0']);
    expect(checkValues([parameter(7 as never)]).messages[0]).toContain('parameter() takes a name, not the number 7');
  });
});

it('is found wherever a value can stand', () => {
  const contents = { code: 'VA03', text: 'Text', name: 'Z_SRV', version: '0002', folder: 'Folder' };
  const menu = [
    transaction(parameter('code'), { text: { EN: parameter('text') } }),
    folder({ EN: parameter('folder') }, [service(parameter('name'), parameter('version'))]),
  ];
  const { role, found } = checkWith({ menu }, given(contents));
  expect(found).toEqual([]);
  expect(role?.menu[0]).toMatchObject({ report: 'VA03', texts: [{ text: 'Text' }] });
  expect(role?.menu[1]?.texts[0]?.text).toBe('Folder');
  expect(role?.menu[1]?.children[0]?.texts[0]?.text).toBe(`R3TR IWSV ${'Z_SRV'.padEnd(35)}0002`);
});
