import { describe, expect, it } from 'vitest';
import { PageMemory } from '../../src/codec/page-memory.ts';

describe('the memory of pages', () => {
  it('is used again when it is large enough', () => {
    const memory = new PageMemory();
    const first = memory.take(100);
    memory.giveBack(first);
    expect(memory.take(50)).toBe(first);
  });

  it('is new when it is in use, or too small', () => {
    const memory = new PageMemory();
    const first = memory.take(100);
    const second = memory.take(100);
    expect(second).not.toBe(first);
    memory.giveBack(first);
    const large = memory.take(101);
    expect(large).not.toBe(first);
    expect(large.byteLength).toBe(101);
  });

  it('does not grow without end', () => {
    const memory = new PageMemory();
    const pages = Array.from({ length: 10 }, () => memory.take(10));
    for (const page of pages) memory.giveBack(page);
    const again = pages.map(() => memory.take(10));
    expect(again.filter((page) => pages.includes(page))).toHaveLength(4);
  });
});
