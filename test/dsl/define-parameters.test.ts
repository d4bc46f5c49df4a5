import { describe, expect, it } from 'vitest';
import { defineConfig, defineParameters, defineRole, parameter } from '../../src/index.ts';
import { checkConfig } from '../../src/dsl/check-config.ts';
import { parametersOfSystem } from '../../src/dsl/system-parameters.ts';
import { check } from '../support/check-definition.ts';

const parameters = defineParameters({
  group: { type: 'text', default: 'SUPER' },
  users: { type: 'values', default: ['A', 'D'] },
});

describe('declared parameters', () => {
  it('are parameters like any other', () => {
    expect(parameters.group).toEqual(parameter('group', { default: 'SUPER' }));
    expect(parameters.users).toMatchObject({ name: 'users', default: ['A', 'D'] });
  });

  it('cannot be glued into a text', () => {
    const glue = () => `${parameters.group as unknown as string}_X`;
    expect(glue).toThrow("parameter('group') stands for a whole value");
  });

  it('cannot be changed', () => {
    expect(() => Object.assign(parameters, { group: 'X' })).toThrow(TypeError);
    expect(() => Object.assign(parameters.group, { name: 'X' })).toThrow(TypeError);
  });

  it('have a type', () => {
    const declare = () => defineParameters({ group: { type: 'txt' as 'text' } });
    expect(declare).toThrow(`the parameter group has the type "txt": write 'text' or 'values'`);
  });

  it('stand for what a system gives them, else for their defaults', () => {
    const role = defineRole({
      name: 'Z_ROLE',
      text: { EN: 'Role' },
      authorizations: { S_BTCH_NA1: [{ BTCUNAME: [parameters.users], PROGRAM: [parameters.group] }] },
    });
    const configured = checkConfig(
      defineConfig({ declaredParameters: parameters, systems: { QAS: { parameters: { users: ['B', 'C'] } } } }),
      () => true,
    );
    const valuesFor = (system?: string) =>
      check(role, { parameters: parametersOfSystem(configured.config!, system) })
        .role?.authorizations.flatMap(({ fields }) => fields)
        .map(({ name, values }) => `${name} ${values.map(({ low }) => low).join()}`);
    expect(valuesFor('QAS')).toEqual(['BTCUNAME B,C', 'PROGRAM SUPER']);
    expect(valuesFor()).toEqual(['BTCUNAME A,D', 'PROGRAM SUPER']);
  });
});
