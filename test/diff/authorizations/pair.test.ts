import { describe, expect, it } from 'vitest';
import { pairAuthorizations, shareOf } from '../../../src/diff/authorizations/pair.ts';
import { authorization } from '../../support/small-roles.ts';

const table = (actvt: readonly string[], tables: readonly string[]) =>
  authorization('S_TABU_NAM', { ACTVT: actvt, TABLE: tables });

describe('pairAuthorizations', () => {
  it('takes authorizations with the same values in another order for the same', () => {
    const paired = pairAuthorizations([table(['02', '03'], ['A'])], [table(['03', '02'], ['A'])]);
    expect(paired.same).toHaveLength(1);
    expect(paired.changed).toEqual([]);
  });

  it('brings together those with most in common, whatever their order', () => {
    const [one, two] = [table(['03'], ['A', 'B', 'C']), table(['02'], ['X', 'Y', 'Z'])];
    const [oneMore, twoMore] = [table(['03'], ['A', 'B', 'C', 'D']), table(['02'], ['X', 'Y'])];
    const { changed } = pairAuthorizations([one, two], [twoMore, oneMore]);
    expect(new Set(changed)).toEqual(
      new Set([
        [one, oneMore],
        [two, twoMore],
      ]),
    );
  });

  it('shows the values that changed when one is left on either side, even without anything in common', () => {
    const [one, other] = [table(['03'], ['A']), table(['02'], ['B'])];
    expect(pairAuthorizations([one], [other]).changed).toEqual([[one, other]]);
  });

  it('takes authorizations with nothing in common for different ones when several are left', () => {
    const left = [table(['03'], ['A'])];
    const right = [table(['02'], ['B']), table(['01'], ['C'])];
    const { changed, added, removed } = pairAuthorizations(left, right);
    expect({ changed, added, removed }).toEqual({ changed: [], added: right, removed: left });
  });

  it('counts how often the same authorization comes', () => {
    const twice = [table(['03'], ['A']), table(['03'], ['A'])];
    const { same, removed } = pairAuthorizations(twice, [table(['03'], ['A'])]);
    expect([same.length, removed.length]).toEqual([1, 1]);
  });

  it('leaves the lists that it is given alone', () => {
    const left = Object.freeze([table(['03'], ['A'])]);
    const right = Object.freeze([table(['02'], ['A'])]);
    pairAuthorizations(left, right);
    expect([left.length, right.length]).toEqual([1, 1]);
  });
});

describe('shareOf', () => {
  it.each([
    [['A', 'B'], ['A', 'B'], 1],
    [['A'], ['B'], 0],
    [['A', 'B'], ['B', 'C'], 0.5],
    [[], [], 1],
    [[], ['A'], 0],
  ])('%j and %j have the share %d in common', (left, right, share) => {
    expect(shareOf(new Set(left), new Set(right))).toBe(share);
  });
});
