import { isAscii } from 'node:buffer';
import { detectEncoding } from '../../codec/detect-encoding.ts';
import type { Encoding } from '../../codec/encoding.ts';
import { encodingNamed, windows1252 } from '../../codec/encoding.ts';
import { PageSplitter } from '../../codec/page-splitter.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { isFilePlace } from '../../diagnostics/place.ts';
import { foreignForm, hasBareReturns } from './foreign-file.ts';
import { judgeFile } from './judge-file.ts';
import type { PfcgFile, ReadOptions } from './pfcg-file.ts';
import { RoleCollector } from './role-collector.ts';
import { PfcgScanner } from './scan.ts';

/** How much of a file is looked at to recognise its encoding. */
const headSize = 1024 * 1024;

/** Reads a role file whose bytes come in chunks; memory is needed for what the roles say, not for the file. */
export class PfcgReader {
  readonly #options: ReadOptions;
  readonly #collector: RoleCollector;
  readonly #scanner: PfcgScanner;
  /** The first chunks, until enough of them is there to see the encoding. */
  #waiting: Uint8Array[] = [];
  #head: Uint8Array = new Uint8Array(0);
  #size = 0;
  #encoding: Encoding;
  #splitter: PageSplitter | undefined;
  /** Says that the file is something else, or in another encoding than was named: then nothing of it is read. */
  #contradiction: Diagnostic | undefined;

  constructor(options: ReadOptions) {
    this.#options = options;
    this.#encoding = options.encoding ?? options.usual ?? windows1252();
    this.#collector = new RoleCollector(options.file);
    this.#scanner = new PfcgScanner(options.file, this.#collector);
  }

  /** Takes a chunk of any size, which must not be changed afterwards. */
  push(chunk: Uint8Array): void {
    this.#size += chunk.length;
    if (this.#splitter !== undefined) this.#read(this.#splitter, chunk);
    else if (this.#contradiction === undefined) {
      this.#waiting.push(chunk);
      if (this.#size >= headSize) this.#begin();
    }
  }

  /** Gives what was read; nothing may be pushed after that. */
  end(): PfcgFile {
    if (this.#splitter === undefined && this.#contradiction === undefined) this.#begin();
    if (this.#splitter !== undefined) for (const page of this.#splitter.end()) this.#scanner.page(page);
    const [collector, scanner] = [this.#collector, this.#scanner];
    const roles = collector.finish();
    const found = [...scanner.finish(), ...collector.diagnostics()];
    const { file } = this.#options;
    const { release, date, time, auths } = collector;
    const counts = collector.counts();
    const about = { file, encoding: this.#encoding, head: this.#head, scanner, collector, counts, found };
    return {
      encoding: this.#encoding.name,
      lineEnding: lineEndingOf(scanner),
      release,
      date,
      time,
      lines: scanner.lines,
      counts,
      roles,
      authOf: (authorization) => auths.get(authorization)?.auth ?? '',
      lineOf: (authorization) => auths.get(authorization)?.line,
      diagnostics: this.#contradiction === undefined ? inOrder(judgeFile(about)) : [this.#contradiction],
    };
  }

  #begin(): void {
    const [first, second] = this.#waiting;
    const whole = first !== undefined && second === undefined ? first : Buffer.concat(this.#waiting);
    this.#head = whole.subarray(0, headSize);
    this.#waiting = [];
    this.#contradiction = this.#recognise() ?? this.#refuse();
    if (this.#contradiction !== undefined) return;
    this.#splitter = new PageSplitter(this.#encoding);
    this.#read(this.#splitter, whole);
  }

  #read(splitter: PageSplitter, chunk: Uint8Array): void {
    for (const page of splitter.push(chunk)) this.#scanner.page(page);
  }

  /** What can be seen from the beginning to be no role file, or no lines. */
  #refuse(): Diagnostic | undefined {
    const place = { file: this.#options.file, line: 1, column: 1 };
    const seems = foreignForm(this.#head);
    if (seems !== undefined) return diagnose('R2002', { found: '', seems }, place);
    return hasBareReturns(this.#head) ? diagnose('R2009', {}, place) : undefined;
  }

  /** The usual code page when the beginning of the file shows no encoding: Windows-1252 (reference, section 1). */
  #recognise(): Diagnostic | undefined {
    const { name } = detectEncoding(this.#head);
    const { file, encoding: declared } = this.#options;
    if (declared === undefined) {
      this.#encoding = (name === undefined ? undefined : encodingNamed(name)) ?? codePageOf(this.#head, this.#encoding);
      return undefined;
    }
    // between UTF-16 and one byte a character no line has anything in common, so there is nothing to be read
    const isWide = name === 'utf-16le' || name === 'utf-16be';
    const wantsWide = declared.form === 'utf-16le' || declared.form === 'utf-16be';
    if (this.#size < 4 || (!isWide && !wantsWide) || name === declared.form) return undefined;
    const seen = name ?? 'single-byte';
    return diagnose('R2007', { encoding: declared.name, seen }, { file, line: 1, column: 1 });
  }
}

/** The usual code page, unless a file has bytes that are no characters in it and are some in Windows-1252. */
function codePageOf(head: Uint8Array, usual: Encoding): Encoding {
  if (usual === windows1252() || isAscii(head)) return usual;
  return holds(usual, head) || !holds(windows1252(), head) ? usual : windows1252();
}

function holds({ characters }: Encoding, bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80 || !/[\x80-\x9f\ufffd]/.test(characters.charAt(byte)));
}

function lineEndingOf({ crlfLines, lfLines }: PfcgScanner): PfcgFile['lineEnding'] {
  if (crlfLines > 0 && lfLines > 0) return 'mixed';
  return crlfLines > 0 ? 'CRLF' : lfLines > 0 ? 'LF' : 'none';
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((left, right) => lineOf(left) - lineOf(right));
}

function lineOf({ places: [place] }: Diagnostic): number {
  return place !== undefined && isFilePlace(place) ? (place.line ?? 0) : 0;
}
