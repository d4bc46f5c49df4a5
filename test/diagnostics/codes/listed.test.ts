import { describe, expect, it } from 'vitest';
import { listed } from '../../../src/diagnostics/codes/listed.ts';
import { diagnose, messageOf } from '../../../src/diagnostics/diagnostic.ts';

const names = (count: number) => Array.from({ length: count }, (_, index) => `Z_${index}`);

describe('names in a sentence', () => {
  it.each([
    [8, 'Z_0, Z_1, Z_2, Z_3, Z_4, Z_5, Z_6, Z_7'],
    [9, 'Z_0, Z_1, Z_2, Z_3, Z_4, Z_5, Z_6, Z_7 and 1 more'],
    [20, 'Z_0, Z_1, Z_2, Z_3, Z_4, Z_5, Z_6, Z_7 and 12 more'],
  ])('are eight at most: of %i', (count, expected) => expect(listed(names(count))).toBe(expected));

  it('are counted the same way where they are quoted', () => {
    const message = messageOf(diagnose('R4733', { roles: names(10) }));
    expect(message).toContain('"Z_7" and 2 more: nothing');
  });
});
