import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/dsl/check-config.ts';
import { blank, defineParameters, open, parameter, range } from '../../src/index.ts';
import { shown } from '../support/check-definition.ts';

function checkParameters(parameters: unknown, systems: object = {}) {
  const { config, diagnostics } = checkConfig({ parameters, systems }, () => true);
  return { given: config?.parameters, ...shown(diagnostics) };
}

describe('the parameters of a configuration', () => {
  it('are texts, special values, or arrays of them', () => {
    const parameters = { one: 'A', none: open(), several: ['A', range('B', 'C'), blank()], empty: [] };
    const { given, found } = checkParameters(parameters);
    expect(found).toEqual([]);
    expect([...given!.common].map(([name, { content }]) => [name, content])).toEqual(Object.entries(parameters));
  });

  it('are kept by system', () => {
    const { given } = checkParameters(undefined, { QAS: { parameters: { client: '200' } }, PRD: {} });
    expect(given?.common.size).toBe(0);
    expect([...given!.systems.keys()]).toEqual(['QAS', 'PRD']);
    expect(given?.systems.get('QAS')?.get('client')).toMatchObject({
      content: '200',
      place: { path: ['systems', 'QAS', 'parameters', 'client'], on: 'key' },
    });
  });

  it.each<[unknown, string[]]>([
    [42, ['R1005 parameters']],
    [['A'], ['R1005 parameters']],
    [{ client: 200 }, ['R4502 parameters.client']],
    [{ client: null }, ['R4502 parameters.client']],
    [{ users: ['A', 7] }, ['R4502 parameters.users.1']],
    [{ users: [['A']] }, ['R4502 parameters.users.0']],
    [{ users: { A: true } }, ['R4502 parameters.users']],
  ])('given as %j are an error at its place', (parameters, found) => {
    expect(checkParameters(parameters).found).toEqual(found);
  });

  it('of a system are checked as well', () => {
    const { found, messages } = checkParameters({}, { QAS: { parameters: { client: 200 } } });
    expect(found).toEqual(['R4502 systems.QAS.parameters.client']);
    expect(messages[0]).toBe(
      'the parameter client must be a text, a value such as open(), or an array, not the number 200',
    );
  });

  it('are not parameters themselves', () => {
    expect(checkParameters({ a: [parameter('b')] }).found).toEqual(['R4502 parameters.a.0']);
  });
});

describe('the declared parameters of a configuration', () => {
  const declaredParameters = defineParameters({ iwsg: { type: 'text' }, businessUsers: { type: 'values' } });
  const check = (parameters: unknown, systems: object = {}, declared: unknown = declaredParameters) =>
    shown(checkConfig({ declaredParameters: declared, parameters, systems }, () => true).diagnostics);

  it('get what they are declared for', () => {
    expect(
      check({ iwsg: 'Z', businessUsers: ['A', 'B'] }, { QAS: { parameters: { businessUsers: 'A' } } }).found,
    ).toEqual([]);
  });

  it('are the only ones that get a value, for all systems and for one', () => {
    const { found, messages } = check({ busnessUsers: 'A' }, { QAS: { parameters: { other: 'A' } } });
    expect(found).toEqual(['R4507 parameters.busnessUsers key', 'R4507 systems.QAS.parameters.other key']);
    expect(messages).toEqual([
      'the parameter "busnessUsers" is not declared, did you mean businessUsers?',
      'the parameter "other" is not declared',
    ]);
  });

  it.each([[['A']], [open()], [range('A', 'B')]])('that are texts do not get %j', (content) => {
    expect(check({ iwsg: content })).toMatchObject({ found: ['R4502 parameters.iwsg'] });
  });

  it.each([
    ['null', null],
    ['a text', 'iwsg'],
    ['an array', []],
    ['texts', { iwsg: 'Z' }],
    ['what defineParameters takes', { iwsg: { type: 'text' } }],
  ])('are the result of defineParameters, not %s', (_, declared) =>
    expect(check({}, {}, declared).found).toContain('R4502 declaredParameters'),
  );

  it('are not read from a getter that throws', () => {
    const declared = Object.defineProperty({}, 'iwsg', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    expect(check({}, {}, declared).found).toEqual(['R4502 declaredParameters']);
  });
});

describe('the services of a configuration', () => {
  const checkServices = (services: unknown) => {
    const { config, diagnostics } = checkConfig({ services }, () => true);
    return { services: config?.services, ...shown(diagnostics) };
  };

  it('are spelled as on the command line', () => {
    expect(checkServices(['IWSV Z_SRV 0001', 'G4BA Z_GROUP']).services).toEqual([
      { type: 'IWSV', name: 'Z_SRV', version: '0001' },
      { type: 'G4BA', name: 'Z_GROUP' },
    ]);
  });

  it.each([[['Z_SRV']], ['IWSV Z_SRV 0001'], [['IWSV Z_SRV 1']], [[7]]])('given as %j are an error', (services) => {
    const { found } = checkServices(services);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^R4502 services/);
  });
});
