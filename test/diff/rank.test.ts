import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/diff/change.ts';
import { accessOf, accessOfAll, byAccess, byWeight, gravest, sectionOf } from '../../src/diff/rank.ts';
import { authorization } from '../support/small-roles.ts';

const added = (access: 'wider' | 'other' | 'same', widerBy?: 'new object' | 'values'): Change => ({
  kind: 'authorization-added',
  access,
  ...(widerBy === undefined ? {} : { widerBy }),
  authorization: authorization('S_GUI', { ACTVT: ['61'] }),
});
const removed: Change = {
  kind: 'authorization-removed',
  access: 'narrower',
  authorization: authorization('S_GUI', { ACTVT: ['61'] }),
};
const flag: Change = { kind: 'flag', name: 'FORCE_MIX', before: undefined, after: '' };
const text: Change = { kind: 'text', language: 'E', before: undefined, after: undefined };

describe('the order of changes', () => {
  it('puts a new object first and flags last', () => {
    const changes = [flag, text, removed, added('wider', 'values'), added('wider', 'new object'), added('same')];
    expect(changes.sort(byWeight).map(sectionOf)).toEqual([
      'wider access',
      'wider access',
      'narrower access',
      'authorizations, same access',
      'texts',
      'flags',
    ]);
    expect(changes[0]).toMatchObject({ widerBy: 'new object' });
  });

  it('shows what gives and takes among what gives', () => {
    expect(sectionOf(added('other', 'values'))).toBe('wider access');
  });

  it('knows the gravest of several reasons', () => {
    expect(gravest(['values', 'all values', 'activity'])).toBe('all values');
    expect(gravest([])).toBeUndefined();
  });
});

describe('what changes do together', () => {
  it.each([
    [[flag, text], 'same'],
    [[flag, added('wider', 'values')], 'wider'],
    [[removed, text], 'narrower'],
    [[removed, added('wider', 'values')], 'other'],
    [[added('other', 'values')], 'other'],
    [[], 'same'],
  ] as const)('%#: %s', (changes, expected) => {
    expect(accessOfAll(changes)).toBe(expected);
  });

  it('puts roles with wider access first', () => {
    expect((['same', 'narrower', 'other', 'wider'] as const).toSorted(byAccess)).toEqual([
      'other',
      'wider',
      'narrower',
      'same',
    ]);
  });

  it('is nothing for a change that has no access', () => {
    expect(accessOf(flag)).toBe('same');
  });
});
