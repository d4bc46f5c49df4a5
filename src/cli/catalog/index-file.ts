import { closeSync, fstatSync, readSync } from 'node:fs';
import type { RecordKind, RecordOf } from '../../catalog/records/catalog-record.ts';
import { parseRecord, partsOfKey, recordKey } from '../../catalog/records/catalog-record.ts';
import type { CatalogSource } from '../../catalog/records/index-header.ts';
import { sourcesOfHeader } from '../../catalog/records/index-header.ts';
import type { IndexEntry } from '../../catalog/records/merge-records.ts';
import { openFile } from '../../load/ordinary-file.ts';

const blockSize = 64 * 1024;
const newline = 0x0a;
/** Bytes; what is longer is no record, and is read only as far as this. */
const longestLine = 256 * 1024 * 1024;

/**
 * The full index of a catalog in a file: a line a record, key, tab, JSON, in the order of the keys. A record is found
 * by halving the file, some twenty reads, so nothing is loaded. The file is open only while something is looked up.
 */
export class IndexFile {
  readonly path: string;
  readonly sources: readonly CatalogSource[];

  private constructor(path: string, sources: readonly CatalogSource[]) {
    this.path = path;
    this.sources = sources;
  }

  /**
   * Opens an index; `undefined` when the file is none, of another version, or ends within a line: what is behind it is
   * lost, and nobody knows how much.
   * @throws what the file system throws
   */
  static open(path: string): IndexFile | undefined {
    const [line = ''] = lines(path, () => 0);
    const sources = endsWithLine(path) ? sourcesOfHeader(line) : undefined;
    return sources === undefined ? undefined : new IndexFile(path, sources);
  }

  /** The record of a key; `undefined` when there is none, or it is damaged. */
  find<K extends RecordKind>(kind: K, ...names: readonly string[]): RecordOf<K> | undefined {
    const key = recordKey(kind, ...names);
    const [found] = entriesFrom(this.path, key);
    return found?.[0] === key ? parseRecord(kind, found[1]) : undefined;
  }

  /** All names of a kind, in order. */
  *names(kind: RecordKind): Generator<string> {
    for (const [name] of this.#range(kind)) yield name;
  }

  /** All records of a kind, in the order of their names; damaged ones are left out. */
  *records<K extends RecordKind>(kind: K): Generator<readonly [name: string, record: RecordOf<K>]> {
    for (const [name, json] of this.#range(kind)) {
      const record = parseRecord(kind, json);
      if (record !== undefined) yield [name, record];
    }
  }

  /** All entries, in order, the header left out. */
  *entries(): Generator<IndexEntry> {
    for (const line of lines(this.path, () => 0)) {
      const entry = entryOf(line);
      if (partsOfKey(entry[0]) !== undefined) yield entry;
    }
  }

  *#range(kind: RecordKind): Generator<readonly [name: string, json: string]> {
    const start = recordKey(kind, '');
    for (const [key, json] of entriesFrom(this.path, start)) {
      if (!key.startsWith(start)) return;
      yield [key.slice(start.length), json];
    }
  }
}

/** The entries whose keys are not before a key. */
function* entriesFrom(path: string, key: string): Generator<IndexEntry> {
  const start = (file: number, size: number): number => {
    let [low, high] = [0, size];
    while (high - low > blockSize) {
      const middle = lineStart(file, low + Math.floor((high - low) / 2), high);
      if (middle >= high) break;
      if (keyAt(file, middle, size) < key) low = middle;
      else high = middle;
    }
    return low;
  };
  for (const line of lines(path, start)) {
    const entry = entryOf(line);
    if (entry[0] >= key) yield entry;
  }
}

function endsWithLine(path: string): boolean {
  const file = openFile(path);
  try {
    const last = Buffer.alloc(1);
    return readSync(file, last, 0, 1, Math.max(0, fstatSync(file).size - 1)) === 1 && last[0] === newline;
  } finally {
    closeSync(file);
  }
}

/** The lines of a file from a place that is found in it. */
function* lines(path: string, start: (file: number, size: number) => number): Generator<string> {
  const file = openFile(path);
  try {
    const { size } = fstatSync(file);
    yield* linesFrom(file, start(file, size), size);
  } finally {
    closeSync(file);
  }
}

function entryOf(line: string): IndexEntry {
  const tab = line.indexOf('\t');
  return tab < 0 ? [line, ''] : [line.slice(0, tab), line.slice(tab + 1)];
}

/** Where the first line begins that does not begin before a place. */
function lineStart(file: number, from: number, end: number): number {
  const block = Buffer.allocUnsafe(4096);
  for (let at = from; at < end;) {
    const read = readSync(file, block, 0, Math.min(block.length, end - at), at);
    if (read === 0) break;
    const found = block.subarray(0, read).indexOf(newline);
    if (found >= 0) return at + found + 1;
    at += read;
  }
  return end;
}

/** Keys are short: a line without a tab in its first characters is no record. */
function keyAt(file: number, at: number, end: number): string {
  const block = Buffer.allocUnsafe(512);
  const read = readSync(file, block, 0, Math.min(block.length, end - at), at);
  return entryOf(block.subarray(0, read).toString('utf8'))[0];
}

function* linesFrom(file: number, start: number, end: number): Generator<string> {
  let pending: Buffer[] = [];
  let held = 0;
  let size = 4096;
  for (let at = start; at < end;) {
    const block = Buffer.allocUnsafe(Math.min(size, end - at));
    const read = readSync(file, block, 0, block.length, at);
    if (read === 0) break;
    at += read;
    let from = 0;
    for (let found = block.indexOf(newline); found >= 0 && found < read; found = block.indexOf(newline, from)) {
      pending.push(block.subarray(from, found));
      yield Buffer.concat(pending).toString('utf8');
      pending = [];
      held = 0;
      from = found + 1;
    }
    if (from < read && held < longestLine) {
      pending.push(block.subarray(from, read));
      held += read - from;
    }
    size = Math.min(size * 4, 1024 * 1024);
  }
  if (pending.length > 0) yield Buffer.concat(pending).toString('utf8');
}
