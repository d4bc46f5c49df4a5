import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../../src/diagnostics/diagnostic.ts';
import { Problems } from '../../../../src/dsl/check/problems.ts';
import { Spot } from '../../../../src/dsl/check/spot.ts';
import { checkDate, checkPeriod, periodInWords } from '../../../../src/dsl/check/user/dates.ts';

function date(given: unknown) {
  const problems = new Problems(undefined);
  const value = checkDate(new Spot(problems, 'validTo'), given);
  return { value, messages: problems.list().map(messageOf) };
}

describe('checkDate', () => {
  it.each([
    ['2026-12-31', '20261231'],
    ['1900-01-01', '19000101'],
    ['9999-12-31', '99991231'],
    ['2024-02-29', '20240229'],
    ['', ''],
    [undefined, ''],
  ])('reads %j as %j', (given, expected) => {
    expect(date(given)).toEqual({ value: expected, messages: [] });
  });

  it.each([
    ['2025-02-29', 'is no day of the calendar'],
    ['2026-00-10', 'is no day of the calendar'],
    ['1899-12-31', 'lies before 1900-01-01'],
    ['31.12.2026', 'has the form DD.MM.YYYY'],
    ['12/31/2026', 'has the form MM/DD/YYYY'],
    ['2026/12/31', 'has the form YYYY/MM/DD'],
    ['20261231', 'has the form YYYYMMDD'],
    ['2026-1-1', 'has not the form YYYY-MM-DD'],
    ['2026-12-31T00:00', 'has not the form YYYY-MM-DD'],
    [' 2026-12-31', 'has not the form YYYY-MM-DD'],
  ])('says that %j %s', (given, reason) => {
    expect(date(given)).toEqual({ value: '', messages: [`validTo is "${given}", which ${reason}`] });
  });

  it.each([20261231, new Date(0), null, ['2026-12-31']])('takes no %j for a date', (given) => {
    expect(date(given).messages[0]).toContain("validTo must be a date, '2026-12-31', not");
  });
});

describe('checkPeriod', () => {
  const check = (from: string, to: string) => {
    const problems = new Problems(undefined);
    const period = checkPeriod(new Spot(problems, 'the validity'), { from, to });
    return { period, messages: problems.list().map(messageOf) };
  };

  it.each([
    ['20260101', '20261231'],
    ['20260101', '20260101'],
    ['', '20260101'],
    ['20260101', ''],
    ['', ''],
  ])('takes %j to %j', (from, to) => {
    expect(check(from, to)).toEqual({ period: { from, to }, messages: [] });
  });

  it('forgets both ends of a period that ends before it begins, so that nothing follows from it', () => {
    expect(check('20260102', '20260101')).toEqual({
      period: { from: '', to: '' },
      messages: ['the validity ends on 2026-01-01, before it begins on 2026-01-02'],
    });
  });
});

describe('periodInWords', () => {
  it.each([
    ['20260101', '20261231', 'from 2026-01-01 to 2026-12-31'],
    ['20260101', '', 'from 2026-01-01'],
    ['', '20261231', 'to 2026-12-31'],
  ])('%j to %j is %j', (from, to, words) => {
    expect(periodInWords({ from, to })).toBe(words);
  });
});
