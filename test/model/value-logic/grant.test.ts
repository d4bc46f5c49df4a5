import { describe, expect, it } from 'vitest';
import type { Authorization } from '../../../src/model/authorization.ts';
import { authorizationCovers, fieldCovers, grantOf } from '../../../src/model/value-logic/grant.ts';
import { orgLevelsOf } from '../../../src/model/value-logic/org-level-reference.ts';

function authorization(fields: Readonly<Record<string, readonly string[]>>, inactive = false): Authorization {
  return {
    object: 'S_TABU_NAM',
    status: 'U',
    inactive,
    text: '',
    fields: Object.entries(fields).map(([name, values]) => ({
      name,
      values: values.map((low) => ({ low, high: '', status: 'U' })),
    })),
  };
}

describe('grantOf', () => {
  it('is nothing for an inactive authorization', () => {
    expect(grantOf(authorization({ ACTVT: ['03'] }, true))).toBeUndefined();
  });

  it('is nothing while a field is open', () => {
    expect(grantOf(authorization({ ACTVT: ['03'], TABLE: [''] }))).toBeUndefined();
  });

  it('is nothing without any field', () => {
    expect(grantOf(authorization({}))).toBeUndefined();
  });

  it('leaves out inactive values of an active authorization', () => {
    const fields = [
      {
        name: 'ACTVT',
        values: [
          { low: '02', high: '', status: 'U', inactive: true },
          { low: '03', high: '', status: 'U' },
        ],
      },
    ] as const;
    expect(grantOf({ ...authorization({}), fields })).toEqual(grantOf(authorization({ ACTVT: ['03'] })));
  });

  it('is nothing when an org level that it refers to is open', () => {
    const resolve = orgLevelsOf([{ name: 'BUKRS', values: [] }], () => true);
    expect(grantOf(authorization({ ACTVT: ['03'], BUKRS: ['$BUKRS'] }), resolve)).toBeUndefined();
  });
});

describe('fieldCovers', () => {
  it('compares what the values grant and not their spelling', () => {
    const values = [{ low: '0', high: '9*' }];
    expect(
      fieldCovers(values, [
        { low: '4711', high: '' },
        { low: '1', high: '2' },
      ]),
    ).toBe(true);
    expect(fieldCovers([{ low: '4711', high: '' }], values)).toBe(false);
  });
});

describe('authorizationCovers', () => {
  it('asks every field', () => {
    const wide = authorization({ ACTVT: ['*'], TABLE: ['T*'] });
    expect(authorizationCovers(wide, authorization({ ACTVT: ['02'], TABLE: ['T000'] }))).toBe(true);
    expect(authorizationCovers(wide, authorization({ ACTVT: ['02'], TABLE: ['USR02'] }))).toBe(false);
  });

  it('does not mix two objects', () => {
    const other = { ...authorization({ ACTVT: ['03'] }), object: 'S_TABU_DIS' };
    expect(authorizationCovers(authorization({ ACTVT: ['*'] }), other)).toBe(false);
  });

  it('takes a missing field for one that grants nothing', () => {
    const both = authorization({ ACTVT: ['03'], TABLE: ['*'] });
    expect(authorizationCovers(authorization({ ACTVT: ['03'] }), both)).toBe(false);
    expect(authorizationCovers(both, authorization({ ACTVT: ['03'] }))).toBe(false);
  });

  it('lets everything cover what grants nothing, and nothing cover something', () => {
    const off = authorization({ ACTVT: ['*'] }, true);
    const on = authorization({ ACTVT: ['03'] });
    expect(authorizationCovers(on, off)).toBe(true);
    expect(authorizationCovers(off, on)).toBe(false);
    expect(authorizationCovers(off, off)).toBe(true);
  });
});
