import { describe, expect, it } from 'vitest';
import { check, checkWith } from '../../support/check-definition.ts';

/** Checks one authorization of S_RFC. */
const checkRfc = (authorization: unknown) => checkWith({ authorizations: { S_RFC: [authorization] } });
const complete = { RFC_TYPE: ['FUGR'], RFC_NAME: ['SYST'], ACTVT: ['16'] };

describe('an authorization', () => {
  it('becomes one of the model, its fields by name', () => {
    expect(checkRfc(complete).role?.authorizations).toEqual([
      {
        object: 'S_RFC',
        status: 'U',
        inactive: false,
        text: '',
        fields: [
          { name: 'ACTVT', values: [{ low: '16', high: '', status: 'U' }] },
          { name: 'RFC_NAME', values: [{ low: 'SYST', high: '', status: 'U' }] },
          { name: 'RFC_TYPE', values: [{ low: 'FUGR', high: '', status: 'U' }] },
        ],
      },
    ]);
  });

  it('takes its options beside its fields', () => {
    const { role } = checkRfc({ ...complete, inactive: true, status: 'M', text: 'Calls to the system group' });
    expect(role?.authorizations[0]).toMatchObject({ inactive: true, status: 'M', text: 'Calls to the system group' });
    expect(role?.authorizations[0]?.fields[0]?.values[0]?.status).toBe('M');
  });

  it('counts options that are undefined as left out', () => {
    const options = { inactive: undefined, status: undefined, text: undefined };
    expect(checkRfc({ ...complete, ...options }).role).toEqual(checkRfc(complete).role);
  });

  it.each([
    [{ inactive: 'yes' }, 'R1005 authorizations.S_RFC.0.inactive'],
    [{ inactive: null }, 'R1005 authorizations.S_RFC.0.inactive'],
    [{ status: 'X' }, 'R1037 authorizations.S_RFC.0.status'],
    [{ status: 'u' }, 'R1037 authorizations.S_RFC.0.status'],
    [{ text: 5 }, 'R1005 authorizations.S_RFC.0.text'],
    [{ text: 'x'.repeat(61) }, 'R1021 authorizations.S_RFC.0.text'],
    [{ text: 'a\nb' }, 'R1023 authorizations.S_RFC.0.text'],
    [{ text: 'a ' }, 'R1016 authorizations.S_RFC.0.text'],
    [{ text: 'ż' }, 'R1017 authorizations.S_RFC.0.text'],
  ])('with %j is refused there', (options, expected) => {
    expect(checkRfc({ ...complete, ...options }).found).toEqual([expected]);
  });

  it('takes a text of 60 characters', () => {
    expect(checkRfc({ ...complete, text: 'x'.repeat(60) }).found).toEqual([]);
  });

  it.each([null, undefined, 'x', 1, [], () => 1, new Date(0), new Map()])('that is %s is refused', (authorization) => {
    expect(checkRfc(authorization).found).toEqual(['R1005 authorizations.S_RFC.0']);
  });

  it('reports a misspelt option once and not what is behind it', () => {
    const { found, messages } = checkRfc({ ...complete, inactiv: true });
    expect(found).toEqual(['R1007 authorizations.S_RFC.0.inactiv key']);
    expect(messages[0]).toBe(
      'role "Z_TEST": an authorization of S_RFC has no property "inactiv", did you mean inactive?',
    );
  });

  it('takes TEXT and STATUS in upper case for fields, where the object is not verified', () => {
    const { role } = check({
      name: 'Z',
      text: { EN: 'x' },
      authorizations: { A_B_ANLKL: [{ TEXT: ['A'], STATUS: ['B'], text: 'own' }] },
    });
    expect(role?.authorizations[0]).toMatchObject({ text: 'own', fields: [{ name: 'STATUS' }, { name: 'TEXT' }] });
  });

  it('reports all of its mistakes together', () => {
    const { found } = checkRfc({ RFC_TYPE: [''], RFC_NAM: ['x'.repeat(41)], status: 1 });
    expect(found.toSorted()).toEqual([
      'R1002 authorizations.S_RFC.0.RFC_NAM key',
      'R1003 authorizations.S_RFC.0',
      'R1030 authorizations.S_RFC.0.RFC_TYPE.0',
      'R1031 authorizations.S_RFC.0.RFC_NAM.0',
      'R1037 authorizations.S_RFC.0.status',
    ]);
  });
});
