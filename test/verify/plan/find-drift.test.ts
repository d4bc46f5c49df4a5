import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptyDiff } from '../../../src/diff/index.ts';
import { afterUpload, findDrift } from '../../../src/verify/index.ts';
import { linesOf, readLines } from '../../support/role-lines.ts';
import { anySmallRole, anySmallRoles, authorization, emptyRole } from '../../support/small-roles.ts';
import { soundRole } from '../../support/verify-changed.ts';

const one = (options = {}) => ({ ...emptyRole(), authorizations: [authorization('Z_ONE', { A: ['1'] }, options)] });

describe('findDrift', () => {
  it('finds nothing when the system holds what was uploaded, whatever it was before', () => {
    fc.assert(
      fc.property(anySmallRoles, (roles) => {
        const system = roles.map((role) => afterUpload(role, undefined));
        expect(isEmptyDiff(findDrift(roles, system))).toBe(true);
      }),
    );
  });

  it('does not mind who and when, the profile name, counters, node numbers and the release', () => {
    const lines = linesOf(soundRole).map((line) =>
      line
        .replace(/^(RELEASE +)757/, '$1740')
        .replaceAll('__________0', 'T-NL3100060')
        .replace('00000000000000', '20260401120000')
        .replace(/^(AGR_1250.*O)000000/, '$1000123'),
    );
    expect(isEmptyDiff(findDrift([soundRole], readLines(lines).roles))).toBe(true);
  });

  it('does not mind other roles of the download, and flags that only the system has', () => {
    const system = {
      ...emptyRole(),
      flags: [
        { name: 'SYS_FLAG', value: 'QAS' },
        { name: 'FORCE_YEL', value: '' },
      ],
    };
    expect(isEmptyDiff(findDrift([emptyRole()], [system, emptyRole('Z_OTHER')]))).toBe(true);
  });

  it('does not mind texts of authorizations where one side has none, as releases differ in that', () => {
    expect(isEmptyDiff(findDrift([one()], [one({ text: 'Jobs' })]))).toBe(true);
    expect(isEmptyDiff(findDrift([one({ text: 'Batch' })], [one({ text: 'Jobs' })]))).toBe(false);
  });

  it('says which roles the download lacks', () => {
    expect(findDrift([emptyRole('Z_A'), emptyRole('Z_B')], [emptyRole('Z_A')])).toEqual({
      added: [],
      removed: [emptyRole('Z_B')],
      changed: [],
    });
  });

  it('says that the access in the system is wider than it was meant', () => {
    const wider = { ...emptyRole(), authorizations: [authorization('Z_ONE', { A: ['*'] })] };
    expect(findDrift([one()], [wider]).changed).toMatchObject([{ name: 'Z_ROLE', access: 'wider' }]);
  });

  it('finds a flag of the file that the system has otherwise', () => {
    const withFlag = (value: string) => ({ ...emptyRole(), flags: [{ name: 'RESP_USER', value }] });
    expect(findDrift([withFlag('A')], [withFlag('B')]).changed).toHaveLength(1);
  });

  it('finds nothing between a role and itself', () => {
    fc.assert(
      fc.property(anySmallRole, (role) => {
        expect(isEmptyDiff(findDrift([role], [role]))).toBe(true);
      }),
    );
  });
});
