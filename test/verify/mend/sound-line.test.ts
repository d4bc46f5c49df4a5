import { describe, expect, it } from 'vitest';
import { isSoundLine } from '../../../src/verify/mend/sound-line.ts';

const line = (low: string) =>
  `${'AGR_1251'.padEnd(50)}800${'Z_A'.padEnd(30)}000001S_DEVELOP T-AB12345600    OBJNAME   ` +
  `${low.padEnd(40)}${''.padEnd(40)}U  O000001`;

describe('a sound line', () => {
  it('may hold characters of two units, as the columns are counted', () => {
    expect(isSoundLine(line('ABC'))).toBe(true);
    expect(isSoundLine(line('A😀'))).toBe(true);
  });

  it('has its columns where they belong', () => {
    expect(isSoundLine(line('ABC').replace('ABC ', 'ABC'))).toBe(false);
  });
});
