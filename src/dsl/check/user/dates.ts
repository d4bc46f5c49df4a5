import type { Period } from '../../../model/date.ts';
import { isDateInRange, isRealDate } from '../../../model/date.ts';
import { datePatterns, dateFormats, parseDate } from '../../../model/date-format.ts';
import { describe } from '../describe.ts';
import type { Spot } from '../spot.ts';

/** A date written YYYY-MM-DD, as YYYYMMDD; '' when nothing is said or it is wrong. */
export function checkDate(spot: Spot, given: unknown): string {
  if (given === undefined || given === '') return '';
  if (typeof given !== 'string') {
    spot.report('R1005', { expected: "a date, '2026-12-31'", found: describe(given) });
    return '';
  }
  const date = parseDate(given, '6');
  if (date !== undefined && isDateInRange(date)) return date;
  spot.report('R1313', { found: given, because: reasonFor(given, date) });
  return '';
}

function reasonFor(given: string, date: string | undefined): string {
  if (date !== undefined) return 'lies before 1900-01-01';
  const other = dateFormats.find((format) => parseDate(given, format) !== undefined);
  if (other !== undefined) return `has the form ${datePatterns[other]}`;
  if (isRealDate(given)) return 'has the form YYYYMMDD';
  return /^\d{4}-\d\d-\d\d$/.test(given) ? 'is no day of the calendar' : 'has not the form YYYY-MM-DD';
}

/** Checks that a period does not end before it begins; gives '' for both ends when it does. */
export function checkPeriod(spot: Spot, { from, to }: Period): Period {
  if (from === '' || to === '' || from <= to) return { from, to };
  spot.report('R1314', { from: written(from), to: written(to) });
  return { from: '', to: '' };
}

/** YYYYMMDD as sources have it. */
function written(date: string): string {
  return `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
}

/** A period in words: `from 2026-01-01 to 2026-12-31`. */
export function periodInWords({ from, to }: Period): string {
  const ends = [from === '' ? '' : `from ${written(from)}`, to === '' ? '' : `to ${written(to)}`];
  return ends.filter((end) => end !== '').join(' ');
}
