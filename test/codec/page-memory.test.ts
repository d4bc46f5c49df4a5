import { describe, expect, it } from 'vitest';
import { KeptPages } from '../../src/codec/page-memory.ts';

const megabyte = 1 << 20;

describe('the memory of pages', () => {
  it('is used again when it is large enough', () => {
    const memory = new KeptPages();
    const first = memory.take(100);
    memory.giveBack(first);
    expect(memory.take(50) === first).toBe(true);
  });

  it('is new when it is in use, or too small', () => {
    const memory = new KeptPages();
    const first = memory.take(megabyte);
    const second = memory.take(megabyte);
    expect(second === first).toBe(false);
    memory.giveBack(first);
    const large = memory.take(megabyte + 1);
    expect(large === first).toBe(false);
    expect(large.byteLength).toBe(megabyte + 1);
  });

  it('does not grow without end', () => {
    const memory = new KeptPages();
    const pages = Array.from({ length: 10 }, () => memory.take(10));
    for (const page of pages) memory.giveBack(page);
    const again = pages.map(() => memory.take(10));
    expect(again.filter((page) => pages.includes(page))).toHaveLength(4);
  });
});
