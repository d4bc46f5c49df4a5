import { describe, expect, it } from 'vitest';
import { toFinding } from '../../../src/cli/lint/to-finding.ts';
import { noteProposal } from '../../../src/dsl/check/proposal-places.ts';
import { openField } from '../../../src/lint/rules/correctness/open-field.ts';
import { salesClerk } from '../../support/sales-clerk.ts';

describe('a finding of a rule', () => {
  it.each([
    [[], 'it is open'],
    [['VA01'], 'it is open (proposed by VA01)'],
    [['VA01', 'VA02', 'VA03'], 'it is open (proposed by VA01, VA02, VA03)'],
    [['VA01', 'VA02', 'VA03', 'VA05', 'VA06'], 'it is open (proposed by VA01, VA02, VA03 and 2 more)'],
  ])('names who proposes the authorization that it is about: %j', (applications, message) => {
    const [first] = salesClerk.authorizations;
    if (first === undefined) throw new Error('the clerk has authorizations');
    const role = { ...salesClerk, authorizations: [{ ...first }] };
    noteProposal(role.authorizations[0] ?? first, { path: ['menu'], applications });
    const spot = { part: 'authorization', index: 0 } as const;
    const about = { rule: openField, severity: 'warning', role, spot, message: 'it is open', remark: {} } as const;
    expect(toFinding(about, new Map(), () => undefined).message).toBe(message);
  });
});
