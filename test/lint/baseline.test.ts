import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import { baselineText, newFindings, readBaseline } from '../../src/lint/baseline.ts';
import { lintOptions } from '../../src/lint/lint-options.ts';
import { runRules } from '../../src/lint/run-rules.ts';
import type { Role } from '../../src/model/role.ts';
import { anySmallRoles } from '../support/small-roles.ts';

const { active } = lintOptions({ preset: 'strict' });
const judge = (roles: readonly Role[]) =>
  runRules(active, { roles, users: [], catalog: shippedCatalog, origin: 'files' });

describe('a baseline', () => {
  it('knows exactly the findings that it was written from', () => {
    fc.assert(
      fc.property(anySmallRoles, (roles) => {
        const found = judge(roles);
        const baseline = readBaseline(baselineText(found));
        if (typeof baseline === 'string') throw new Error(baseline);
        expect(newFindings(found, baseline)).toEqual([]);
        expect(newFindings([...found, ...found], baseline)).toHaveLength(found.length);
      }),
      { numRuns: 50 },
    );
  });

  it('does not mind the order of authorizations and values', () => {
    fc.assert(
      fc.property(anySmallRoles, (roles) => {
        const turned = roles.map((role) => ({ ...role, flags: role.flags.toReversed(), menu: role.menu }));
        expect(baselineText(judge(turned))).toBe(baselineText(judge(roles)));
        expect(baselineText(judge(roles.toReversed()))).toBe(baselineText(judge(roles)));
      }),
      { numRuns: 30 },
    );
  });

  it.each(['', '[]', '{"version":2,"findings":{}}', '{"version":1,"findings":{"a":0}}', '{"version":1}'])(
    'is not %j',
    (text) => expect(readBaseline(text)).toBeTypeOf('string'),
  );
});
