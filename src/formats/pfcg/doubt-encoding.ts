import { isAscii, isUtf8 } from 'node:buffer';
import { looksLikeUtf8 } from '../../codec/detect-encoding.ts';
import type { Page } from '../../codec/page.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';

const lostCharacter = 0xfffd;

/**
 * Judges by the characters beyond ASCII whether a page is in the encoding that it is read in: UTF-8 and single-byte
 * code pages can be told apart, single-byte code pages from each other cannot.
 *
 * @returns `unknown` when the page has no such character; a diagnostic at the first one when it speaks against it
 */
export function doubtEncoding(page: Page, file: string): Diagnostic | 'unknown' | 'sound' {
  const { encoding, bytes } = page;
  if (encoding.form === 'utf-16le' || encoding.form === 'utf-16be') return 'sound';
  if (isAscii(bytes)) return 'unknown';
  if (encoding.form === 'utf-8') return isUtf8(bytes) ? 'sound' : doubtUtf8(page, file);
  if (!looksLikeUtf8(bytes)) return 'sound';
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return diagnose('R2007', { encoding: encoding.name, seen: 'utf-8' }, placeOf(page, first, file));
}

/** Text in a code page has hardly a byte that is right in UTF-8; a damaged line in UTF-8 leaves the others sound. */
function doubtUtf8(page: Page, file: string): Diagnostic | 'sound' {
  let lost = 0;
  let sound = 0;
  for (const unit of page.units) {
    if (unit === lostCharacter) lost++;
    else if (unit >= 0x80) sound++;
  }
  if (lost <= sound) return 'sound';
  const place = placeOf(page, page.units.indexOf(lostCharacter), file);
  return diagnose('R2007', { encoding: page.encoding.name, seen: 'single-byte' }, place);
}

function placeOf(page: Page, at: number, file: string) {
  let index = 0;
  while (index + 1 < page.count && (page.starts[index + 1] as number) <= at) index++;
  const column = at - (page.starts[index] as number) + 1;
  return { file, line: page.firstLine + index, column, endColumn: column + 1 };
}
