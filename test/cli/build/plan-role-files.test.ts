import { describe, expect, it } from 'vitest';
import type { FilePlan } from '../../../src/cli/build/plan-role-files.ts';
import { planRoleFiles } from '../../../src/cli/build/plan-role-files.ts';
import type { Role } from '../../../src/model/role.ts';
import { emptyRole } from '../../support/small-roles.ts';

const role = (name: string, more: Partial<Role> = {}): Role => ({ ...emptyRole(name), ...more });
const derived = (name: string, parent: string) => role(name, { kind: 'derived', parent });

/** Two masters with two derived roles each, a single role, and a composite role over some of them. */
const roles = [
  role('M1'),
  role('M2'),
  role('S'),
  derived('A', 'M1'),
  derived('B', 'M2'),
  derived('C', 'M1'),
  derived('D', 'M2'),
  role('DESK', { kind: 'composite', children: ['B', 'EXTERNAL', 'S'] }),
];

/** The files of these roles, as `path: names`; a file has 10 bytes, and 100 for each role in it. */
function planned(plan: Partial<FilePlan>): readonly string[] {
  const sizeOf = (each?: Role) => (each === undefined ? 10 : 110);
  const { outputs } = planRoleFiles(roles, { layout: 'role', withMaster: false, withChildren: false, sizeOf, ...plan });
  return outputs.map((output) => `${output.path}: ${output.roles.map(({ name }) => name).join(' ')}`);
}

const withAll = { withMaster: true, withChildren: true };

describe('the files of a build', () => {
  it.each<[string, Partial<FilePlan>, readonly string[]]>([
    [
      'have the masters beside their derived roles in a file for each kind',
      { layout: 'kind', withMaster: true },
      ['roles/1-single.SAP: M1 M2 S', 'roles/2-derived.SAP: M1 M2 A B C D', 'roles/3-composite.SAP: DESK'],
    ],
    [
      'have the single roles beside their composite role in a file for each kind',
      { layout: 'kind', withChildren: true },
      ['roles/1-single.SAP: M1 M2 S', 'roles/2-derived.SAP: A B C D', 'roles/3-composite.SAP: S B DESK'],
    ],
    [
      'have the masters of single roles, too',
      { layout: 'kind', ...withAll },
      ['roles/1-single.SAP: M1 M2 S', 'roles/2-derived.SAP: M1 M2 A B C D', 'roles/3-composite.SAP: M2 S B DESK'],
    ],
    ['have each role once in a bundle', { bundle: 'x/all', ...withAll }, ['x/all: M1 M2 S A B C D DESK']],
    [
      'are as large as they may be, header included, and not larger',
      { bundle: 'all.SAP', maxSize: 310 },
      ['all-001.SAP: M1 M2 S', 'all-002.SAP: A B C', 'all-003.SAP: D DESK'],
    ],
    [
      'have no room for a role when only the header is too much',
      { bundle: 'all.SAP', maxSize: 309 },
      ['all-001.SAP: M1 M2', 'all-002.SAP: S A', 'all-003.SAP: B C', 'all-004.SAP: D DESK'],
    ],
    [
      'have the master in every part that has a derived role',
      { bundle: 'all.SAP', maxSize: 410, withMaster: true },
      ['all-001.SAP: M1 M2 S A', 'all-002.SAP: M1 M2 B C', 'all-003.SAP: M2 D DESK'],
    ],
    [
      'have single roles with their composite role in one part',
      { layout: 'kind', maxSize: 410, ...withAll },
      [
        'roles/1-single-001.SAP: M1 M2 S',
        'roles/2-derived-001.SAP: M1 M2 A B',
        'roles/2-derived-002.SAP: M1 M2 C D',
        'roles/3-composite-001.SAP: M2 S B DESK',
      ],
    ],
    [
      'leave out what is too much together: an earlier file has it',
      { layout: 'kind', maxSize: 210, ...withAll },
      [
        'roles/1-single-001.SAP: M1 M2',
        'roles/1-single-002.SAP: S',
        'roles/2-derived-001.SAP: M1 A',
        'roles/2-derived-002.SAP: M2 B',
        'roles/2-derived-003.SAP: M1 C',
        'roles/2-derived-004.SAP: M2 D',
        'roles/3-composite-001.SAP: DESK',
      ],
    ],
    [
      'are numbered for one role when it brings too many',
      { maxSize: 210, withChildren: true },
      [
        ...['M1', 'M2', 'S', 'A', 'B', 'C', 'D'].map((name) => `roles/${name}.SAP: ${name}`),
        'roles/DESK-001.SAP: S B',
        'roles/DESK-002.SAP: DESK',
      ],
    ],
  ])('%s', (_, plan, files) => {
    expect(planned(plan)).toEqual(files);
  });

  it('never take the name of the file of another role', () => {
    const sizeOf = (each?: Role) => (each === undefined ? 10 : 110);
    const all = [role('DESK-001'), role('DESK', { kind: 'composite', children: ['DESK-001'] })];
    const plan = { layout: 'role', withMaster: false, withChildren: true, maxSize: 150, sizeOf } as const;
    expect(planRoleFiles(all, plan).outputs.map(({ path }) => path)).toEqual(['roles/DESK-001.SAP', 'roles/DESK.SAP']);
  });
});
