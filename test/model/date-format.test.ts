import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFormats, formatDate, parseDate } from '../../src/model/date-format.ts';

describe('formatDate', () => {
  it.each([
    ['1', '01.04.2026'],
    ['2', '04/01/2026'],
    ['3', '04-01-2026'],
    ['4', '2026.04.01'],
    ['5', '2026/04/01'],
    ['6', '2026-04-01'],
  ] as const)('writes a date as format %s of the user defaults', (format, typed) => {
    expect(formatDate('20260401', format)).toBe(typed);
  });

  it('leaves what is not said unsaid', () => {
    expect(dateFormats.map((format) => formatDate('', format))).toEqual(dateFormats.map(() => ''));
  });
});

describe('parseDate', () => {
  it('reads what formatDate wrote', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...dateFormats), (date, format) => {
        const written = date.toISOString().slice(0, 10).replaceAll('-', '');
        expect(parseDate(formatDate(written, format), format)).toBe(written);
      }),
    );
  });

  it.each([
    ['a zero that is cut', '1.4.2026'],
    ['another format', '2026-04-01'],
    ['a day that does not exist', '31.04.2026'],
    ['a blank behind it', '01.04.2026 '],
    ['two digits for the year', '01.04.26'],
    ['anything else', 'tomorrow'],
  ])('refuses %s', (_, text) => {
    expect(parseDate(text, '1')).toBeUndefined();
  });

  it('takes day and month as the format has them', () => {
    expect(parseDate('01/04/2026', '2')).toBe('20260104');
    expect(parseDate('13/04/2026', '2')).toBeUndefined();
  });
});
