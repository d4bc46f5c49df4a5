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

/** Whether a real date is one that SAP takes. */
export function isDateInRange(date: string): boolean {
  return date >= firstDate && date <= lastDate;
}
