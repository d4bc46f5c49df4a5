import { describe, expect, it } from 'vitest';
import { diffRoles, isEmptyDiff } from '../../src/diff/index.ts';
import { authorization, emptyRole } from '../support/small-roles.ts';

const role = (name: string, ...objects: readonly string[]) => ({
  ...emptyRole(name),
  authorizations: objects.map((object) => authorization(object, { ACTVT: ['03'] })),
});

describe('diffRoles', () => {
  it('pairs roles by name and gives the rest as new and gone, by name', () => {
    const diff = diffRoles(
      [role('Z_C', 'A'), role('Z_D', 'B')],
      [role('Z_C', 'A'), role('Z_B', 'X'), role('Z_A', 'Y')],
    );
    expect(diff.added.map(({ name }) => name)).toEqual(['Z_A', 'Z_B']);
    expect(diff.removed.map(({ name }) => name)).toEqual(['Z_D']);
    expect(diff.changed).toEqual([]);
  });

  it('says that a role seems to have been renamed, even when nothing else changed', () => {
    const diff = diffRoles([role('Z_OLD', 'A', 'B')], [role('Z_NEW', 'A', 'B')]);
    expect(diff).toEqual({
      added: [],
      removed: [],
      changed: [{ name: 'Z_NEW', renamedFrom: 'Z_OLD', access: 'same', changes: [] }],
    });
    expect(isEmptyDiff(diff)).toBe(false);
  });

  it('puts the roles whose access becomes wider first', () => {
    const left = [role('Z_A', 'A', 'B'), role('Z_B', 'A'), role('Z_C', 'A')];
    const right = [role('Z_A', 'A'), { ...role('Z_B', 'A'), masterLanguage: 'D' }, role('Z_C', 'A', 'B')];
    expect(diffRoles(left, right).changed.map(({ name, access }) => `${name} ${access}`)).toEqual([
      'Z_C wider',
      'Z_A narrower',
      'Z_B same',
    ]);
  });

  it('takes the last of two roles with one name', () => {
    expect(isEmptyDiff(diffRoles([role('Z_A', 'A'), role('Z_A', 'B')], [role('Z_A', 'B')]))).toBe(true);
  });

  it('compares nothing with nothing', () => {
    expect(isEmptyDiff(diffRoles([], []))).toBe(true);
  });
});
