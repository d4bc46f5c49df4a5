import { isAscii, isUtf8 } from 'node:buffer';

/** What the first bytes of a file say about its encoding. */
export interface DetectedEncoding {
  /** Name of the encoding; undefined when nothing speaks against the usual single-byte code page. */
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | undefined;
  readonly because: 'byte-order mark' | 'content' | 'default';
}

/**
 * Finds out whether a file is UTF-8 or UTF-16. Single-byte code pages can't be told from one another: the caller
 * has to know which it is.
 *
 * @param head the beginning of the file, the more the better; it may end in the middle of a character
 */
export function detectEncoding(head: Uint8Array): DetectedEncoding {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { name: 'utf-8', because: 'byte-order mark' };
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', because: 'byte-order mark' };
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', because: 'byte-order mark' };
  const wide = utf16Without(head.subarray(0, 512));
  if (wide !== undefined) return { name: wide, because: 'content' };
  return looksLikeUtf8(head) ? { name: 'utf-8', because: 'content' } : { name: undefined, because: 'default' };
}

/**
 * Whether bytes hold characters beyond ASCII, nearly all of them as UTF-8 writes them: in a code page that hardly ever
 * happens by chance. A damaged line or a character cut off at the end leaves the others what they are.
 */
export function looksLikeUtf8(bytes: Uint8Array): boolean {
  if (isAscii(bytes)) return false;
  if (isUtf8(bytes)) return true;
  let sound = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length && sound + broken < enoughEvidence; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    const width = soundCharacter(bytes, at);
    if (width === 0 && at + 3 < bytes.length) broken++;
    if (width > 0) {
      sound++;
      at += width - 1;
    }
  }
  return sound > 2 * broken;
}

const enoughEvidence = 1000;

/** How many bytes the character that begins here has in UTF-8; 0 when none begins here. */
function soundCharacter(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] as number;
  const width = byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
  return width > 0 && at + width <= bytes.length && isUtf8(bytes.subarray(at, at + width)) ? width : 0;
}

/** Text in a Latin script as UTF-16 has a zero in nearly every second byte. */
function utf16Without(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (head[pair * 2] === 0) even++;
    if (head[pair * 2 + 1] === 0) odd++;
  }
  if (odd > 0.9 * pairs && even < 0.1 * pairs) return 'utf-16le';
  if (even > 0.9 * pairs && odd < 0.1 * pairs) return 'utf-16be';
  return undefined;
}
