import { describe, expect, it } from 'vitest';
import { UnreadRows } from '../../../src/formats/users/unread-rows.ts';

describe('rows that could not be read', () => {
  it('may hold the users whose names stand in one of their cells, also damaged', () => {
    const unread = new UnreadRows();
    unread.add(['U0001', '"MILLER"', 'smith', '47']);
    expect(['MILLER', 'SMITH', '0047', 'U0001'].map((name) => unread.mayHold(name))).toEqual([true, true, true, true]);
    expect(['JONES', 'MILL', ''].map((name) => unread.mayHold(name))).toEqual([false, false, false]);
  });

  it('may hold any user when nobody knows what was in them', () => {
    const unread = new UnreadRows();
    expect(unread.mayHold('MILLER')).toBe(false);
    unread.addAny();
    expect(unread.mayHold('MILLER')).toBe(true);
  });
});
