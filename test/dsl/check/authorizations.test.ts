import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../../../src/catalog/catalog.ts';
import { withProjectObjects } from '../../../src/catalog/project-catalog.ts';
import { checkWith } from '../../support/check-definition.ts';

const checkAuthorizations = (authorizations: unknown) => checkWith({ authorizations });
const tcode = (...values: readonly string[]) => ({ TCD: values });

describe('the authorizations of a role', () => {
  it('are sorted by object, those of one object as their author ordered them', () => {
    const { role } = checkAuthorizations({
      S_TCODE: [tcode('SU02'), tcode('SU01'), tcode('SU02')],
      F_BKPF_BUK: [{ BUKRS: ['*'], ACTVT: ['03'] }],
    });
    expect(role?.authorizations.map(({ object, fields }) => [object, fields.at(-1)?.values[0]?.low])).toEqual([
      ['F_BKPF_BUK', '*'],
      ['S_TCODE', 'SU02'],
      ['S_TCODE', 'SU01'],
      ['S_TCODE', 'SU02'],
    ]);
  });

  it('may be left out, and an object may have none', () => {
    expect(checkWith({}).role?.authorizations).toEqual([]);
    expect(checkAuthorizations({ S_TCODE: [] }).role?.authorizations).toEqual([]);
    expect(checkAuthorizations({ S_TCODE: undefined }).role?.authorizations).toEqual([]);
  });

  it.each([null, [], 'S_TCODE', 1, () => ({})])('have to be an object, not %j', (given) => {
    expect(checkAuthorizations(given).found).toEqual(['R1005 authorizations']);
  });

  it.each([tcode('SU01'), null, 'SU01', 3, { 0: tcode('SU01'), length: 1 }])(
    'of one object are always an array, not %j',
    (given) => {
      const { found, helps } = checkAuthorizations({ S_TCODE: given });
      expect(found).toEqual(['R1006 authorizations.S_TCODE']);
      expect(helps[0]).toContain('always an array');
    },
  );

  it('of one object are at most 100', () => {
    const authorization = tcode('SU01');
    expect(checkAuthorizations({ S_TCODE: Array(100).fill(authorization) }).role?.authorizations).toHaveLength(100);
    const { found, messages } = checkAuthorizations({ S_TCODE: Array(101).fill(authorization) });
    expect(found).toEqual(['R1040 authorizations.S_TCODE']);
    expect(messages[0]).toBe('role "Z_TEST": S_TCODE has 101 authorizations, at most 100 can be written');
  });
});

describe('an object that the catalog does not know', () => {
  it('is reported at its key with what is near', () => {
    const { found, messages, helps } = checkAuthorizations({ S_TCOD: [tcode('SU01')] });
    expect(found).toEqual(['R1001 authorizations.S_TCOD key']);
    expect(messages[0]).toBe('role "Z_TEST": there is no authorization object "S_TCOD", did you mean S_TCODE?');
    expect(helps[0]).toContain("defineObjects({ S_TCOD: ['TCD'] })");
  });

  it('is not reported when the project declares it, and then is checked as strictly', () => {
    const catalog = withProjectObjects(shippedCatalog, { Z_OBJ: ['Z_FIELD', 'ACTVT'] });
    const check = (authorization: object) =>
      checkWith({ authorizations: { Z_OBJ: [authorization] } }, { catalog }).found;
    expect(check({ Z_FIELD: ['1'], ACTVT: ['03'] })).toEqual([]);
    expect(check({ Z_FIELD: ['1'] })).toEqual(['R1003 authorizations.Z_OBJ.0']);
    expect(check({ Z_FIELD: ['1'], ACTVT: ['03'], Z_OTHER: ['1'] })).toEqual([
      'R1002 authorizations.Z_OBJ.0.Z_OTHER key',
    ]);
  });

  it('is the word of the project where it corrects a shipped one', () => {
    const catalog = withProjectObjects(shippedCatalog, { S_TCODE: ['TCD', 'Z_NEW'] });
    expect(checkWith({ authorizations: { S_TCODE: [tcode('SU01')] } }, { catalog }).found).toEqual([
      'R1003 authorizations.S_TCODE.0',
    ]);
  });

  it('still has its values checked, so that all mistakes are seen at once', () => {
    expect(checkAuthorizations({ Z_OBJ: [{ ACTVT: [''], Z_F: 'x' }] }).found.toSorted()).toEqual([
      'R1001 authorizations.Z_OBJ key',
      'R1006 authorizations.Z_OBJ.0.Z_F',
      'R1030 authorizations.Z_OBJ.0.ACTVT.0',
    ]);
  });

  it('in lower case is told the name in upper case', () => {
    const { found, helps } = checkAuthorizations({ s_tcode: [tcode('SU01')] });
    expect(found).toEqual(['R1001 authorizations.s_tcode key']);
    expect(helps[0]).toBe('write S_TCODE');
  });

  it('too long by a letter is told the name that was meant, and not to be declared', () => {
    const { found, helps } = checkAuthorizations({ S_BTCH_JOBS: [{ JOBACTION: ['RELE'], JOBGROUP: ['*'] }] });
    expect(found).toEqual(['R1001 authorizations.S_BTCH_JOBS key']);
    expect(helps[0]).toBe('write S_BTCH_JOB');
  });

  it.each([
    ['z_obj', 'R1013'],
    ['Z_OBJECT_TOO_LONG', 'R1012'],
    ['', 'R1011'],
    ['Z_OBJ ', 'R1016'],
    ['Z\tOBJ', 'R1014'],
    ['Z_😀', 'R1017'],
  ])('and whose name %j cannot be one has that reported alone', (name, code) => {
    expect(checkAuthorizations({ [name]: [{ ACTVT: ['03'] }] }).found).toEqual([`${code} authorizations.${name} key`]);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])('may be called %s', (name) => {
    const { found, role } = checkAuthorizations({ [name]: [{ ACTVT: ['03'] }] });
    expect(role).toBeUndefined();
    expect(found).toHaveLength(name.length > 10 ? 2 : 1);
  });

  it('may be called __proto__', () => {
    const authorizations: unknown = JSON.parse('{ "__proto__": [{ "ACTVT": ["03"] }] }');
    expect(checkAuthorizations(authorizations).found).toEqual(['R1013 authorizations.__proto__ key']);
  });
});
