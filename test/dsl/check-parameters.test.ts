import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/dsl/check-config.ts';
import { blank, open, parameter, range } from '../../src/index.ts';
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
