import { describe, expect, it } from 'vitest';
import { judge, sideOf } from '../../../src/diff/authorizations/access.ts';
import type { Authorization } from '../../../src/model/authorization.ts';
import { orgLevelsOf } from '../../../src/model/value-logic/org-level-reference.ts';
import { authorization } from '../../support/small-roles.ts';

const resolve = orgLevelsOf([]);
const table = (actvt: readonly string[], tables: readonly string[] = ['T000'], inactive = false) =>
  authorization('S_TABU_NAM', { ACTVT: actvt, TABLE: tables }, { inactive });

/** Judges the change of one authorization beside others that stay. */
function judged(before?: Authorization, after?: Authorization, others: readonly Authorization[] = []) {
  const side = (own?: Authorization) => sideOf(own === undefined ? others : [own, ...others], resolve);
  return judge(before, after, side(before), side(after));
}

describe('what a change does to access', () => {
  it.each([
    ['02 beside * is no change', table(['*']), table(['*', '02']), { access: 'same' }],
    ['A* to AB* takes some', table(['03'], ['A*']), table(['03'], ['AB*']), { access: 'narrower' }],
    [
      'AB* to A* gives more',
      table(['03'], ['AB*']),
      table(['03'], ['A*']),
      { access: 'wider', widerBy: 'range or pattern' },
    ],
    ['all values', table(['03'], ['A*']), table(['03'], ['*']), { access: 'wider', widerBy: 'all values' }],
    [
      'a wider range',
      table(['03'], ['A..B']),
      table(['03'], ['A..C']),
      { access: 'wider', widerBy: 'range or pattern' },
    ],
    [
      'a range in place of its values',
      table(['01', '02', '03']),
      table(['01..03']),
      { access: 'wider', widerBy: 'range or pattern' },
    ],
    ['an activity beyond display', table(['03']), table(['02', '03']), { access: 'wider', widerBy: 'activity' }],
    ['one more way to display', table(['03']), table(['03', '08']), { access: 'wider', widerBy: 'values' }],
    ['one more value', table(['03'], ['A']), table(['03'], ['A', 'B']), { access: 'wider', widerBy: 'values' }],
    ['another value', table(['03'], ['A']), table(['03'], ['B']), { access: 'other', widerBy: 'values' }],
    [
      'the gravest reason counts',
      table(['03'], ['A']),
      table(['02'], ['*']),
      { access: 'other', widerBy: 'all values' },
    ],
    ['made active', table(['03'], ['A'], true), table(['03'], ['A']), { access: 'wider', widerBy: 'activated' }],
    ['an open field is filled', table(['']), table(['03']), { access: 'wider', widerBy: 'activated' }],
    ['made inactive', table(['03']), table(['03'], ['T000'], true), { access: 'narrower' }],
    ['changed while inactive', table(['03'], ['A'], true), table(['*'], ['*'], true), { access: 'same' }],
    ['a field is opened', table(['03']), table(['']), { access: 'narrower' }],
    ['A..B to A..B split in two', table(['03'], ['A..C*']), table(['03'], ['A..B*', 'C*']), { access: 'same' }],
  ])('%s', (_title, before, after, expected) => {
    expect(judged(before, after)).toEqual(expected);
  });

  it('knows the first authorization of an object from one more', () => {
    expect(judged(undefined, table(['03']))).toEqual({ access: 'wider', widerBy: 'new object' });
    expect(judged(undefined, table(['02']), [table(['03'])])).toEqual({ access: 'wider', widerBy: 'activity' });
  });

  it('sees that values come together that were apart', () => {
    const apart = [table(['02'], ['A']), table(['03'], ['B'])];
    expect(judged(undefined, table(['02'], ['B']), apart)).toEqual({ access: 'wider', widerBy: 'combination' });
  });

  it('counts what the other authorizations of the role grant', () => {
    expect(judged(undefined, table(['03']), [table(['*'])])).toEqual({ access: 'same' });
    expect(judged(table(['03']), undefined, [table(['*'])])).toEqual({ access: 'same' });
    expect(judged(table(['03']), undefined)).toEqual({ access: 'narrower' });
    expect(judged(table(['03']), table(['02', '03']), [table(['02'])])).toEqual({ access: 'same' });
  });

  it('takes nothing from a role whose authorization was inactive', () => {
    expect(judged(table(['03'], ['A'], true), undefined)).toEqual({ access: 'same' });
  });

  it('gives nothing while a new authorization is open', () => {
    expect(judged(undefined, table(['']))).toEqual({ access: 'same' });
  });
});
