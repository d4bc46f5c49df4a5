import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/dsl/check-config.ts';
import { parametersOfSystem } from '../../src/dsl/system-parameters.ts';
import { odataV2, parameter, transaction } from '../../src/index.ts';
import { checkWith, shown } from '../support/check-definition.ts';

const config = checkConfig(
  {
    parameters: { client: '100', iwsg: 'Z_COMMON' },
    systems: { QAS: { parameters: { client: '200', users: ['A', 'B'] } }, PRD: {} },
  },
  () => true,
).config!;

describe('the parameters of a system', () => {
  it('are those of the system, then those for all', () => {
    const { system, contentOf } = parametersOfSystem(config, 'QAS');
    expect(system).toBe('QAS');
    expect(['client', 'iwsg', 'users', 'other'].map(contentOf)).toEqual(['200', 'Z_COMMON', ['A', 'B'], undefined]);
  });

  it('are those for all when none is named, or when it has none', () => {
    for (const name of [undefined, 'PRD']) {
      expect(['client', 'users'].map(parametersOfSystem(config, name).contentOf)).toEqual(['100', undefined]);
    }
  });

  it('that no role asked for are warnings at their names', () => {
    const parameters = parametersOfSystem(config, 'QAS');
    const menu = [transaction('VA03')];
    expect(checkWith({ menu, text: { EN: parameter('client') } }, { parameters }).found).toEqual([]);
    expect(shown(parameters.unused())).toMatchObject({
      found: ['R4506 parameters.iwsg key', 'R4506 systems.QAS.parameters.users key'],
      messages: ['no role uses the parameter "iwsg" that QAS gets', 'no role uses the parameter "users" that QAS gets'],
    });
  });

  it('count as used where the entry of a menu is left out for its side', () => {
    const parameters = parametersOfSystem(config, 'QAS');
    const menu = [
      odataV2({ group: [parameter('iwsg'), '0001'], service: ['Z_SRV', '0001'] }),
      transaction(parameter('users'), { side: 'gateway', text: { EN: parameter('client') } }),
    ];
    const { found } = checkWith({ menu, side: 'backend' }, { parameters });
    expect(found).toEqual([]);
    expect(shown(parameters.unused()).found).toEqual([]);
  });
});
