import { describe, expect, it } from 'vitest';
import { specialValue } from '../../src/catalog/authorization-type.ts';
import { defineRole, open, parameter } from '../../src/index.ts';
import { check } from '../support/check-definition.ts';

describe('parameter()', () => {
  it('is plain frozen data with its name and default', () => {
    const made = parameter('businessUsers', { default: ['A', open()] });
    expect({ ...made }).toEqual({ [specialValue]: 'parameter', name: 'businessUsers', default: ['A', open()] });
    expect(Object.isFrozen(made)).toBe(true);
    expect(parameter('x')).not.toHaveProperty('default');
  });

  it('refuses to be a part of a text, where it would become "[object Object]"', () => {
    const glue = () => `AFC_${parameter('client') as unknown as string}`;
    expect(glue).toThrow("parameter('client') stands for a whole value, it cannot be a part of a text");
    expect(() => String(parameter('client') as unknown)).toThrow(TypeError);
  });

  it('stands for its default in a build without configuration', () => {
    const { role, found } = check(
      defineRole({
        name: 'Z_TEST',
        text: { EN: parameter('text', { default: 'From a parameter' }) },
        responsible: parameter('owner', { default: 'MILLER' }),
        authorizations: {
          S_BTCH_NA1: [{ BTCUNAME: [parameter('users', { default: ['A', 'B'] })], PROGRAM: ['X'] }],
        },
        orgLevels: { BUKRS: [parameter('companies', { default: '1000' })] },
      }),
    );
    expect(found).toEqual([]);
    expect(role?.texts[0]?.short).toBe('From a parameter');
    expect(role?.flags.find(({ name }) => name === 'RESP_USER')?.value).toBe('MILLER');
    expect(role?.authorizations[0]?.fields[0]?.values.map(({ low }) => low)).toEqual(['A', 'B']);
    expect(role?.orgLevels).toEqual([{ name: 'BUKRS', values: [{ low: '1000', high: '' }] }]);
  });
});
