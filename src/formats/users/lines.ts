import type { TextLine } from '../../codec/tab-separated.ts';
import { readLines } from '../../codec/tab-separated.ts';
import { detectEncoding } from '../../codec/detect-encoding.ts';
import type { Encoding } from '../../codec/encoding.ts';
import type { InputFile } from './read-options.ts';
import type { Problems } from './problems.ts';

/** The lines of a user file, one ahead. Empty lines at the end are left out; a file that is no text has none. */
export class Lines {
  readonly path: string;
  readonly #lines: Iterator<TextLine>;
  #next: TextLine | undefined;
  #isBroken = false;

  constructor({ path, bytes }: InputFile, encoding: Encoding | undefined, problems: Problems) {
    this.path = path;
    const warn = (found: string) => {
      problems.add('R2414', { encoding: found }, { file: path, line: 1 });
    };
    const read = encoding === undefined ? marked(bytes, warn) : bytes;
    this.#lines = textLines(readLines(read, encoding), (found, line) => {
      this.#isBroken = true;
      problems.add('R2411', { found }, { file: path, line, column: 1 });
    });
    this.next();
  }

  /** Whether the lines ended at one that is no text, which is reported. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** The line that `next` gives; undefined at the end. */
  peek(): TextLine | undefined {
    return this.#next;
  }

  next(): TextLine | undefined {
    const line = this.#next;
    const { done, value } = this.#lines.next() as IteratorResult<TextLine, undefined>;
    this.#next = done === true ? undefined : value;
    return line;
  }
}

/** Looks at the first bytes: spreadsheets save text with a byte-order mark, or as UTF-16. */
function* marked(chunks: Iterable<Uint8Array>, warn: (encoding: string) => void): Generator<Uint8Array> {
  let isFirst = true;
  for (const chunk of chunks) {
    const { name, because } = isFirst ? detectEncoding(chunk) : {};
    if (name !== undefined && (name !== 'utf-8' || because === 'byte-order mark')) warn(name);
    isFirst = false;
    yield chunk;
  }
}

function* textLines(lines: Iterable<TextLine>, noText: (found: string, line: number) => void): Generator<TextLine> {
  let empty: TextLine[] = [];
  for (const line of lines) {
    if (line.endless === true || line.text.includes('\0')) {
      noText(line.text.slice(0, 20), line.line);
      return;
    }
    if (line.text === '') empty.push(line);
    else {
      yield* empty;
      yield line;
      empty = [];
    }
  }
}
