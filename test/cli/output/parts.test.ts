import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PartGatherer } from '../../../src/cli/output/parts.ts';

const megabyte = 1 << 20;
/** One for all tests, as for all files of a build. */
const gatherer = new PartGatherer();

/** The parts, each kept before the next one takes its memory. */
function partsOf(bytes: Uint8Array | Iterable<Uint8Array>) {
  return Array.from(gatherer.partsOf(bytes), (part) => ({ ...part, bytes: Buffer.from(part.bytes) }));
}

/** Chunks that all stand in one memory, as those of role files do. */
function* inOneMemory(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  const memory = Buffer.alloc(64);
  for (const chunk of chunks) {
    memory.fill('x').set(chunk);
    yield memory.subarray(0, chunk.length);
  }
}

describe('the parts of a file', () => {
  it('are one empty part for no bytes at all', () => {
    const empty = [{ bytes: Buffer.alloc(0), last: true }];
    expect(partsOf(new Uint8Array())).toEqual(empty);
    expect(partsOf([])).toEqual(empty);
  });

  it('gather small chunks and do not cut large ones', () => {
    const chunks = [
      Buffer.alloc(1),
      Buffer.alloc(megabyte - 1),
      Buffer.alloc(5),
      Buffer.alloc(3 * megabyte),
      Buffer.alloc(2),
    ];
    const sizes = partsOf(chunks).map(({ bytes, last }) => [bytes.length, last]);
    expect(sizes).toEqual([
      [megabyte, false],
      [5 + 3 * megabyte, false],
      [2, true],
    ]);
  });

  it('lose nothing, keep the order and mark only the last part', () => {
    const chunk = fc.uint8Array({ maxLength: 50 });
    fc.assert(
      fc.property(fc.array(chunk), (chunks) => {
        const parts = partsOf(inOneMemory(chunks));
        expect(Buffer.concat(parts.map(({ bytes }) => bytes)).equals(Buffer.concat(chunks))).toBe(true);
        expect(parts.map(({ last }) => last)).toEqual([...parts.slice(1).map(() => false), true]);
      }),
    );
  });
});
