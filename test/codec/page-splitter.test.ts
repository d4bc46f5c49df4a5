import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../src/codec/encoding.ts';
import { lineText } from '../../src/codec/page.ts';
import type { Page } from '../../src/codec/page.ts';
import { longestLine, PageSplitter } from '../../src/codec/page-splitter.ts';
import { bytesOf, encodingOf } from '../support/pages.ts';
import { inChunks } from '../support/in-chunks.ts';

const names = ['windows-1252', 'utf-8', 'utf-16le', 'utf-16be'] as const;

function split(chunks: readonly Uint8Array[], encoding: Encoding): Page[] {
  const splitter = new PageSplitter(encoding);
  return [...chunks.flatMap((chunk) => [...splitter.push(chunk)]), ...splitter.end()];
}

/** The lines of pages by their numbers; what continues on a page is added to its line. */
function numbered(pages: readonly Page[]): readonly string[] {
  const lines: string[] = [];
  for (const page of pages) {
    for (let index = 0; index < page.count; index++) {
      const number = page.firstLine + index - 1;
      lines[number] = (index === 0 && page.continues ? (lines[number] ?? '') : '') + lineText(page, index);
    }
  }
  return lines;
}

describe.each(names)('PageSplitter with %s', (name) => {
  const encoding = encodingOf(name);
  const unit =
    encoding.form === 'single-byte'
      ? fc.constantFrom('A', ' ', '\n', '\xe4')
      : fc.constantFrom('A', '\n', 'ä', '漢', 'ਊ', '😀');

  it('finds the same numbered lines, however the bytes are cut into chunks', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (text, size) => {
        const lines = text.split('\n');
        if (lines.at(-1) === '') lines.pop();
        expect(numbered(split(inChunks(bytesOf(text, encoding), size), encoding))).toEqual(lines);
      }),
      { numRuns: 500 },
    );
  });

  it('gives every byte once, in order', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 50 }), (bytes, size) => {
        const pages = split(inChunks(Buffer.from(bytes), size), encoding);
        expect(Buffer.concat(pages.map((page) => page.bytes)).equals(bytes)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('cuts an endless line and says on which line it goes on', () => {
    const text = `first\n${'x'.repeat(3 * longestLine)}\nlast\n`;
    const pages = split(inChunks(bytesOf(text, encoding), 100_000), encoding);
    expect(pages.length).toBeGreaterThan(2);
    expect(numbered(pages)).toEqual(['first', 'x'.repeat(3 * longestLine), 'last']);
    for (const [index, page] of pages.entries()) expect(page.unfinished).toBe(pages[index + 1]?.continues ?? false);
    for (const { units } of pages) expect(units.length).toBeLessThanOrEqual(2.5 * longestLine);
  });
});

describe('PageSplitter', () => {
  it('gives a page as soon as a line is complete', () => {
    const splitter = new PageSplitter(encodingOf('windows-1252'));
    expect([...splitter.push(Buffer.from('AB'))]).toEqual([]);
    expect([...splitter.push(Buffer.from('C\nD'))].map((page) => lineText(page, 0))).toEqual(['ABC']);
    expect([...splitter.end()].map((page) => [page.firstLine, lineText(page, 0)])).toEqual([[2, 'D']]);
    expect([...splitter.end()]).toEqual([]);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('leaves the byte-order mark of %s out of the first line only', (name) => {
    const encoding = encodingOf(name);
    const pages = split([bytesOf('\ufeffA\n\ufeffB\n', encoding)], encoding);
    expect(numbered(pages)).toEqual(['A', '\ufeffB']);
  });

  it('shows half a character at the end of a UTF-16 file as lost', () => {
    const encoding = encodingOf('utf-16le');
    expect(numbered(split([bytesOf('A\nB', encoding).subarray(0, 5)], encoding))).toEqual(['A', '\ufffd']);
  });

  it('needs no more time for a line that comes in single bytes', () => {
    const splitter = new PageSplitter(encodingOf('windows-1252'));
    const byte = Buffer.from('x');
    for (let count = 0; count < 1_000_000; count++)
      for (const _page of splitter.push(byte)) throw new Error('too early');
    expect([...splitter.end()].map(({ units }) => units.length)).toEqual([1_000_000]);
  });

  it('has nothing to give of an empty file', () => {
    expect(split([], encodingOf('utf-8'))).toEqual([]);
    expect(split([Buffer.alloc(0)], encodingOf('utf-8'))).toEqual([]);
  });
});
