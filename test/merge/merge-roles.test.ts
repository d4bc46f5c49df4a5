import { describe, expect, it } from 'vitest';
import { mergeRoles } from '../../src/merge/merge-roles.ts';
import type { Role } from '../../src/model/role.ts';
import { emptyRole } from '../support/small-roles.ts';

const role = (name: string, short = 'One'): Role => ({
  ...emptyRole(name),
  texts: [{ language: 'E', short, long: [] }],
});

describe('merging lists of roles', () => {
  it('takes roles that a side added, changed or removed, by name', () => {
    const base = [role('Z_A'), role('Z_B'), role('Z_C')];
    const ours = [role('Z_B', 'Two'), role('Z_C'), role('Z_X')];
    const theirs = [role('Z_W'), role('Z_A'), role('Z_B')];
    const { merged, conflicts } = mergeRoles(base, ours, theirs);
    expect(merged.map(({ name }) => name)).toEqual(['Z_B', 'Z_W', 'Z_X']);
    expect(conflicts).toEqual([]);
    expect(merged[0]).toBe(ours[0]);
    expect(merged[1]).toBe(theirs[0]);
  });

  it.each<[title: string, base: Role[], ours: Role[], theirs: Role[], problem: string]>([
    ['added here and there', [], [role('Z_A')], [role('Z_A', 'Two')], 'both sides added the role, each in its own way'],
    ['removed here', [role('Z_A')], [], [role('Z_A', 'Two')], 'we removed the role, they changed it'],
    ['removed there', [role('Z_A')], [role('Z_A', 'Two')], [], 'we changed the role, they removed it'],
  ])('leaves a role that was %s to a person', (_, base, ours, theirs, problem) => {
    expect(mergeRoles(base, ours, theirs).conflicts).toEqual([{ role: 'Z_A', problem }]);
  });

  it('takes once what both sides added or removed alike', () => {
    const [ours, theirs] = [role('Z_B'), role('Z_B')];
    const { merged, conflicts } = mergeRoles([role('Z_A')], [ours], [theirs]);
    expect([merged, conflicts]).toEqual([[ours], []]);
    expect(merged[0]).toBe(ours);
  });
});
