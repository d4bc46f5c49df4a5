import { isRealDate } from './date.ts';

/**
 * How dates are typed into the screens of the admin who runs a file (DATFM 1 to 6; reference of the user files,
 * section 1). 7 to C belong to other calendars, which rolewright does not compute.
 */
export const datePatterns = {
  '1': 'DD.MM.YYYY',
  '2': 'MM/DD/YYYY',
  '3': 'MM-DD-YYYY',
  '4': 'YYYY.MM.DD',
  '5': 'YYYY/MM/DD',
  '6': 'YYYY-MM-DD',
} as const;

export type DateFormat = keyof typeof datePatterns;
export type DatePattern = (typeof datePatterns)[DateFormat];

export const dateFormats = Object.keys(datePatterns) as readonly DateFormat[];

/** The format with this pattern; DD.MM.YYYY for any other text. */
export function dateFormatOf(pattern: string): DateFormat {
  return dateFormats.find((format) => datePatterns[format] === pattern) ?? '1';
}

/**
 * A date as it is typed: '' stays ''.
 *
 * @param date YYYYMMDD
 * @example
 * ```ts
 * formatDate('20260401', '1'); // => "01.04.2026"
 * ```
 */
export function formatDate(date: string, format: DateFormat): string {
  if (date === '') return '';
  return datePatterns[format]
    .replace('YYYY', date.slice(0, 4))
    .replace('MM', date.slice(4, 6))
    .replace('DD', date.slice(6));
}

/**
 * Reads a date that is written in exactly this format; '' stays ''.
 *
 * @returns YYYYMMDD, or undefined when it is written otherwise or is no day of the calendar
 */
export function parseDate(text: string, format: DateFormat): string | undefined {
  if (text === '') return '';
  const pattern = datePatterns[format];
  const part = (name: string): string => text.slice(pattern.indexOf(name), pattern.indexOf(name) + name.length);
  const date = part('YYYY') + part('MM') + part('DD');
  return isRealDate(date) && formatDate(date, format) === text ? date : undefined;
}
