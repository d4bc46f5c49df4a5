import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessOf } from '../../src/diff/rank.ts';
import { applyDiff, diffRoles, isEmptyDiff } from '../../src/diff/index.ts';
import type { Role } from '../../src/model/role.ts';
import { orgLevelsOf } from '../../src/model/value-logic/org-level-reference.ts';
import type { SpelledValue } from '../../src/model/value-logic/interval-of-value.ts';
import { granted, shortTexts } from '../support/brute-force-values.ts';
import { canonical } from '../support/canonical-role.ts';
import { anySmallRole, anySmallRoles, turned } from '../support/small-roles.ts';

describe('comparing roles', () => {
  it('finds nothing between roles and a copy of them', () => {
    fc.assert(
      fc.property(anySmallRoles, (roles) => {
        expect(isEmptyDiff(diffRoles(roles, structuredClone(roles)))).toBe(true);
      }),
    );
  });

  it('takes another order of authorizations, values and records for the same', () => {
    fc.assert(
      fc.property(anySmallRole, (role) => {
        expect(diffRoles([role], [turned(role)]).changed).toEqual([]);
      }),
    );
  });

  it('says everything that is needed to make the right roles of the left ones', () => {
    fc.assert(
      fc.property(anySmallRoles, anySmallRoles, (left, right) => {
        const made = applyDiff(left, diffRoles(left, right));
        const wanted = [...right].sort((one, other) => (one.name < other.name ? -1 : 1));
        expect(made.map(canonical)).toEqual(wanted.map(canonical));
      }),
      { numRuns: 1000 },
    );
  });

  it('survives as JSON', () => {
    fc.assert(
      fc.property(anySmallRoles, anySmallRoles, (left, right) => {
        const read = JSON.parse(JSON.stringify(diffRoles(left, right))) as ReturnType<typeof diffRoles>;
        const wanted = [...right].sort((one, other) => (one.name < other.name ? -1 : 1));
        expect(applyDiff(left, read).map(canonical)).toEqual(wanted.map(canonical));
      }),
      { numRuns: 300 },
    );
  });
});

describe('wider and narrower access, judged combination by combination', () => {
  /** What a role grants: every combination of texts that one of its active authorizations gives. */
  function accessOfRole({ authorizations, orgLevels }: Role): ReadonlySet<string> {
    const resolve = orgLevelsOf(orgLevels);
    const all = new Set<string>();
    for (const { object, inactive, fields } of authorizations) {
      const [one = [], two = []] = fields.map(({ values }) => {
        const meant = values
          .filter((value) => value.inactive !== true)
          .flatMap((value): readonly SpelledValue[] => {
            const found = resolve(value);
            return found === 'unknown' ? [{ low: `unknown ${value.low}`, high: '' }] : (found ?? [value]);
          });
        return [...granted(meant, [...shortTexts, '$TMP', 'unknown $BUKRS', 'unknown $WERKS'])];
      });
      if (!inactive) for (const a of one) for (const b of two) all.add(`${object}|${a}|${b}`);
    }
    return all;
  }

  it.each(['wider', 'narrower'] as const)('finds a %s access exactly where there is one', (asked) => {
    const seen = { yes: 0, no: 0 };
    fc.assert(
      fc.property(anySmallRole, anySmallRole, fc.boolean(), (one, other, near) => {
        const before = { ...one, name: 'Z_A', children: [] };
        // near: most authorizations stay, which is how roles change
        const authorizations = near
          ? [...one.authorizations.slice(1), ...other.authorizations.slice(0, 1)]
          : other.authorizations;
        const after = { ...other, name: 'Z_A', children: [], authorizations };
        const [left, right] = [accessOfRole(before), accessOfRole(after)];
        const [gaining, losing] = asked === 'wider' ? [right, left] : [left, right];
        const expected = [...gaining].some((combination) => !losing.has(combination));
        const changes = diffRoles([before], [after]).changed[0]?.changes ?? [];
        const found = changes.map(accessOf).some((access) => access === asked || access === 'other');
        seen[expected ? 'yes' : 'no']++;
        expect(found).toBe(expected);
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(100);
  });
});
