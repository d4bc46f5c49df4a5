import type { Column } from '../../codec/layout.ts';

/** A cell as its table has it, and whether zeros were put back that it had lost. */
export interface CellText {
  readonly text: string;
  readonly isRestored: boolean;
}

/**
 * Makes the text of a table's cell of what an export shows: dates 20240530, 30.05.2024 or 2024-05-30, times 144706 or
 * 14:47:06; numbers and activities get the leading zeros that spreadsheets cut. What has another form stays as it is.
 *
 * @param field the field of an authorization, when this is a value of it
 */
export function cellText({ name, field: { kind, width } }: Column, shown: string, field?: string): CellText {
  if (field === 'ACTVT' && (name === 'LOW' || name === 'HIGH') && /^[0-9]$/.test(shown))
    return { text: `0${shown}`, isRestored: true };
  if (kind !== 'digits') return { text: shown, isRestored: false };
  if (name.endsWith('_DAT')) return { text: dateText(shown), isRestored: false };
  if (name.endsWith('_TIM')) return { text: timeText(shown), isRestored: false };
  if (!/^[0-9]+$/.test(shown) || shown.length >= width) return { text: shown, isRestored: false };
  // time stamps are numbers, which are shown without leading zeros
  return { text: shown.padStart(width, '0'), isRestored: !/_T(?:MP|ST)$/.test(name) };
}

function dateText(shown: string): string {
  if (/^[0.-]*$/.test(shown)) return '00000000';
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(shown) ?? [];
  return day === undefined ? shown.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$1$2$3') : `${year}${month}${day}`;
}

function timeText(shown: string): string {
  const digits = shown.replace(/^(\d\d?):(\d\d):(\d\d)$/, '$1$2$3');
  return /^[0-9]*$/.test(digits) ? digits.padStart(6, '0') : shown;
}
