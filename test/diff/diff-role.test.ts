import { describe, expect, it } from 'vitest';
import { diffRole } from '../../src/diff/diff-role.ts';
import type { Role } from '../../src/model/role.ts';
import { authorization, emptyRole } from '../support/small-roles.ts';

describe('diffRole', () => {
  it('compares everything that a role says', () => {
    const after: Role = {
      ...emptyRole(),
      kind: 'derived',
      parent: 'Z_PARENT',
      masterLanguage: 'D',
      children: ['Z_CHILD'],
      texts: [{ language: 'D', short: 'Text', long: [] }],
      authorizations: [authorization('S_GUI', { ACTVT: ['61'] })],
      orgLevels: [{ name: 'BUKRS', values: [] }],
      menu: [],
      applicationVariants: [{ type: 'HT', key: 'A', active: true }],
      flags: [{ name: 'FORCE_MIX', value: '' }],
      otherRecords: [{ tag: 'AGR_1253', row: '100' }],
    };
    expect(diffRole(emptyRole(), after).map(({ kind }) => kind)).toEqual([
      'child-added',
      'authorization-added',
      'text',
      'org-level',
      'role-kind',
      'parent',
      'master-language',
      'application-variant',
      'flag',
      'record-added',
    ]);
  });

  it('does not compare names and manual steps', () => {
    const steps = [{ kind: 'other', text: 'Generate the profile' }] as unknown as NonNullable<Role['manualSteps']>;
    expect(diffRole(emptyRole('Z_A'), { ...emptyRole('Z_B'), manualSteps: steps })).toEqual([]);
  });

  it('takes the word of the project for its own org levels', () => {
    const before = { ...emptyRole(), authorizations: [authorization('Z_OBJ', { ZZORG: ['$ZZORG', '$ZZORG'] })] };
    const after = { ...before, authorizations: [authorization('Z_OBJ', { ZZORG: ['$', '$ZZORG'] })] };
    expect(diffRole(before, after)).toMatchObject([{ access: 'wider' }]);
    const star = { ...before, authorizations: [authorization('Z_OBJ', { ZZORG: ['$*'] })] };
    expect(diffRole(before, star)).toMatchObject([{ access: 'wider' }]);
    expect(diffRole(before, star, { isOrgLevel: (name) => name === 'ZZORG' })).toMatchObject([{ access: 'other' }]);
  });
});
