/** The first and the last date that SAP's user screens take (reference of the user files). */
const firstDate = '19000101';
const lastDate = '99991231';

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether YYYYMMDD is a day of the calendar. Needs no `Date`, whose years below 100 mean something else.
 *
 * @example
 * ```ts
 * isRealDate('20260229'); // => false
 * ```
 */
export function isRealDate(date: string): boolean {
  if (!/^\d{8}$/.test(date)) return false;
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6))];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
  return day >= 1 && day <= length;
}

/** A time from one date to another, YYYYMMDD; '' where an end is open. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * Whether two periods have a day in common.
 *
 * @example
 * ```ts
 * periodsOverlap({ from: '20260101', to: '20260331' }, { from: '20260331', to: '' }); // => true
 * ```
 */
export function periodsOverlap(a: Period, b: Period): boolean {
  const startsBeforeEnd = (from: string, to: string): boolean => from === '' || to === '' || from <= to;
  return startsBeforeEnd(a.from, b.to) && startsBeforeEnd(b.from, a.to);
}

/** Whether a real date is one that SAP takes. */
export function isDateInRange(date: string): boolean {
  return date >= firstDate && date <= lastDate;
}
