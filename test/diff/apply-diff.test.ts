import { describe, expect, it } from 'vitest';
import { applyDiff, diffRoles } from '../../src/diff/index.ts';
import { authorization, emptyRole } from '../support/small-roles.ts';

const role = (name: string, ...tables: readonly string[]) => ({
  ...emptyRole(name),
  authorizations: [authorization('S_TABU_NAM', { ACTVT: ['03'], TABLE: tables })],
});

describe('applyDiff', () => {
  it('adds, removes, renames and changes', () => {
    const left = [role('Z_GONE', 'X'), role('Z_OLD', 'A', 'B', 'C', 'D'), role('Z_SAME', 'S')];
    const right = [role('Z_FRESH', 'Y'), role('Z_NEW', 'A', 'B', 'C'), role('Z_SAME', 'S')];
    const diff = diffRoles(left, right);
    expect(diff.changed.map(({ renamedFrom }) => renamedFrom)).toEqual(['Z_OLD']);
    expect(applyDiff(left, diff)).toEqual(right);
  });

  it('renames two roles that have exchanged their names with others', () => {
    const left = [role('Z_1', 'A', 'B', 'C'), role('Z_2', 'D', 'E', 'F')];
    const right = [role('Z_2', 'A', 'B', 'C'), role('Z_3', 'D', 'E', 'F')];
    expect(applyDiff(left, diffRoles(left, right))).toEqual(right);
  });

  it('makes nothing of a change to a role that is not there', () => {
    expect(applyDiff([], diffRoles([role('Z_A', 'A')], [role('Z_A', 'B')]))).toEqual([]);
  });
});
