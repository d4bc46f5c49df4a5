import { describe, expect, it } from 'vitest';
import { checkWith } from '../../support/check-definition.ts';

/** Field names without mistakes in their values. */
function checkFields(object: string, ...names: readonly string[]) {
  const authorization = Object.fromEntries(names.map((name) => [name, ['*']]));
  const checked = checkWith({ authorizations: { [object]: [authorization] } });
  return { ...checked, found: checked.found.map((each) => each.replace(`authorizations.${object}.0`, '@')) };
}

describe('the fields of a verified object', () => {
  it('are all there and no others', () => {
    expect(checkFields('S_BTCH_JOB', 'JOBACTION', 'JOBGROUP').found).toEqual([]);
  });

  it('are reported where one is wrong, with what is meant and what there is', () => {
    const { found, messages, helps } = checkFields('S_BTCH_JOB', 'JOBACTION', 'JOBGRP');
    expect(found).toEqual(['R1002 @.JOBGRP key']);
    expect(messages).toEqual(['role "Z_TEST": S_BTCH_JOB has no field "JOBGRP", did you mean JOBGROUP?']);
    expect(helps[0]).toContain('the fields of S_BTCH_JOB are JOBGROUP, JOBACTION');
  });

  it('are reported together where they are left out', () => {
    const { found, messages, helps } = checkFields('S_RFC', 'ACTVT');
    expect(found).toEqual(['R1003 @']);
    expect(messages).toEqual(['role "Z_TEST": an authorization of S_RFC leaves out RFC_TYPE, RFC_NAME']);
    expect(helps[0]).toContain('RFC_TYPE: [open()]');
  });

  it('are not left out as well when one is misspelt', () => {
    expect(checkFields('S_RFC', 'RFC_TYPE', 'RFC_NAM', 'ACTVT').found).toEqual(['R1002 @.RFC_NAM key']);
  });

  it('are left out when another name is no misspelling', () => {
    expect(checkFields('S_RFC', 'RFC_TYPE', 'BUKRS', 'ACTVT').found).toEqual(['R1002 @.BUKRS key', 'R1003 @']);
  });

  it('are all left out of an empty authorization', () => {
    expect(checkFields('S_RFC').found).toEqual(['R1003 @']);
  });

  it('may be left out by undefined, which says nothing', () => {
    const { found } = checkWith({ authorizations: { S_TCODE: [{ TCD: undefined }] } });
    expect(found).toEqual(['R1003 authorizations.S_TCODE.0']);
  });

  it.each(['rfc_name', 'constructor', '__proto__'])('do not include %s', (name) => {
    const authorization: unknown = JSON.parse(
      `{ "RFC_TYPE": ["*"], "RFC_NAME": ["*"], "ACTVT": ["*"], "${name}": ["*"] }`,
    );
    expect(checkWith({ authorizations: { S_RFC: [authorization] } }).found).toEqual([
      `R1002 authorizations.S_RFC.0.${name} key`,
    ]);
  });
});

describe('the fields of an object that is not verified', () => {
  it('may be other ones than those known', () => {
    expect(checkFields('A_B_ANLKL', 'BUKRS', 'Z_FIELD', '/NS/FIELD').found).toEqual([]);
  });

  it('may be left out, but not all of them', () => {
    expect(checkFields('A_B_ANLKL', 'BUKRS').found).toEqual([]);
    expect(checkFields('A_B_ANLKL').found).toEqual(['R1010 @']);
  });

  it.each([
    ['z_field', 'R1013'],
    ['FIELD_TOO_LONG', 'R1012'],
    ['', 'R1011'],
    [' FIELD', 'R1016'],
    ['FI\0LD', 'R1014'],
    ['FELDŻ', 'R1017'],
  ])('cannot be called %j', (name, code) => {
    expect(checkFields('A_B_ANLKL', name).found).toEqual([`${code} @.${name} key`]);
  });

  it('are told apart from misspelt options', () => {
    const { found, helps } = checkFields('A_B_ANLKL', 'BUKRS', 'Status');
    expect(found).toEqual(['R1007 @.Status key']);
    expect(helps[0]).toContain('inactive, status, text');
  });
});
