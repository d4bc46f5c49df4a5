import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, codes, escaped, table } from '../../src/guide/markdown.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

describe('escaped', () => {
  it.each([
    ['*bold*', '\\*bold\\*'],
    ['a|b', 'a\\|b'],
    ['<script>', '\\<script\\>'],
    ['[x](https://example.com)', '\\[x\\](https\\://example.com)'],
    ['www.example.com', 'www\\.example.com'],
    ['&amp;', '\\&amp;'],
    ['a\\b', 'a\\\\b'],
    ['Closing - (R+D) #1', 'Closing - (R+D) #1'],
  ])('makes %j show as it is', (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });

  it.each(Object.entries(hostileTexts))('keeps %s in one line, without anything invisible', (_, text) => {
    for (const shown of [escaped(text), code(text)]) {
      expect(shown).not.toMatch(/[\n\r\p{Cc}\p{Cf}\p{Cs}\u2028]/u);
    }
  });
});

describe('code', () => {
  it.each([
    ['S_TCODE', '`S_TCODE`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['``x', '``` ``x ```'],
    ['', '–'],
  ])('shows %j between fences that do not occur in it', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it('never ends before its text ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', 'a', ' ', '|', '*'), minLength: 1 }), (text) => {
        const shown = code(text);
        const fence = /^`+/.exec(shown)![0];
        const inner = shown.slice(fence.length, -fence.length);
        expect(shown.endsWith(fence)).toBe(true);
        expect([...inner.matchAll(/`+/g)].map(([run]) => run)).not.toContain(fence);
        expect(inner.trim()).toBe(text.trim());
      }),
    );
  });
});

describe('codes', () => {
  it('lists names, and counts those that are too many', () => {
    const more = (count: number) => `${count} more`;
    expect(codes(['A', 'B'], more)).toBe('`A`, `B`');
    expect(codes(['A', 'B', 'C'], more, 2)).toBe('`A`, `B`, 1 more');
  });
});

describe('table', () => {
  it('keeps pipes inside their cells', () => {
    expect(table(['A', 'B'], [[code('x|y'), escaped('v|w')]])).toEqual([
      '',
      '| A | B |',
      '| --- | --- |',
      '| `x\\|y` | v\\|w |',
      '',
    ]);
  });

  it('ends a cell at no pipe behind backslashes', () => {
    const [, , , row = ''] = table(['A', 'B'], [[code('x\\\\|y'), escaped('v\\|w')]]);
    expect(row).toBe('| `x\\\\\\|y` | v\\\\\\|w |');
    expect(row.replace(/\\./g, '').split('|')).toHaveLength(4);
  });
});
