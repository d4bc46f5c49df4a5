import type { Role } from '../../src/model/role.ts';

/** A role with nothing in it but what a test gives. */
export function roleWith(properties: Partial<Role>): Role {
  return {
    name: 'Z_TEST',
    kind: 'single',
    children: [],
    masterLanguage: 'E',
    texts: [{ language: 'E', short: 'Test', long: [] }],
    authorizations: [],
    orgLevels: [],
    menu: [],
    flags: [
      { name: 'DEVCLASS', value: '' },
      { name: 'FORCE_MIX', value: '' },
      { name: 'RESP_USER', value: '' },
    ],
    otherRecords: [],
    ...properties,
  };
}
