import type { Encoding } from './encoding.ts';
import { endOfLine, lineText } from './page.ts';
import { readPages } from './text-file.ts';

/**
 * A line as it stands in a file. The text of a single-byte file has one character for each byte, with the number of
 * the byte, so that it can be written back whatever the byte means.
 */
export interface RawLine {
  readonly text: string;
  readonly end: '' | '\n' | '\r\n';
  /** Where it stands in the file that was read, from 1; 0 for a line that was added. */
  readonly number: number;
}

/** Cuts a file into its lines. */
export function rawLines(bytes: Iterable<Uint8Array>, encoding: Encoding): RawLine[] {
  const lines: RawLine[] = [];
  for (const page of readPages(bytes, encoding)) {
    const { units, starts } = page;
    for (let index = 0; index < page.count; index++) {
      const [start, end, next] = [starts[index] ?? 0, endOfLine(page, index), starts[index + 1] ?? 0];
      const text =
        units instanceof Uint8Array
          ? Buffer.from(units.buffer, units.byteOffset + start, end - start).toString('latin1')
          : lineText(page, index);
      const line: RawLine = {
        text,
        end: next - end === 2 ? '\r\n' : next > end ? '\n' : '',
        number: page.firstLine + index,
      };
      const before = lines.at(-1);
      if (index === 0 && page.continues && before !== undefined) {
        lines[lines.length - 1] = { ...line, text: before.text + text, number: before.number };
      } else lines.push(line);
    }
  }
  return lines;
}

const chunkLines = 8192;

/** The bytes of lines, some thousand lines at a time. */
export function* bytesOf(lines: readonly RawLine[], encoding: Encoding): Generator<Uint8Array> {
  if (encoding.form === 'utf-16le' || encoding.form === 'utf-16be') yield encoded('\ufeff', encoding);
  for (let from = 0; from < lines.length; from += chunkLines) {
    const part = lines.slice(from, from + chunkLines);
    yield encoded(part.map(({ text, end }) => text + end).join(''), encoding);
  }
}

function encoded(text: string, { form }: Encoding): Uint8Array {
  if (form === 'single-byte') return Buffer.from(text, 'latin1');
  if (form === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return form === 'utf-16be' ? bytes.swap16() : bytes;
}
