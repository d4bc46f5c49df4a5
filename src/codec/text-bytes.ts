import { isUtf8 } from 'node:buffer';
import { detectEncoding } from './detect-encoding.ts';
import type { Encoding } from './encoding.ts';
import { encodingNamed, windows1252 } from './encoding.ts';
import { asBuffer } from './page.ts';

/** A small file as text. */
export interface DecodedText {
  /** Without byte-order mark; U+FFFD stands where the bytes are no character. */
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Reads the text of a whole file: in the encoding that is named, else the one that a byte-order mark or the content
 * shows, else Windows-1252, which spreadsheets on Windows write.
 *
 * @example
 * ```ts
 * decodeText(Buffer.from('M\xfcller', 'latin1')).text; // => "Müller"
 * ```
 */
export function decodeText(bytes: Uint8Array, named?: Encoding): DecodedText {
  const detected = named ?? encodingNamed(detectEncoding(bytes).name ?? '') ?? windows1252();
  // Detection looks at the beginning of a stream and forgives a character that is cut at its end.
  const broken = named === undefined && detected.form === 'utf-8' && !hasMark(bytes) && !isUtf8(bytes);
  const encoding = broken ? windows1252() : detected;
  return { text: textOf(bytes, encoding).replace(/^\ufeff/, ''), encoding };
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function textOf(bytes: Uint8Array, encoding: Encoding): string {
  const buffer = asBuffer(bytes);
  switch (encoding.form) {
    case 'utf-8':
      return buffer.toString('utf8');
    case 'utf-16le':
      return buffer.toString('utf16le');
    case 'utf-16be':
      return Buffer.from(buffer.subarray(0, buffer.length - (buffer.length % 2)))
        .swap16()
        .toString('utf16le');
    case 'single-byte':
      return buffer
        .toString('latin1')
        .replace(/[\x80-\xff]/g, (byte) => encoding.characters.charAt(byte.charCodeAt(0)));
  }
}

/**
 * The bytes of a text, without byte-order mark. Ask `firstUnencodable` before: what the encoding lacks becomes `?`.
 *
 * @example
 * ```ts
 * encodeText('Müller', windows1252()).length; // => 6
 * ```
 */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding.form === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding.form !== 'single-byte') {
    const bytes = Buffer.from(text, 'utf16le');
    return encoding.form === 'utf-16be' ? bytes.swap16() : bytes;
  }
  const bytes = Buffer.from(text, 'latin1');
  // Most texts are ASCII, and those are right as they are.
  for (const { index } of text.matchAll(/[^\0-\x7f]/g)) {
    bytes[index] = encoding.bytes.get(text.charCodeAt(index)) ?? 0x3f;
  }
  return bytes;
}
