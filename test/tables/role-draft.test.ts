import { describe, expect, it } from 'vitest';
import { RoleDraft } from '../../src/tables/role-draft.ts';

describe('RoleDraft', () => {
  it('gives the same draft for the same object and AUTH, and another for each other pair', () => {
    const draft = new RoleDraft('Z_ROLE', 3);
    const made = draft.authorization('S_RFC', '01');
    expect(draft.authorization('S_RFC', '01')).toBe(made);
    expect(draft.authorization('S_RF', 'C01')).not.toBe(made);
    expect(draft.authorization('S_RFC', '02')).not.toBe(made);
    expect(draft.authorizations.size).toBe(3);
  });

  it('links authorizations in the order in which they came up', () => {
    const draft = new RoleDraft('Z_ROLE', 3);
    const made = ['1', '2', '3'].map((auth) => draft.authorization('A', auth));
    draft.authorization('A', '1');
    expect(made.map(({ next }) => next)).toEqual([made[1], made[2], undefined]);
    expect(draft.lastAuthorization).toBe(made[0]);
  });

  it('watches the keys of each table on their own', () => {
    const draft = new RoleDraft('Z_ROLE', 3);
    expect([draft.watch('A', 1, 10), draft.watch('B', 1, 11), draft.watch('A', 1, 12)]).toEqual([
      undefined,
      undefined,
      10,
    ]);
  });
});
