import { describe, expect, it } from 'vitest';
import { contentKey, sameAuthorization, spellingKey, valueKey } from '../../../src/diff/authorizations/same.ts';
import { authorization, value } from '../../support/small-roles.ts';

const base = authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['SDTX', 'SYST'] });

describe('sameAuthorization', () => {
  it.each([
    ['a copy', structuredClone(base), true],
    ['another order of values', authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['SYST', 'SDTX'] }), true],
    ['another object', { ...base, object: 'S_RFC2' }, false],
    ['another status', { ...base, status: 'S' as const }, false],
    ['inactive', { ...base, inactive: true }, false],
    ['another text', { ...base, text: 'Text' }, false],
    ['a value more', authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['SDTX', 'SYST', 'RFC1'] }), false],
    ['a value twice', authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['SDTX', 'SDTX'] }), false],
    ['a field more', authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['SDTX', 'SYST'], RFC_TYPE: ['*'] }), false],
    ['a field with another name', authorization('S_RFC', { ACTVT: ['16'], RFC_TYPE: ['SDTX', 'SYST'] }), false],
  ])('%s', (_title, other, same) => {
    expect(sameAuthorization(base, other)).toBe(same);
    expect(contentKey(base) === contentKey(other)).toBe(same);
  });

  it('sees the status of a single value', () => {
    const [first] = base.fields;
    const other = { ...base, fields: [{ name: 'ACTVT', values: [value('16', 'G')] }, base.fields[1] ?? first!] };
    expect(sameAuthorization(base, other)).toBe(false);
  });
});

describe('keys of values', () => {
  it('tell a range from two values, and one status from another', () => {
    expect(spellingKey(value('01..03'))).not.toBe(spellingKey({ low: '01..03', high: '' }));
    expect(spellingKey(value('01', 'S'))).toBe(spellingKey(value('01', 'U')));
    expect(valueKey(value('01', 'S'))).not.toBe(valueKey(value('01', 'U')));
    expect(valueKey({ ...value('01'), inactive: true })).not.toBe(valueKey(value('01')));
  });
});
