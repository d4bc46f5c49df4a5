import iconv from 'iconv-lite';

/** How characters stand in a file: one byte each by a table, or as Unicode in code units. */
export interface Encoding {
  /** Canonical name in lower case, as diagnostics and manifests show it. */
  readonly name: string;
  readonly form: 'single-byte' | 'utf-8' | 'utf-16le' | 'utf-16be';
  /** The 256 characters of a single-byte code page, U+FFFD where it has none; '' for Unicode. */
  readonly characters: string;
  /** Character code to byte, for the characters beyond ASCII of a single-byte code page. */
  readonly bytes: ReadonlyMap<number, number>;
}

/** Other names for an encoding; the numbers are SAP's (table TCP00A, general knowledge). */
const aliases: Readonly<Record<string, string>> = {
  '1100': 'iso-8859-1',
  '1160': 'windows-1252',
  '1401': 'iso-8859-2',
  '1404': 'windows-1250',
  '1500': 'iso-8859-5',
  '1504': 'windows-1251',
  '1610': 'iso-8859-9',
  '1614': 'windows-1254',
  '1700': 'iso-8859-7',
  '1704': 'windows-1253',
  '4102': 'utf-16be',
  '4103': 'utf-16le',
  '4110': 'utf-8',
  ascii: 'us-ascii',
  latin1: 'iso-8859-1',
  latin2: 'iso-8859-2',
  'utf-16': 'utf-16le',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  utf8: 'utf-8',
};

const singleByte = [
  'us-ascii',
  ...['1250', '1251', '1252', '1253', '1254', '1255', '1256', '1257', '1258', '874'].map((n) => `windows-${n}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16].map((n) => `iso-8859-${String(n)}`),
  ...['437', '737', '775', '850', '852', '855', '857', '858', '860', '861', '862', '863', '865', '866'].map(
    (n) => `cp${n}`,
  ),
  'koi8-r',
  'koi8-u',
];

const unicode = ['utf-8', 'utf-16le', 'utf-16be'] as const;

/** The names that `encodingNamed` takes, without the aliases. */
export const encodingNames: readonly string[] = [...singleByte, ...unicode];

const known = new Map<string, Encoding>();

/**
 * Finds an encoding by its name, an alias or SAP's code page number, in any case.
 *
 * @returns undefined when rolewright does not know it; multi-byte code pages other than UTF-8 and UTF-16 are not
 * supported, because one character has to be one column.
 * @example encodingNamed('1160')?.name // 'windows-1252'
 */
export function encodingNamed(name: string): Encoding | undefined {
  const lower = name.toLowerCase();
  const canonical = aliases[lower] ?? lower.replace(/^cp-?(125[0-8]|874)$/, 'windows-$1');
  const cached = known.get(canonical);
  if (cached !== undefined) return cached;
  const made = make(canonical);
  if (made !== undefined) known.set(canonical, made);
  return made;
}

function make(name: string): Encoding | undefined {
  const form = unicode.find((each) => each === name);
  if (form !== undefined) return { name, form, characters: '', bytes: new Map() };
  if (!singleByte.includes(name)) return undefined;
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  // iconv-lite knows 7-bit ASCII only as a name for Latin-1
  const characters = name === 'us-ascii' ? asciiCharacters : iconv.decode(all, name);
  const bytes = new Map<number, number>();
  for (let byte = 0x80; byte < 0x100; byte++) {
    const code = characters.charCodeAt(byte);
    if (code !== 0xfffd) bytes.set(code, byte);
  }
  return { name, form: 'single-byte', characters, bytes };
}

const asciiCharacters = Array.from({ length: 256 }, (_, byte) =>
  byte < 0x80 ? String.fromCharCode(byte) : '\ufffd',
).join('');

/** Windows-1252, the encoding of every real role file that has a character beyond ASCII (reference, section 1). */
export function windows1252(): Encoding {
  const found = encodingNamed('windows-1252');
  if (found === undefined) throw new Error('windows-1252 is always known');
  return found;
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Finds the first character that an encoding has no place for. U+FFFD and lone surrogates stand for something that
 * was lost, so no encoding takes them.
 *
 * @returns the index in UTF-16 code units, or -1 when the whole text can be written.
 * @example firstUnencodable('Übersicht → Liste', windows1252()) // 10
 */
export function firstUnencodable(text: string, encoding: Encoding): number {
  const lost = /\ufffd/.exec(text)?.index ?? text.length;
  const lone = loneSurrogate.exec(text)?.index ?? text.length;
  let first = Math.min(lost, lone);
  if (encoding.form === 'single-byte') {
    for (let index = 0; index < first; index++) {
      const code = text.charCodeAt(index);
      if (code >= 0x80 && !encoding.bytes.has(code)) first = index;
    }
  }
  return first === text.length ? -1 : first;
}
