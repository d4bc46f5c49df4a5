import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineLayout, digits, letter, name, text } from '../../src/codec/layout.ts';
import type { LineEnd } from '../../src/codec/row-writer.ts';
import { RowWriter } from '../../src/codec/row-writer.ts';
import { encodingOf } from '../support/pages.ts';

const layout = defineLayout({
  tag: 'TAG',
  doc: 'A row',
  sure: 'inferred',
  fields: {
    COUNTER: digits(4, ''),
    NAME: name(6, '', { required: true }),
    LETTER: letter('X ', ''),
    TEXT: text(8, ''),
  },
});
const { at } = layout;

function writer(encoding = 'windows-1252', lineEnd: LineEnd = 'lf'): RowWriter {
  return new RowWriter(encodingOf(encoding), lineEnd, 5);
}

function bytesOf(rows: RowWriter): Buffer {
  return Buffer.concat([...rows.take(true)]);
}

function write(rows: RowWriter, counter: number, cell: string, last = ''): void {
  rows.begin(layout);
  rows.setNumber(at.COUNTER, counter);
  rows.set(at.NAME, cell);
  rows.set(at.TEXT, last);
  rows.end();
}

describe('a row', () => {
  it('has its tag, its cells at their columns, no blanks at its end, and its line end', () => {
    const rows = writer('windows-1252', 'crlf');
    write(rows, 7, 'AB', 'text');
    write(rows, 12, 'C');
    expect(bytesOf(rows).toString('latin1')).toBe('TAG  0007AB     text\r\nTAG  0012C\r\n');
    expect([rows.rowCount, rows.problems]).toEqual([2, []]);
  });

  it('loses the blanks at its end also when they stand in a cell', () => {
    const rows = writer();
    write(rows, 1, 'A', '   ');
    expect(bytesOf(rows).toString()).toBe('TAG  0001A\n');
  });

  it('keeps the blanks in front of a text and within', () => {
    const rows = writer();
    write(rows, 1, 'A B', ' x  y');
    expect(bytesOf(rows).toString()).toBe('TAG  0001A B     x  y\n');
  });

  it('may say something behind its last column', () => {
    const rows = writer();
    rows.begin(layout, 30);
    rows.setNumber(at.COUNTER, 1);
    rows.set(at.NAME, 'A');
    rows.setTail('behind the last column, long');
    rows.end();
    expect(bytesOf(rows).toString()).toBe(`TAG  0001A${' '.repeat(14)}behind the last column, long\n`);
  });

  it('may repeat what stands in front of a column of the row before', () => {
    const rows = writer();
    rows.begin(layout);
    rows.setNumber(at.COUNTER, 1);
    rows.set(at.NAME, 'AB');
    rows.set(at.TEXT, 'first');
    rows.end();
    rows.beginAlike(at.LETTER);
    rows.setNumber(at.COUNTER, 2);
    rows.set(at.LETTER, 'X');
    rows.end();
    rows.beginAlike(at.TEXT);
    rows.end();
    rows.beginAlike(at.LETTER);
    rows.end();
    expect(bytesOf(rows).toString()).toBe('TAG  0001AB     first\nTAG  0002AB    X\nTAG  0002AB    X\nTAG  0002AB\n');
  });

  it('repeats no line end when the row before ends in front of the column', () => {
    const rows = writer('windows-1252', 'crlf');
    write(rows, 1, 'A');
    rows.beginAlike(at.TEXT);
    rows.set(at.TEXT, 'x');
    rows.end();
    expect(bytesOf(rows).toString()).toBe(`TAG  0001A\r\nTAG  0001A${' '.repeat(6)}x\r\n`);
  });

  it.each(['windows-1252', 'utf-8', 'utf-16be'])(
    'is the same made of the row before, whatever stands in both, as made anew, in %s',
    (encoding) => {
      const cell = (length: number) => fc.string({ unit: fc.constantFrom('A', ' ', 'ä'), maxLength: length });
      const content = fc.record({
        name: cell(5).map((rest) => `N${rest}`),
        letter: fc.constantFrom('', 'X'),
        text: cell(8),
        tail: cell(6),
        kept: fc.boolean(),
      });
      fc.assert(
        fc.property(fc.array(content, { minLength: 1, maxLength: 12 }), (contents) => {
          const [alike, anew] = [writer(encoding), writer(encoding)];
          let letter = '';
          let text = '';
          for (const [counter, { name, tail, ...own }] of contents.entries()) {
            const kept = counter > 0 && own.kept;
            if (kept) alike.beginAlike(at.NAME, at.LETTER);
            else ({ letter, text } = own);
            for (const rows of [alike, anew]) {
              if (rows === anew || !kept) rows.begin(layout, tail.length);
              rows.setNumber(at.COUNTER, counter);
              rows.set(at.NAME, name);
              if (rows === anew || !kept) {
                rows.set(at.LETTER, letter);
                rows.set(at.TEXT, text);
              }
              if (!kept) rows.setTail(tail);
              rows.end();
            }
          }
          expect(bytesOf(alike).toString('hex')).toBe(bytesOf(anew).toString('hex'));
          expect(alike.problems).toEqual([]);
        }),
      );
    },
  );

  it('repeats nothing when there is no row before', () => {
    const rows = writer();
    rows.beginAlike(at.LETTER);
    expect(bytesOf(rows)).toHaveLength(0);
  });

  it('may be made of a text that is ready', () => {
    const rows = writer();
    rows.line('OTHER', '100Z_ROLE   x  ');
    rows.line('O', 'row');
    expect(bytesOf(rows).toString()).toBe('OTHER100Z_ROLE   x\nO    row\n');
  });
});

describe('pages', () => {
  it('have the same bytes as one large page would, when rows fill several', () => {
    const rows = writer();
    const chunks: Uint8Array[] = [];
    for (let counter = 0; counter < 9999; counter++) {
      for (let again = 0; again < 12; again++) {
        if (again % 2 === 0) write(rows, counter, 'NAME', 'a text');
        else {
          rows.beginAlike(at.LETTER);
          rows.set(at.TEXT, 'a text');
          rows.end();
        }
      }
      chunks.push(...rows.take(false));
    }
    chunks.push(...rows.take(true));
    expect(chunks.length).toBeGreaterThan(2);
    const lines = Buffer.concat(chunks).toString('latin1').split('\n');
    expect(lines).toHaveLength(9999 * 12 + 1);
    for (const [index, line] of lines.slice(0, -1).entries()) {
      const expected = `TAG  ${String(Math.floor(index / 12)).padStart(4, '0')}NAME   a text`;
      if (line !== expected) expect([index, line]).toEqual([index, expected]);
    }
  });

  it('take a row that is longer than a page', () => {
    const rows = writer();
    rows.line('TAG', 'x'.repeat(3_000_000));
    write(rows, 1, 'A');
    expect(bytesOf(rows)).toHaveLength(5 + 3_000_000 + 1 + 11);
  });

  it('are nothing when nothing was written', () => {
    expect(bytesOf(writer())).toHaveLength(0);
  });
});

describe('encodings', () => {
  it.each([
    ['windows-1252', '€ä', [0x80, 0xe4]],
    ['iso-8859-2', 'ąŁ', [0xb1, 0xa3]],
    ['utf-8', 'ä😀', [0xc3, 0xa4, 0xf0, 0x9f, 0x98, 0x80]],
    ['utf-16le', '😀', [0x3d, 0xd8, 0x00, 0xde]],
    ['utf-16be', '😀', [0xd8, 0x3d, 0xde, 0x00]],
  ])('%s writes %s', (encoding, cell, expected) => {
    const rows = writer(encoding);
    write(rows, 1, 'A', cell);
    const end = encoding.startsWith('utf-16') ? 2 : 1;
    const bytes = bytesOf(rows);
    expect([...bytes.subarray(bytes.length - expected.length - end, bytes.length - end)]).toEqual(expected);
    expect(rows.problems).toEqual([]);
  });

  it('begin with a byte-order mark in UTF-16 only', () => {
    const first = (encoding: string) => {
      const rows = writer(encoding);
      write(rows, 1, 'A');
      return [...bytesOf(rows).subarray(0, 2)];
    };
    expect(['utf-16le', 'utf-16be', 'utf-8'].map(first)).toEqual([
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0x54, 0x41],
    ]);
  });
});

describe('what does not fit is a problem, never cut or replaced silently', () => {
  const tooLong = { kind: 'too long', tag: 'TAG' };

  it.each([
    ['a text that is too long', 'windows-1252', 'A', 'x'.repeat(9), { ...tooLong, field: 'TEXT', index: 8 }],
    [
      'a character that the code page lacks',
      'windows-1252',
      'A',
      'aŁ',
      { kind: 'not in encoding', field: 'TEXT', index: 1 },
    ],
    ['U+FFFD', 'utf-8', 'A', 'a\ufffd', { kind: 'not in encoding', field: 'TEXT', index: 1 }],
    ['a lone surrogate', 'utf-16le', 'A', 'a\ud83d', { kind: 'not in encoding', field: 'TEXT', index: 1 }],
    ['a lone low surrogate', 'utf-8', 'A', '\ude00', { kind: 'not in encoding', field: 'TEXT', index: 0 }],
    ['a line feed', 'windows-1252', 'A', 'a\nb', { kind: 'control character', field: 'TEXT', index: 1 }],
    ['a carriage return', 'utf-8', 'A', 'a\rb', { kind: 'control character', field: 'TEXT', index: 1 }],
    ['a NUL', 'windows-1252', 'A', '\0', { kind: 'control character', field: 'TEXT', index: 0 }],
    ['a tab', 'windows-1252', 'A', 'a\t', { kind: 'control character', field: 'TEXT', index: 1 }],
    ['a DEL', 'utf-8', 'A', '\x7f', { kind: 'control character', field: 'TEXT', index: 0 }],
    ['a control beyond DEL', 'iso-8859-1', 'A', '\x85', { kind: 'control character', field: 'TEXT', index: 0 }],
    ['a blank in front of a name', 'windows-1252', ' A', '', { kind: 'not allowed', field: 'NAME' }],
    ['nothing where something is required', 'windows-1252', '', '', { kind: 'not allowed', field: 'NAME' }],
  ])('%s', (_, encoding, cell, last, problem) => {
    const rows = writer(encoding);
    write(rows, 1, cell, last);
    expect(rows.problems).toEqual([expect.objectContaining(problem)]);
  });

  it.each([10_000, -1])('the number %i in four digits', (number) => {
    const rows = writer();
    write(rows, number, 'A');
    expect(rows.problems).toEqual([expect.objectContaining({ ...tooLong, field: 'COUNTER' })]);
  });

  it('and what it should be instead is said', () => {
    const rows = writer();
    rows.begin(layout);
    rows.set(at.COUNTER, '1');
    rows.set(at.LETTER, 'Y');
    expect(rows.problems.map(({ expected }) => expected)).toEqual(['4 digits', 'one of X, blank']);
  });

  it('and a million problems are a thousand', () => {
    const rows = writer();
    for (let count = 0; count < 5000; count++) write(rows, 1, '');
    expect(rows.problems).toHaveLength(1000);
  });

  it('also in a row that was made elsewhere', () => {
    const rows = writer();
    rows.line('OTHER', 'a\nb');
    expect(rows.problems).toEqual([expect.objectContaining({ kind: 'control character', tag: 'OTHER' })]);
  });
});
