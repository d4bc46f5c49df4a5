import { describe, expect, it } from 'vitest';
import { diffOrgLevels } from '../../src/diff/diff-org-levels.ts';
import type { Role } from '../../src/model/role.ts';
import { orgLevelsOf } from '../../src/model/value-logic/org-level-reference.ts';
import { authorization, emptyRole, value } from '../support/small-roles.ts';

const posting = authorization('F_BKPF_BUK', { ACTVT: ['03'], BUKRS: ['$BUKRS'] });

function role(values: readonly string[] | undefined, authorizations = [posting]): Role {
  const level = {
    name: 'BUKRS',
    values: (values ?? []).map((each) => ({ low: value(each).low, high: value(each).high })),
  };
  return { ...emptyRole(), authorizations, orgLevels: values === undefined ? [] : [level] };
}

const changesOf = (before: Role, after: Role) =>
  diffOrgLevels(before, after, () => ({ before: orgLevelsOf(before.orgLevels), after: orgLevelsOf(after.orgLevels) }));

describe('diffOrgLevels', () => {
  it.each([
    ['another order', ['1000', '2000'], ['2000', '1000'], []],
    ['one more value', ['1000'], ['1000', '2000'], [{ access: 'wider', widerBy: 'values' }]],
    ['one value less', ['1000', '2000'], ['1000'], [{ access: 'narrower' }]],
    ['another value', ['1000'], ['2000'], [{ access: 'other', widerBy: 'values' }]],
    ['all values', ['1000'], ['*'], [{ access: 'wider', widerBy: 'all values' }]],
    ['a range', ['1000'], ['1000..1999'], [{ access: 'wider', widerBy: 'range or pattern' }]],
    ['a value that was granted before', ['*'], ['*', '1000'], [{ access: 'same' }]],
    ['an open level that is filled', [], ['1000'], [{ access: 'wider', widerBy: 'values' }]],
    ['a level that the role said nothing about', undefined, [], [{ access: 'narrower', before: undefined, after: [] }]],
  ])('%s', (_title, before, after, expected) => {
    expect(changesOf(role(before), role(after))).toMatchObject(expected);
    expect(changesOf(role(before), role(after))).toHaveLength(expected.length);
  });

  it('gives no access through a level that no authorization refers to', () => {
    const gui = [authorization('S_GUI', { ACTVT: ['61'] })];
    expect(changesOf(role(['1000'], gui), role(['*'], gui))).toMatchObject([{ access: 'same' }]);
  });

  it('gives no access through an inactive authorization', () => {
    const off = [{ ...posting, inactive: true }];
    expect(changesOf(role(['1000'], off), role(['*'], off))).toMatchObject([{ access: 'same' }]);
  });

  it('gives no access that another authorization gave before', () => {
    const both = [posting, authorization('F_BKPF_BUK', { ACTVT: ['03'], BUKRS: ['*'] })];
    expect(changesOf(role(['1000'], both), role(['2000'], both))).toMatchObject([{ access: 'same' }]);
  });
});
