import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';

/** The errors in a role with these properties, written by an author without `as` anywhere. */
const errorsIn = (properties: string, header = '') =>
  compile(`import { blank, defineRole, open, org, range, value } from 'rolewright';
${header}
export default defineRole({ name: 'Z_TEST', text: { EN: 'Test' }, ${properties} });
export const used = [blank, open, org, range, value];`);

const rfc = (fields: string) => errorsIn(`authorizations: { S_RFC: [{ ${fields} }] }`);

describe('the type of a role definition', () => {
  it('takes a role that uses everything', () => {
    const errors = errorsIn(`
      longText: { EN: 'Several\\nlines', DE: 'Mehrere\\nZeilen' },
      language: 'EN',
      authorizations: {
        S_RFC: [
          { RFC_TYPE: ['FUGR', 'FUNC'], RFC_NAME: ['/MSFTSEN/*'], ACTVT: ['16'] },
          { RFC_TYPE: ['*'], RFC_NAME: [open()], ACTVT: [blank()], inactive: true, status: 'M', text: 'Other' },
        ],
        '/IWBEP/SB': [{ '/IWBEP/PRJ': ['*'], DEVCLASS: ['$TMP'], ACTVT: [range('01', '03')] }],
        F_BKPF_BUK: [{ BUKRS: [org('BUKRS'), value('1000', { status: 'G', inactive: true })], ACTVT: ['03'] }],
        A_B_ANLKL: [{ BUKRS: ['*'] }, { BUKRS: ['*'], Z_OWN: ['1'], '/NS/FIELD': ['2'], inactive: false }],
      },
      orgLevels: { BUKRS: ['1000', range('2000', '2999')], WERKS: ['*'], VKORG: [open()] },
      responsible: 'MILLER',
      package: 'ZCLOSING'`);
    expect(errors).toEqual([]);
  });

  it('reports a wrong field with the object and the field that is meant', () => {
    expect(rfc(`RFC_TYPE: ['FUGR'], RFC_NAM: ['X'], ACTVT: ['16']`)).toEqual([
      expect.objectContaining({
        at: 'RFC_NAM',
        message:
          "Object literal may only specify known properties, but 'RFC_NAM' does not exist in type 'S_RFC'. Did you mean to write 'RFC_NAME'?",
      }),
    ]);
  });

  it('reports a field of another object', () => {
    expect(rfc(`RFC_TYPE: ['FUGR'], RFC_NAME: ['X'], ACTVT: ['16'], TCD: ['SU01']`)).toMatchObject([{ at: 'TCD' }]);
  });

  it('reports a field that is left out', () => {
    const [error, ...others] = rfc(`RFC_TYPE: ['FUGR'], ACTVT: ['16']`);
    expect(others).toEqual([]);
    expect(error?.message).toContain("Property 'RFC_NAME' is missing");
    expect(error?.message).toContain("required in type 'S_RFC'");
  });

  it('reports a text where an array of values belongs', () => {
    expect(rfc(`RFC_TYPE: 'FUGR', RFC_NAME: ['X'], ACTVT: ['16']`)).toMatchObject([
      { at: 'RFC_TYPE', message: "Type 'string' is not assignable to type 'Values'." },
    ]);
  });

  it('reports one authorization where an array of them belongs', () => {
    const [error] = errorsIn(`authorizations: { S_RFC: { RFC_TYPE: ['FUGR'], RFC_NAME: ['X'], ACTVT: ['16'] } }`);
    expect(error?.message).toContain('S_RFC[]');
  });

  it('reports an object that is not known, with one that is', () => {
    expect(errorsIn(`authorizations: { S_RFCC: [] }`)).toMatchObject([
      {
        at: 'S_RFCC',
        message: expect.stringContaining(
          "'S_RFCC' does not exist in type 'RoleAuthorizations'. Did you mean to write 'S_RFC'?",
        ) as string,
      },
    ]);
  });

  it.each([
    ['a number as value', `RFC_TYPE: [1], RFC_NAME: ['X'], ACTVT: ['16']`, '1'],
    ['a nested array', `RFC_TYPE: [['FUGR']], RFC_NAME: ['X'], ACTVT: ['16']`, "['FUGR']"],
    ['a status that does not exist', `RFC_TYPE: ['F'], RFC_NAME: ['X'], ACTVT: ['16'], status: 'X'`, 'status'],
    ['inactive as a text', `RFC_TYPE: ['F'], RFC_NAME: ['X'], ACTVT: ['16'], inactive: 'X'`, 'inactive'],
    ['an option that does not exist', `RFC_TYPE: ['F'], RFC_NAME: ['X'], ACTVT: ['16'], comment: 'x'`, 'comment'],
  ])('reports %s', (_, fields, at) => expect(rfc(fields)).toMatchObject([{ at }]));

  it('reports a lower-case field of an object that is not verified', () => {
    expect(errorsIn(`authorizations: { A_B_ANLKL: [{ bukrs: ['1'] }] }`)).toMatchObject([{ at: 'bukrs' }]);
  });

  it('reports wrong values of an object that is not verified', () => {
    expect(errorsIn(`authorizations: { A_B_ANLKL: [{ BUKRS: '1' }] }`)).toMatchObject([{ at: 'BUKRS' }]);
    expect(errorsIn(`authorizations: { A_B_ANLKL: [{ Z_OWN: '1' }] }`)).toMatchObject([{ at: 'Z_OWN' }]);
  });

  it('reports a property that a role does not have', () => {
    expect(errorsIn(`authorisations: {}`)).toMatchObject([
      {
        at: 'authorisations',
        message: expect.stringContaining("Did you mean to write 'authorizations'?") as string,
      },
    ]);
  });

  it.each(['name', 'text'])('reports a role without its %s', (property) => {
    const given = property === 'name' ? `text: { EN: 'x' }` : `name: 'Z'`;
    const [error] = compile(`import { defineRole } from 'rolewright';\nexport default defineRole({ ${given} });`);
    expect(error?.message).toContain(`Property '${property}' is missing`);
  });

  it('reports a language that does not exist', () => {
    expect(errorsIn(`longText: { GE: 'x' }`)).toMatchObject([
      { at: 'GE', message: expect.stringContaining("'GE' does not exist in type 'TextByLanguage'") as string },
    ]);
    expect(errorsIn(`language: 'GE'`)).toMatchObject([{ at: 'language' }]);
  });

  it('reports an org level that does not exist', () => {
    expect(errorsIn(`orgLevels: { BUKR: ['1'] }`)).toMatchObject([
      { at: 'BUKR', message: expect.stringContaining("Did you mean to write 'BUKRS'?") as string },
    ]);
    expect(errorsIn(`authorizations: { F_BKPF_BUK: [{ BUKRS: [org('BUKR')], ACTVT: ['03'] }] }`)).toMatchObject([
      { at: "'BUKR'", message: expect.stringContaining('"BUKR"') as string },
    ]);
  });

  it('reports a reference or a status among the values of an org level', () => {
    expect(errorsIn(`orgLevels: { BUKRS: [org('WERKS')] }`)).toHaveLength(1);
    expect(errorsIn(`orgLevels: { BUKRS: [value('1')] }`)).toHaveLength(1);
  });
});
