import { describe, expect, it } from 'vitest';
import type { ServiceOptions } from '../../../../src/index.ts';
import { parameter, service } from '../../../../src/index.ts';
import { checkMenu } from '../../../support/checked-menu.ts';

const checkVariant = (variant: unknown) =>
  checkMenu([service('FCCX_COMMUNICATION_SERVICES_SRV', '0001', { variant } as ServiceOptions)]);

describe('a variant of authorization defaults', () => {
  it('becomes a step for the admin, since no file is known that carries it', () => {
    const { role, found } = checkVariant('FCCX_COMMUNICATION_SERVICES_SRVO');
    expect(found).toEqual([]);
    expect(role?.manualSteps).toEqual([
      {
        kind: 'select variant',
        application: 'R3TR IWSV FCCX_COMMUNICATION_SERVICES_SRV    0001',
        variant: 'FCCX_COMMUNICATION_SERVICES_SRVO',
      },
    ]);
    expect(role).not.toHaveProperty('applicationVariants');
  });

  it('becomes a row only with the key that the own system shows', () => {
    const { role, found } = checkVariant({ name: 'FCCX_COMMUNICATION_SERVICES_SRVO', key: 'KEY_OF_OUR_SYSTEM' });
    expect(found).toEqual([]);
    expect(role?.applicationVariants).toEqual([{ type: 'HT', key: 'KEY_OF_OUR_SYSTEM', active: true }]);
    expect(role).not.toHaveProperty('manualSteps');
  });

  it('takes the type of the row, and parameters', () => {
    const { role } = checkVariant({ name: 'Z', key: parameter('key', { default: 'KEY' }), type: 'HV' });
    expect(role?.applicationVariants).toEqual([{ type: 'HV', key: 'KEY', active: true }]);
  });

  it('leaves nothing behind where there is none', () => {
    const { role } = checkVariant(undefined);
    expect(role).not.toHaveProperty('manualSteps');
    expect(role).not.toHaveProperty('applicationVariants');
  });

  it.each<[unknown, string[]]>([
    ['', ['R1011 variant']],
    ['z_variant', ['R1013 variant']],
    [7, ['R1005 variant']],
    [['Z'], ['R1005 variant']],
    [{ name: 'Z' }, ['R1005 variant.key']],
    [{ name: 'Z', key: 'K'.repeat(31) }, ['R1012 variant.key']],
    [{ name: 'Z', key: 'K', type: 'HTX' }, ['R1012 variant.type']],
    [{ key: 'K' }, ['R1005 variant.name']],
    [{ name: 'Z', key: 'K', kye: 'K' }, ['R1007 variant.kye key']],
  ])('given as %j is an error', (variant, found) => {
    expect(checkVariant(variant).found).toEqual(found);
  });
});
