import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingNamed } from '../../src/codec/encoding.ts';
import { cellsOf, columnOf, readLines, writeLines } from '../../src/codec/tab-separated.ts';

const ascii = encodingNamed('us-ascii')!;
const read = (bytes: Uint8Array, name?: string) => [...readLines([bytes], encodingNamed(name ?? ''))];

describe('writeLines', () => {
  it('ends every line with CRLF', () => {
    expect(Buffer.concat([...writeLines(['a\tb', 'c\td'], ascii)]).toString()).toBe('a\tb\r\nc\td\r\n');
  });

  it('writes nothing for no lines', () => {
    expect([...writeLines([], ascii)]).toEqual([]);
  });

  it('begins a UTF-16 file with a byte-order mark, once', () => {
    const lines = Array.from({ length: 2_500 }, (_, index) => String(index));
    const bytes = Buffer.concat([...writeLines(lines, encodingNamed('utf-16be')!)]);
    expect(bytes.swap16().toString('utf16le')).toBe(`\ufeff${lines.join('\r\n')}\r\n`);
  });

  it('makes its chunks only when they are asked for', () => {
    let made = 0;
    const lines = function* (): Generator<string> {
      for (;;) {
        made += 1;
        yield 'line';
      }
    };
    const chunks = writeLines(lines(), ascii);
    chunks.next();
    expect(made).toBeLessThanOrEqual(1_000);
  });
});

describe('readLines', () => {
  it('numbers lines from 1 and takes their ends away', () => {
    expect(read(Buffer.from('a\r\nb\n\nc'))).toEqual([
      { line: 1, text: 'a' },
      { line: 2, text: 'b' },
      { line: 3, text: '' },
      { line: 4, text: 'c' },
    ]);
  });

  it('reads nothing from no bytes', () => {
    expect([...readLines([])]).toEqual([]);
    expect(read(Buffer.alloc(0))).toEqual([]);
  });

  it.each([
    ['UTF-8', Buffer.from('Müller')],
    ['UTF-8 with a byte-order mark', Buffer.from('\ufeffMüller')],
    ['UTF-16', Buffer.from('\ufeffMüller', 'utf16le')],
    ['Windows-1252', Buffer.from('Müller', 'latin1')],
  ])('recognizes %s', (_, bytes) => {
    expect(read(bytes)).toEqual([{ line: 1, text: 'Müller' }]);
  });

  it('reads lines that are cut anywhere into chunks', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'ü', '\t') })), fc.nat(7), (lines, size) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\r\n`).join(''));
        const chunks = Array.from({ length: Math.ceil(bytes.length / (size + 1)) }, (_, index) =>
          bytes.subarray(index * (size + 1), (index + 1) * (size + 1)),
        );
        expect([...readLines(chunks, encodingNamed('utf-8'))].map(({ text }) => text)).toEqual(lines);
      }),
    );
  });

  it('says when a line does not end', () => {
    const lines = [...readLines([Buffer.alloc(3 * 1024 * 1024, 'x')])];
    expect(lines.map(({ line, endless }) => [line, endless])).toEqual([
      [1, undefined],
      [1, true],
      [1, true],
    ]);
  });
});

describe('columnOf', () => {
  it('counts the cells in front of one and the tabs between them', () => {
    const cells = cellsOf('U0001\tMILLER\t\tx');
    expect(cells.map((_, index) => columnOf(cells, index))).toEqual([1, 7, 14, 15]);
  });
});
