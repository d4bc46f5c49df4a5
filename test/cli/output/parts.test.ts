import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/cli/output/parts.ts';

const megabyte = 1 << 20;

describe('partsOf', () => {
  it('gives one empty part for no bytes at all', () => {
    const empty = [{ bytes: Buffer.alloc(0), last: true }];
    expect([...partsOf(new Uint8Array())]).toEqual(empty);
    expect([...partsOf([])]).toEqual(empty);
  });

  it('gathers small chunks and does not cut large ones', () => {
    const chunks = [
      Buffer.alloc(1),
      Buffer.alloc(megabyte - 1),
      Buffer.alloc(5),
      Buffer.alloc(3 * megabyte),
      Buffer.alloc(2),
    ];
    const sizes = [...partsOf(chunks)].map(({ bytes, last }) => [bytes.length, last]);
    expect(sizes).toEqual([
      [megabyte, false],
      [5 + 3 * megabyte, false],
      [2, true],
    ]);
  });

  it('loses nothing, keeps the order and marks only the last part', () => {
    const chunk = fc.uint8Array({ maxLength: 50 });
    fc.assert(
      fc.property(fc.array(chunk), (chunks) => {
        const parts = [...partsOf(chunks)];
        expect(Buffer.concat(parts.map(({ bytes }) => bytes)).equals(Buffer.concat(chunks))).toBe(true);
        expect(parts.map(({ last }) => last)).toEqual([...parts.slice(1).map(() => false), true]);
      }),
    );
  });
});
