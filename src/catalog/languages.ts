/**
 * SAP's one-character language keys (SPRAS) by the two-letter codes that people write: ISO 639-1, and SAP's own
 * `ZF` (traditional Chinese) and `SH` (Serbo-Croatian). Standard values, from general knowledge
 * (docs of the catalog inputs, "Language keys").
 */
export const languageKeys = {
  AF: 'a',
  AR: 'A',
  BG: 'W',
  CA: 'c',
  CS: 'C',
  DA: 'K',
  DE: 'D',
  EL: 'G',
  EN: 'E',
  ES: 'S',
  ET: '9',
  FI: 'U',
  FR: 'F',
  HE: 'B',
  HR: '6',
  HU: 'H',
  ID: 'i',
  IS: 'b',
  IT: 'I',
  JA: 'J',
  KO: '3',
  LT: 'X',
  LV: 'Y',
  MS: '7',
  NL: 'N',
  NO: 'O',
  PL: 'L',
  PT: 'P',
  RO: '4',
  RU: 'R',
  SH: 'd',
  SK: 'Q',
  SL: '5',
  SR: '0',
  SV: 'V',
  TH: '2',
  TR: 'T',
  UK: '8',
  ZF: 'M',
  ZH: '1',
} as const;

/** A language as sources name it: `'EN'`, `'DE'`, ... */
export type Language = keyof typeof languageKeys;

const languagesByKey = new Map<string, Language>(
  Object.entries(languageKeys).map(([language, key]) => [key, language as Language]),
);

/** All languages that sources can name, in alphabetical order. */
export const languages: readonly Language[] = Object.keys(languageKeys).sort() as Language[];

export function isLanguage(name: string): name is Language {
  return Object.hasOwn(languageKeys, name);
}

/**
 * The SAP key of a language, one character; `undefined` for a language that is not in the list.
 *
 * @example
 * ```ts
 * languageKey('DE'); // => "D"
 * ```
 */
export function languageKey(language: Language): string;
export function languageKey(language: string): string | undefined;
export function languageKey(language: string): string | undefined {
  return isLanguage(language) ? languageKeys[language] : undefined;
}

/**
 * The language of a SAP key, as read from a file; `undefined` for a key that is not in the list (case counts:
 * `D` is German, `d` Serbo-Croatian).
 *
 * @example
 * ```ts
 * languageOfKey('1'); // => "ZH"
 * ```
 */
export function languageOfKey(key: string): Language | undefined {
  return languagesByKey.get(key);
}
