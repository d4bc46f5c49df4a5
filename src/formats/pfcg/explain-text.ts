import type { Page, Units } from '../../codec/page.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';

/** Finds the first character of a line that no cell can hold; undefined when all are sound after all. */
export function explainText(
  page: Page,
  start: number,
  end: number,
  file: string,
  line: number,
): Diagnostic | undefined {
  const { encoding, units } = page;
  for (let at = start; at < end; at++) {
    const unit = units[at] as number;
    if (unit >= 0x20 && unit <= 0x7e) continue;
    const place = { file, line, column: at - start + 1, endColumn: at - start + 2 };
    const code = encoding.form === 'single-byte' && unit >= 0x80 ? encoding.characters.charCodeAt(unit) : unit;
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return diagnose('R2004', { code }, place);
    if (code !== 0xfffd && !isLoneSurrogate(units, at, start, end)) continue;
    return encoding.form === 'single-byte'
      ? diagnose('R2005', { byte: unit, encoding: encoding.name }, place)
      : diagnose('R2006', { encoding: encoding.name }, place);
  }
  return undefined;
}

function isLoneSurrogate(units: Units, at: number, start: number, end: number): boolean {
  const unit = units[at] as number;
  if (unit < 0xd800 || unit >= 0xe000) return false;
  if (unit < 0xdc00) return at + 1 >= end || !isBetween(units[at + 1] as number, 0xdc00, 0xe000);
  return at === start || !isBetween(units[at - 1] as number, 0xd800, 0xdc00);
}

function isBetween(unit: number, low: number, high: number): boolean {
  return unit >= low && unit < high;
}
