import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/model/role.ts';
import { replaceIn } from '../../support/role-lines.ts';
import { emptyRole } from '../../support/small-roles.ts';
import { findingsAfter, soundRole, verifyChanged, without } from '../../support/verify-changed.ts';
import { complaints } from '../../support/role-lines.ts';

const derived: Role = { ...soundRole, name: 'Z_SALES_1000', kind: 'derived', parent: 'Z_SALES_CLERK' };
const composite: Role = {
  ...emptyRole('Z_ALL'),
  kind: 'composite',
  children: ['Z_SALES_CLERK'],
  texts: [{ language: 'E', short: 'All', long: [] }],
};
const same = () => undefined;

describe('checkFamily', () => {
  it('finds a derived role whose master neither the files nor the state know', () => {
    expect(verifyChanged(derived, same)).toEqual([
      'R2509 4:84-114 Z_SALES_1000 is derived from Z_SALES_CLERK, which neither the files nor the state know',
    ]);
  });

  it('finds the master in the same file, and among the roles that others know', () => {
    expect(findingsAfter([soundRole, derived], same)).toEqual([]);
    expect(verifyChanged(derived, same, { knownRoles: ['Z_SALES_CLERK'] })).toEqual([]);
  });

  it('names a master that was probably meant', () => {
    const [found] = verifyChanged(derived, same, { knownRoles: ['Z_SALES_CLERC'] });
    expect(found).toMatch(/, did you mean Z_SALES_CLERC\?$/);
  });

  it('finds a single role of a composite one that nobody knows', () => {
    expect(verifyChanged(composite, same)).toEqual([
      'R2510 8:84-114 Z_ALL contains Z_SALES_CLERK, which neither the files nor the state know',
    ]);
    expect(complaints(findingsAfter([composite, soundRole], same))).toEqual([]);
  });

  it('finds single roles in a role whose flag says that it is none', () => {
    const found = verifyChanged(
      composite,
      (lines) => {
        const index = replaceIn(lines, 'AGR_FLAGS', 'COLL_AGR', 'COLL_AGR') - 1;
        lines[index] = (lines[index] ?? '').replace(/X$/, '');
      },
      { knownRoles: ['Z_SALES_CLERK'] },
    );
    expect(found).toEqual([
      'R2505 8:1-9 AGR_AGRS puts Z_SALES_CLERK into Z_ALL, whose flag COLL_AGR says that it is a single role',
    ]);
  });

  it('finds authorizations in a composite role', () => {
    const found = verifyChanged(soundRole, (lines) => {
      const index = replaceIn(lines, 'AGR_FLAGS', 'COLL_AGR', 'COLL_AGR') - 1;
      lines[index] = `${lines[index] ?? ''}X`;
    });
    expect(found).toContain(
      'R2506 7:1-9 the role Z_SALES_CLERK is composite (COLL_AGR X), but has authorizations such as S_BTCH_JOB',
    );
  });

  it('does not call a role single or composite while its flag is missing', () => {
    const found = verifyChanged(
      composite,
      (lines) => {
        without(lines, 'AGR_FLAGS', 'COLL_AGR');
      },
      { knownRoles: ['Z_SALES_CLERK'] },
    );
    expect(found.map((each) => each.slice(0, 5))).toEqual(['R2203']);
  });
});
