import type { Encoding } from '../../codec/encoding.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import { datePatterns, dateFormats, parseDate } from '../../model/date-format.ts';
import { isDateInRange, isRealDate } from '../../model/date.ts';
import type { UserField } from '../../model/user-fields.ts';
import type { UserTextProblem } from '../../model/user-text.ts';
import { userTextProblems } from '../../model/user-text.ts';
import { reasonOf } from './check-users.ts';
import type { Column } from './record.ts';
import { recordFields } from './record.ts';
import type { DateStyle } from './write-table.ts';
import type { Problems } from './problems.ts';

/** What a cell is read with. */
export interface CellReading {
  /** Numbers may have a # in front, which is none of their characters: so eCATT writes them for spreadsheets. */
  readonly marked?: boolean;
  readonly dates: DateStyle;
  readonly encoding: Encoding;
  readonly problems: Problems;
}

/**
 * Checks a cell that was read, and gives its value in the model's terms: dates as YYYYMMDD. undefined when it cannot
 * be what it should be; then that is reported.
 */
export function readCell(
  written: string,
  column: Column,
  place: () => FilePlace,
  reading: CellReading,
): string | undefined {
  const field: UserField = recordFields[column.field];
  const { kind, keys } = field;
  const { dates, encoding, problems } = reading;
  const text = reading.marked === true ? written.replace(/^#(?=[\d.,/-]+$)/, '') : written;
  if (text === '') return '';
  if (kind === 'date') return readDate(text, column, place, dates, problems);
  const found = text.includes('\ufffd') ? [] : userTextProblems(text, field, () => -1);
  const [problem] = found;
  const looks = spreadsheetDamage(text, found);
  if (looks !== undefined) {
    problems.add('R2408', { column: column.name, found: text, looks }, place());
    return undefined;
  }
  if (keys !== undefined && !(text.length === 1 && keys.includes(text))) {
    const expected = `one of ${[...keys].join(', ')}`;
    problems.add('R2405', { column: column.name, found: text, expected }, place());
    return undefined;
  }
  if (problem === undefined && !text.includes('\ufffd')) return text;
  const reason =
    problem === undefined
      ? `text in ${encoding.name}`
      : `no text that ${reasonOf(problem, text, column.field, encoding)}`;
  problems.add('R2405', { column: column.name, found: text, expected: reason }, place());
  return undefined;
}

function readDate(
  text: string,
  column: Column,
  place: () => FilePlace,
  dates: DateStyle,
  problems: Problems,
): string | undefined {
  const date = dates === 'plain' ? (isRealDate(text) ? text : undefined) : parseDate(text, dates);
  if (date !== undefined && isDateInRange(date)) return date;
  const pattern = dates === 'plain' ? 'YYYYMMDD' : datePatterns[dates];
  const looks = dateDamage(text, dates);
  const data = { column: column.name, found: text, pattern, ...(looks === undefined ? {} : { looks }) };
  problems.add('R2406', data, place());
  return undefined;
}

/** What a date looks like that is not in the form of its file. */
function dateDamage(text: string, dates: DateStyle): string | undefined {
  const padded = text.replace(/\d+/g, (digits) => digits.padStart(2, '0'));
  if (dates !== 'plain' && padded !== text && parseDate(padded, dates) !== undefined) return 'leading zeros are cut';
  const other = dateFormats.find((format) => parseDate(text, format) !== undefined);
  if (other !== undefined) return `it has the form ${datePatterns[other]}`;
  if (isRealDate(text)) return dates === 'plain' ? 'it lies outside 1900 to 9999' : 'it has the form YYYYMMDD';
  return /^\d{4,6}$/.test(text) ? 'it looks like the number of days that a spreadsheet counts' : undefined;
}

/** What spreadsheets make of cells. */
function spreadsheetDamage(text: string, problems: readonly UserTextProblem[]): string | undefined {
  const kinds = problems.map(({ kind }) => kind);
  if (kinds.includes('quotes around it')) return 'a spreadsheet put quotation marks around it';
  if (kinds.includes('form of a number')) return 'a spreadsheet took it for a number';
  if (/^##+$/.test(text)) return 'a spreadsheet column was too narrow to show it';
  if (/^#[\p{L}/0]+[!?]?$/u.test(text) && /[!?/]/.test(text)) return 'a spreadsheet took it for a formula that fails';
  return undefined;
}
