import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDateInRange, isRealDate } from '../../src/model/date.ts';

describe('isRealDate', () => {
  it.each(['20260228', '20240229', '20000229', '19000101', '99991231', '00010101'])('takes %s', (date) => {
    expect(isRealDate(date)).toBe(true);
  });

  it.each(['20260229', '19000229', '21000229', '20261301', '20260001', '20260431', '20260100', '00000000'])(
    'knows that %s is no day',
    (date) => {
      expect(isRealDate(date)).toBe(false);
    },
  );

  it.each(['', '2026041', '202604011', '2026-4-1', ' 2026041', '２０２６０４０１', '2026040\n'])(
    'refuses %j',
    (text) => {
      expect(isRealDate(text)).toBe(false);
    },
  );

  it('agrees with the calendar of JavaScript', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.nat(13), fc.nat(32), (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        const text = `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
        expect(isRealDate(text)).toBe(real);
      }),
    );
  });
});

describe('isDateInRange', () => {
  it.each([
    ['18991231', false],
    ['19000101', true],
    ['99991231', true],
  ])('%s: %s', (date, inRange) => {
    expect(isDateInRange(date)).toBe(inRange);
  });
});
