import type { Encoding } from '../../codec/encoding.ts';
import type { Page } from '../../codec/page.ts';
import { endOfLine, textBetween } from '../../codec/page.ts';
import { readPages } from '../../codec/text-file.ts';
import { roleOfLine, tagOfLine } from './role-of-line.ts';

/** A line of a role file. */
export interface FileLine {
  /** Without its line end. */
  readonly text: string;
  /** With its line end, as it stood in the file. */
  readonly bytes: Uint8Array;
  readonly tag: string;
  /** Name of the role, '' in the header. */
  readonly role: string;
}

/** The lines of a role file. A byte-order mark belongs to the first one. */
export function linesOf(bytes: Uint8Array, encoding: Encoding): readonly FileLine[] {
  const lines: FileLine[] = [];
  for (const page of readPages([bytes], encoding)) {
    for (let index = 0; index < page.count; index++) {
      const from = index === 0 && lines.length === 0 ? 0 : (page.starts[index] ?? 0);
      const text = textBetween(page, page.starts[index] ?? 0, endOfLine(page, index));
      lines.push(lineOf(text, bytesBetween(page, from, page.starts[index + 1] ?? from)));
    }
  }
  return lines;
}

function lineOf(text: string, bytes: Uint8Array): FileLine {
  return { text, bytes, tag: tagOfLine(text), role: roleOfLine(text) };
}

/** The bytes of some units of a page. */
export function bytesBetween(page: Page, from: number, to: number): Uint8Array {
  const { bytes, encoding } = page;
  if (encoding.form === 'single-byte') return bytes.subarray(from, to);
  if (encoding.form === 'utf-8') return Buffer.from(textBetween(page, from, to), 'utf8');
  return bytes.subarray(from * 2, to * 2);
}

/** A line that was changed, as bytes; every character of it came out of a writer in this encoding. */
export function encodedLine(text: string, encoding: Encoding, lineEnd: string): Uint8Array {
  const whole = text + lineEnd;
  switch (encoding.form) {
    case 'utf-8':
      return Buffer.from(whole, 'utf8');
    case 'utf-16le':
      return Buffer.from(whole, 'utf16le');
    case 'utf-16be':
      return Buffer.from(whole, 'utf16le').swap16();
    case 'single-byte':
      return Buffer.from(Array.from(whole, (each) => encoding.bytes.get(each.charCodeAt(0)) ?? each.charCodeAt(0)));
  }
}
